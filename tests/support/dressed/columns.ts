/** The columns in which a system lists documents, by what it tells of what is owed. */
import type { Random } from "../../../src/workbench/sample/random";
import type { Notation } from "./notation";
import { HEADERS, LABELS, TYPES, type DressedField } from "./system-words";
import type { TrueCustomer, TrueDocument, TrueLedger } from "./true-ledger";

/** A column while a ledger is dressed. */
export interface DressedColumn {
  readonly field: DressedField | "bucket" | "neighbour";
  readonly title: string;
  readonly cell: (document: TrueDocument) => unknown;
  /** For money that subtotals add up: what a document adds. */
  readonly adds?: (document: TrueDocument) => number;
}

/** How a list of documents tells what is owed. */
export const SCHEMES = [
  ...(["amount", "amountPaid", "amountOpen", "amountPaidOpen", "open", "debitCredit"] as const),
  ...(["side", "byType", "settled", "days", "buckets", "debitCreditOpen", "local"] as const),
] as const;

/** One of them. */
export type Scheme = (typeof SCHEMES)[number];

/** Schemes that list nothing but what is open. */
const OPEN_ONLY: readonly Scheme[] = ["amount", "open", "debitCredit", "side", "days", "buckets"];

/** Headings of the buckets: edges and how systems write them. */
const BUCKETS: Readonly<Record<TrueLedger["language"], readonly (readonly string[])[]>> = {
  en: [
    ["Current", "1-30", "31-60", "61-90", ">90"],
    ["Current", "1 - 30", "31 - 60", "61 - 90", "91 and over"],
    ["Not Due", "1-30 days", "31-60 days", "61-90 days", "Over 90 days"],
    ["Not yet due", "1–30 Days", "31–60 Days", "61–90 Days", "90+ Days"],
    [
      "Current",
      "1-30 Days Past Due",
      "31-60 Days Past Due",
      "61-90 Days Past Due",
      "91+ Days Past Due",
    ],
    ["Current", "<= 30 Days", "31 to 60 Days", "61 to 90 Days", "Over 90"],
  ],
  "zh-CN": [
    ["未到期", "1-30天", "31-60天", "61-90天", "90天以上"],
    ["未逾期", "逾期1-30天", "逾期31-60天", "逾期61-90天", "逾期90天以上"],
    ["信用期内", "1~30天", "31~60天", "61~90天", "91天以上"],
  ],
  "zh-TW": [
    ["未到期", "1-30天", "31-60天", "61-90天", "90天以上"],
    ["未逾期", "逾期1-30天", "逾期31-60天", "逾期61-90天", "逾期超過90天"],
  ],
};

/** Bucket of a document on the as-of date, as a place among five. */
export function bucketOf({ due }: TrueDocument, asOf: number): number {
  const days = asOf - due;
  return days <= 0 ? 0 : Math.min(4, Math.ceil(days / 30));
}

/** Makes the columns of one system, and says which documents it lists. */
export class ColumnMaker {
  readonly #random: Random;
  readonly #ledger: TrueLedger;
  readonly #notation: Notation;

  constructor(random: Random, ledger: TrueLedger, notation: Notation) {
    this.#random = random;
    this.#ledger = ledger;
    this.#notation = notation;
  }

  /** A header as one of the systems writes it. */
  title(field: DressedField): string {
    return this.#random.pick(HEADERS[this.#ledger.language][field]);
  }

  plain(field: DressedField, cell: (document: TrueDocument) => unknown): DressedColumn {
    return { field, title: this.title(field), cell };
  }

  money(field: DressedField, adds: (document: TrueDocument) => number): DressedColumn {
    const { amount } = this.#notation;
    return { ...this.plain(field, (document) => amount(adds(document))), adds };
  }

  customers(which: "code" | "name" | "both"): DressedColumn[] {
    const of = ({ customer }: TrueDocument): TrueCustomer => this.#ledger.customers[customer]!;
    return [
      ...(which === "name" ? [] : [this.plain("code", (document) => of(document).code)]),
      ...(which === "code" ? [] : [this.plain("name", (document) => of(document).name)]),
    ];
  }

  documents(scheme: Scheme): readonly TrueDocument[] {
    const { documents } = this.#ledger;
    if (OPEN_ONLY.includes(scheme)) return documents.filter(({ open }) => open !== 0);
    if (scheme !== "settled") return documents;
    return documents.map((doc) => (doc.settled === null ? { ...doc, open: doc.amount } : doc));
  }

  /** Number, type, dates: what tells of the document itself. */
  identity(scheme: Scheme): DressedColumn[] {
    const { date } = this.#notation;
    const types = this.#random.pick(TYPES[this.#ledger.language] as [(typeof TYPES)["en"][number]]);
    const has = (chance: number) => this.#random.chance(chance);
    return [
      ...(has(0.9) ? [this.plain("number", ({ number }) => number)] : []),
      ...(scheme === "byType" || has(0.5) ? [this.plain("type", ({ kind }) => types[kind])] : []),
      ...(scheme === "days"
        ? [this.plain("days", ({ due }) => this.#ledger.asOf - due)]
        : [
            ...(has(0.85) ? [this.plain("date", (document) => date(document.date))] : []),
            this.plain("due", (document) => date(document.due)),
          ]),
    ];
  }

  /** The columns of money, and of words that say what is paid. */
  amounts(scheme: Scheme): DressedColumn[] {
    const { amount, zero, date } = this.#notation;
    const open = (doc: TrueDocument) => doc.open;
    const paid = (doc: TrueDocument) => Math.abs(doc.amount - doc.open);
    const total = this.money("amount", (doc) => doc.amount);
    const left = this.money("open", open);
    const debit = (value: number) => zero(Math.max(0, value));
    switch (scheme) {
      case "amount":
        return [{ ...total, cell: (doc) => amount(doc.open), adds: open }];
      case "open":
      case "days":
        return [left];
      case "amountOpen":
        return [total, left];
      case "amountPaid":
        return [total, this.money("paid", paid)];
      case "amountPaidOpen":
        return [total, this.money("paid", paid), left];
      case "settled":
        return [total, this.plain("settled", (doc) => (doc.settled ? date(doc.settled) : ""))];
      case "debitCredit":
        return [
          this.plain("debit", (doc) => debit(doc.open)),
          this.plain("credit", (doc) => debit(-doc.open)),
        ];
      case "debitCreditOpen":
        return [
          this.plain("debit", (doc) => debit(doc.amount)),
          this.plain("credit", (doc) => debit(-doc.amount)),
          left,
        ];
      case "side": {
        const sides = this.#random.pick(
          this.#ledger.language === "en"
            ? ([
                ["Dr", "Cr"],
                ["S", "H"],
                ["Debit", "Credit"],
                ["D", "C"],
              ] as [string[], ...string[][]])
            : this.#ledger.language === "zh-CN"
              ? ([
                  ["借", "贷"],
                  ["借方", "贷方"],
                ] as [string[], ...string[][]])
              : ([
                  ["借", "貸"],
                  ["借方", "貸方"],
                ] as [string[], ...string[][]]),
        );
        return [
          { ...total, cell: (doc: TrueDocument) => amount(Math.abs(doc.open)) },
          this.plain("side", (doc: TrueDocument) => sides[doc.open < 0 ? 1 : 0]),
        ].map(({ field, title, cell }) => ({ field, title, cell }));
      }
      case "byType": {
        const unsigned = [
          { ...total, cell: (doc: TrueDocument) => amount(Math.abs(doc.amount)) },
          { ...left, cell: (doc: TrueDocument) => amount(Math.abs(doc.open)) },
        ];
        return unsigned.map(({ field, title, cell }) => ({ field, title, cell }));
      }
      case "buckets":
        return this.buckets((doc) => doc);
      case "local":
        return this.#foreign();
    }
  }

  /** A column per bucket; the amount stands in that of its age. */
  buckets(documentOf: (document: TrueDocument) => TrueDocument): DressedColumn[] {
    const titles = this.#random.pick(BUCKETS[this.#ledger.language] as [readonly string[]]);
    const columns = titles.map((title, place): DressedColumn => {
      const adds = (given: TrueDocument) => {
        const document = documentOf(given);
        return bucketOf(document, this.#ledger.asOf) === place ? document.open : 0;
      };
      return { field: "bucket", title, cell: (doc) => this.#notation.zero(adds(doc)), adds };
    });
    return columns;
  }

  /** Amounts in several currencies beside the same in local currency. */
  #foreign(): DressedColumn[] {
    const { amount } = this.#notation;
    const foreign = (doc: TrueDocument, value: number) =>
      doc.customer % 2 === 0 ? value : Math.round(value * 125) / 100;
    const base = Object.keys(this.#ledger.rates)[0]!;
    return [
      this.plain("amount", (doc) => amount(foreign(doc, doc.open))),
      this.plain("currency", (doc) => (doc.customer % 2 === 0 ? base : "SEK")),
      this.money("localAmount", (doc) => doc.open),
    ];
  }

  /** Status words: void and written-off documents among the others. */
  status(): DressedColumn {
    const labels = LABELS[this.#ledger.language];
    const words = {
      live: this.#random.pick(labels.live),
      void: this.#random.pick(labels.void),
      writtenOff: this.#random.pick(labels.writtenOff),
    };
    return this.plain("status", ({ state }) => words[state]);
  }
}
