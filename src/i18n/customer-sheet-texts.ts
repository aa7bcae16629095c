/** Words of the sheet that a customer gets: what is open, how it pays, what would help. */
import { nameIn, type Language, type Remedy, type Term } from "../engine";
import { formatAmount, formatDuration } from "./format";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  hint: [
    "What is open, how the customer pays and what would help, to talk over with it. Nothing of score, limits, security or notes is on it.",
    "列出未结款项、付款情况和改善建议，供与客户沟通。不含评分、额度、担保及内部备注。",
    "列出未結款項、付款情形與改善建議，供與客戶溝通。不含評分、額度、擔保及內部備註。",
  ],
  paper: ["Paper", "纸张", "紙張"],
  write: ["Write the sheet for the customer", "生成客户沟通单", "產生客戶溝通單"],
  written: [
    "The sheet for the customer stands on “{sheet}”.",
    "客户沟通单已写入工作表“{sheet}”。",
    "客戶溝通單已寫入工作表「{sheet}」。",
  ],
  sheetName: ["For {customer}", "致 {customer}", "致 {customer}"],

  title: ["Your account with us", "贵公司往来账款情况", "貴公司往來帳款情形"],
  asOf: ["As of {date}", "截至 {date}", "截至 {date}"],
  openItems: ["What is open", "未结款项", "未結款項"],
  nothingOpen: [
    "Nothing is open. Thank you.",
    "目前没有未结款项，谢谢。",
    "目前沒有未結款項，謝謝。",
  ],
  payments: ["How you have paid", "付款情况", "付款情形"],
  noPayments: [
    "No payment of the last twelve months is on our books.",
    "近十二个月我方账上没有付款记录。",
    "近十二個月我方帳上沒有付款紀錄。",
  ],
  month: ["Month of payment", "付款月份", "付款月份"],
  invoices: ["Invoices paid", "付款发票数", "付款發票數"],
  onTime: ["On time", "按时", "準時"],
  share: ["Share on time", "按时比例", "準時比例"],
  daysLate: ["Days late, by amount", "按金额加权逾期天数", "按金額加權逾期天數"],
  all: ["Together", "合计", "合計"],
  help: ["What would help", "改善建议", "改善建議"],
  helpIntro: [
    "Payment by the due date is what counts most for the terms that we can offer. In particular:",
    "能否按到期日付款，是我方可提供何种条件的最重要依据。具体而言：",
    "能否於到期日付款，是我方可提供何種條件的最重要依據。具體而言：",
  ],
  keepOn: [
    "Pay each invoice by its due date, as you do now.",
    "请继续按到期日支付每张发票。",
    "請繼續於到期日支付每張發票。",
  ],
  payDue: [
    "Pay each invoice by its due date.",
    "请按到期日支付每张发票。",
    "請於到期日支付每張發票。",
  ],
  payOverdue: [
    "Pay {amount} of what is past due.",
    "请支付逾期款项中的 {amount}。",
    "請支付逾期款項中的 {amount}。",
  ],
  fewerLate: [
    "Of the next {next} {next:invoice|invoices}, pay all but {atMost} on time.",
    "今后 {next} 张发票中，逾期不超过 {atMost} 张。",
    "今後 {next} 張發票中，逾期不超過 {atMost} 張。",
  ],
  onTimeNext: [
    "Pay the next {next} {next:invoice|invoices} on time.",
    "今后 {next} 张发票均按时付款。",
    "今後 {next} 張發票均準時付款。",
  ],
  daysLateNext: [
    "Pay the next {next} {next:invoice|invoices} no more than {days} after the due date on average.",
    "今后 {next} 张发票平均逾期不超过 {days}。",
    "今後 {next} 張發票平均逾期不超過 {days}。",
  ],
  nothingOverdue: ["Let nothing stay past due.", "不再有逾期款项。", "不再有逾期款項。"],
  nothingOlder: [
    "Let nothing stay more than {days} past due.",
    "不再有逾期超过 {days} 的款项。",
    "不再有逾期超過 {days} 的款項。",
  ],
  disputes: [
    "If you do not agree with an item, tell us at once: we look into it before its due date.",
    "如对某笔款项有异议，请尽早告知，我方会在到期日前核实。",
    "如對某筆款項有異議，請儘早告知，我方會在到期日前核實。",
  ],
  contact: [
    "Questions? {name} is glad to help. Telephone / e-mail: ____________________",
    "如有疑问，请联系 {name}。电话 / 邮箱：____________________",
    "如有疑問，請聯絡 {name}。電話 / 電子郵件：____________________",
  ],
  nobody: ["____________________", "____________________", "____________________"],
} as const satisfies Readonly<Record<string, Term>>;

/** A word of the sheet. */
export type CustomerSheetText = keyof typeof TEXTS;

/** Gives a word of the sheet. */
export function customerSheetText(
  text: CustomerSheetText,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}

/**
 * Says to the customer itself what it could do; "" for what is none of its payments, such as what time or the limit brings.
 *
 * Neither a factor nor points are named.
 */
export function adviceText(remedy: Remedy, currency: string, language: Language): string {
  const days = (count: number) => formatDuration(count, "day", language);
  switch (remedy.kind) {
    case "payOverdue":
      return customerSheetText("payOverdue", language, {
        amount: formatAmount(remedy.amount, currency, language),
      });
    case "fewerLate": {
      const { next, atMost } = remedy;
      return atMost === 0
        ? customerSheetText("onTimeNext", language, { next })
        : customerSheetText("fewerLate", language, { next, atMost });
    }
    case "onTime":
      return customerSheetText("onTimeNext", language, { next: remedy.next });
    case "daysLate":
    case "typicallyLate":
      return customerSheetText("daysLateNext", language, {
        next: remedy.next,
        days: days(remedy.atMost),
      });
    case "nothingOlder":
      return remedy.days === 0
        ? customerSheetText("nothingOverdue", language)
        : customerSheetText("nothingOlder", language, { days: days(remedy.days) });
    default:
      return "";
  }
}
