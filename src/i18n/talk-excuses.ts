/** What to say on the telephone, by what the customer says. */
import type { Term } from "../engine";
import type { TalkText } from "./talk-levels";

/** What customers say, in short; English, 简体中文, 繁體中文. */
export const EXCUSE_NAMES = {
  paymentSent: [
    "“The cheque is in the post”, “we have paid”",
    "“支票已寄出”“已经付了”",
    "「支票已寄出」「已經付了」",
  ],
  noInvoice: ["“The invoice never arrived”", "“没收到发票”", "「沒收到發票」"],
  disputed: ["“We dispute it”", "“金额有争议”", "「金額有爭議」"],
  notAccepted: ["“The delivery is not accepted yet”", "“货物还没验收”", "「貨物還沒驗收」"],
  reconcile: ["“We must reconcile first”", "“先对账再付款”", "「先對帳再付款」"],
  noOrderNumber: ["“The order number is missing”", "“发票上没有订单号”", "「發票上沒有訂單號碼」"],
  cashShort: ["“Cash is short”", "“资金紧张”", "「資金吃緊」"],
  ownCustomer: ["“We wait for our own customer”", "“要等我们的客户付款”", "「要等我們的客戶付款」"],
  approverAway: ["“Who approves is away”", "“审批的人不在”", "「核准的人不在」"],
  systemChange: ["“We are changing our system”", "“正在换系统”", "「正在換系統」"],
  otherTerms: ["“We agreed on longer terms”", "“账期不是这样约定的”", "「付款天期不是這樣約定的」"],
  silence: ["Nobody answers", "无人接听", "無人接聽"],
} as const satisfies Record<string, Term>;

/** Something that customers say. */
export type Excuse = keyof typeof EXCUSE_NAMES;

/** Points by what the customer says. */
export const EXCUSE_TALKS: Readonly<Record<Excuse, TalkText>> = {
  paymentSent: {
    ask: [
      "On which day, how much, from which bank, for which invoices?\nA copy of the transfer, or number and courier of the cheque?",
      "哪天付的、多少、从哪家银行、付哪些发票？\n能否提供汇款回单，或支票号和快递单号？",
      "哪一天付的、多少、從哪家銀行、付哪些發票？\n能否提供匯款單，或支票號碼與快遞單號？",
    ],
    offer: [
      "To look for it in the bank account while you are on the line.\nTo replace a cheque that does not come within three days by a transfer.",
      "通话时当场查询银行账户。\n支票三天内未到则改为汇款。",
      "通話時當場查詢銀行帳戶。\n支票三天內未到則改為匯款。",
    ],
    note: [
      "Date and reference of the payment; call again two days after it should be here.",
      "付款日期和流水号；应到账两天后再联系。",
      "付款日期與交易序號；應入帳兩天後再聯絡。",
    ],
  },
  noInvoice: {
    ask: [
      "To which address, person or portal should it go?\nIs it the only one that is missing?",
      "应寄送至哪个地址、联系人或平台？\n是否只缺这一张？",
      "應寄送至哪個地址、聯絡人或平台？\n是否只缺這一張？",
    ],
    offer: [
      "A copy by mail within the hour; payment by its first due date all the same.",
      "一小时内邮件补发副本；仍按原到期日付款。",
      "一小時內以郵件補寄影本；仍依原到期日付款。",
    ],
    note: [
      "The right address, for the customer's record.\nThe day on which the copy was received.",
      "正确的收票地址，更新客户资料。\n副本收到的日期。",
      "正確的收票地址，更新客戶資料。\n影本收到的日期。",
    ],
  },
  disputed: {
    ask: [
      "Which invoice, which line, how much, and since when?\nWhat would settle it?\nWhen is the undisputed part paid?",
      "哪张发票、哪一行、金额多少、何时发现？\n怎样处理可以解决？\n无争议部分何时支付？",
      "哪張發票、哪一行、金額多少、何時發現？\n怎樣處理可以解決？\n無爭議部分何時支付？",
    ],
    offer: [
      "An answer by a named colleague within five working days.\nA credit note where we are wrong, payment where we are not.",
      "由指定同事在五个工作日内答复。\n确属我方差错则开红字发票，否则请付款。",
      "由指定同事於五個工作日內答覆。\n確屬本公司差錯則開立折讓單，否則請付款。",
    ],
    note: [
      "The dispute in the ledger (column “Disputed”), its reason and owner.\nThe undisputed rest goes on being asked for.",
      "在台账“争议”列登记，写明原因和负责人。\n无争议部分继续催收。",
      "於帳冊「爭議」欄登記，寫明原因與負責人。\n無爭議部分繼續催收。",
    ],
  },
  notAccepted: {
    ask: [
      "What is missing in the delivery, and who inspects it?\nBy which day is it accepted?",
      "交货缺什么，由谁验收？\n哪天完成验收？",
      "交貨缺什麼，由誰驗收？\n哪一天完成驗收？",
    ],
    offer: [
      "Proof of delivery, and a visit to complete the acceptance.\nPayment of what was accepted.",
      "提供签收单，并上门协助验收。\n已验收部分先付款。",
      "提供簽收單，並到場協助驗收。\n已驗收部分先付款。",
    ],
    note: [
      "What is open on our side, with the colleague who settles it.",
      "我方未完成事项及负责同事。",
      "本公司未完成事項及負責同事。",
    ],
  },
  reconcile: {
    ask: [
      "May we compare the accounts today, item by item?\nWho signs the reconciliation, and when is paid after it?",
      "能否今天逐笔对账？\n由谁签认，对账后哪天付款？",
      "能否今天逐筆對帳？\n由誰簽認，對帳後哪一天付款？",
    ],
    offer: [
      "The statement of account now; differences settled apart.\nPayment of the items that agree.",
      "立即发送对账单；差异另行处理。\n一致的款项先付。",
      "立即寄送對帳單；差異另行處理。\n一致的款項先付。",
    ],
    note: [
      "Items that differ.\nThe signed reconciliation: it acknowledges the debt.",
      "有差异的项目。\n保存签认的对账单：可作为债务承认。",
      "有差異的項目。\n保存簽認的對帳單：可作為債務承認。",
    ],
  },
  noOrderNumber: {
    ask: [
      "Which number is missing, and who gives it?\nIs anything else in the way?",
      "缺哪个订单号，由谁提供？\n还有其他障碍吗？",
      "缺哪個訂單號碼，由誰提供？\n還有其他障礙嗎？",
    ],
    offer: [
      "A corrected invoice today, with the due date of the first one.",
      "今天重开更正发票，到期日不变。",
      "今天重開更正發票，到期日不變。",
    ],
    note: [
      "That invoices to this customer need an order number.",
      "今后开给该客户的发票须注明订单号。",
      "今後開給該客戶的發票須註明訂單號碼。",
    ],
  },
  cashShort: {
    ask: [
      "How much is short, since when, and what will change it?\nWhat can be paid now, and each week from now?\nWho else is waiting for money?",
      "缺口多大、从何时开始、何时好转？\n现在能付多少，以后每周能付多少？\n还有哪些债权人在等款？",
      "缺口多大、從何時開始、何時好轉？\n現在能付多少，以後每週能付多少？\n還有哪些債權人在等款？",
    ],
    offer: [
      "A short plan in writing: first payment now, fixed days, interest.\nDeliveries against cash while it runs; security for more time.",
      "书面短期计划：现付首期、固定日期、计息。\n计划期间现款发货；延长须提供担保。",
      "書面短期計畫：先付首期、固定日期、計息。\n計畫期間現金出貨；延長須提供擔保。",
    ],
    note: [
      "Every instalment as a promise with its day.\nA look at score and limit: this is an early warning.",
      "每期付款记为一项承诺及日期。\n复核评分和额度：这是预警信号。",
      "每期付款記為一項承諾及日期。\n覆核評分與額度：這是預警訊號。",
    ],
  },
  ownCustomer: {
    ask: [
      "Who owes them how much, and by when?\nWhat do they pay us from if it does not come?",
      "谁欠贵公司多少，何时到期？\n如果收不到，用什么付给我们？",
      "誰欠貴公司多少，何時到期？\n如果收不到，用什麼付給我們？",
    ],
    offer: [
      "Our terms do not depend on theirs: part now, the rest by a fixed day.\nAn assignment of their claim as security.",
      "我方账期与其回款无关：先付一部分，余款定日支付。\n以其应收账款转让作担保。",
      "本公司付款條件與其收款無關：先付一部分，餘款定日支付。\n以其應收帳款讓與作擔保。",
    ],
    note: [
      "The name of their customer: our own exposure to it.",
      "其客户名称：核对我方对该客户的敞口。",
      "其客戶名稱：核對本公司對該客戶的曝險。",
    ],
  },
  approverAway: {
    ask: [
      "Who stands in, and until when is the approver away?\nWhen is the next payment run?",
      "由谁代理，审批人何时回来？\n下一个付款日是哪天？",
      "由誰代理，核准人何時回來？\n下一個付款日是哪一天？",
    ],
    offer: [
      "To write to the deputy directly, with all papers.",
      "直接向代理人发送全部资料。",
      "直接向代理人寄送全部資料。",
    ],
    note: [
      "Name and number of the deputy; call again on the day of the return.",
      "代理人姓名和电话；审批人返回当天再联系。",
      "代理人姓名與電話；核准人返回當天再聯絡。",
    ],
  },
  systemChange: {
    ask: [
      "Since when, and which payments go out all the same?\nIs our account set up in the new system, with the right bank details?",
      "从何时开始，哪些付款仍在正常进行？\n新系统中是否已建立我方账户，收款信息是否正确？",
      "從何時開始，哪些付款仍正常進行？\n新系統中是否已建立本公司帳戶，收款資料是否正確？",
    ],
    offer: [
      "A single payment by hand: wages and rent are paid, too.\nAll forms of a new supplier today.",
      "先手工付款一笔：工资和房租也照付。\n今天提供全部供应商建档资料。",
      "先人工付款一筆：薪資與租金也照付。\n今天提供全部供應商建檔資料。",
    ],
    note: [
      "The day on which the system pays again.",
      "系统恢复付款的日期。",
      "系統恢復付款的日期。",
    ],
  },
  otherTerms: {
    ask: [
      "Which terms, agreed when, by whom, in which paper?",
      "按什么账期，何时、由谁、在哪份文件中约定？",
      "依什麼付款天期，何時、由誰、在哪份文件中約定？",
    ],
    offer: [
      "The order or contract with our terms.\nOther terms for the next order only, after a credit review.",
      "提供载明账期的订单或合同。\n新账期仅适用于下一订单，且须经信用评审。",
      "提供載明付款天期的訂單或契約。\n新天期僅適用於下一張訂單，且須經信用覆審。",
    ],
    note: [
      "Whether a salesperson has promised it.",
      "是否有业务员作过承诺。",
      "是否有業務員作過承諾。",
    ],
  },
  silence: {
    ask: [
      "At the switchboard: is the firm still there, who handles payments now?\nAnother person: buyer, director, the site.",
      "向总机核实：公司是否仍在营业，现由谁负责付款？\n改找他人：采购、负责人、现场。",
      "向總機查證：公司是否仍在營業，現由誰負責付款？\n改找他人：採購、負責人、現場。",
    ],
    offer: [
      "Nothing by message; ask to be called back by an hour.",
      "不在留言中作任何让步；约定回电时间。",
      "不在留言中作任何讓步；約定回電時間。",
    ],
    note: [
      "Each attempt as “not reached”: the next step does not wait.\nA look at register and news.",
      "每次尝试记为“未联系上”：下一步骤照常进行。\n查询工商登记和新闻。",
      "每次嘗試記為「未聯絡上」：下一步驟照常進行。\n查詢商工登記與新聞。",
    ],
  },
};
