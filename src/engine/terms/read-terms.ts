/** Reads payment terms from text: net days, month end, day of the month, discount, instalments. */
import { comparisonKey, plainCell } from "../values/cells";
import type { Instalment, PaymentTerms, TermStep } from "./payment-schedule";
import { readTerm } from "./read-term";

/** 2/10 n/30, 2% 10 net 30: the discount stands before the term. */
const DISCOUNT = /^(\d+(?:\.\d+)?)\s*%?\s*(?:\/|in|within)?\s*(\d+)(?:\s*days?)?(?:[\s,;/-]+)(.+)$/;
const DISCOUNT_BEHIND =
  /^(n(?:et)?[\s/]*\d+(?:\s*days?)?)[\s,;/-]+(\d+(?:\.\d+)?)\s*%\s*(?:\/|in|within)?\s*(\d+)(?:\s*days?)?$/;
/** As SAP words it: within 10 days 2 % cash discount, within 30 days due net. */
const DISCOUNT_IN_WORDS =
  /^(?:within )?(\d+) days? (\d+(?:\.\d+)?)\s*%(?: (?:cash )?discount)?,? (.+)$/;
const NAMES_DISCOUNT = /n(?:et)?[\s/]*\d+|%/;
const EQUAL_PARTS = /^(?:net )?(\d+(?:\s*(?:[-/、]|, )\s*\d+)+)\s*(days?|天|日)?(?: net)?$/;
const PART_BORDER = /\s*[,;、]\s*|\+\s*(?=\d+(?:\.\d+)?\s*%)|&| and |\s+(?=\d+(?:\.\d+)?\s*%\s*\D)/;
const PART = /^(\d+(?:\.\d+)?)\s*%\s*(.+)$/;
const PART_BEHIND = /^(\D+?)\s*(\d+(?:\.\d+)?)\s*%$/;
const REST = /^(?:balance|rest|remainder|remaining|余款|尾款|其余|餘款|其餘)\s*(.+)$/;

/** Longer texts are no terms but a contract. */
const LONGEST_TEXT = 200;

/**
 * Reads payment terms.
 *
 * - `30`, `Net 30`, `30 days`, `n/30`, `30天`, `票到30天`: days from the invoice date; `2 months`:
 *   the same day two months later.
 * - `EOM`, `30 days EOM`, `EOM + 30`, `月结30天`: days from the end of the invoice's month;
 *   with `next month` or `次月`, from the end of the month after; `end of quarter` likewise.
 *   `30 days then EOM`: the end of the month in which the 30 days are over.
 * - `15th of next month`, `次月15日`, `次次月10日`: that day. `30 days EOM on the 10th`: the 10th that follows.
 * - `每月25日结账，次月10日付款`: what is invoiced after the cut-off day belongs to the month after.
 * - `2/10 n/30`, `net 30, 2% 10`: due after 30 days, 2% off within 10.
 * - `50% 30 days, 50% 60 days`, `30% advance, balance 30 days`: instalments; `30/60/90 days`:
 *   equal ones.
 *
 * Every word counts: terms with one that none of these explains are not understood, rather
 * than guessed.
 *
 * @returns Null for a blank cell and for terms that cannot be understood.
 */
export function readTerms(cell: unknown): PaymentTerms | null {
  const plain = plainCell(cell);
  const text = typeof plain === "number" ? String(plain) : comparisonKey(plain);
  if (text === "" || text.length > LONGEST_TEXT || text.startsWith("-")) return null;
  // "0001" is the code of terms that another table explains.
  if (/^0\d+$/.test(text)) return null;
  return readDiscount(text) ?? readEqualParts(text) ?? readParts(text) ?? readWhole(text);
}

function readWhole(text: string): PaymentTerms | null {
  const steps = readTerm(text.replace(/^100\s*%\s*/, ""));
  return steps === null ? null : { instalments: [{ share: 1, steps }], discount: null };
}

function readDiscount(text: string): PaymentTerms | null {
  const before = NAMES_DISCOUNT.test(text) ? DISCOUNT.exec(text) : null;
  if (before !== null) {
    const [, rate, days, net] = before;
    const terms = withDiscount(Number(rate), Number(days), net!);
    if (terms !== null) return terms;
  }
  const [, netBefore, rateBehind, daysBehind] = DISCOUNT_BEHIND.exec(text) ?? [];
  if (netBefore !== undefined) {
    return withDiscount(Number(rateBehind), Number(daysBehind), netBefore);
  }
  const [, daysInWords, rateInWords, netInWords] = DISCOUNT_IN_WORDS.exec(text) ?? [];
  if (netInWords === undefined) return null;
  return withDiscount(Number(rateInWords), Number(daysInWords), netInWords);
}

/** The days of the discount begin where those of the term do: with EOM, at the end of the month. */
function withDiscount(rate: number, days: number, net: string): PaymentTerms | null {
  // "2% 10 days, 30% 60 days" has parts and no discount.
  const steps = net.includes("%") ? null : readTerm(net);
  const last = steps?.at(-1);
  if (steps === null || last?.kind !== "days" || rate >= 100 || days > last.days) return null;
  return {
    instalments: [{ share: 1, steps }],
    discount: { rate: rate / 100, steps: [...steps.slice(0, -1), { kind: "days", days }] },
  };
}

function readEqualParts(text: string): PaymentTerms | null {
  const match = EQUAL_PARTS.exec(text);
  if (match === null) return null;
  const days = match[1]!.split(/[-/,、]/).map((day) => day.trim());
  const isRising = days.every((day, i) => Number(day) > Number(days[i - 1] ?? -1));
  // "2/10" is half a discount, "30-60 days" a range.
  const isDoubtful =
    days.length === 2 && (match[1]!.includes("-") || (Number(days[0]) > 0 && Number(days[0]) < 5));
  if (!isRising || isDoubtful) return null;
  return ofParts(days.map((day) => ({ share: 1 / days.length, steps: readTerm(day) })));
}

function readParts(text: string): PaymentTerms | null {
  const texts = text.split(PART_BORDER).map((part) => part.trim());
  if (texts.length < 2) return null;
  let left = 1;
  const parts = texts.map((part) => {
    const read = readPart(part, left);
    left -= read.share;
    return read;
  });
  return Math.abs(left) < 1e-9 ? ofParts(parts) : null;
}

/** A part of the invoice; its term is null where it is not understood. */
interface ReadPart {
  readonly share: number;
  readonly steps: readonly TermStep[] | null;
}

function readPart(text: string, left: number): ReadPart {
  const [, percent, words] = PART.exec(text) ?? [];
  if (percent !== undefined) return { share: Number(percent) / 100, steps: readTerm(words!) };
  const [, wordsBefore, percentBehind] = PART_BEHIND.exec(text) ?? [];
  if (percentBehind !== undefined) {
    return { share: Number(percentBehind) / 100, steps: readTerm(wordsBefore!) };
  }
  const rest = REST.exec(text)?.[1];
  return { share: left, steps: rest === undefined ? null : readTerm(rest) };
}

function ofParts(parts: readonly ReadPart[]): PaymentTerms | null {
  const instalments: Instalment[] = [];
  for (const { share, steps } of parts) {
    if (steps === null || share <= 0) return null;
    instalments.push({ share, steps });
  }
  return { instalments, discount: null };
}
