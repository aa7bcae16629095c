/** Headings and remarks of the insurer's deadlines. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const WORDS = {
  customer: ["Customer", "客户", "客戶"],
  name: ["Name", "名称", "名稱"],
  invoice: ["Invoice", "发票号", "發票號碼"],
  dueDate: ["Due date", "到期日", "到期日"],
  open: ["Open", "未收金额", "未收金額"],
  daysPastDue: ["Days past due", "逾期天数", "逾期天數"],
  insured: ["Insured", "保险赔付部分", "保險理賠部分"],
  ownShare: ["Own share", "自留部分", "自負額"],
  uncovered: ["Not covered", "未承保", "未承保"],
  why: ["Why not", "未承保原因", "未承保原因"],
  limitLeft: ["Insured limit left", "剩余保险额度", "剩餘保險額度"],
  noticeBy: ["Notify insurer by", "报损截止日", "通報截止日"],
  daysLeft: ["Days left", "剩余天数", "剩餘天數"],
  extensionEnd: ["Extension ends", "展期截止日", "展延截止日"],
  state: ["State", "状态", "狀態"],
  afterCover: [
    "invoiced after the limit's last day",
    "开票日晚于额度到期日",
    "開票日晚於額度到期日",
  ],
  afterExtension: [
    "invoiced after an extension had ended",
    "开票时已有账款超过展期",
    "開票時已有帳款超過展延期",
  ],
  aboveLimit: ["above the insured limit", "超出保险额度", "超出保險額度"],
  notDue: ["not past due", "未逾期", "未逾期"],
  running: ["to be notified", "待报损", "待通報"],
  missed: ["notice period over", "已过报损期限", "已逾通報期限"],
  noDueDate: ["no due date", "无到期日", "無到期日"],
  disputed: ["disputed", "有争议", "有爭議"],
  total: ["Total", "合计", "合計"],
  notInsured: ["Customers without an insured limit", "没有保险额度的客户", "沒有保險額度的客戶"],
  credits: ["Credit items", "贷项", "貸項"],
  agingTotal: ["Receivables by the aging", "账龄表应收合计", "帳齡表應收合計"],
  difference: ["Difference", "差额", "差額"],
  nobody: [
    "No customer with an open invoice has an insured limit in the customers' table.",
    "客户表中没有任何未收发票的客户有信用保险额度。",
    "客戶表中沒有任何未收發票的客戶有信用保險額度。",
  ],
  periods: [
    "Notice {notice} and extension {extension} {extension:day|days} after the due date, {percentage}% insured: settings of the policy. Take them from your contract of insurance.",
    "报损期限为到期日后 {notice} 天，展期为到期日后 {extension} 天，赔付比例 {percentage}%：均为政策设置，请按保险合同填写。",
    "通報期限為到期日後 {notice} 天，展延期為到期日後 {extension} 天，理賠成數 {percentage}%：均為政策設定，請依保險契約填寫。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the insurer's deadlines. */
export type InsuranceWord = keyof typeof WORDS;

/** Gives a word of the insurer's deadlines with its places filled. */
export function insuranceWord(
  word: InsuranceWord,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(WORDS[word], language), places);
}
