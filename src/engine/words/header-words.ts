/** The words of a header in one spelling, for headers that no list has letter by letter. */
import { comparisonKey, plainCell } from "../values/cells";
import { simplifiedSigns } from "./simplified-signs";

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
  pend: "pending",
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
  "signed",
]);

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
    .replace(/on account/g, "unapplied")
    .replace(/o\/s/g, "outstanding")
    .replace(/a\/c/g, "account")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !SMALL.has(word))
    .map((word) => WRITTEN_OUT[word] ?? singular(word))
    .sort()
    .join(" ");
}

/** Brings a name to its letters, abbreviations written out: exports in capitals leave no blanks, INVOICENUMBER. */
export function writtenOutKey(name: string): string {
  const words = comparisonKey(name)
    .replace(/#/g, " number ")
    .split(/[^\p{L}\p{N}]+/u);
  return words.map((word) => WRITTEN_OUT[word] ?? word).join("");
}

const LONGEST = 100;

function simplified(key: string): string {
  return simplifiedSigns(key.replace(/[^\p{L}\p{N}]/gu, "").replace(/(人民币|美)?元$/, ""));
}

function singular(word: string): string {
  return word.replace(/([a-z]{3})ies$/, "$1y").replace(/([a-z]{2}[^s])s$/, "$1");
}
