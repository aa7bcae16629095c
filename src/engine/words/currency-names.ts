/** Names and signs of currencies as they are written before, after or beside an amount. */
import { normalText } from "../values/cells";

const NAMES_BY_CODE: Readonly<Record<string, readonly string[]>> = {
  AED: [],
  AUD: ["A$", "AU$", "澳元", "澳币", "澳幣"],
  BRL: ["R$"],
  CAD: ["C$", "CA$", "加元", "加币", "加幣"],
  CHF: ["FR", "SFR", "瑞士法郎"],
  CLP: [],
  CNY: ["RMB", "CNH", "CN¥", "人民币", "人民幣"],
  COP: [],
  CZK: ["KČ"],
  DKK: [],
  EUR: ["€", "EURO", "欧元", "歐元"],
  GBP: ["£", "英镑", "英鎊"],
  HKD: ["HK$", "港币", "港幣", "港元"],
  HUF: ["FT"],
  IDR: ["RP"],
  ILS: ["₪"],
  INR: ["₹", "RS"],
  JPY: ["JP¥", "円", "日元", "日圆", "日圓", "日币", "日幣"],
  KRW: ["₩", "韩元", "韓元", "韓圜"],
  MOP: ["MOP$", "澳门元", "澳門幣"],
  MXN: ["MX$"],
  MYR: ["RM", "马币", "馬幣"],
  NOK: [],
  NZD: ["NZ$", "纽元", "紐幣"],
  PHP: ["₱"],
  PLN: ["ZŁ"],
  RUB: ["₽"],
  SAR: [],
  SEK: [],
  SGD: ["S$", "SG$", "新加坡元", "新币", "新幣"],
  THB: ["฿", "泰铢", "泰銖"],
  TRY: ["₺", "TL"],
  TWD: ["NT$", "NTD", "NT", "新台币", "新台幣", "新臺幣", "台币", "台幣", "臺幣"],
  USD: ["US$", "美元", "美金"],
  VND: ["₫", "越南盾"],
  ZAR: [],
};

/** Signs that several currencies share: they mark an amount and name no currency. */
const SHARED_SIGNS: readonly string[] = ["$", "¥", "元", "圆", "圓", "KR"];

/** The codes of ISO 4217 that have no name here. */
const FURTHER_CODES =
  "AFN ALL AMD ANG AOA ARS AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BSD BTN BWP BYN BZD CDF CRC " +
  "CUP CVE DJF DOP DZD EGP ERN ETB FJD FKP GEL GHS GIP GMD GNF GTQ GYD HNL HTG IQD IRR ISK JMD JOD " +
  "KES KGS KHR KMF KPW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR MWK " +
  "MZN NAD NGN NIO NPR OMR PAB PEN PGK PKR PYG QAR RON RSD RWF SBD SCR SDG SHP SLE SOS SRD SSP STN " +
  "SVC SYP SZL TJS TMT TND TOP TTD TZS UAH UGX UYU UZS VES VUV WST XAF XCD XOF XPF YER ZMW ZWL";

const CODE_BY_NAME: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(NAMES_BY_CODE),
    ...FURTHER_CODES.split(" ").map((code): [string, readonly string[]] => [code, []]),
  ].flatMap(([code, names]) => [code, ...names].map((name): [string, string] => [name, code])),
);

const SIGNS: ReadonlySet<string> = new Set([...CODE_BY_NAME.keys(), ...SHARED_SIGNS]);

/**
 * Finds the currency that a text names.
 *
 * @param text - A code, sign or name in any of the three languages: "usd", "NT$", "人民币".
 * @returns The ISO 4217 code; null for a name that is not known and for a sign that
 * several currencies share ("$", "¥", "元").
 */
export function currencyCode(text: string): string | null {
  return CODE_BY_NAME.get(plainName(text)) ?? null;
}

/** The common currencies as they stand among other words: codes in capitals, Chinese names. */
const AMONG_WORDS: readonly (readonly [string, RegExp])[] = Object.entries(NAMES_BY_CODE).map(
  ([code, names]) => {
    const chinese = names.filter((name) => /\p{Script=Han}/u.test(name));
    const latin = code === "CNY" ? "(?:CNY|RMB)" : code;
    return [code, new RegExp([`(?<![A-Za-z])${latin}(?![A-Za-z])`, ...chinese].join("|"), "g")];
  },
);

/** Finds the one currency of the common ones that a text names: "Amount in USD", "折合人民币"; null for none. */
export function currencyIn(text: string): string | null {
  const found = AMONG_WORDS.filter(([, name]) => text.search(name) >= 0);
  return found.length === 1 ? found[0]![0] : null;
}

/** Takes the names of common currencies out of a text: "Amount in USD" is "Amount". */
export function withoutCurrency(text: string): string {
  return AMONG_WORDS.reduce((rest, [, name]) => rest.replace(name, " "), text)
    .replace(/\b(in|of)\s*$/i, "")
    .trim();
}

/** Tells whether a text is nothing but a currency's name or sign, or a name with a sign ("RMB ¥"). */
export function isCurrencyName(text: string): boolean {
  const name = plainName(text);
  return SIGNS.has(name) || (SIGNS.has(name.slice(0, -1)) && SIGNS.has(name.slice(-1)));
}

function plainName(text: string): string {
  return normalText(text).toUpperCase().replace(/[\s.]/g, "");
}
