/** Asks where a balance may be what is open of its row, or may run. */
import { PRINTED_TOLERANCE } from "../values/money";
import { EngineError } from "../values/errors";
import { headerKey } from "../words/header-key";
import type { LayoutDraft } from "./layout-draft";

/** A bare "Balance" that is more than its amount may run, or stand for something else: asked once, not guessed. */
export function requireClearBalance(
  draft: LayoutDraft,
  openAmount: number,
  amountAt: (row: number) => number,
  openAt: (row: number) => number,
  isStrict = false,
): void {
  const title = draft.header.titles[openAmount]!;
  if (draft.rules.columns.get(headerKey(title)) === "openAmount") return;
  if (!isStrict && !BARE_BALANCE.has(headerKey(title))) return;
  const rows = draft.itemRows();
  let above = 0;
  let firstRow = -1;
  let read = 0;
  for (const row of rows) {
    const [amount, open] = [amountAt(row), openAt(row)];
    if (Number.isNaN(open) || Number.isNaN(amount)) continue;
    read++;
    if (Math.abs(open) <= Math.abs(amount) + PRINTED_TOLERANCE) continue;
    above++;
    if (firstRow < 0) firstRow = row;
  }
  if (above === 0 || above * 5 < read) return;
  throw new EngineError("unclearBalance", {
    column: title,
    row: firstRow + 1,
    rows: above,
    rule: "column",
    item: title,
    value: "openAmount",
  });
}

/** Headers that may stand for an open amount as well as for a balance that runs. */
const BARE_BALANCE = new Set(
  [
    ...[
      "Balance",
      "Bal",
      "Running Balance",
      "Closing Balance",
      "Cumulative Balance",
      "Net Balance",
    ],
    ...["Account Balance", "Balance Amount", "Balance Amt", "Outstanding Balance", "Balance Due"],
    ...[
      "余额",
      "期末余额",
      "累计余额",
      "结余",
      "结存",
      "应收款余额",
      "应收余额",
      "应收账款余额",
      "本期余额",
    ],
    ...["餘額", "期末餘額", "累計餘額", "結餘", "應收餘額", "應收帳款餘額"],
  ].map(headerKey),
);
