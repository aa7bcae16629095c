/** The words of a header in one spelling, for headers that no list has letter by letter. */
import { comparisonKey, plainCell } from "../values/cells";

/** Abbreviations of exports, written out. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  acc: "account",
  acct: "account",
  amnt: "amount",
  amt: "amount",
  amts: "amount",
  bal: "balance",
  ccy: "currency",
  crcy: "currency",
  cur: "currency",
  curr: "currency",
  cust: "customer",
  desc: "description",
  disc: "discount",
  doc: "document",
  docs: "document",
  dt: "date",
  dte: "date",
  id: "number",
  ident: "number",
  inv: "invoice",
  kind: "type",
  invc: "invoice",
  nbr: "number",
  no: "number",
  nr: "number",
  nos: "number",
  num: "number",
  orig: "original",
  os: "outstanding",
  ostd: "outstanding",
  outst: "outstanding",
  overdue: "overdue",
  pd: "paid",
  pmt: "payment",
  pymt: "payment",
  qty: "quantity",
  rcvd: "received",
  recd: "received",
  ref: "reference",
  rem: "remaining",
  tot: "total",
  tran: "transaction",
  trans: "transaction",
  trn: "transaction",
  trx: "transaction",
  txn: "transaction",
  vch: "voucher",
};

/** Words that tell nothing. */
const SMALL = new Set([
  "of",
  "the",
  "in",
  "for",
  "to",
  "a",
  "an",
  "and",
  "s",
  "is",
  "on",
  "as",
  "at",
]);

/** Traditional signs of ledgers and their simplified form; spellings of one word among them. */
const SIGNS = new Map(
  (
    "額额 餘余 應应 實实 單单 據据 號号 編编 碼码 幣币 別别 貸贷 戶户 稱称 類类 發发 開开 憑凭 證证 條条 " +
    "結结 帳账 賬账 帐账 沖冲 銷销 貨货 購购 買买 廠厂 業业 務务 夥伙 對对 總总 計计 預预 備备 註注 說说 " +
    "狀状 態态 審审 審审 項项 價价 稅税 積积 種种 簡简 數数 貼贴 異异 調调 轉转 餘余 訂订 傳传 內内 專专 " +
    "還还 償偿 過过 個个 後后 現现 運运 報报 間间 時时 歷历 歸归 屬属 關关 聯联 繫系 電电 話话 負负 責责 " +
    "齡龄 遲迟 產产 資资 營营 國国 際际 壞坏 處处 備备 讓让 達达 週周 點点 規规 從从 來来 張张 級级 爭争 議议"
  )
    .split(" ")
    .map((pair): [string, string] => [pair[0]!, pair[1]!]),
);

const HAN = /\p{Script=Han}/u;

/**
 * Brings a header to its words: abbreviations written out, in any order, without small words,
 * plurals and notes in brackets; Chinese in simplified signs.
 *
 * @example
 * headerWords("Amt. Outstanding") === headerWords("Outstanding Amount"); // true
 */
export function headerWords(cell: unknown): string {
  const plain = plainCell(cell);
  const spaced = typeof plain === "string" ? plain.replace(/([a-z])([A-Z])/g, "$1 $2") : plain;
  const whole = comparisonKey(spaced);
  // Brackets are looked for in vain from each place of a longer text.
  if (whole.length > LONGEST) return "";
  const key = whole.replace(/\[[^\]]*\]|\([^)]*\)|【[^】]*】/g, " ");
  if (HAN.test(key)) return simplified(key);
  return key
    .replace(/#/g, " number ")
    .replace(/([a-z])['’]s\b/g, "$1")
    .replace(/o\/s/g, "outstanding")
    .replace(/a\/c/g, "account")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word))
    .map((word) => WRITTEN_OUT[word] ?? singular(word))
    .sort()
    .join(" ");
}

const LONGEST = 100;

function simplified(key: string): string {
  const bare = key.replace(/[^\p{L}\p{N}]/gu, "").replace(/(人民币|美)?元$/, "");
  return bare.replace(/\p{Script=Han}/gu, (sign) => SIGNS.get(sign) ?? sign);
}

function singular(word: string): string {
  return word.replace(/([a-z]{3})ies$/, "$1y").replace(/([a-z]{2}[^s])s$/, "$1");
}
