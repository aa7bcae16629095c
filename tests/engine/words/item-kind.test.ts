import { ITEM_KIND, isSale } from "../../../src/engine/words/item-kind";
import { itemKindOf } from "../../../src/engine/words/document-words";
import { ledgerOf } from "../../support/builders";

const { invoice, creditNote, payment, writeOff } = ITEM_KIND;

describe("isSale", () => {
  it.each([
    { kind: invoice, is: true },
    { kind: creditNote, is: true },
    { kind: payment, is: false },
    { kind: writeOff, is: false },
  ])("is $is for kind $kind", ({ kind, is }) => {
    expect(isSale(kind)).toBe(is);
  });
});

describe("itemKindOf", () => {
  it.each([
    ...["", null, 0, "Invoice", "INV", "RV", "ACCREC", "Advance invoice", "Debit note"].map(
      (type) => ({
        type,
        kind: invoice,
      }),
    ),
    ...["发票", "销售发票", "應收單", "应收款", "其他应收款"].map((type) => ({
      type,
      kind: invoice,
    })),
    ...["Credit note", "Credit Memo", "ACCRECCREDIT", "DG", "out_refund"].map((type) => ({
      type,
      kind: creditNote,
    })),
    ...["红字发票", "退货单", "折讓單", "紅字"].map((type) => ({ type, kind: creditNote })),
    ...["Payment", "Receipt", "Prepayment", "Advance", "DZ", "ACCRECPAYMENT"].map((type) => ({
      type,
      kind: payment,
    })),
    ...["收款单", "预收款", "預收", "回款"].map((type) => ({ type, kind: payment })),
    ...["Write-off", "Bad debt", "written off", "坏账核销", "呆帳", "Credit write off"].map(
      (type) => ({
        type,
        kind: writeOff,
      }),
    ),
  ])("of $type is $kind", ({ type, kind }) => {
    expect(itemKindOf(type)).toBe(kind);
  });
});

describe("kinds of a ledger's items", () => {
  it.each([
    { type: "Invoice", amount: 100, kind: invoice, signed: 100 },
    { type: "Invoice", amount: -100, kind: creditNote, signed: -100 },
    { type: "", amount: -100, kind: creditNote, signed: -100 },
    { type: "Credit note", amount: 100, kind: creditNote, signed: -100 },
    { type: "Payment", amount: -100, kind: payment, signed: -100 },
    { type: "Payment", amount: 100, kind: payment, signed: -100 },
    { type: "Write-off", amount: 100, kind: writeOff, signed: -100 },
  ])("is $kind for a $type of $amount", ({ type, amount, kind, signed }) => {
    const ledger = ledgerOf({ type, amount });
    expect([ledger.kindOf[0], ledger.amount[0]]).toEqual([kind, signed]);
  });

  it("goes by the sign without a column of types", () => {
    expect([...ledgerOf({ amount: 5 }, { amount: -5 }).kindOf]).toEqual([invoice, creditNote]);
  });
});
