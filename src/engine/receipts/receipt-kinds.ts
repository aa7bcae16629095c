/** What the columns of types and statuses of a table of receipts make of its rows. */
import { matchOf, nameIndex } from "../reading/header-names";
import type { HeaderRow } from "../reading/header-row";
import type { ColumnAnswers } from "../reading/reading-rules";
import type { TableCells } from "../reading/table-cells";
import { WordColumn } from "../reading/word-column";
import { cellText } from "../values/cells";
import { typeMeaning } from "../words/document-words";
import { headerKey } from "../words/header-key";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import type { ReceiptField } from "../words/receipt-names";
import { isKnownStatus, isVoidStatus, labelKey } from "../words/row-words";

/** What a row is: money that came in, money that went back, none at all, or nobody knows. */
type ReceiptKind = "received" | "paidBack" | "void" | "unknown";

const NAMES = nameIndex(INVOICE_NAMES);
/** A side tells nothing: what comes in is a credit of the customer and a debit of the bank. */
const FIELDS: readonly InvoiceField[] = ["type", "status"];

/** A status says it of the receipt itself. */
const RETURNED = /^(?:returned|returned unpaid|unpaid|failed)$|退票|跳票|拒付/;

/** Reads the words of the rows of one table, which are those of a ledger. */
export class ReceiptKinds {
  /** Columns that are read. */
  readonly columns: readonly number[];
  readonly #words: readonly WordColumn<ReceiptKind>[];

  constructor({ titles, columns }: HeaderRow<ReceiptField>, answers: ColumnAnswers) {
    const known = new Set<number>(Object.values(columns));
    this.columns = titles.flatMap((title, column) => {
      const field = matchOf(title, NAMES)?.field;
      const isWord = field !== undefined && FIELDS.includes(field);
      return isWord && !known.has(column) && !answers.has(headerKey(title)) ? [column] : [];
    });
    this.#words = this.columns.map(() => new WordColumn(kindOfWord));
  }

  /** Gives what a row is; a word that is not known is an issue, and its row counts as received. */
  of(cells: TableCells<ReceiptField>, row: number): ReceiptKind {
    let kind: ReceiptKind = "received";
    this.columns.forEach((column, place) => {
      const cell = cells.grid[row]![column];
      const told = this.#words[place]!.read(cell);
      if (told === "void" || (told === "paidBack" && kind === "received")) kind = told;
      if (told !== "unknown") return;
      cells.issues.add({
        row: cells.rowNumber(row),
        column: cells.header.titles[column]!,
        code: "unknownType",
        severity: "warning",
        found: cellText(cell),
      });
    });
    return kind;
  }
}

function kindOfWord(cell: unknown): ReceiptKind {
  if (isVoidStatus(cell)) return "void";
  const meaning = typeMeaning(cell);
  if (meaning === "refund" || RETURNED.test(labelKey(cell))) return "paidBack";
  const isReceived = meaning === "payment" || meaning === "creditNote";
  return isReceived || isKnownStatus(cell) || isNothing(cell) ? "received" : "unknown";
}

function isNothing(cell: unknown): boolean {
  return cell === 0 || labelKey(cell) === "";
}
