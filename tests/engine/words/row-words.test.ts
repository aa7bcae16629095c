import { ITEM_KIND } from "../../../src/engine/words/item-kind";
import { itemKindOf } from "../../../src/engine/words/document-words";
import {
  asksIfPaid,
  isNo,
  isPaidStatus,
  isSubtotalLabel,
  isTotalLabel,
  isVoidStatus,
  isYes,
  subtotalName,
  isFootLabel,
  isShareLabel,
} from "../../../src/engine/words/row-words";

describe("isTotalLabel", () => {
  it.each([
    ...["Total", "TOTAL:", "Totals", "Grand Total", "Sub-total", "Subtotal", "Report total"],
    ...["Total for Acme Ltd", "Totals of January", "Sum"],
    ...[
      "合计",
      "合 计",
      "合计：",
      "总计",
      "小计",
      "本页小计",
      "累计",
      "共计",
      "客户合计",
      "合计金额",
    ],
    ...["合計", "總計", "小計:", "本頁小計", "客戶合計", "上海合计"],
    ...["Total due:", "應付總額", "應付總額 Total due:", "合计 / Total", "*", "***"],
  ])("is true for %s", (text) => {
    expect(isTotalLabel(text)).toBe(true);
  });

  it.each([
    ...["Total Energies SE", "TotalEnergies", "Totally Fine Ltd", "Acme", "Summit", ""],
    ...["合计贸易有限公司", "總計企業", "统计", "会计师事务所"],
    ...["合计 Trading Ltd", "Total 贸易", "Total due diligence", "*****"],
  ])("is false for %s", (text) => {
    expect(isTotalLabel(text)).toBe(false);
  });

  it.each([{ cell: 100 }, { cell: null }, { cell: true }])("is false for $cell", ({ cell }) => {
    expect(isTotalLabel(cell)).toBe(false);
  });
});

describe("isSubtotalLabel", () => {
  it.each([
    { text: "Acme Ltd Total", label: true, because: "Excel's subtotals are called so" },
    { text: "示例贸易 汇总", label: true, because: "Excel's subtotals are called so" },
    { text: "Grand Total", label: true, because: "a total is one" },
    { text: "Acme Ltd", label: false, because: "it is a name" },
    { text: "Subtotally", label: false, because: "it is another word" },
  ])("is $label for $text because $because", ({ text, label }) => {
    expect(isSubtotalLabel(text)).toBe(label);
  });
});

describe("itemKindOf, telling credits", () => {
  it.each([
    ...["Credit Note", "Credit memo", "ACCRECCREDIT", "Payment", "Cash receipt", "Refund"],
    ...[
      "Advance",
      "Prepayment",
      "Deposit",
      "贷项通知单",
      "红字发票",
      "红字增值税专用发票",
      "退货单",
    ],
    ...["收款单", "预收款", "销售折让", "貸項", "折讓單", "銷貨退回", "預收款", "收款單"],
  ])("is true for %s", (type) => {
    expect(itemKindOf(type)).not.toBe(ITEM_KIND.invoice);
  });

  it.each([
    ...["Invoice", "Sales invoice", "Advance invoice", "Deposit invoice", "Debit note", "ACCREC"],
    ...["发票", "预收款发票", "应收款", "其他应收款", "应收单", "應收款單", "發票", "", "Journal"],
  ])("is false for %s", (type) => {
    expect(itemKindOf(type)).toBe(ITEM_KIND.invoice);
  });
});

describe("itemKindOf, telling payments", () => {
  it.each([
    ...["Payment", "Cash receipt", "Refund", "Advance", "Prepayment", "Deposit"],
    ...["收款单", "预收款", "退款", "收款單", "預收款"],
  ])("is true for %s", (type) => {
    expect(itemKindOf(type)).toBe(ITEM_KIND.payment);
  });

  it.each([
    ...["Invoice", "Credit Note", "Advance invoice", "红字发票", "退货单", "折讓單", "应收款"],
  ])("is false for %s", (type) => {
    expect(itemKindOf(type)).not.toBe(ITEM_KIND.payment);
  });
});

describe("isVoidStatus", () => {
  it.each([
    "Void",
    "VOIDED",
    "Draft",
    "Cancelled",
    "canceled",
    "Deleted",
    "作废",
    "草稿",
    "已作廢",
  ])("is true for %s", (status) => {
    expect(isVoidStatus(status)).toBe(true);
  });

  it.each(["Paid", "Open", "Avoided", "Overdue", "已结清", ""])("is false for %s", (status) => {
    expect(isVoidStatus(status)).toBe(false);
  });
});

describe("isPaidStatus", () => {
  it.each([
    ...["Paid", "PAID ", "Fully paid", "Paid in full", "Closed", "Cleared", "Settled", "Yes"],
    ...["已结清", "已收款", "付清", "是", "已結清", "已沖帳", "已收訖", "已結案"],
  ])("is true for %s", (status) => {
    expect(isPaidStatus(status)).toBe(true);
  });

  it.each([
    ...["Unpaid", "Partially paid", "Part paid", "Open", "Overdue", "Approved", "No"],
    ...["未收款", "部分收款", "未结清", "否", "未結清", "部分收款", ""],
  ])("is false for %s", (status) => {
    expect(isPaidStatus(status)).toBe(false);
  });
});

describe("isYes and isNo", () => {
  it.each([
    { cell: true, yes: true, no: false },
    { cell: false, yes: false, no: true },
    { cell: 1, yes: true, no: false },
    { cell: 0, yes: false, no: true },
    { cell: "Yes", yes: true, no: false },
    { cell: "No", yes: false, no: true },
    { cell: "X", yes: true, no: false },
    { cell: "-", yes: false, no: true },
    { cell: "是", yes: true, no: false },
    { cell: "否", yes: false, no: true },
    { cell: "有爭議", yes: true, no: false },
    { cell: "無", yes: false, no: true },
    { cell: "", yes: false, no: false },
    { cell: null, yes: false, no: false },
    { cell: "perhaps", yes: false, no: false },
    { cell: { code: "#N/A" }, yes: false, no: false },
  ])("of $cell are $yes and $no", ({ cell, yes, no }) => {
    expect([isYes(cell), isNo(cell)]).toEqual([yes, no]);
  });
});

describe("subtotalName", () => {
  it.each([
    ["Total for Smith", "smith"],
    ["Total - 100 Ann", "100 ann"],
    ["Smith Total", "smith"],
    ["张三 汇总", "张三"],
    ["甲公司小计：", "甲公司"],
    ["Total", ""],
    ["Smith", ""],
    [12, ""],
  ])("of %j is %j", (cell, name) => {
    expect(subtotalName(cell)).toBe(name);
  });
});

describe("asksIfPaid", () => {
  it.each(["Paid in full?", "Paid", "Cleared", "Settled?", "是否付清", "已结清", "已收款"])(
    "is true for %s",
    (title) => {
      expect(asksIfPaid(title)).toBe(true);
    },
  );

  it.each([
    "Unpaid",
    "Not paid",
    "Paid amount",
    "Paid on",
    "Date paid",
    "未付清",
    "已收金额",
    "Open",
  ])("is false for %s", (title) => {
    expect(asksIfPaid(title)).toBe(false);
  });
});

describe("isFootLabel", () => {
  it.each(["%", "Average", "占比", "平均", "Count", "笔数："])("knows %s anywhere", (label) => {
    expect(isFootLabel(label, false)).toBe(true);
  });

  it.each([
    "Per GL",
    "Difference",
    "ECL allowance",
    "Loss rate",
    "Max",
    "坏账准备",
    "總帳餘額",
    "差异",
  ])("knows %s below a total only", (label) => {
    expect([true, false].map((isBelow) => isFootLabel(label, isBelow))).toEqual([true, false]);
  });

  it.each(["", "Max Ltd", "Average Joe Inc", "Difference Engines", "平均律音乐", "Total"])(
    "leaves %j",
    (label) => {
      expect(isFootLabel(label, true)).toBe(false);
    },
  );
});

describe("isShareLabel", () => {
  it.each(["%", "% of total", "占比：", "平均值", "Number of invoices", "户数"])(
    "knows %s, which nobody is called",
    (label) => {
      expect(isShareLabel(label)).toBe(true);
    },
  );

  it.each(["Mean", "Count", "Average", "Share", "Max", "Reserve", "Books", ""])(
    "leaves %j, which may be a name",
    (label) => {
      expect(isShareLabel(label)).toBe(false);
    },
  );
});
