/** Reads payment terms from text: net days, month end, day of the month, discount, instalments. */
import { comparisonKey, plainCell } from "../cells";
import type { Instalment, PaymentTerms, TermStart } from "./payment-schedule";

const AT_ONCE =
  /^(due (up)?on receipt|on receipt|immediate(ly)?|cash|cod|c\.o\.d\.?|cia|prepaid|payment in advance|现结|现金|现付|货到付款|款到发货|预付|即期|現結|現金|貨到付款|款到發貨|預付)$/;
const DISCOUNT =
  /^(\d+(?:\.\d+)?)\s*%?\s*(?:\/|in|within)?\s*(\d+)(?:\s*days?)?[\s,;/-]+(?:n(?:et)?[\s/]*)?(\d+)(?:\s*days?)?$/;
const NET_OF_DISCOUNT = /n(?:et)?[\s/]*\d+|%/;
const MONTH_END =
  /\b(e\.?o\.?m\.?|end of (the )?month|month[- ]end|fin de mois)\b|月结|月結|月末|月底/;
const NEXT_MONTH = /next month|following month|month following|m\.?f\.?i\.?|次月|下月|隔月/;
const DAY_OF_MONTH =
  /(?:^|\b)(?:day )?(\d{1,2})(?:st|nd|rd|th)?\s*(?:of )?(?:the )?(?:next month|following month|month following|mfi)|(?:次月|下月|隔月|每月)\s*(\d{1,2})\s*[日号號]/;
const DAYS = /(\d+)\s*(?:calendar )?(?:days?|d\b|天|日)/;
const MONTHS = /(\d+)\s*(?:months?|个月|個月)/;
const NET = /^(?:net|n|nt|z)?[\s/-]*0*(\d+)$/;
const PART = /^(\d+(?:\.\d+)?)\s*%\s*(.+)$/;

/**
 * Reads payment terms.
 *
 * - `30`, `Net 30`, `30 days`, `n/30`, `30天`: days from the invoice date; `2 months`: 60 days.
 * - `EOM`, `30 days EOM`, `EOM + 30`, `月结30天`: days from the end of the invoice's month;
 *   with `next month` or `次月`, from the end of the month after.
 * - `15th of next month`, `次月15日`: that day.
 * - `2/10 n/30`: due after 30 days, 2% off within 10.
 * - `50% 30 days, 50% 60 days`: instalments; `30/60/90 days`: equal ones.
 *
 * @returns Null for a blank cell and for terms that cannot be understood.
 */
export function readTerms(cell: unknown): PaymentTerms | null {
  const plain = plainCell(cell);
  if (typeof plain === "number") return Number.isInteger(plain) && plain >= 0 ? net(plain) : null;
  const text = comparisonKey(plain);
  if (text === "") return null;
  return readDiscount(text) ?? readInstalments(text) ?? single(readTerm(text));
}

function net(days: number): PaymentTerms {
  return { instalments: [{ share: 1, start: { kind: "documentDate" }, days }], discount: null };
}

function single(term: Omit<Instalment, "share"> | null): PaymentTerms | null {
  return term === null ? null : { instalments: [{ share: 1, ...term }], discount: null };
}

function readDiscount(text: string): PaymentTerms | null {
  const match = DISCOUNT.exec(text);
  if (match === null || !NET_OF_DISCOUNT.test(text)) return null;
  const [rate, days, netDays] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (rate >= 100 || days > netDays) return null;
  return { ...net(netDays), discount: { rate: rate / 100, days } };
}

function readInstalments(text: string): PaymentTerms | null {
  const equal = /^(\d+(?:\s*[/,、]\s*\d+)+)\s*(?:days?|天|日)?$/.exec(text);
  if (equal !== null) {
    const days = equal[1]!.split(/[/,、]/).map(Number);
    const isRising = days.every((day, i) => day > (days[i - 1] ?? -1));
    if (!isRising) return null;
    return {
      instalments: days.map((day) => ({
        share: 1 / days.length,
        start: { kind: "documentDate" },
        days: day,
      })),
      discount: null,
    };
  }
  const parts = text.split(/[,;、，；+]/).map((part) => PART.exec(part.trim()));
  if (parts.length < 2 || parts.some((part) => part === null)) return null;
  const instalments = parts.flatMap((part): Instalment[] => {
    const term = readTerm(part![2]!.trim());
    return term === null ? [] : [{ share: Number(part![1]) / 100, ...term }];
  });
  const total = instalments.reduce((sum, { share }) => sum + share, 0);
  const isWhole = instalments.length === parts.length && Math.abs(total - 1) < 1e-9;
  return isWhole ? { instalments, discount: null } : null;
}

function readTerm(text: string): Omit<Instalment, "share"> | null {
  if (AT_ONCE.test(text)) return { start: { kind: "documentDate" }, days: 0 };
  const dayOfMonth = DAY_OF_MONTH.exec(text);
  if (dayOfMonth !== null) {
    const day = Number(dayOfMonth[1] ?? dayOfMonth[2]);
    return day >= 1 && day <= 31
      ? { start: { kind: "dayOfMonth", day, monthsAhead: 1 }, days: 0 }
      : null;
  }
  const start: TermStart = MONTH_END.test(text)
    ? { kind: "monthEnd", monthsAhead: NEXT_MONTH.test(text) ? 1 : 0 }
    : { kind: "documentDate" };
  const days = daysOf(
    text.replace(MONTH_END, " ").replace(NEXT_MONTH, " ").replace("+", " ").trim(),
  );
  if (days !== null) return { start, days };
  return start.kind === "monthEnd" && !/\d/.test(text) ? { start, days: 0 } : null;
}

function daysOf(text: string): number | null {
  const months = MONTHS.exec(text);
  if (months !== null) return Number(months[1]) * 30;
  const match = DAYS.exec(text) ?? NET.exec(text.replace(/days?$/, "").trim());
  return match === null ? null : Number(match[1]);
}
