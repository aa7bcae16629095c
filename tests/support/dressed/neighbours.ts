/** Columns that stand beside those of a ledger and count for nothing. */
import type { Random } from "../../../src/workbench/sample/random";
import type { Notation } from "./notation";
import type { SystemLanguage, TrueDocument } from "./true-ledger";

/** A column as it will be written; blank on rows that are no documents. */
export interface Neighbour {
  readonly title: string;
  readonly cell: (document: TrueDocument) => unknown;
}

/** Chooses up to five columns without meaning for what is owed. */
export function neighboursOf(
  random: Random,
  language: SystemLanguage,
  { amount, date }: Notation,
): readonly Neighbour[] {
  const word =
    (...texts: [string, ...string[]]) =>
    () =>
      random.pick(texts);
  const lists: Record<SystemLanguage, readonly Neighbour[]> = {
    en: [
      { title: "Sales Rep", cell: word("J. Doe", "A. Smith") },
      { title: "Region", cell: word("North", "South", "") },
      { title: "P.O. No.", cell: ({ number }) => `PO${number.slice(-3)}` },
      { title: "Phone", cell: word("555-0101", "") },
      { title: "Credit Limit", cell: () => 5000 },
      { title: "Tax Amount", cell: (doc) => amount(taxIn(doc, 17)) },
      { title: "Exchange Rate", cell: () => 1 },
      { title: "Company Code", cell: () => "1000" },
      { title: "Fiscal Year", cell: () => 2024 },
      { title: "Period", cell: () => random.integer(1, 12) },
      { title: "Assignment", cell: ({ number }) => number.slice(-4) },
      { title: "Dunning Level", cell: () => random.integer(0, 3) },
      { title: "Cost Center", cell: word("CC10", "CC20") },
      { title: "Ship Date", cell: (doc) => date(doc.date) },
      { title: "Promised Date", cell: (doc) => date(doc.due + 9) },
      {
        title: "Last Payment Date",
        cell: (doc) => (doc.open === doc.amount ? "" : date(doc.settled ?? doc.date)),
      },
      { title: "Created By", cell: word("ADMIN", "IFACE") },
      { title: "Sub Total", cell: (doc) => amount(doc.amount - taxIn(doc, 17)) },
      { title: "Discount %", cell: () => "2%" },
      { title: "Email", cell: word("ap@example.com", "") },
      { title: "Age", cell: () => random.integer(0, 200) },
      { title: "G/L Account", cell: () => "121000" },
      { title: "Class Code", cell: word("A", "B") },
      { title: "Payment Method", cell: word("T", "C", "") },
    ],
    "zh-CN": [
      { title: "业务员", cell: word("张三", "李四") },
      { title: "部门", cell: word("销售一部", "销售二部") },
      { title: "地区", cell: word("华东", "") },
      { title: "信用额度", cell: () => 50_000 },
      { title: "税额", cell: (doc) => amount(taxIn(doc, 13)) },
      { title: "汇率", cell: () => 1 },
      { title: "合同号", cell: ({ number }) => `HT${number.slice(-3)}` },
      { title: "会计年度", cell: () => 2024 },
      { title: "制单人", cell: word("王五", "") },
      { title: "审核人", cell: word("赵六", "") },
      { title: "联系电话", cell: word("021-5550", "") },
      { title: "账龄(天)", cell: () => random.integer(0, 200) },
      { title: "承诺付款日期", cell: (doc) => date(doc.due + 9) },
      { title: "不含税金额", cell: (doc) => amount(doc.amount - taxIn(doc, 13)) },
      { title: "科目编码", cell: () => "1122" },
    ],
    "zh-TW": [
      { title: "業務員", cell: word("王小明", "") },
      { title: "部門", cell: word("業務一部", "業務二部") },
      { title: "信用額度", cell: () => 500_000 },
      { title: "稅額", cell: (doc) => amount(taxIn(doc, 5)) },
      { title: "匯率", cell: () => 1 },
      { title: "統一編號", cell: word("12345675", "") },
      { title: "訂單號碼", cell: ({ number }) => `SO${number.slice(-3)}` },
      { title: "承諾付款日", cell: (doc) => date(doc.due + 9) },
      { title: "未稅金額", cell: (doc) => amount(doc.amount - taxIn(doc, 5)) },
      { title: "會計科目", cell: () => "1191" },
    ],
  };
  const left = [...lists[language]];
  return Array.from({ length: random.integer(0, 5) }, () =>
    left.splice(random.integer(0, left.length - 1), 1),
  ).flat();
}

/** The tax that an amount contains. */
function taxIn({ amount }: TrueDocument, percent: number): number {
  return Math.round((amount * percent * 100) / (100 + percent)) / 100;
}
