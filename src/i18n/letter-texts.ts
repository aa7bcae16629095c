/** Letters to customers: the built-in texts. */
import { nameIn, type Language, type LetterKind, type Term } from "../engine";

/** What a letter says; words in braces are fields. */
export interface LetterTemplate {
  readonly subject: string;
  readonly text: string;
}

/** Subject and text by kind: English, 简体中文, 繁體中文. */
const TEMPLATES: Readonly<Record<LetterKind, { readonly subject: Term; readonly text: Term }>> = {
  beforeDue: {
    subject: [
      "Payment due shortly: {amount}",
      "即将到期款项提示：{金额}",
      "即將到期款項提醒：{金額}",
    ],
    text: [
      "Dear Sir or Madam,\nThis is a friendly reminder that the following invoices fall due shortly.\n{table of items}\nPlease pay {amount} by the due dates shown. If payment is already on its way, kindly disregard this letter.\nThank you for your business.\nYours faithfully,",
      "{客户}：\n贵公司以下发票即将到期，特此提示。\n{明细}\n请于各到期日前支付 {金额}。如已付款，请忽略本函。\n感谢贵公司的支持与合作。\n此致",
      "{客戶} 台鑒：\n貴公司下列發票即將到期，謹此提醒。\n{明細}\n敬請於各到期日前支付 {金額}。如已付款，請忽略本函。\n感謝貴公司的支持與合作。\n敬祝 商祺",
    ],
  },
  reminder: {
    subject: [
      "Payment reminder: {amount} past due",
      "付款提醒：逾期款项 {金额}",
      "付款提醒：逾期款項 {金額}",
    ],
    text: [
      "Dear Sir or Madam,\nOur records of {as-of date} show that the following invoices are past due.\n{table of items}\nPerhaps they have escaped your attention. Please pay {total due} by {pay by}, or let us know if something stands in the way.\nIf you have paid in the meantime, please accept our thanks and disregard this letter.\nYours faithfully,",
      "{客户}：\n据我公司截至 {截止日期} 的账目，贵公司以下发票已过到期日。\n{明细}\n可能是贵公司一时疏忽，请于 {付款期限} 前支付 {应付总额}；如有疑问，请与我们联系。\n如已付款，谨致谢意，并请忽略本函。\n此致",
      "{客戶} 台鑒：\n依本公司截至 {基準日} 的帳載，貴公司下列發票已逾到期日。\n{明細}\n或係一時疏忽，敬請於 {付款期限} 前支付 {應付總額}；如有疑問，請與我們聯絡。\n如已付款，謹致謝忱，並請忽略本函。\n敬祝 商祺",
    ],
  },
  secondReminder: {
    subject: [
      "Second reminder: {amount} past due",
      "第二次付款提醒：逾期款项 {金额}",
      "第二次付款提醒：逾期款項 {金額}",
    ],
    text: [
      "Dear Sir or Madam,\nDespite our reminder we have not received payment of the following invoices, the oldest of which is {days past due} days past due.\n{table of items}\nPlease pay {total due} by {pay by}. If you dispute an invoice, or cannot pay it at once, tell us before then, so that we can agree on a solution.\nYours faithfully,",
      "{客户}：\n我公司此前已提醒，但仍未收到以下发票的款项，其中最久的已逾期 {逾期天数} 天。\n{明细}\n请于 {付款期限} 前支付 {应付总额}。如对发票有异议或暂时无法付清，请在此之前告知，以便协商解决。\n此致",
      "{客戶} 台鑒：\n本公司先前已提醒，惟迄今仍未收到下列發票款項，其中最久者已逾期 {逾期天數} 天。\n{明細}\n敬請於 {付款期限} 前支付 {應付總額}。如對發票有異議或暫時無法付清，請於期限前告知，以便協商解決。\n敬祝 商祺",
    ],
  },
  finalDemand: {
    subject: [
      "Final demand: {amount} past due",
      "最后催款函：逾期款项 {金额}",
      "最後催款函：逾期款項 {金額}",
    ],
    text: [
      "Dear Sir or Madam,\nThe following invoices remain unpaid in spite of repeated reminders.\n{table of items}\nWe demand payment of {total due}, to reach us by {pay by}. If it does not, we shall stop further deliveries on credit and consider further steps, including interest and costs as far as contract and law allow.\nYours faithfully,",
      "{客户}：\n经多次催促，以下发票至今仍未支付。\n{明细}\n请贵公司务必于 {付款期限} 前支付 {应付总额}。逾期未付，我公司将停止赊销发货并采取进一步措施，包括依合同和法律主张利息及费用。\n此致",
      "{客戶} 台鑒：\n經多次催告，下列發票迄今仍未支付。\n{明細}\n請貴公司務必於 {付款期限} 前支付 {應付總額}。逾期未付，本公司將停止賒銷出貨並採取進一步措施，包括依契約及法律請求利息與費用。\n敬祝 商祺",
    ],
  },
  lastNotice: {
    subject: [
      "Last notice before legal steps: {amount}",
      "法律行动前的最后通知：{金额}",
      "法律行動前的最後通知：{金額}",
    ],
    text: [
      "Dear Sir or Madam,\nAll our demands for payment of the following invoices, the oldest {days past due} days past due, have been in vain.\n{table of items}\nUnless {total due} reaches us by {pay by}, we shall hand the matter over to a collection agency or to our lawyers without further notice. All rights are reserved.\nYours faithfully,",
      "{客户}：\n我公司多次催收以下发票款项均无结果，其中最久的已逾期 {逾期天数} 天。\n{明细}\n如 {付款期限} 前仍未收到 {应付总额}，我公司将不再另行通知，直接移交催收机构或律师处理，并保留一切权利。\n此致",
      "{客戶} 台鑒：\n本公司多次催收下列發票款項均無結果，其中最久者已逾期 {逾期天數} 天。\n{明細}\n如 {付款期限} 前仍未收到 {應付總額}，本公司將不另行通知，逕行移交催收機構或律師處理，並保留一切權利。\n敬祝 商祺",
    ],
  },
  statement: {
    subject: [
      "Statement of account as of {as-of date}: {amount}",
      "截至 {截止日期} 的对账单：余额 {金额}",
      "截至 {基準日} 之對帳單：餘額 {金額}",
    ],
    text: [
      "Dear Sir or Madam,\nThis is your account with us as of {as-of date}.\n{table of items}\nThe balance is {amount}, of which {overdue amount} is past due.\nPlease compare it with your own books, and let us know by {pay by} if anything differs. Payments that reached us after {as-of date} are not included.\nYours faithfully,",
      "{客户}：\n以下为贵公司截至 {截止日期} 在我公司的往来账目。\n{明细}\n余额为 {金额}，其中已逾期 {逾期金额}。\n请与贵公司账目核对，如有不符，请于 {付款期限} 前告知。{截止日期} 之后收到的款项未计入。\n此致",
      "{客戶} 台鑒：\n以下為貴公司截至 {基準日} 與本公司之往來帳款。\n{明細}\n餘額為 {金額}，其中已逾期 {逾期金額}。\n敬請與貴公司帳載核對，如有不符，請於 {付款期限} 前告知。{基準日} 之後收到之款項未計入。\n敬祝 商祺",
    ],
  },
  thanks: {
    subject: [
      "Thank you for your payment of {amount}",
      "感谢贵公司支付 {金额}",
      "感謝貴公司支付 {金額}",
    ],
    text: [
      "Dear Sir or Madam,\nYou promised to pay {amount} by {promised date}, and you have kept your word: the money has arrived. Thank you.\nWe value a customer whose word can be relied on, and look forward to doing further business with you.\nYours faithfully,",
      "{客户}：\n贵公司曾承诺于 {承诺付款日} 前支付 {金额}，款项已如约收到，谨致谢意。\n贵公司言而有信，我公司深感信赖，期待继续合作。\n此致",
      "{客戶} 台鑒：\n貴公司曾承諾於 {承諾付款日} 前支付 {金額}，款項業已如期收到，謹致謝忱。\n貴公司信守承諾，本公司深表信賴，期盼繼續合作。\n敬祝 商祺",
    ],
  },
};

/** Gives the built-in letter of a kind in a language. */
export function builtInLetter(kind: LetterKind, language: Language): LetterTemplate {
  const { subject, text } = TEMPLATES[kind];
  return { subject: nameIn(subject, language), text: nameIn(text, language) };
}
