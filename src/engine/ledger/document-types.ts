/** What the columns of type and status make of a row: an invoice, a credit, a payment, nothing. */
import type { AmountColumn } from "../reading/amount-column";
import type { ReadingDoubt } from "../reading/ledger-reading";
import type { ReadingRules } from "../reading/reading-rules";
import { WordColumn } from "../reading/word-column";
import { cellText, comparisonKey, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { roundAmount, type Amount } from "../values/money";
import { ITEM_KIND, kindOfAmount, type ItemKind } from "../words/item-kind";
import type { StatusAnswer, TypeAnswer } from "../words/reading-names";
import {
  isNoReceivable,
  kindOfMeaning,
  typeMeaning,
  type TypeMeaning,
} from "../words/document-words";
import {
  asksIfPaid,
  asksIfWrittenOff,
  directionOf,
  isDoneStatus,
  isKnownStatus,
  isOpenFigure,
  isPaidStatus,
  isPartlyPaidStatus,
  isStageTitle,
  isVoidMark,
  isVoidStatus,
  isYes,
  sideOf,
  statusWord,
} from "../words/row-words";
import { DoubtfulWords } from "./doubtful-words";
import { endOf } from "./end-dates";
import type { LedgerLayout } from "./ledger-layout";
import { isFilled } from "./row-kinds";
import { negativeInvoices } from "./signs";

type Meaning = TypeMeaning | "leftOut";
type StatusMeaning = StatusAnswer | "partlyPaid" | "done" | "unknown";

const NO_COLUMN = -1;

/** More different types are none: the column holds texts. */
const MOST_TYPES = 30;

const ABOUT_PAYMENT = /settle|clear|pay|核销|核銷|结清|結清|收款|回款|结算|結算|沖帳/i;

/** Documents that lower what is owed, when they are written without their minus. */
const LOWERING: readonly Meaning[] = ["creditNote", "payment", "writeOff"];

/** Reads the type and the statuses of the rows of one ledger. */
export class DocumentTypes {
  readonly #grid: CellGrid;
  readonly #layout: LedgerLayout;
  readonly #rules: ReadingRules;
  readonly #amount: AmountColumn;
  readonly #type: number;
  readonly #status: number;
  readonly #meaning: WordColumn<Meaning>;
  readonly #statuses: readonly {
    readonly column: number;
    readonly verdict: WordColumn<StatusMeaning>;
  }[];
  #hasSignedCredits: boolean | undefined;
  #unsigned = 0;

  constructor(layout: LedgerLayout, rules: ReadingRules, amount: AmountColumn) {
    const { columns } = layout.header;
    this.#grid = layout.grid;
    this.#layout = layout;
    this.#rules = rules;
    this.#amount = amount;
    this.#type = columns.type ?? NO_COLUMN;
    this.#status = columns.status ?? NO_COLUMN;
    this.#meaning = new WordColumn((cell) => this.#meaningOf(cell));
    const places = this.#status < 0 ? layout.statuses : [this.#status, ...layout.statuses];
    this.#statuses = places.map((column) => {
      const title = layout.header.titles[column]!;
      const end = endOf(layout.header, layout.grid, column);
      const meaningOf = (cell: unknown): StatusMeaning => {
        if (end !== null) return isFilled(cell) ? end : "open";
        if (column === columns.voidFlag && isVoidMark(cell)) return "leftOut";
        if (isYes(cell) && asksIfWrittenOff(title)) return "writtenOff";
        return isYes(cell) && asksIfPaid(title) ? "paid" : this.#statusOf(cell, column);
      };
      return { column, verdict: new WordColumn(meaningOf) };
    });
  }

  /** True when type and status say nothing but that the row is an invoice. */
  isPlain(cells: readonly unknown[]): boolean {
    return (
      !this.isVoid(cells) && (this.#type < 0 || this.#meaning.read(cells[this.#type]) === "invoice")
    );
  }

  /** Gives the type of a row as written; undefined without a column. */
  typeOf(cells: readonly unknown[]): unknown {
    return this.#type < 0 ? undefined : cells[this.#type];
  }

  /** True for a void, draft or parked document, and for a type that the user leaves out. */
  isVoid(cells: readonly unknown[]): boolean {
    return (
      this.#hasStatus(cells, "leftOut") ||
      (this.#type >= 0 && this.#meaning.read(cells[this.#type]) === "leftOut")
    );
  }

  /** True when a status says that all is paid. */
  isPaid(cells: readonly unknown[]): boolean {
    return this.#hasStatus(cells, "paid");
  }

  /** Gives the word that says that all is paid. */
  paidWord(cells: readonly unknown[]): string {
    const status = this.#statuses.find(
      ({ column, verdict }) => verdict.read(cells[column]) === "paid",
    );
    return status === undefined ? "" : cellText(cells[status.column]);
  }

  /** True where a column may say that what is unpaid was written off. */
  get haveStatus(): boolean {
    return this.#statuses.length > 0;
  }

  /** True when a status says, by its words or by the policy, that what is unpaid was written off. */
  isWrittenOff(cells: readonly unknown[]): boolean {
    return this.#hasStatus(cells, "writtenOff");
  }

  /** What a row is: by its type, else a credit note when its amount is negative. */
  kindOf(cells: readonly unknown[], amount: Amount): ItemKind {
    const meaning = this.#named(cells);
    const named = meaning === "leftOut" ? ITEM_KIND.invoice : kindOfMeaning(meaning);
    return named === ITEM_KIND.invoice ? kindOfAmount(amount) : named;
  }

  /**
   * Tells whether a row is a credit whose amount is written without its minus.
   *
   * Where payments of the ledger bear their minus, a positive one came back. A refund raises
   * what is owed, whatever the other rows do.
   */
  isUnsignedCredit(cells: readonly unknown[], amount: Amount): boolean {
    if (!(amount > 0) || this.#layout.isSigned || this.#rules.signs === "asWritten") return false;
    const meaning = this.#named(cells);
    if (!LOWERING.includes(meaning)) return false;
    if (this.#rules.signs === "byType" || meaning !== "payment") return true;
    return !this.#paymentsAreSigned();
  }

  /** Remembers that a row was taken as negative: its minus is no sign that the ledger writes them. */
  addUnsigned(): void {
    this.#unsigned++;
  }

  /**
   * Says which types and statuses are not known, with their rows and amounts.
   *
   * @throws {@link EngineError} `negativeInvoices` when every invoice is negative.
   * @throws {@link EngineError} `unknownTypes` when all amounts are positive and several types
   * stand beside one that is not known: it may be a credit.
   */
  doubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    return [
      ...this.#signDoubts(sourceRow, amounts),
      ...this.#mixedDoubts(sourceRow, amounts),
      ...this.#typeDoubts(sourceRow, amounts),
      ...this.#sideDoubts(sourceRow, amounts),
      ...this.#unknownSides(sourceRow, amounts),
      ...this.#statusDoubts(sourceRow, amounts),
    ];
  }

  /** Invoices that are called so and bear a minus are asked about; without a type they may be credits. */
  #signDoubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    if (this.#rules.signs !== "automatic" || this.#layout.isSigned) return [];
    const { titles, columns } = this.#layout.header;
    const isInvoice = (item: number) =>
      this.#named(this.#grid[sourceRow[item]! - 1]!) === "invoice";
    const found = negativeInvoices(amounts, isInvoice, this.#unsigned > 0);
    if (found === null) return [];
    const column = titles[columns.amount ?? columns.openAmount ?? 0] ?? "";
    const { rows, amount, areMany } = found;
    if (this.#type >= 0 && areMany) {
      const answer = { rule: "signConvention", item: "", value: "reversed" };
      throw new EngineError("negativeInvoices", { column, rows, found: amount, ...answer });
    }
    return [{ code: "negativeInvoices", severity: "warning", column, found: "", rows, amount }];
  }

  /** Documents that lower the balance, of one meaning, with and without a minus. */
  #mixedDoubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    if (this.#type < 0 || this.#rules.signs !== "automatic" || this.#layout.isSigned) return [];
    const places = LOWERING.map(() => ({ minus: 0, rows: 0, amount: 0, found: "" }));
    for (let item = 0; item < amounts.length; item++) {
      const cells = this.#grid[sourceRow[item]! - 1]!;
      const place = places[LOWERING.indexOf(this.#meaning.read(cells[this.#type]))];
      if (place === undefined) continue;
      const written = this.#amount.read(cells);
      if (written < 0) place.minus++;
      if (!(written > 0)) continue;
      place.rows++;
      place.amount += amounts[item]!;
      place.found ||= cellText(cells[this.#type]);
    }
    const column = this.#layout.header.titles[this.#type]!;
    const said = { code: "mixedCredits", severity: "warning", column } as const;
    return places.flatMap(({ minus, rows, amount, found }) =>
      minus === 0 || rows === 0 ? [] : [{ ...said, found, rows, amount: roundAmount(amount, 3) }],
    );
  }

  #typeDoubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    if (this.#type < 0) return [];
    const unknown = new DoubtfulWords(this.#layout.header.titles[this.#type]!, "unknownTypes");
    const types = new Set<string>();
    let negatives = 0;
    for (const amount of amounts) if (amount < 0) negatives++;
    const hasNegative =
      this.#layout.isSigned || this.#rules.signs === "asWritten" || negatives > this.#unsigned;
    for (let item = 0; item < amounts.length; item++) {
      const cells = this.#grid[sourceRow[item]! - 1]!;
      const meaning = this.#meaning.read(cells[this.#type]);
      if (amounts[item] !== 0 && (meaning === "unknown" || meaning === "journal")) {
        if (meaning === "unknown" || !hasNegative) unknown.add(cells[this.#type], amounts[item]!);
      }
      if (types.size < MOST_TYPES) types.add(comparisonKey(cells[this.#type]));
    }
    if (unknown.size > 0 && !hasNegative && types.size > 1 && types.size < MOST_TYPES) {
      throw new EngineError("unknownTypes", {
        column: this.#layout.header.titles[this.#type]!,
        found: unknown.summary(),
        rule: "documentType",
        item: unknown.first(),
        value: "creditNote",
      });
    }
    return unknown.toDoubts();
  }

  /** Payments that raise what is owed, where none lowers it: the sides are those of the account that received them. */
  #sideDoubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    if (this.#type < 0 || !this.#layout.isSigned) return [];
    const raising = new DoubtfulWords(this.#layout.header.titles[this.#type]!, "sideAgainstType");
    for (let item = 0; item < amounts.length; item++) {
      const cells = this.#grid[sourceRow[item]! - 1]!;
      if (!LOWERING.includes(this.#meaning.read(cells[this.#type]))) continue;
      if (amounts[item]! < 0) return [];
      raising.add(cells[this.#type], amounts[item]!);
    }
    return raising.toDoubts();
  }

  /** Words of a column of sides that name none: their amounts count as they stand. */
  #unknownSides(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    const { side, debit, credit } = this.#layout.header.columns;
    const isOfBalance = this.#layout.kind === "accountCard" || (debit ?? credit) !== undefined;
    if (side === undefined || isOfBalance) return [];
    const unknown = new DoubtfulWords(this.#layout.header.titles[side]!, "unknownTypes");
    const isUnknown = new WordColumn(
      (cell) => isFilled(cell) && sideOf(cell) === 0 && !this.#rules.types.has(comparisonKey(cell)),
    );
    for (let item = 0; item < amounts.length; item++) {
      const cell = this.#grid[sourceRow[item]! - 1]![side];
      if (amounts[item] !== 0 && isUnknown.read(cell)) unknown.add(cell, amounts[item]!);
    }
    return unknown.toDoubts();
  }

  #statusDoubts(sourceRow: Int32Array, amounts: Float64Array): readonly ReadingDoubt[] {
    const { openAmount, paidAmount, settledDate, isOpen } = this.#layout.header.columns;
    const isWhole = openAmount === undefined && paidAmount === undefined && !this.#layout.isSigned;
    // What is done may be paid, unless something else tells what is.
    const isTold = (settledDate ?? isOpen) !== undefined;
    return this.#statuses.flatMap(({ column, verdict }) => {
      // A column that knows all its words costs one look at each of them.
      const unknown = new DoubtfulWords(this.#layout.header.titles[column]!, "unknownStatuses");
      const partly = new DoubtfulWords(this.#layout.header.titles[column]!, "partlyPaid");
      for (let item = 0; item < amounts.length; item++) {
        const cell = this.#grid[sourceRow[item]! - 1]![column];
        const meaning = verdict.read(cell);
        const isDone = meaning === "done" && isWhole && !isTold && !this.#tellsPaid(column);
        if (meaning === "unknown" || isDone) unknown.add(cell, amounts[item]!, true);
        if (meaning === "partlyPaid" && isWhole) partly.add(cell, amounts[item]!);
      }
      // A column of dates or references that is called a status says nothing.
      return unknown.size > MOST_TYPES ? [] : [...unknown.toDoubts(), ...partly.toDoubts()];
    });
  }

  #named(cells: readonly unknown[]): Meaning {
    return this.#type < 0 ? "invoice" : this.#meaning.read(cells[this.#type]);
  }

  #meaningOf(cell: unknown): Meaning {
    const answer: TypeAnswer | undefined = this.#rules.types.get(comparisonKey(cell));
    if (answer !== undefined) return answer;
    const meaning = isNoReceivable(cell) ? "leftOut" : typeMeaning(cell);
    if (directionOf(cell) === 0) return meaning;
    // "IN" is an invoice of some systems, and beside "OUT" a direction.
    return meaning === "unknown" || (comparisonKey(cell) === "in" && this.#hasOut())
      ? "journal"
      : meaning;
  }

  #hasOut(): boolean {
    return this.#grid.some((cells) => comparisonKey(cells[this.#type]) === "out");
  }

  #statusOf(cell: unknown, column: number): StatusMeaning {
    const answer = this.#rules.statuses.get(comparisonKey(cell));
    if (answer !== undefined) return answer;
    const word = statusWord(cell);
    if (word !== "") return this.#statusOf(word, column);
    if (typeMeaning(cell) === "writeOff") return "writtenOff";
    if (isVoidStatus(cell)) return "leftOut";
    // Only the status of the document or of its settlement says that it is paid.
    if (isPaidStatus(cell)) return this.#saysPaid(column) ? "paid" : isYes(cell) ? "open" : "done";
    if (isDoneStatus(cell)) return "done";
    if (isPartlyPaidStatus(cell)) return "partlyPaid";
    const isSaid = isKnownStatus(cell) || isOpenFigure(cell) || !/\p{L}/u.test(comparisonKey(cell));
    return isSaid || isStageTitle(this.#layout.header.titles[column]!) ? "open" : "unknown";
  }

  #hasStatus(cells: readonly unknown[], wanted: StatusMeaning): boolean {
    return this.#statuses.some(({ column, verdict }) => verdict.read(cells[column]) === wanted);
  }

  #saysPaid(column: number): boolean {
    if (column === this.#layout.header.columns.voidFlag) return false;
    const title = this.#layout.header.titles[column]!;
    return (
      (column === this.#status && !isStageTitle(title)) ||
      asksIfPaid(title) ||
      ABOUT_PAYMENT.test(title)
    );
  }

  /** True where another column than this one tells what is paid. */
  #tellsPaid(column: number): boolean {
    return this.#statuses.some((one) => one.column !== column && this.#saysPaid(one.column));
  }

  #paymentsAreSigned(): boolean {
    this.#hasSignedCredits ??= this.#grid.some(
      (cells, row) =>
        row > this.#layout.header.row &&
        this.#named(cells) === "payment" &&
        this.#amount.read(cells) < 0,
    );
    return this.#hasSignedCredits;
  }
}
