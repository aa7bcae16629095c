/** Titles of columns that hold percentages, days or counts, whatever money they speak of. */

/** "Amount incl. 13% VAT" is money: its percent sign stands behind a number. */
const PERCENT = /(?:^|[^\d.\s])\s*[%％‰]|\bpercent|\bpct\b|\bratio\b|百分比|比例|比率|占比|佔比/i;

const OTHER_UNIT =
  /[([（【/]\s*(?:(?:in|as) )?(?:#|days?\b|weeks\b|months\b|years\b|count\b|number\b|no\.? of|nos?\.?\s*\)|qty\b|quantity|items?\b|invoices\b|(?:[天日笔筆件张張]|[个個]?月)[数數]?\s*[)）\]】]|[天日笔筆件张張月][数數])/i;

/** What an answer in percent settles: a part of the whole of the books does not. */
const SETTLED =
  /paid|payment|open|outstanding|remaining|residual|balance|collect|received|settled|cleared|[收付清欠]|回款|核[销銷]|余额|餘額/i;
const SHARE = /of (?:the )?total|share|[占佔]/i;

/** Tells whether a title says that its column holds no money: "Open %", "Open (days)", "未收（笔）". */
export function isOtherUnit(title: string): boolean {
  return PERCENT.test(title) || OTHER_UNIT.test(title);
}

/** Tells whether a title says that its column holds the percentage that is paid or open. */
export function isPercentSettled(title: string): boolean {
  return PERCENT.test(title) && SETTLED.test(title) && !SHARE.test(title);
}

/** "Open items" may be their amount, or how many there are. */
const ITEMS =
  /(?:items|invoices|documents|bills|vouchers|\boi|[发發]票|[单單][据據]|[项項]目)\s*$/i;

/** Tells whether a title that speaks of items may head their number as well as their amount. */
export function mayBeCount(title: string): boolean {
  return ITEMS.test(title);
}

const TAX = /\b(?:tax|vat|gst|hst|sst|iva|tva|mwst)\b|[税稅][额額金]|[销銷][项項][税稅]/i;
const NO_TAX =
  /%|[率号號码碼]|rate|code|\b(?:no|number|id|type|date|group|invoice|incl|excl|before|after|net|gross|withh)|[不未含免扣][税稅]|价税|價稅/i;

/** Tells whether a title heads the tax of each amount. */
export function isTaxTitle(title: string): boolean {
  return TAX.test(title.replace(/_/g, " ")) && !NO_TAX.test(title.replace(/_/g, " "));
}

/** Tells whether a title says that an amount is without tax. */
export function isNetTitle(title: string): boolean {
  return /\bnet\b|\bex(?:cl|\b)|(?:before|without|pre)[- ]?(?:tax|vat|gst)|taxable|untaxed|[不未][含]?[税稅]|[税稅]前|除[税稅]/i.test(
    title.replace(/_/g, " "),
  );
}

/** Tells whether a title heads discounts, which may be granted without being taken. */
export function isOfferTitle(title: string): boolean {
  return /discount|rebate|[优優]惠|折扣/i.test(title);
}
