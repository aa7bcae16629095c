/** A small ledger whose right answers are known, before any system dresses it. */
import { serialDate } from "../../../src/engine";
import { Random } from "../../../src/workbench/sample/random";

/** Languages in which systems write. */
export type SystemLanguage = "en" | "zh-CN" | "zh-TW";

/** What a document is; an unapplied payment is one whose amount was set against nothing yet. */
export type TrueKind = "invoice" | "creditNote" | "payment";

/** A document; amounts bear their sign, credits negative. */
export interface TrueDocument {
  readonly customer: number;
  readonly kind: TrueKind;
  readonly number: string;
  readonly date: number;
  readonly due: number;
  readonly terms: number;
  readonly amount: number;
  /** What is left of it on the as-of date, 0 once paid. */
  readonly open: number;
  /** Day on which the last of it was paid; null while something is open. */
  readonly settled: number | null;
  /** Void documents were never owed, written-off ones are no more. */
  readonly state: "live" | "void" | "writtenOff";
  readonly currency: string;
}

/** A customer. */
export interface TrueCustomer {
  readonly code: string;
  readonly name: string;
}

/** The ledger. */
export interface TrueLedger {
  readonly language: SystemLanguage;
  readonly asOf: number;
  readonly customers: readonly TrueCustomer[];
  readonly documents: readonly TrueDocument[];
  /** Units of the first currency per unit of each. */
  readonly rates: Readonly<Record<string, number>>;
}

const NAMES: Readonly<Record<SystemLanguage, readonly string[]>> = {
  en: ["Acme Tools", "Bolt Ltd", "Crest & Sons", "Dune 24 Inc.", "Ember GmbH", "Fjord A/S"],
  "zh-CN": ["甲公司", "北京乙商贸有限公司", "丙厂", "上海丁科技", "戊集团", "己酉商行"],
  "zh-TW": ["甲公司", "乙企業股份有限公司", "丙行", "台中丁實業", "戊工業", "己酉商號"],
};

const CODES: readonly ((i: number) => string)[] = [
  (i) => `C${100 + i}`,
  (i) => `${300114 + 13 * i}`,
  (i) => `0000${10017 + i}`,
  (i) => `01.00${i + 1}`,
];

const CURRENCIES: Readonly<Record<SystemLanguage, readonly [string, ...string[]]>> = {
  en: ["USD", "EUR", "GBP", "INR"],
  "zh-CN": ["CNY"],
  "zh-TW": ["TWD"],
};

/** Makes a ledger of two to five customers with some twenty documents. */
export function trueLedger(random: Random): TrueLedger {
  const language = random.pick<SystemLanguage>(["en", "en", "zh-CN", "zh-TW"]);
  const asOf = serialDate({ year: random.integer(2022, 2025), month: 12, day: 31 })!;
  const code = random.pick(CODES as [(i: number) => string]);
  const count = random.integer(2, 5);
  const customers = NAMES[language].slice(0, count).map((name, i) => ({ code: code(i), name }));
  const base = random.pick(CURRENCIES[language]);
  const isWhole = random.chance(language === "zh-TW" ? 0.5 : 0.1);
  const documents: TrueDocument[] = [];
  const terms = random.pick([14, 30, 45, 60] as const);
  let next = random.integer(101, 90_000);
  customers.forEach((_, customer) => {
    for (let i = random.integer(1, 7); i > 0; i--) {
      documents.push(documentOf(random, { customer, asOf, terms, isWhole, currency: base, next }));
      next += random.integer(1, 9);
    }
  });
  return { language, asOf, customers, documents, rates: { [base]: 1 } };
}

interface Circumstances {
  readonly customer: number;
  readonly asOf: number;
  readonly terms: number;
  readonly isWhole: boolean;
  readonly currency: string;
  readonly next: number;
}

function documentOf(random: Random, given: Circumstances): TrueDocument {
  const { customer, asOf, terms, isWhole, currency, next } = given;
  const kind: TrueKind = random.chance(0.75)
    ? "invoice"
    : random.chance(0.6)
      ? "creditNote"
      : "payment";
  const date = asOf - random.integer(0, 200);
  const size = Math.round(10 ** (1.5 + 3 * random.next()) * 100) / 100;
  const whole = isWhole ? Math.max(1, Math.round(size)) : size;
  const amount = kind === "invoice" ? whole : -whole;
  const isPaid = random.chance(0.2);
  const isPart = !isPaid && random.chance(0.25);
  const part = isWhole
    ? Math.round(amount * 0.6)
    : Math.round(amount * (0.1 + 0.8 * random.next()) * 100) / 100;
  const open = isPaid ? 0 : isPart ? part : amount;
  return {
    customer,
    kind,
    number: `${{ invoice: "INV", creditNote: "CN", payment: "RC" }[kind]}-${next}`,
    date,
    due: kind === "invoice" ? date + terms : date,
    terms,
    amount,
    open,
    settled: isPaid ? Math.min(asOf, date + random.integer(0, 60)) : null,
    state: "live",
    currency,
  };
}
