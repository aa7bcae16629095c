/** Numbers and dates in the ways in which systems write them. */
import { calendarDay } from "../../../src/engine/values/serial-date";
import type { Random } from "../../../src/workbench/sample/random";
import type { SystemLanguage, TrueLedger } from "./true-ledger";

/** Writes an amount or a day as a cell. */
export interface Notation {
  readonly amount: (value: number) => string | number;
  readonly zero: (value: number) => string | number;
  readonly date: (day: number) => string | number;
  /** The as-of day as a title line writes it. */
  readonly title: (day: number) => string;
  /** True when credits bear no sign that a cell of their own could not show. */
  readonly isPlain: boolean;
}

const MINUS: readonly [(text: string) => string, ...((text: string) => string)[]] = [
  (text) => `-${text}`,
  (text) => `-${text}`,
  (text) => `(${text})`,
  (text) => `${text}-`,
  (text) => `\u2212${text}`,
  (text) => `<${text}>`,
  (text) => `[${text}]`,
  (text) => `${text} CR`,
  (text) => `CR ${text}`,
  (text) => `- ${text}`,
];

interface Grouping {
  readonly thousands: string;
  readonly point: string;
  readonly isLakh?: boolean;
}

const GROUPINGS: readonly [Grouping, ...Grouping[]] = [
  { thousands: ",", point: "." },
  { thousands: ",", point: "." },
  { thousands: "", point: "." },
  { thousands: ".", point: "," },
  { thousands: "", point: "," },
  { thousands: "'", point: "." },
  { thousands: "\u2019", point: "." },
  { thousands: "\u00a0", point: "," },
  { thousands: "\u2009", point: "." },
  { thousands: "\u202f", point: "," },
  { thousands: " ", point: "," },
  { thousands: ",", point: ".", isLakh: true },
];

const BESIDE: Readonly<Record<string, readonly string[]>> = {
  USD: ["$", "US$", "USD "],
  EUR: ["€", "€ ", "EUR "],
  GBP: ["£", "GBP "],
  INR: ["₹", "Rs. ", "INR "],
  CNY: ["¥", "￥", "RMB ", "人民币"],
  TWD: ["NT$", "$", "NTD "],
};

/** Chooses a notation; numbers and serial days stay what they are in half of the ledgers. */
export function notationOf(random: Random, { language, documents, rates }: TrueLedger): Notation {
  const isRaw = random.chance(0.4);
  const isWhole = documents.every(({ amount }) => Number.isInteger(amount));
  const decimals = isWhole && random.chance(0.7) ? 0 : 2;
  const grouping = random.pick(GROUPINGS);
  const minus = random.pick(MINUS);
  const signs = BESIDE[Object.keys(rates)[0]!] ?? ["$"];
  const sign = random.chance(0.2) ? random.pick(signs as [string]) : "";
  const isBehind = sign !== "" && random.chance(0.3);
  const plain = (size: number) => {
    const [whole, cents = ""] = size.toFixed(decimals).split(".");
    const head = grouped(whole!, grouping);
    const digits = decimals === 0 ? head : `${head}${grouping.point}${cents}`;
    return isBehind ? `${digits} ${sign.trim()}` : `${sign}${digits}`;
  };
  const written = (value: number) => (value < 0 ? minus(plain(-value)) : plain(value));
  const nothing = random.pick(["", "", "-", "0"] as const);
  const amount = (value: number) => (isRaw ? value : written(value));
  return {
    amount,
    zero: (value) => (value !== 0 ? amount(value) : nothing === "0" ? amount(0) : nothing),
    date: dateNotation(random, language),
    title: random.pick<(day: number) => string>([iso, words, (day) => slashed(day, "mdy", false)]),
    isPlain: isRaw || minus(" ").startsWith("-"),
  };
}

function grouped(whole: string, { thousands, isLakh }: Grouping): string {
  if (thousands === "") return whole;
  const form = isLakh === true ? /\B(?=(?:\d{2})*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g;
  return whole.replace(form, thousands);
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function parts(day: number) {
  const { year, month, day: date } = calendarDay(day);
  return { y: String(year), m: month, d: date };
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}

function iso(day: number): string {
  const { y, m, d } = parts(day);
  return `${y}-${two(m)}-${two(d)}`;
}

function words(day: number): string {
  const { y, m, d } = parts(day);
  return `${d} ${MONTHS[m - 1]!} ${y}`;
}

function slashed(day: number, order: "dmy" | "mdy", isShort: boolean): string {
  const { y, m, d } = parts(day);
  const year = isShort ? y.slice(2) : y;
  return order === "dmy" ? `${two(d)}/${two(m)}/${year}` : `${m}/${d}/${year}`;
}

function dateNotation(random: Random, language: SystemLanguage): (day: number) => string | number {
  if (random.chance(0.35)) return (day) => day;
  const common: ((day: number) => string | number)[] = [
    iso,
    iso,
    (day) => iso(day).replaceAll("-", "/"),
    (day) => `${iso(day)} 00:00:00`,
    (day) => iso(day).replaceAll("-", ""),
    (day) => Number(iso(day).replaceAll("-", "")),
    (day) => `${parts(day).y}/${parts(day).m}/${parts(day).d}`,
  ];
  const english: ((day: number) => string | number)[] = [
    (day) => slashed(day, "dmy", false),
    (day) => slashed(day, "mdy", false),
    (day) => slashed(day, "dmy", true),
    (day) => slashed(day, "mdy", true),
    (day) => slashed(day, "dmy", false).replaceAll("/", "."),
    (day) => slashed(day, "dmy", false).replaceAll("/", "-"),
    (day) => words(day).replaceAll(" ", "-"),
    (day) => words(day).toUpperCase().replaceAll(" ", "-").replace(/-20/, "-"),
    words,
    (day) => `${MONTHS[parts(day).m - 1]!} ${parts(day).d}, ${parts(day).y}`,
  ];
  const chinese: ((day: number) => string | number)[] = [
    (day) => `${parts(day).y}年${parts(day).m}月${parts(day).d}日`,
    (day) => iso(day).replaceAll("-", ".").replaceAll(".0", "."),
    (day) => iso(day).slice(2).replaceAll("-", "/"),
  ];
  const republic: ((day: number) => string | number)[] = [
    (day) => `${Number(parts(day).y) - 1911}/${two(parts(day).m)}/${two(parts(day).d)}`,
    (day) => `${Number(parts(day).y) - 1911}年${parts(day).m}月${parts(day).d}日`,
    (day) => Number(`${Number(parts(day).y) - 1911}${two(parts(day).m)}${two(parts(day).d)}`),
  ];
  const own = { en: english, "zh-CN": chinese, "zh-TW": [...republic, ...chinese] }[language];
  return random.pick([...common, ...own] as [(day: number) => string | number]);
}
