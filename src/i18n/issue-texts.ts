/** Remarks about rows: what each means and what was done with the row. */
import { nameIn, type IssueCode, type Language, type Term } from "../engine";

/** Says what a remark about a row means and what was done with the row. */
export function issueText(code: IssueCode, language: Language): string {
  return nameIn(ISSUE_TEXTS[code], language);
}

/** Texts by code: English, 简体中文, 繁體中文. */
export const ISSUE_TEXTS: Readonly<Record<IssueCode, Term>> = {
  ambiguousColumn: [
    "Several columns bear a name of the same field; none of them is used. Rename all but one.",
    "多列的标题指同一项目，均未采用。请只保留一列，其余改名。",
    "有多欄的標題指同一項目，均未採用。請只保留一欄，其餘改名。",
  ],
  errorCell: [
    "The cell holds an error; its value is not used.",
    "单元格含有错误值，未采用。",
    "儲存格含有錯誤值，未採用。",
  ],
  unreadableDate: [
    "This is not a date; it is not used.",
    "不是有效日期，未采用。",
    "不是有效日期，未採用。",
  ],
  ambiguousDate: [
    "Day and month cannot be told apart; the date is not used. Set the date order in the policy or enter real dates.",
    "日和月无法区分，未采用。请在政策中设置日期顺序，或录入真正的日期。",
    "日與月無法區分，未採用。請在政策中設定日期順序，或輸入真正的日期。",
  ],
  unreadableNumber: [
    "This is not a number; it is not used.",
    "不是有效数字，未采用。",
    "不是有效數字，未採用。",
  ],
  missingCustomer: [
    "The row names no customer. An invoice counts in the totals without a customer; any other row is left out.",
    "该行没有客户。发票仍计入合计但不归属任何客户，其他行不采用。",
    "該列沒有客戶。發票仍計入合計但不歸屬任何客戶，其他列不採用。",
  ],
  unreadableAmount: [
    "The amount is not a number; the row is left out.",
    "金额不是有效数字，该行未采用。",
    "金額不是有效數字，該列未採用。",
  ],
  missingAmount: [
    "The row has no amount; it is left out.",
    "该行没有金额，未采用。",
    "該列沒有金額，未採用。",
  ],
  bareAmount: [
    "An amount without customer, number or date; the row is left out.",
    "只有金额，没有客户、单号和日期，该行未采用。",
    "只有金額，沒有客戶、單號與日期，該列未採用。",
  ],
  totalRow: [
    "A total row; it is left out so that nothing counts twice.",
    "合计行，为避免重复计算，未采用。",
    "合計列，為避免重複計算，未採用。",
  ],
  groupRow: [
    "A group heading or a repeated header; it is left out.",
    "分组标题或重复的标题行，未采用。",
    "分組標題或重複的標題列，未採用。",
  ],
  voidRow: [
    "A void or draft document; it is left out.",
    "作废或草稿单据，未采用。",
    "作廢或草稿單據，未採用。",
  ],
  missingDueDate: [
    "No due date and no terms; the invoice counts as due on its own date.",
    "没有到期日和账期，按发票日期即到期处理。",
    "沒有到期日與付款天期，視為發票日期當天到期。",
  ],
  unreadableTerms: [
    "The payment terms cannot be read; without a due date an invoice counts as due on its own date.",
    "付款条件无法识别；没有到期日的发票按发票日期即到期处理。",
    "付款條件無法辨識；沒有到期日的發票視為發票日期當天到期。",
  ],
  missingDates: [
    "No date at all. An invoice counts as not due and is not judged; an event is left out.",
    "没有任何日期。发票按未到期处理且不参与付款评价，事件不采用。",
    "沒有任何日期。發票視為未到期且不列入付款評估，事件不採用。",
  ],
  settledWithoutDate: [
    "The ledger does not say when invoices were settled; receipts after the as-of date cannot be undone.",
    "台账没有结清日期，无法还原截止日期之后的收款。",
    "帳冊沒有結清日期，無法還原基準日之後的收款。",
  ],
  repeatedRow: [
    "The row repeats another one in every field. It counts; check whether it was imported twice.",
    "该行与另一行完全相同。仍已计入，请核对是否重复导入。",
    "該列與另一列完全相同。仍已計入，請確認是否重複匯入。",
  ],
  invoiceLines: [
    "A further line of an invoice with the same number, customer and date; the lines count as one invoice.",
    "与另一行同为一张发票（编号、客户、日期相同），合并为一张发票计算。",
    "與另一列同為一張發票（號碼、客戶、日期相同），合併為一張發票計算。",
  ],
  instalments: [
    "Instalments without due dates: each is an item of its own; what is paid is taken off the oldest.",
    "分期付款且没有到期日：每期单独作为一笔，已收金额先抵最早一期。",
    "分期付款且沒有到期日：每期單獨視為一筆，已收金額先抵最早一期。",
  ],
  strayCredit: [
    "The credit names an invoice that its customer does not have here; it stays a credit.",
    "贷项所指的发票不在该客户名下，仍作为贷项保留。",
    "貸項所指的發票不在該客戶名下，仍作為貸項保留。",
  ],
  creditSign: [
    "A credit document with a positive amount; it is taken as negative.",
    "贷项单据的金额为正数，已按负数处理。",
    "貸項單據的金額為正數，已視為負數。",
  ],
  dueBeforeDocument: [
    "The due date lies before the invoice date; both are used as they stand.",
    "到期日早于发票日期，均按原样采用。",
    "到期日早於發票日期，均照原樣採用。",
  ],
  negativeAmount: [
    "A negative amount; it is not used.",
    "金额为负数，未采用。",
    "金額為負數，未採用。",
  ],
  openAboveAmount: [
    "More is open than the invoice amount; the open amount is used as it stands.",
    "未收金额大于发票金额，按原样采用。",
    "未收金額大於發票金額，照原樣採用。",
  ],
  unknownRate: [
    "The policy has no rate for this currency; the amount is in no total.",
    "政策中没有该币种的汇率，该金额未计入合计。",
    "政策中沒有該幣別的匯率，該金額未計入合計。",
  ],
  parentCircle: [
    "The parents lead back to the customer in a circle; they count as one group.",
    "上级客户互相指向，形成循环；按同一集团计算。",
    "上級客戶互相指向，形成循環；按同一集團計算。",
  ],
  repeatedCustomer: [
    "The customer stands in the table already; the first row counts.",
    "该客户已在表中，以第一次出现的行为准。",
    "該客戶已在表中，以第一次出現的列為準。",
  ],
  ambiguousName: [
    "Several customers bear this name; only the code tells them apart.",
    "有多位客户同名，只能以客户编号区分。",
    "有多位客戶同名，只能以客戶編號區分。",
  ],
  amountUnit: [
    "The header names a unit of more than one; the figures count as they stand in the cells. Write them out, or bring all tables to one unit.",
    "标题标有大于一的单位，数字仍按原样计算。请换算为元，或使各表单位一致。",
    "標題標有大於一的單位，數字仍按原樣計算。請換算為元，或使各表單位一致。",
  ],
  zeroLimits: [
    "Every limit in this column is 0 or blank: no customer is taken to have a limit. Where nothing is allowed, write it for one customer after the other with “blocked”.",
    "此列额度全部为 0 或空白，视为均未设额度。若不予赊销，请对各客户注明“冻结”。",
    "此欄額度全部為 0 或空白，視為均未設額度。若不予賒銷，請對各客戶註明「凍結」。",
  ],
  endlessLimit: [
    "A temporary limit without a last day does not count.",
    "临时额度没有截止日期，不予采用。",
    "臨時額度沒有截止日期，不予採用。",
  ],
  unknownRestart: [
    "Whether the event restarts the period is not known; the row is left out. Expected: demand, acknowledgement, part payment or law suit.",
    "无法判断是否使时效中断，该行未采用。应为：请求履行、同意履行、部分付款或提起诉讼。",
    "無法判斷是否使時效中斷，該列未採用。應為：請求、承認、部分清償或起訴。",
  ],
  unknownResult: [
    "The result is not known; the contact counts without one. Expected: promised, disputed, paused, legal hold, resumed, sent, not reached, refused or paid.",
    "无法识别联系结果，按无结果处理。应为：承诺付款、有争议、暂停催收、法律程序、恢复催收、已发出、未联系上、拒绝付款或已付款。",
    "無法辨識聯絡結果，視為無結果。應為：承諾付款、有爭議、暫停催收、法律程序、恢復催收、已寄出、未聯絡上、拒絕付款或已付款。",
  ],
  unknownResponse: [
    "The response is not known; the risk counts without one. Expected: avoid, reduce, transfer or accept.",
    "无法识别应对策略，按未填计。应为：规避、降低、转移或接受。",
    "無法辨識因應策略，視同未填。應為：規避、降低、移轉或接受。",
  ],
  unknownActionState: [
    "Whether the action is done is not known; it counts as open. Expected: done, open or a date.",
    "无法判断措施是否完成，按未完成计。应为：已完成、未完成或日期。",
    "無法判斷措施是否完成，視同未完成。應為：已完成、未完成或日期。",
  ],
  unknownScenario: [
    "No kind of scenario, such as customer fails, paid later, rates rise, sales fall, covenant; the scenario is left out.",
    "不是情景类型（如客户违约、延迟付款、利率上升、销售下降、财务约束条款），该情景未采用。",
    "不是情境類型（如客戶違約、延遲付款、利率上升、銷售下滑、財務承諾條款），該情境未採用。",
  ],
  unknownStressed: [
    "No customer is called so, or has this in that column; the scenario is left out.",
    "没有客户名为此，相应列中也没有，该情景未采用。",
    "沒有客戶名為此，相應欄中也沒有，該情境未採用。",
  ],
  invalidStress: [
    "Expected: a whole number from 1, or a part such as 20%; the scenario is left out.",
    "应为 1 及以上的整数，或比例（如 20%），该情景未采用。",
    "應為 1 以上的整數，或比例（如 20%），該情境未採用。",
  ],
  invalidCovenant: [
    "A covenant needs a measure as its name and a number as its value; it is left out.",
    "约束条款须有指标名称和数值，未采用。",
    "承諾條款須有指標名稱與數值，未採用。",
  ],
  notPlanned: [
    "No amount above 0, or opening cash or a planned sale; the row is left out.",
    "金额不大于 0，或为期初现金、计划销售，该行未采用。",
    "金額不大於 0，或為期初現金、計畫銷售，該列未採用。",
  ],
  invalidMark: [
    "No whole number from 1 to 5; the risk, or what it was or is to be, is not counted.",
    "不是 1 到 5 的整数；该风险或其前后评估未计入。",
    "不是 1 到 5 的整數；該風險或其前後評估未計入。",
  ],
  bandGap: ["No band holds these scores.", "没有等级包含这些分值。", "沒有等級包含這些分值。"],
  bandOverlap: [
    "Two bands hold these scores.",
    "两个等级都包含这些分值。",
    "兩個等級都包含這些分值。",
  ],
  unknownStatus: [
    "A status of an order that is not known; the order counts as open.",
    "无法识别的订单状态；该订单按未完成计入。",
    "無法辨識的訂單狀態；該訂單視為未結計入。",
  ],
  unknownType: [
    "The type is not known; the receipt counts as received.",
    "无法识别的类型；该收款按已收计入。",
    "無法辨識的類型；該收款視為已收計入。",
  ],
  unknownEvent: [
    "The kind of event is not known: it caps no grade, and the customer's orders are held for it.",
    "无法识别事件类型：不影响等级，但该客户的订单因此暂停。",
    "無法辨識事件類型：不影響等級，但該客戶的訂單因此暫停。",
  ],
  unreadColumn: [
    "The column is not read, though it seems to hold amounts, dates, debit and credit, or a status.",
    "该列疑似金额、日期、借贷方向或状态，但未被读取。",
    "該欄疑似金額、日期、借貸方向或狀態，但未被讀取。",
  ],
  unreadablePeriod: [
    "This is not a period or its last day; the row is left out.",
    "无法识别会计期间，该行未采用。",
    "無法辨識會計期間，該列未採用。",
  ],
  unknownItem: [
    "An item that no ratio needs or that is not known; it is not used.",
    "未识别或指标不需要的项目，未采用。",
    "無法辨識或比率不需要的項目，未採用。",
  ],
  repeatedItem: [
    "The item is given twice with different values; the first counts.",
    "同一项目给出了两个不同的数值，以第一个为准。",
    "同一項目有兩個不同的數值，以第一個為準。",
  ],
  repeatedStatement: [
    "A further statement of the customer for the same period. Item by item the first row counts; what only this row gives is added.",
    "该客户同一期间的另一份报表。各项目以第一次出现的行为准，仅此行给出的项目予以补入。",
    "該客戶同一期間的另一份報表。各項目以第一次出現的列為準，僅此列給出的項目予以補入。",
  ],
  namelessFirm: [
    "The statement names no firm. It is read as that of one firm without a name; put the name in a line above it (“Company: …”) so that it is found with a customer.",
    "报表没有单位名称，按一家未命名的企业读取。请在表上方注明（“编制单位：…”）。",
    "報表沒有單位名稱，按一家未命名的企業讀取。請在表上方註明（「編製單位：…」）。",
  ],
  scaleJump: [
    "The figure is about a thousand times that of the year before, or a thousandth; check the unit. It is used as it stands.",
    "与上一期间相差约一千倍，请核对金额单位。按原样采用。",
    "與上一期間相差約一千倍，請確認金額單位。照原樣採用。",
  ],
  unknownRule: [
    "No rule of the policy bears this name; the row is left out.",
    "政策中没有这条规则，该行未采用。",
    "政策中沒有這項規則，該列未採用。",
  ],
  unknownPolicyItem: [
    "The rule knows no such item; the row is left out.",
    "该规则没有这个项目，该行未采用。",
    "該規則沒有這個項目，該列未採用。",
  ],
  missingValue: [
    "The value is missing; the row is left out.",
    "缺少取值，该行未采用。",
    "缺少取值，該列未採用。",
  ],
  invalidValue: [
    "This value is not allowed here; the row is left out.",
    "此处不允许该取值，该行未采用。",
    "此處不允許該取值，該列未採用。",
  ],
  invalidFrom: [
    "This is not a threshold of the rule; a rule without thresholds takes no notice of it, from any other the row is left out.",
    "不是该规则的有效起点。无起点的规则忽略此值，其他不采用该行。",
    "不是該規則的有效起點。無起點的規則忽略此值，其他不採用該列。",
  ],
  thresholdOrder: [
    "The thresholds do not go on rising or falling; they are put in order.",
    "起点没有依次递增或递减，已重新排序。",
    "起點沒有依序遞增或遞減，已重新排序。",
  ],
  missingFirstStep: [
    "Nothing is said for values below the lowest threshold. Leave its From blank, or add a row.",
    "低于最小起点的数值没有规定。请将该行起点留空，或增加一行。",
    "低於最小起點的數值沒有規定。請將該列起點留空，或增加一列。",
  ],
  missingTreatment: [
    "Terms, limit factor, review months or prepayment of the grade are missing; the strictest apply.",
    "该等级缺少账期、额度系数、评审周期或预付款比例，按最严格处理。",
    "該等級缺少付款天期、額度係數、覆審週期或預付款比例，採最嚴格處理。",
  ],
  leftOutHold: [
    "The table's own hold lines replace all built-in ones. This built-in line is not among them and holds no order; add a row for it if it should.",
    "本表自设的暂停发货规则取代了全部内置规则，其中没有这一条。需要时请加一行。",
    "本表自訂的暫停出貨規則取代了全部內建規則，其中沒有這一條。需要時請加一列。",
  ],
  repeatedRule: [
    "Rule, item and threshold stand in the table already; the first row counts.",
    "规则、项目和起点已出现过，以第一行为准。",
    "規則、項目與起點已出現過，以第一列為準。",
  ],
  weightSum: [
    "The weights do not add up to 100 or to 1; a weighted mean is taken all the same.",
    "权重合计不等于 100 或 1，仍按加权平均计算。",
    "權重合計不等於 100 或 1，仍依加權平均計算。",
  ],
};
