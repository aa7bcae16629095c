/** What to say on the telephone, by the level of a letter. */
import type { LetterKind, Term } from "../engine";

/** What a talk is made of. */
export const TALK_PARTS = ["ask", "offer", "note"] as const;

/** A part of a talk. */
export type TalkPart = (typeof TALK_PARTS)[number];

/** English, 简体中文, 繁體中文; a point to a line. */
export type TalkText = Readonly<Record<TalkPart, Term>>;

/** Letters that ask for money, the mildest first. */
export type Level = Exclude<LetterKind, "statement" | "thanks">;

/** Points by the level, in the order of the levels. */
export const LEVEL_TALKS: Readonly<Record<Level, TalkText>> = {
  beforeDue: {
    ask: [
      "Has the invoice arrived, and is it approved for payment?\nOn which day will it be paid?",
      "发票是否收到，是否已批准付款？\n计划哪天付款？",
      "發票是否收到，是否已核准付款？\n預計哪一天付款？",
    ],
    offer: [
      "A copy of invoice, order and proof of delivery, at once.",
      "可立即补发发票、订单和签收单副本。",
      "可立即補寄發票、訂單與簽收單影本。",
    ],
    note: ["Who approves, and the day of the payment run.", "审批人和付款日。", "核准人與付款日。"],
  },
  reminder: {
    ask: [
      "Was the invoice overlooked, or is something wrong with it?\nOn which day will the whole amount be paid?",
      "是遗漏了发票，还是发票有问题？\n全部款项哪天支付？",
      "是遺漏了發票，還是發票有問題？\n全部款項哪一天支付？",
    ],
    offer: [
      "The statement of account, to compare.\nOur bank details, confirmed from the file.",
      "提供对账单供核对。\n按档案确认我方收款账户。",
      "提供對帳單供核對。\n依檔案確認本公司收款帳戶。",
    ],
    note: [
      "The promised day and amount, and who promised.",
      "承诺的日期、金额和承诺人。",
      "承諾的日期、金額與承諾人。",
    ],
  },
  secondReminder: {
    ask: [
      "What has kept the payment back since our last contact?\nWhat can be paid today, and when the rest?",
      "上次联系后为何仍未付款？\n今天能付多少，余款何时付？",
      "上次聯絡後為何仍未付款？\n今天能付多少，餘款何時付？",
    ],
    offer: [
      "To settle a dispute apart, while the rest is paid.\nA talk with whoever decides on payments.",
      "争议部分另行处理，其余先付。\n与有付款决定权的人直接沟通。",
      "爭議部分另行處理，其餘先付。\n與有付款決定權的人直接溝通。",
    ],
    note: [
      "The reason in the customer's words.\nWhat happens, and when, if the promise is broken.",
      "客户所述原因的原话。\n未履行承诺时的后续步骤和日期。",
      "客戶所述原因的原話。\n未履行承諾時的後續步驟與日期。",
    ],
  },
  finalDemand: {
    ask: [
      "Will the whole amount be here by the day in the letter?\nIf not: what is the plan, in writing, with days and amounts?",
      "全部款项能否在函件所定日期前到账？\n如不能，请书面提供还款计划，写明日期和金额。",
      "全部款項能否於信函所定日期前入帳？\n如不能，請書面提供還款計畫，寫明日期與金額。",
    ],
    offer: [
      "Instalments only with a first payment now, security, and all due at once if one is missed.\nFurther deliveries against payment in advance.",
      "分期须先付首期并提供担保，任何一期逾期则全部到期。\n后续供货改为先款后货。",
      "分期須先付首期並提供擔保，任一期逾期則全部到期。\n後續供貨改為先付款後出貨。",
    ],
    note: [
      "Deliveries on credit stopped, since when and by whom.\nWho was told that legal steps follow.",
      "停止赊销的日期和决定人。\n已告知何人将采取法律行动。",
      "停止賒銷的日期與決定人。\n已告知何人將採取法律行動。",
    ],
  },
  lastNotice: {
    ask: [
      "Is the money on its way today? Then please the bank's proof.\nWho represents the firm from now on?",
      "今天款项是否已汇出？请提供银行回单。\n此后由谁代表贵公司处理？",
      "今天款項是否已匯出？請提供銀行匯款單。\n此後由誰代表貴公司處理？",
    ],
    offer: [
      "Nothing beyond the letter; a settlement only in writing and by whoever may sign it.",
      "不作函件以外的承诺；和解须书面并由有权人签署。",
      "不作信函以外的承諾；和解須書面並由有權人簽署。",
    ],
    note: [
      "Every word that acknowledges the debt: it may restart the limitation period.\nThat the file goes to agency or lawyer, with date.",
      "任何承认债务的表述：可能使诉讼时效重新计算。\n案卷移交催收机构或律师的日期。",
      "任何承認債務的表述：可能使時效重行起算。\n案卷移交催收機構或律師的日期。",
    ],
  },
};
