/** Finds what is owed for each row, from whichever columns of money a ledger has. */
import { amountColumn } from "../reading/amount-column";
import { WordColumn } from "../reading/word-column";
import { comparisonKey } from "../values/cells";
import { typeMeaning } from "../words/document-words";
import { directionOf, sideOf } from "../words/row-words";
import { useBuckets } from "./bucket-amounts";
import { requireClearBalance } from "./clear-balance";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";
import { negativeCredits } from "./negative-credits";
import { runningBalance, useMovements } from "./account-movements";

/** Finds what is owed for each row, from whichever columns of money there are. */
export function readAmounts(draft: LayoutDraft): void {
  dropPartOfAmount(draft);
  dropOriginalAmount(draft);
  const { amount, openAmount, paidAmount, discount, debit, credit, side } = draft.header.columns;
  const column = (place: number | undefined) => amountColumn(draft.grid, draft.header, place);
  const read = (place: number | undefined) => {
    const values = column(place);
    return (row: number) => (place === undefined ? NaN : values.read(draft.grid[row]!));
  };
  const sides = new WordColumn((cell) => sideOf(cell) || sideOfAnswer(draft, cell));
  const sideAt = (row: number) => (side === undefined ? 0 : sides.read(draft.grid[row]![side]));
  const [amountAt, openAt, paidAt, discountAt, debitAt, creditAt] = [
    read(amount),
    read(openAmount),
    read(paidAmount),
    read(discount),
    read(debit),
    read(credit),
  ];
  const hasMovements = debit !== undefined || credit !== undefined;
  const movementAt = (row: number) => zeroed(debitAt(row)) - zeroed(creditAt(row));
  const minus = negativeCredits(draft);
  const withMinusAt = (row: number) => zeroed(debitAt(row)) + zeroed(creditAt(row));
  const settledAt = (row: number) =>
    Math.abs(zeroed(paidAt(row))) + Math.abs(zeroed(discountAt(row)));
  const { type } = draft.header.columns;
  const bySide = (value: number, row: number) =>
    sideAt(row) === 0 ? value : sideAt(row) * Math.abs(value);
  const byType = (row: number) => {
    const meaning = type === undefined ? "invoice" : typeMeaning(draft.grid[row]![type]);
    const isCredit = ["creditNote", "payment", "writeOff"].includes(meaning);
    return isCredit ? -Math.abs(amountAt(row)) : amountAt(row);
  };
  const byDirection = (out: number) => (row: number) => {
    const direction = type === undefined ? 0 : directionOf(draft.grid[row]![type]);
    return direction === 0 ? amountAt(row) : out * direction * Math.abs(amountAt(row));
  };
  const movements: ((row: number) => number)[] = hasMovements
    ? [movementAt, ...(minus === null ? [] : [withMinusAt])]
    : [
        amountAt,
        ...(side === undefined ? [] : [(row: number) => bySide(amountAt(row), row)]),
        ...(paidAmount === undefined
          ? []
          : [
              (row: number) => zeroed(amountAt(row)) - Math.abs(zeroed(paidAt(row))),
              (row: number) => zeroed(amountAt(row)) - settledAt(row),
            ]),
        ...(type === undefined ? [] : [byType, byDirection(1), byDirection(-1)]),
      ];
  const unnamed = hasMovements || openAmount === undefined ? [] : unnamedCredits(draft, amountAt);
  movements.push(...unnamed.map(({ movementAt: at }) => at));
  const balances =
    side === undefined ? [openAt] : [(row: number) => bySide(openAt(row), row), openAt];
  const canRun = openAmount !== undefined && (hasMovements || amount !== undefined);
  const running = canRun ? runningBalance(draft, movements, balances) : null;
  if (running !== null) {
    const credit = unnamed.find(({ movementAt: at }) => at === running.movement);
    if (credit !== undefined) draft.used.add(credit.column);
    useMovements(draft, running.movement, running.balance, running.proof, openAmount!);
    return;
  }
  if (minus !== null) {
    const title = draft.header.titles[credit!]!;
    draft.haveCreditsMinus = true;
    draft.doubt("creditsWithMinus", "warning", title, "", minus.rows, rounded(minus.amount));
  }
  const movedAt = minus === null ? movementAt : withMinusAt;
  if (hasMovements && amount === undefined) {
    useOpenMovements(draft, movedAt, debitAt, creditAt, openAmount, balances[0]!);
  } else if (hasMovements || side !== undefined) {
    const signAt = (row: number) => (hasMovements ? Math.sign(movedAt(row)) : sideAt(row));
    useSigns(draft, signAt, amount, amountAt, openAmount, openAt);
  } else if (draft.buckets.size > 0 && openAmount === undefined) {
    useBuckets(draft, amount);
  } else if (discount !== undefined && openAmount === undefined && amount !== undefined) {
    const columns = { ...draft.header.columns };
    columns.paidAmount = draft.work(draft.header.titles[paidAmount ?? discount]!, settledAt);
    draft.header = { ...draft.header, columns };
  } else if (amount !== undefined && openAmount !== undefined) {
    requireClearBalance(draft, openAmount, amountAt, openAt);
  }
}

/** The side of a word that the user has said what it means; 0 without one. */
function sideOfAnswer({ rules }: LayoutDraft, cell: unknown): number {
  const answer = rules.types.get(comparisonKey(cell));
  if (answer === "invoice" || answer === "refund") return 1;
  return answer === undefined || answer === "journal" || answer === "leftOut" ? 0 : -1;
}

/** Columns without a known name that may lower what the amount raises: a balance that runs by them proves it. */
function unnamedCredits(draft: LayoutDraft, amountAt: (row: number) => number) {
  const known = new Set<number>(Object.values(draft.header.columns));
  return draft.header.titles.flatMap((title, column) => {
    if (title === "" || known.has(column) || draft.buckets.has(column)) return [];
    const credits = amountColumn(draft.grid, draft.header, column);
    const movementAt = (row: number) =>
      zeroed(amountAt(row)) - Math.abs(zeroed(credits.read(draft.grid[row]!)));
    return [{ column, movementAt }];
  });
}

/**
 * "Credits" without "Debits", filled beside the amount of the same row, is what was taken off it and no side of
 * an account: what is open says the rest.
 */
function dropPartOfAmount(draft: LayoutDraft): void {
  const { debit, credit, amount } = draft.header.columns;
  const side = debit ?? credit;
  if (side === undefined || amount === undefined) return;
  if (debit !== undefined && credit !== undefined) return;
  const [amounts, parts] = [amount, side].map((place) =>
    amountColumn(draft.grid, draft.header, place),
  );
  const isFilled = (value: number) => value > 0 || value < 0;
  const isPart = draft.itemRows().some((row) => {
    const [whole, part] = [amounts!, parts!].map((column) => column.read(draft.grid[row]!));
    return isFilled(whole!) && isFilled(part!) && whole !== part;
  });
  if (!isPart) return;
  const columns = { ...draft.header.columns };
  delete columns.debit;
  delete columns.credit;
  draft.used.delete(side);
  draft.header = { ...draft.header, columns };
}

/** An "Amount Due" that is the whole amount on every row, though some of it is paid, is what was due in the beginning. */
function dropOriginalAmount(draft: LayoutDraft): void {
  const { amount, openAmount, paidAmount, ...others } = draft.header.columns;
  if (amount === undefined || openAmount === undefined || paidAmount === undefined) return;
  const title = draft.header.titles[openAmount]!;
  if (!/due/i.test(title)) return;
  const [whole, open, paid] = [amount, openAmount, paidAmount].map((place) =>
    amountColumn(draft.grid, draft.header, place),
  );
  let isPaid = false;
  for (const row of draft.itemRows()) {
    const cells = draft.grid[row]!;
    if (open!.read(cells) !== whole!.read(cells)) return;
    isPaid ||= zeroed(paid!.read(cells)) !== 0;
  }
  if (!isPaid) return;
  draft.header = { ...draft.header, columns: { ...others, amount, paidAmount } };
  draft.doubt("originalAmountDue", "warning", title, "", 0);
}

/** Debit and credit in two columns, without a balance or with what is open of each row. */
function useOpenMovements(
  draft: LayoutDraft,
  movementAt: (row: number) => number,
  debitAt: (row: number) => number,
  creditAt: (row: number) => number,
  openAmount: number | undefined,
  balanceAt: (row: number) => number,
): void {
  const { titles } = draft.header;
  const columns = { ...draft.header.columns };
  const source = titles[columns.debit ?? columns.credit!]!;
  draft.isSigned = true;
  if (openAmount !== undefined) {
    const openAt = (row: number) => withSignOf(balanceAt(row), movementAt(row));
    requireClearBalance(draft, openAmount, movementAt, openAt, true);
    columns.openAmount = draft.work(titles[openAmount]!, openAt);
  } else {
    draft.kind = "accountCard";
  }
  columns.amount = draft.work(source, (row) =>
    Number.isNaN(debitAt(row)) && Number.isNaN(creditAt(row)) ? "" : movementAt(row),
  );
  draft.header = { ...draft.header, columns };
}

/** Unsigned amounts whose side stands beside them. */
function useSigns(
  draft: LayoutDraft,
  signAt: (row: number) => number,
  amount: number | undefined,
  amountAt: (row: number) => number,
  openAmount: number | undefined,
  openAt: (row: number) => number,
): void {
  const columns = { ...draft.header.columns };
  const signed = (valueAt: (row: number) => number) => (row: number) => {
    const value = valueAt(row);
    if (Number.isNaN(value)) return "";
    return signAt(row) === 0 ? value : signAt(row) * Math.abs(value);
  };
  draft.isSigned = true;
  if (amount !== undefined)
    columns.amount = draft.work(draft.header.titles[amount]!, signed(amountAt));
  if (openAmount !== undefined) {
    columns.openAmount = draft.work(draft.header.titles[openAmount]!, signed(openAt));
  }
  draft.header = { ...draft.header, columns };
}

/** An open amount without a sign has that of its movement. */
function withSignOf(value: number, movement: number): number {
  return movement < 0 && value > 0 ? -value : value;
}
