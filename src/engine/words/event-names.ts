/** Kinds of events about a customer that can cap its grade. */
import { Vocabulary } from "./vocabulary";

/** Names of the kinds of events. */
export const EVENT_KINDS = new Vocabulary({
  insolvency: [
    ...(["", "破产", "破產"] as const),
    ...["bankruptcy", "bankrupt", "insolvent", "insolvency proceedings", "insolvency filing"],
    ...["liquidation", "in liquidation", "winding up", "winding-up petition", "winding-up order"],
    ...["administration", "in administration", "administrator appointed", "receivership"],
    ...["receiver appointed", "chapter 7", "chapter 11", "CVA", "company voluntary arrangement"],
    ...["破产清算", "破产重整", "清算", "重整", "宣告破產", "破產重整", "倒閉", "倒闭"],
  ],
  fraud: ["", "欺诈", "詐欺", "诈骗", "造假"],
  businessCessation: [
    ...(["cessation of business", "停业", "停業"] as const),
    ...["business closed", "closed", "ceased trading", "deregistered", "licence revoked"],
    ...["struck off", "dissolved"],
    ...["停产", "停產", "歇业", "歇業", "注销", "註銷", "吊销营业执照", "解散", "失联", "失聯"],
  ],
  default: [
    ...(["", "违约", "違約"] as const),
    ...["payment default", "write-off", "bad debt", "collection agency"],
    ...["坏账", "壞帳", "呆账", "呆帳", "核销坏账", "拒付", "违约不付"],
  ],
  enforcement: [
    ...(["", "被强制执行", "強制執行"] as const),
    ...["court judgment", "judgment", "CCJ", "attachment", "asset freeze", "lien", "tax lien"],
    ...["被执行人", "失信被执行人", "失信", "限制高消费", "查封", "冻结资产", "司法冻结"],
    ...["假扣押", "查封拍賣", "支付命令"],
  ],
  bouncedCheque: [
    ...(["", "空头支票", "退票"] as const),
    ...["bounced check", "dishonoured cheque", "dishonored check", "returned payment", "NSF"],
    ...["票据拒付", "退票记录", "跳票", "拒絕往來戶", "支票存款不足"],
  ],
  lawSuit: [
    ...(["", "诉讼", "訴訟"] as const),
    ...["litigation", "court case", "legal action"],
    ...["法律诉讼", "被起诉", "涉诉", "法律訴訟", "被起訴", "涉訟", "仲裁"],
  ],
  brokenPromise: [
    ...(["", "未履行付款承诺", "未履行付款承諾"] as const),
    ...["broken promise to pay", "promise not kept"],
    ...["承诺未兑现", "付款承诺落空", "失约", "承諾未兌現", "失約", "未依約付款"],
  ],
  insurerWithdrawal: [
    ...(["cover withdrawn", "信用保险撤销", "信用保險撤銷"] as const),
    ...["insurer withdrawal", "credit insurance withdrawn", "insurer limit cut"],
    ...["保险额度取消", "信保撤保", "信保额度取消", "保險額度取消"],
  ],
  ownershipChange: [
    ...(["", "股权变更", "股權變動"] as const),
    ...["change of ownership", "change of control", "takeover", "merger", "acquisition"],
    ...["控制权变更", "股东变更", "并购", "收购", "经营权变更", "經營權變動", "股東變動", "併購"],
  ],
  managementChange: [
    ...(["", "管理层变动", "經營團隊異動"] as const),
    ...["change of management", "法定代表人变更", "高管变动", "負責人變更", "法人变更"],
  ],
});

/** A kind of event; one without an override in the policy is shown but caps nothing. */
export type EventKind = (typeof EVENT_KINDS.codes)[number];
