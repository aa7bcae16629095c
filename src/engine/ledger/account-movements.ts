/** Reads account cards: movements beside a balance that runs. */
import { isBetter, provenBalance, type BalanceProof } from "../reading/running-balance";
import { rounded, zeroed, type LayoutDraft } from "./layout-draft";
import { ROW } from "./row-kinds";

export function runningBalance(
  draft: LayoutDraft,
  movements: readonly ((row: number) => number)[],
  balances: readonly ((row: number) => number)[],
) {
  const rows = draft.rows === null ? null : draft.itemRows();
  const first = draft.header.row + 1;
  const rowAt = (place: number) => (rows === null ? first + place : rows[place]!);
  const { customerId, customerName } = draft.header.columns;
  const customerColumn = customerId ?? customerName;
  let best: {
    movement: (row: number) => number;
    balance: (row: number) => number;
    proof: BalanceProof;
  } | null = null;
  for (const movement of movements) {
    for (const balance of balances) {
      const proof = provenBalance({
        length: rows === null ? draft.grid.length - first : rows.length,
        customer: (place) =>
          customerColumn === undefined ? "" : draft.cellAt(rowAt(place), customerColumn),
        movement: (place) => movement(rowAt(place)),
        balance: (place) => balance(rowAt(place)),
        isOpening: (place) => draft.rows?.kinds[rowAt(place)] === ROW.opening,
      });
      if (proof === null) continue;
      const broughtForward = new Map(
        [...proof.broughtForward].map(([place, value]) => [rowAt(place), value]),
      );
      if (best === null || isBetter(proof, best.proof)) {
        const firstFailed = proof.firstFailed === null ? null : rowAt(proof.firstFailed);
        best = { movement, balance, proof: { ...proof, firstFailed, broughtForward } };
      }
    }
  }
  return best;
}

export function useMovements(
  draft: LayoutDraft,
  movementAt: (row: number) => number,
  balanceAt: (row: number) => number,
  proof: BalanceProof,
  openAmount: number,
): void {
  draft.kind = "accountCard";
  draft.isSigned = true;
  const title = draft.header.titles[openAmount]!;
  const columns = { ...draft.header.columns };
  const source = columns.amount ?? columns.debit ?? columns.credit;
  const isOpening = (row: number) => draft.rows?.kinds[row] === ROW.opening;
  columns.amount = draft.work(draft.header.titles[source!]!, (row) => {
    if (!isOpening(row)) return movementAt(row);
    const balance = balanceAt(row);
    return Number.isNaN(balance) ? movementAt(row) : balance;
  });
  delete columns.openAmount;
  delete columns.paidAmount;
  delete columns.discount;
  draft.header = { ...draft.header, columns };
  draft.broughtForward = proof.broughtForward;
  const read = draft
    .itemRows()
    .reduce(
      (sum, row) =>
        sum +
        zeroed(isOpening(row) ? zeroed(balanceAt(row)) || movementAt(row) : movementAt(row)) +
        (proof.broughtForward.get(row) ?? 0),
      0,
    );
  draft.check({
    code: "runningBalance",
    column: title,
    places: proof.confirmed + proof.failed,
    failed: proof.failed,
    firstRow: proof.firstFailed === null ? null : proof.firstFailed + 1,
    shown: rounded(proof.closing),
    read: rounded(read),
  });
  draft.doubt("runningBalance", "note", title, "", 0);
  if (proof.broughtForward.size > 0) {
    let sum = 0;
    for (const value of proof.broughtForward.values()) sum += value;
    draft.doubt("openingBalance", "warning", title, "", proof.broughtForward.size, rounded(sum));
  }
}
