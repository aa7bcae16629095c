/** Names of columns that systems put together from the same few words; in simplified signs, which stand for both. */
import { fullHeaderKey, type FieldNames } from "./header-key";

/** Every first word with every second one. */
function combined(firsts: readonly string[], seconds: readonly string[], between = ""): string[] {
  return firsts.flatMap((first) => seconds.map((second) => first + between + second));
}

/** The same in English, with a space between; the order of the words does not count. */
function phrases(firsts: readonly string[], seconds: readonly string[]): string[] {
  return combined(firsts, seconds, " ");
}

const CUSTOMERS = [
  ...["客户", "往来单位", "往来", "往来户", "购货单位", "购货方", "购买方", "购买单位", "买方"],
  ...["单位", "账款对象", "往来对象", "交易对象", "业务伙伴", "伙伴", "会员", "债务人", "欠款单位"],
  ...["结算单位", "结算客户", "付款单位", "付款方", "应收单位", "对方单位", "收货单位", "销售客户"],
  ...["账款客户", "立账客户", "售货单位", "售达方", "付款人", "债务单位"],
  ...["开票客户", "开票单位", "欠款客户", "应收客户", "用户", "商户", "门店", "经销商", "代理商"],
];

const LEFT = [
  ...[
    "未收",
    "未收款",
    "未收账款",
    "未核销",
    "未冲",
    "未冲账",
    "未冲销",
    "未结算",
    "未结",
    "未结清",
  ],
  ...["未回款", "未付", "未付款", "未清", "未清账", "待收", "待收款", "待结算", "待核销", "待回款"],
  ...[
    "剩余",
    "剩余未收",
    "剩余应收",
    "尚欠",
    "尚未收款",
    "欠款",
    "欠账",
    "结欠",
    "应收未收",
    "未清偿",
  ],
];

const SETTLED = [
  ...["已收", "已收款", "实收", "实收款", "已核销", "已冲", "已冲账", "已冲销", "已结算", "已结"],
  ...[
    "已回款",
    "回款",
    "已付",
    "已付款",
    "累计收款",
    "累计已收",
    "累计回款",
    "累计核销",
    "本次收款",
  ],
  ...["收款", "到账", "已到账", "核销", "冲账", "冲销", "本期实收", "本期收款", "本期回款", "已清"],
  ...["收回", "本期收回", "已收回", "累计收回"],
];

const BILLED = [
  ...["应收", "应收账款", "应收款", "发票", "开票", "单据", "账款", "账单", "含税", "价税", "立账"],
  ...["原始", "原币", "结算应收", "销售", "销货", "出库", "出货", "总", "订单应收", "票面", "凭证"],
];

const DOCUMENTS = [
  ...[
    "发票",
    "开票",
    "单据",
    "业务",
    "记账",
    "入账",
    "立账",
    "挂账",
    "凭证",
    "出库",
    "出货",
    "发货",
  ],
  ...[
    "销售",
    "销货",
    "交易",
    "账款",
    "账单",
    "制单",
    "传票",
    "应收单",
    "开单",
    "结算单",
    "过账",
    "开立",
  ],
];

const DUE = [
  "到期",
  "应收",
  "应收款",
  "应付",
  "应付款",
  "收款到期",
  "付款到期",
  "账款到期",
  "预收款",
];

const PARTIES = [
  ...["Customer", "Client", "Debtor", "Party", "Partner", "Business Partner", "Buyer", "Payer"],
  ...["Bill-to", "Sold-to", "Sell-to", "Bill-to Customer", "Sold-to Customer", "Trading Partner"],
  ...["Member", "Dealer", "Distributor", "Subscriber", "Tenant", "Purchaser", "AR Customer"],
];

/** What an invoice is called where a word for its amount follows. */
const DOCUMENT_PAPERS = ["Invoice", "Document", "Transaction", "Bill", "Voucher"];
/** The amount of an item may be that of a line; what is open of it is not. */
const PAPERS = [...DOCUMENT_PAPERS, "Item", "Line Item"];

const LEFT_OVER = [
  ...["Open", "Outstanding", "Remaining", "Unpaid", "Residual", "Uncollected", "Unsettled"],
  ...["Gross Open", "Gross Outstanding", "Uncleared", "Current Outstanding", "Total Open"],
  ...["Total Outstanding", "Currently Due", "Still Open", "Due"],
];

const PAID = [
  ...["Paid", "Received", "Applied", "Settled", "Collected", "Cleared", "Allocated", "Matched"],
  ...["Payments Applied", "Cash Applied", "Receipts Applied"],
];

const LOCAL = [
  ...["Local", "Local Currency", "Home", "Base", "Functional", "Company Currency", "LCY", "LC"],
  ...["Company Code Currency", "Reporting", "Base Currency", "Home Currency"],
];

const FOREIGN_ZH = ["原币", "外币", "交易币"];
const LOCAL_ZH = ["本币", "本位币", "本国币", "记账本位币"];

const GRANTED = ["信用", "授信", "赊销", "赊欠", "赊账", "欠款", "铺货", "铺底", "应收", "信贷"];

const GRANTS = [
  ...["Order", "Total", "Overall", "Maximum", "Max", "Assigned", "Individual", "Customer"],
  ...["Account", "Granted", "Authorised", "Authorized", "Standard", "Trade"],
];

/** Names by field. */
const COMBINED_NAMES: Readonly<Record<string, readonly string[]>> = {
  customerId: [
    ...combined(CUSTOMERS, ["编码", "代码", "编号", "代号", "号", "号码", "ID", "账号"]),
    ...phrases(PARTIES, ["Number", "Code", "Account", "Account Number", "Account Code", "Key"]),
  ],
  customerName: [
    ...combined(CUSTOMERS, ["", "名称", "全称", "全名", "简称", "名"]),
    ...phrases(PARTIES, ["Name", "Full Name", "Long Name", "Short Name", "Legal Name"]),
  ],
  openAmount: [
    ...combined(LEFT, ["", "金额", "余额", "款", "款项", "账款"]),
    ...phrases(LEFT_OVER, ["", "Amount", "Balance", "Value"]),
    ...phrases(phrases(PAPERS, LEFT_OVER), ["", "Amount", "Balance", "Value"]),
    ...phrases(PAPERS, ["Balance", "Amount Due", "Balance Due"]),
    ...phrases(["Current", "Present"], phrases(PAPERS, ["Amount", "Balance"])),
    ...combined(FOREIGN_ZH, combined(LEFT, ["", "金额", "余额"])),
    ...combined(FOREIGN_ZH, ["余额", "结余", "期末余额", "应收余额"]),
  ],
  paidAmount: [
    ...combined(SETTLED, ["金额", "额", "款项", "账款", "合计"]),
    ...phrases(PAID, ["Amount", "Value", "Total"]),
    ...combined(FOREIGN_ZH, combined(SETTLED, ["", "金额"])),
  ],
  amount: [
    ...combined(BILLED, ["金额", "总额", "合计", "额", "款总额"]),
    ...combined(FOREIGN_ZH, combined(BILLED, ["", "金额"])),
    ...phrases(DOCUMENT_PAPERS, ["Amount", "Value", "Total", "Gross Amount", "Total Amount"]),
    ...phrases(["Original", "Initial"], phrases(DOCUMENT_PAPERS, ["Amount", "Value", "Balance"])),
  ],
  localAmount: [
    ...combined(LOCAL_ZH, combined(BILLED, ["", "金额"])),
    ...phrases(LOCAL, ["Amount", "Total", "Value", "Invoice Amount", "Original Amount"]),
  ],
  localOpenAmount: [
    ...combined(LOCAL_ZH, combined(LEFT, ["", "金额", "余额"])),
    ...phrases(LOCAL, LEFT_OVER),
    ...phrases(phrases(LOCAL, LEFT_OVER), ["Amount", "Balance"]),
    ...phrases(LOCAL, ["Balance", "Balance Due", "Amount Due"]),
  ],
  creditLimit: [
    ...combined(GRANTED, ["额度", "限额", "额", "上限", "额度上限", "总额度", "总额"]),
    ...phrases(phrases(GRANTS, ["Credit"]), ["Limit", "Line", "Limit Amount"]),
    ...phrases(GRANTS, ["Limit"]),
  ],
  documentDate: combined(DOCUMENTS, ["日期", "日", "时间"]),
  dueDate: combined(DUE, ["日期", "日", "时间"]),
  invoiceNo: combined(DOCUMENTS, ["号", "号码", "编号", "编码", "单号", "代号"]),
  status: phrases(
    ["Invoice", "Payment", "Document", "Financial", "Billing", "AR", "Item", "Bill", "Voucher"],
    ["Status", "State"],
  ),
  type: combined(
    ["单据", "业务", "凭证", "交易", "账款", "票据", "应收单", "发票"],
    ["类型", "类别", "种类"],
  ),
};

/** Gives the names of each field with the combined ones behind them; a name that is listed stays where it is. */
export function withCombinedNames<F extends string>(listed: FieldNames<F>): FieldNames<F> {
  const known = new Set((Object.values(listed) as string[][]).flat().map(fullHeaderKey));
  const names = { ...listed } as Record<F, readonly string[]>;
  for (const field of Object.keys(listed) as F[]) {
    const further = (COMBINED_NAMES[field] ?? []).filter((name) => {
      const key = fullHeaderKey(name);
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    });
    names[field] = [...listed[field], ...further];
  }
  return names;
}
