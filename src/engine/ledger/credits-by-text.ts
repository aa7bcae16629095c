/** Credits that only a text or the letters of a number tell, in ledgers without types and without a minus. */
import type { ReadingDoubt } from "../reading/ledger-reading";
import { cellText } from "../values/cells";
import { rounded } from "./layout-draft";
import type { LedgerLayout } from "./ledger-layout";

const CREDIT_TEXT =
  /\bcredit (?:note|memo)|\bsales returns?\b|\bgoods returned\b|贷项|貸項|退货|退貨|红字|紅字|折让|折讓|销退|銷退/i;
const CREDIT_NUMBER =
  /^\s*(?:cn|crn|cr|cm|scn|pcm|rinv|cred(?:it)?|gs|avo|srn|rtn|xsth|贷|貸|红|紅|退)[-_/ #]?\d/i;

/** Says which rows speak of a credit and yet raise what is owed, where every amount is positive. */
export function creditsByText(
  { header, grid, isSigned }: LedgerLayout,
  sourceRow: Int32Array,
  amounts: Float64Array,
): readonly ReadingDoubt[] {
  const { type, description, invoiceNo } = header.columns;
  if (type !== undefined || isSigned || amounts.some((amount) => amount < 0)) return [];
  const looks = [
    { column: description, words: CREDIT_TEXT },
    { column: invoiceNo, words: CREDIT_NUMBER },
  ];
  return looks.flatMap(({ column, words }) => {
    if (column === undefined) return [];
    let found = "";
    let [rows, sum] = [0, 0];
    for (let item = 0; item < amounts.length; item++) {
      const cell = grid[sourceRow[item]! - 1]![column];
      if (typeof cell !== "string" || !words.test(cell)) continue;
      found ||= cellText(cell);
      rows++;
      sum += amounts[item]!;
    }
    // A ledger of credits alone is called so elsewhere.
    if (rows === 0 || rows === amounts.length) return [];
    const title = header.titles[column]!;
    return [
      {
        code: "creditByText",
        severity: "warning",
        column: title,
        found,
        rows,
        amount: rounded(sum),
      },
    ];
  });
}
