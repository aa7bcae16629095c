/** A true ledger as some system would export it, with the answers that are right. */
import { Random } from "../../../src/workbench/sample/random";
import { judgeLayout, type Layout, type Verdict } from "../cases";
import { accountCard } from "./account-card";
import { ColumnMaker, type DressedColumn } from "./columns";
import { bucketTable, documentTable, lineTable, sum, type BareTable } from "./forms";
import { bucketsOf, dressedPolicy, type CreditPlace } from "./dressed-policy";
import { furtherDress } from "./further-dress";
import { furtherTable } from "./further-tables";
import { neighboursOf } from "./neighbours";
import { notationOf } from "./notation";
import { LABELS } from "./system-words";
import { unruly } from "./unruly";
import { trueLedger, type TrueLedger } from "./true-ledger";

/** A ledger in its dress. */
export interface DressedLedger extends Layout {
  /** The form, for people who look at a failure. */
  readonly form: string;
  /** Headers of the columns that tell what is owed, as written; the others may be remarked on at will. */
  readonly telling: readonly string[];
}

/** Dresses a ledger; the same seed gives the same one. */
export function dressedLedger(seed: number): DressedLedger {
  const random = new Random(seed);
  const ledger = trueLedger(random);
  const notation = notationOf(random, ledger);
  const maker = new ColumnMaker(random, ledger, notation);
  const neighbours = neighboursOf(random, ledger.language, notation);
  const parts = { random, ledger, notation, maker, neighbours };
  const form = random.pick([
    documentTable,
    documentTable,
    documentTable,
    lineTable,
    accountCard,
    bucketTable,
  ]);
  const plain = unruly(new Random(seed + UNRULY_SEED), ledger, notation, form(parts));
  const table = furtherDress(new Random(seed + DRESS_SEED), ledger, plain);
  const base = Object.keys(ledger.rates)[0]!;
  // Randoms of their own: the dress of a seed stays what it is.
  const policy = dressedPolicy(new Random(seed + POLICY_SEED), base);
  const further = furtherTable(new Random(seed + FURTHER_SEED), ledger);
  return {
    id: `seed ${seed}`,
    form: table.form,
    kind: "invoices",
    asOf: isoOf(ledger.asOf),
    rows: dressed(random, ledger, table, notation.title(ledger.asOf), further),
    policy: policy.rows,
    telling: table.columns.flatMap(({ field, title }) =>
      field === "neighbour" || title === "" ? [] : [title],
    ),
    expect: expectedOf(ledger, table, policy.credits),
    labels:
      table.labels ?? Object.fromEntries(ledger.customers.map(({ code, name }) => [code, name])),
  };
}

const POLICY_SEED = 0x5eed;
const FURTHER_SEED = 0xfeed;
const UNRULY_SEED = 0xdeed;
const DRESS_SEED = 0xdead;

/** How a dressed ledger was answered: a wrong figure without a word is the one thing that must not be. */
export type DressedVerdict = "right" | "asked" | "doubted" | "silently wrong";

/** Reads a dressed ledger back and judges the answer; says what is wrong. */
export function judgeDressed(ledger: DressedLedger): readonly [DressedVerdict, string] {
  const verdict: Verdict = judgeLayout(ledger);
  if (verdict === "right" || verdict === "asked") return [verdict, ""];
  const remarks = verdict.split(" | ").filter((text) => /^Invoices/.test(text));
  const isDoubted = remarks.some((remark) => isAbout(remark, ledger.telling));
  return [isDoubted ? "doubted" : "silently wrong", verdict];
}

/** What is said of rows that count for nothing, or not as dated: whatever their column, it is about the answer. */
const OF_ROWS = /could not be used|without customer|No due date|No date at all|dated after/;

/** Tells whether a remark is about what the table was dressed in, and not about what stands beside it. */
function isAbout(remark: string, telling: readonly string[]): boolean {
  if (OF_ROWS.test(remark)) return true;
  // Of titles over two rows a part may be all that was read.
  const words = telling.flatMap((title) => [title, ...title.split(" ")]);
  const quoted = [
    ...[...remark.matchAll(/“([^”]*)”/g)].map(([, found]) => found!),
    ...(/^Invoices, row \d+, (.*?)(?:: “|\. )/.exec(remark)?.[1] ?? "").split(", "),
  ];
  return quoted.some((found) => found !== "" && words.includes(found));
}

function expectedOf(
  ledger: TrueLedger,
  { documents, isAged }: BareTable,
  credits: CreditPlace,
): NonNullable<Layout["expect"]> {
  const owed = documents.filter(({ state, open }) => state === "live" && open !== 0);
  const total = sum(owed.map(({ open }) => open));
  const byCustomer: Record<string, number> = {};
  for (const { customer, open } of owed) {
    const { code } = ledger.customers[customer]!;
    byCustomer[code] = sum([byCustomer[code] ?? 0, open]);
  }
  const buckets = bucketsOf(owed, ledger.asOf, credits);
  return { total, byCustomer, ...(isAged ? { buckets } : {}) };
}

function dressed(
  random: Random,
  ledger: TrueLedger,
  table: BareTable,
  day: string,
  further: readonly (readonly unknown[])[],
): readonly (readonly unknown[])[] {
  const labels = LABELS[ledger.language];
  const header = headerRows(random, table.columns);
  const body = withRepeats(random, table.rows, header);
  const titles = random.chance(0.5)
    ? labels
        .titles(day)
        .slice(0, random.integer(1, 4))
        .map((text) => [text])
    : [];
  const notes = random.chance(0.3) ? [[], [random.pick(labels.notes as [string])]] : [];
  const gap = titles.length > 0 && random.chance(0.6) ? [[]] : [];
  const rows = [...titles, ...gap, ...header, ...body, ...notes, ...further];
  const spacers = random.chance(0.15) ? 2 : 1;
  const width = table.columns.length * spacers;
  const blank = random.chance(0.1) ? null : "";
  return rows.map((cells) => {
    const wide = Array<unknown>(width).fill("");
    cells.forEach((cell, place) => (wide[place * spacers + spacers - 1] = cell));
    return wide.map((cell) => (cell === "" ? blank : cell));
  });
}

/** The header: one row, its words over two, or groups of columns above it. */
function headerRows(random: Random, columns: readonly DressedColumn[]): unknown[][] {
  const titles = columns.map(({ title }) => title);
  const style = random.next();
  if (style < 0.08) {
    const halves = titles.map((title) => {
      const at = title.lastIndexOf(" ");
      return at < 0 ? ["", title] : [title.slice(0, at), title.slice(at + 1)];
    });
    if (halves.some(([above]) => above !== "")) {
      return [halves.map(([above]) => above), halves.map(([, below]) => below)];
    }
  }
  if (style < 0.16) {
    const groups = columns.map(({ adds, field }) =>
      adds !== undefined || ["debit", "credit", "balance", "bucket"].includes(field)
        ? "Amounts"
        : field === "date" || field === "due"
          ? "Dates"
          : "",
    );
    return [groups.map((group, i) => (groups[i - 1] === group ? "" : group)), titles];
  }
  return [titles];
}

/** Blank rows and, as on a further page, the header again. */
function withRepeats(
  random: Random,
  rows: readonly (readonly unknown[])[],
  header: readonly (readonly unknown[])[],
): (readonly unknown[])[] {
  const isPaged = random.chance(0.08) && rows.length > 4;
  const isSpaced = random.chance(0.1);
  return rows.flatMap((cells, row) => [
    ...(isPaged && row > 0 && row % 7 === 0 ? header : []),
    cells,
    ...(isSpaced && row % 5 === 4 ? [[]] : []),
  ]);
}

function isoOf(day: number): string {
  return new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 10);
}
