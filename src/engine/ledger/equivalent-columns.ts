/** Columns that repeat the amounts in one currency beside a column of several: "USD Equivalent", "折合人民币". */
import { amountColumn } from "../reading/amount-column";
import { matchOf, nameIndex } from "../reading/header-names";
import type { HeaderRow } from "../reading/header-row";
import type { ReadingRules } from "../reading/reading-rules";
import { WordColumn } from "../reading/word-column";
import { PRINTED_TOLERANCE } from "../values/money";
import { cellText, type CellGrid } from "../values/cells";
import { currencyCode, currencyIn, withoutCurrency } from "../words/currency-names";
import { headerKey } from "../words/header-key";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";
import { isFilled } from "./row-kinds";

type LedgerHeader = HeaderRow<InvoiceField>;
type LocalField = "localAmount" | "localOpenAmount";

const NAMES = nameIndex(INVOICE_NAMES);

const EQUIVALENT =
  /\bequiv(alent|\.)?|\b(translated|converted|reporting|group|consolidated)\b|等值|折合|折算|折本|折人|约合|約合|约当|約當/i;

/** A title without what it says of the currency: "Outstanding (USD equiv.)" is "Outstanding". */
function bareTitle(title: string): string {
  return withoutCurrency(title.replace(new RegExp(EQUIVALENT, "gi"), " "))
    .replace(/[(（[][\s.]*(in)?[\s.]*[)）\]]/gi, " ")
    .replace(/^\W+|\W+$/g, (edge) => edge.replace(/[^\p{L}]/gu, ""));
}

/**
 * Gives the header with the columns of equivalents as amounts in local currency.
 *
 * They are such where the rows are in several currencies, or in another one than the title names.
 *
 * @param rules - Of equivalents in several currencies it is the one in the policy's base currency.
 */
export function withEquivalents(
  header: LedgerHeader,
  grid: CellGrid,
  { baseCurrency: base, columns: answers }: ReadingRules,
): LedgerHeader {
  const { currency, localAmount, localOpenAmount } = header.columns;
  if (currency === undefined || localAmount !== undefined || localOpenAmount !== undefined) {
    return header;
  }
  const candidates = header.titles.flatMap((title, column) => {
    const code = currencyIn(title);
    const isNamed = code !== null || EQUIVALENT.test(title);
    if (!isNamed || column === currency || answers.has(headerKey(title))) return [];
    return [{ title, column, code }];
  });
  // Most ledgers have none: then nobody looks through their rows.
  if (candidates.length === 0) return header;
  const codes = currenciesOf(grid, header, currency);
  const found = candidates.flatMap(({ title, column, code }) => {
    const isOther = codes.size > 1 || (code !== null && !codes.has(code));
    if (!isOther) return [];
    const field = matchOf(bareTitle(title), NAMES)?.field;
    const isMoney = field === undefined ? holdsMoney(grid, header, column) : MONEY.has(field);
    return isMoney ? [{ column, code, field }] : [];
  });
  const wanted = found.filter(({ code }) => base === null || code === null || code === base);
  const own = ownColumns(header, new Set(found.map(({ column }) => column)));
  const { amount, openAmount, ...others } = header.columns;
  const isOwnColumn = (place: number | undefined) =>
    place !== undefined && found.every(({ column }) => column !== place);
  const columns = {
    ...others,
    ...(isOwnColumn(amount) ? { amount } : {}),
    ...(isOwnColumn(openAmount) ? { openAmount } : {}),
    ...own,
  };
  const locals: Partial<Record<LocalField, number>> = {};
  for (const { column, field } of wanted) {
    const local =
      field === "openAmount"
        ? "localOpenAmount"
        : field === "amount"
          ? "localAmount"
          : repeats(grid, { ...header, columns }, column, wanted[0]!.code);
    // Two of a kind: neither is taken without a word of the policy.
    if (locals[local] !== undefined) return header;
    locals[local] = column;
  }
  if (wanted.length === 0) return header;
  const isOwn = ({ titles }: { readonly titles: readonly string[] }) =>
    titles.some((title) => found.some(({ column }) => header.titles[column] === title));
  const ambiguous = header.ambiguous.filter((claim) => !isOwn(claim));
  return { ...header, columns: { ...columns, ...locals }, ambiguous };
}

const MONEY: ReadonlySet<InvoiceField> = new Set(["amount", "openAmount"]);

/** Columns that two titles claimed, one of them an equivalent: the other one is what it says. */
function ownColumns(
  header: LedgerHeader,
  equivalents: ReadonlySet<number>,
): Partial<Record<InvoiceField, number>> {
  const own: Partial<Record<InvoiceField, number>> = {};
  header.titles.forEach((title, column) => {
    const field = equivalents.has(column) ? undefined : matchOf(title, NAMES)?.field;
    if (field === undefined || !MONEY.has(field)) return;
    const known = header.columns[field];
    if (known === undefined || equivalents.has(known)) own[field] ??= column;
  });
  return own;
}

function currenciesOf(grid: CellGrid, { row }: LedgerHeader, column: number): ReadonlySet<string> {
  const codes = new Set<string>();
  const words = new WordColumn((cell) => {
    const code = isFilled(cell) ? currencyCode(cellText(cell)) : null;
    if (code !== null) codes.add(code);
  });
  for (let place = row + 1; place < grid.length; place++) words.read(grid[place]![column]);
  return codes;
}

function holdsMoney(grid: CellGrid, header: LedgerHeader, column: number): boolean {
  const amounts = amountColumn(grid, header, column);
  return grid
    .slice(header.row + 1)
    .some((cells) => !Number.isNaN(amounts.read(cells)) && isFilled(cells[column]));
}

/** Tells what an equivalent repeats: what rows of its own currency show, else what makes the steadier rates, else what stands before it. */
function repeats(
  grid: CellGrid,
  header: LedgerHeader,
  column: number,
  code: string | null,
): LocalField {
  const { amount, openAmount, currency } = header.columns;
  if (openAmount === undefined) return "localAmount";
  if (amount === undefined) return "localOpenAmount";
  const [whole, open, local] = [amount, openAmount, column].map((place) =>
    amountColumn(grid, header, place),
  );
  const score = { localAmount: 0, localOpenAmount: 0 };
  const rates = new Map<string, { whole: number; open: number }>();
  for (const cells of grid.slice(header.row + 1)) {
    const [all, rest, value] = [whole!.read(cells), open!.read(cells), local!.read(cells)];
    if (Number.isNaN(value) || all === rest || !(Math.abs(all) > 0) || !(Math.abs(rest) > 0))
      continue;
    const own = currencyCode(cellText(cells[currency!]));
    if (own === null) continue;
    const known = rates.get(own);
    const rate = own === code ? { whole: 1, open: 1 } : known;
    rates.set(own, { whole: value / all, open: value / rest });
    if (rate === undefined) continue;
    const isSame = (before: number, now: number) =>
      Math.abs(before - now) <= Math.abs(now) * STEADY + (own === code ? PRINTED_TOLERANCE : 0);
    if (isSame(rate.whole, value / all)) score.localAmount++;
    if (isSame(rate.open, value / rest)) score.localOpenAmount++;
  }
  if (score.localAmount !== score.localOpenAmount) {
    return score.localAmount > score.localOpenAmount ? "localAmount" : "localOpenAmount";
  }
  const distance = (place: number) => (place < column ? column - place : Infinity);
  return distance(amount) < distance(openAmount) ? "localAmount" : "localOpenAmount";
}

/** Rates of one currency on several days lie this close together. */
const STEADY = 0.05;
