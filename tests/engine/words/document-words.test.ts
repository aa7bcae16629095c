import { typeMeaning, type TypeMeaning } from "../../../src/engine/words/document-words";

/** Types of documents as systems and people write them, in ledgers whose amounts bear no minus. */
const TYPES: Readonly<Record<TypeMeaning, readonly string[]>> = {
  invoice: [
    ...["Opening balance", "期初余额", "Balance b/f"],
    ...["Invoice", "Advance invoice", "Deposit invoice", "Prepayment invoice", "Tax invoice"],
    ...["Debit note", "Chargeback", "Interest", "Late fee", "销售发票", "应收单", "預收款發票"],
    ...["Credit note reversal", "Reversal of credit memo", "Credit memo cancellation", "红字冲回"],
    ...["Write-off reversal", "Reversal of a write-off", "贷项撤销"],
    ...[
      "Credit card sale",
      "Card sales",
      "Sale on credit",
      "赊销",
      "Approved invoice",
      "已审核应收单",
    ],
  ],
  creditNote: [
    ...["Credit note", "Rebate", "Sales return", "Storno", "out_refund", "销售退货", "红字发票"],
    ...["Invoice reversal", "Reversal of invoice", "Invoice cancellation", "发票冲销", "开票撤销"],
    ...["Debit note reversal", "Finance charge reversal", "Interest waiver", "Late fee waived"],
    ...["Interest credit", "利息减免", "滯納金豁免", "Return invoice", "Sales invoice return"],
    ...["Goods return note", "退货单", "销售退回", "发票退回"],
  ],
  payment: [
    ...["Payment", "Cash receipt", "Deposit", "Advance", "On account", "收款单", "回款"],
    ...["Invoice payment", "Payment of invoice", "Payment for invoice 17", "Invoice receipt"],
    ...["Receipt against the invoice", "Refund reversal", "Reversal of refund"],
    ...[
      "Credit transfer",
      "Bank transfer",
      "Wire transfer",
      "Credit card payment",
      "Bank draft payment",
    ],
  ],
  refund: [
    ...["Refund", "AR refund", "Customer refund", "Refund cheque", "Refund of overpayment"],
    ...["Deposit refund", "Deposit returned", "Credit card refund", "Refund - bank transfer"],
    ...["Payment reversal", "Receipt reversal", "Reversal of receipt", "Reverse payment"],
    ...["Cancellation of payment", "Pmt reversal", "Bounced cheque", "NSF"],
    ...["Payment returned", "Return of payment", "Reject payment", "Returned direct debit"],
    ...["Cheque return", "Receipt returned", "Unpaid cheque", "收款退回", "付款退回", "退回支票"],
    ...["退票", "跳票", "匯款退回", "退还定金"],
    ...[
      "退款",
      "客户退款",
      "应收退款单",
      "退款給客戶",
      "退预收款",
      "退押金",
      "收款冲销",
      "收款单冲回",
    ],
  ],
  writeOff: ["Bad debt", "Write-off", "Invoice write-off", "坏账核销", "坏账冲销", "呆帳"],
  journal: [
    ...["Journal", "Adjustment", "Invoice adjustment", "Bad debt recovery"],
    ...["坏账收回", "预收冲应收", "預收沖應收", "应收冲应付"],
  ],
  unknown: [
    ...["Refund receipt", "Sales refund", "Partial refund", "销售退款", "Sales receipt"],
    ...["Credit invoice", "Invoice credit", "Refund invoice", "Corrective invoice"],
    ...["Voided payment", "Reversed receipt", "Cancelled invoice", "Void cheque"],
    ...[
      "Draft invoice",
      "Invoice (draft)",
      "Parked credit memo",
      "Unposted AR invoice",
      "Failed payment",
    ],
    ...[
      "Deleted invoice",
      "Rejected invoice",
      "Invoice pending approval",
      "Invoice - not approved",
    ],
    ...[
      "未过账发票",
      "發票(作廢)",
      "暂存应收单",
      "草稿发票",
      "預製發票",
      "待審核應收單",
      "发票（已取消）",
    ],
  ],
};

describe.each(Object.entries(TYPES))("what is a %s", (meaning, types) => {
  it.each(types)("is %s", (type) => {
    expect(typeMeaning(type)).toBe(meaning);
  });
});

it("takes a text of more than 1,000 characters for none", () => {
  expect(typeMeaning(`客户${"退款".repeat(499)}`)).toBe("refund");
  expect(typeMeaning(`客户${"退款".repeat(499)}单`)).toBe("unknown");
});
