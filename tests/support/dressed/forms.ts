/** Rows of a ledger in the forms in which systems lay them out, before titles and spacers are added. */
import type { Random } from "../../../src/workbench/sample/random";
import { bucketOf, SCHEMES, type ColumnMaker, type DressedColumn, type Scheme } from "./columns";
import type { Neighbour } from "./neighbours";
import type { Notation } from "./notation";
import { LABELS } from "./system-words";
import type { TrueCustomer, TrueDocument, TrueLedger } from "./true-ledger";

/** A table without its dress. */
export interface BareTable {
  readonly form: string;
  readonly columns: readonly DressedColumn[];
  readonly rows: readonly (readonly unknown[])[];
  /** Open documents, or the movements where none is matched. */
  readonly documents: readonly TrueDocument[];
  /** False where the answer has no buckets that are certain. */
  readonly isAged: boolean;
  /** Names of customers where they bear neither code nor name alone. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** What a form is made with. */
export interface FormParts {
  readonly random: Random;
  readonly ledger: TrueLedger;
  readonly notation: Notation;
  readonly maker: ColumnMaker;
  readonly neighbours: readonly Neighbour[];
}

/** A row per document, flat or grouped by customer. */
export function documentTable(parts: FormParts): BareTable {
  const { random, maker } = parts;
  const scheme: Scheme = random.pick(SCHEMES);
  const withStatus = random.chance(0.3) && scheme !== "buckets";
  const documents = maker
    .documents(scheme)
    .map((doc) => (withStatus ? withState(random, doc) : doc));
  const columns = shuffled(random, [
    ...maker.identity(scheme),
    ...maker.amounts(scheme),
    ...(withStatus ? [maker.status()] : []),
    ...parts.neighbours.map((one): DressedColumn => ({ ...one, field: "neighbour" })),
  ]);
  return grouped(parts, scheme, columns, documents);
}

function withState(random: Random, doc: TrueDocument): TrueDocument {
  const state = random.chance(0.1)
    ? "void"
    : doc.kind === "invoice" && doc.open !== 0 && random.chance(0.08)
      ? "writtenOff"
      : "live";
  return { ...doc, state };
}

/** A row per line of a document, its totals on each. */
export function lineTable(parts: FormParts): BareTable {
  const { random, maker, notation } = parts;
  const scheme = random.pick(["amountOpen", "amountPaidOpen", "open", "amountPaid"] as const);
  const documents = maker.documents(scheme).filter(({ kind }) => kind === "invoice");
  const lines = documents.flatMap((doc) =>
    Array.from({ length: random.integer(1, 3) }, (_, line) => ({ ...doc, line })),
  );
  const quantity = (doc: TrueDocument) => 1 + ((doc.customer + Math.round(doc.amount)) % 9);
  const [number, ...identity] = maker.identity(scheme);
  const columns = shuffled(random, [
    number?.field === "number" ? number : maker.plain("number", (doc) => doc.number),
    ...(number === undefined || number.field === "number" ? identity : [number, ...identity]),
    ...maker.customers(random.pick(["name", "both"])),
    ...maker.amounts(scheme),
    maker.plain("item", (doc) => `Article ${(doc as { line?: number }).line ?? 0}`),
    maker.plain("quantity", quantity),
    maker.plain("price", (doc) => notation.amount(Math.round(Math.abs(doc.amount) * 7) / 100)),
    ...(random.chance(0.7)
      ? [maker.plain("lineAmount", (doc) => notation.amount(Math.round(doc.amount * 31) / 100))]
      : []),
    ...parts.neighbours.map((one): DressedColumn => ({ ...one, field: "neighbour" })),
  ]);
  const rows = lines.map((line) => columns.map(({ cell }) => cell(line)));
  return { form: `lines/${scheme}`, columns, rows, documents, isAged: true };
}

/** Customers in rows, amounts in buckets. */
export function bucketTable(parts: FormParts): BareTable {
  const { random, maker, ledger, notation } = parts;
  const documents = ledger.documents.filter(({ open }) => open !== 0);
  const own = (customer: number) => documents.filter((doc) => doc.customer === customer);
  const buckets = maker.buckets((doc) => doc);
  const total = maker.money("open", (doc) => doc.open);
  const totalTitle = { en: "Total", "zh-CN": "合计", "zh-TW": "合計" }[ledger.language];
  const columns: DressedColumn[] = [
    ...maker.customers(random.pick(["code", "name", "both"])),
    ...buckets,
    ...(random.chance(0.7) ? [random.chance(0.5) ? total : { ...total, title: totalTitle }] : []),
  ];
  const sumsOf = (docs: readonly TrueDocument[]) =>
    columns.map(({ adds }) => (adds === undefined ? "" : notation.zero(sum(docs.map(adds)))));
  // Credits stand in their bucket with the rest: only sums of one sign can be told apart again.
  const listed = ledger.customers.flatMap((_, customer) => {
    const docs = own(customer);
    return docs.length === 0
      ? []
      : [
          columns.map(({ adds, cell }, i) =>
            adds === undefined ? cell(docs[0]!) : sumsOf(docs)[i],
          ),
        ];
  });
  const rows = random.chance(0.6) ? [...listed, withLabel(parts, sumsOf(documents), null)] : listed;
  const merged = ledger.customers.flatMap((_, customer) =>
    [0, 1, 2, 3, 4].flatMap((place) => {
      const inBucket = own(customer).filter((doc) => bucketOf(doc, ledger.asOf) === place);
      const open = sum(inBucket.map((doc) => doc.open));
      return open === 0 ? [] : [{ ...inBucket[0]!, open }];
    }),
  );
  return { form: "summary", columns, rows, documents: merged, isAged: true };
}

function grouped(
  parts: FormParts,
  scheme: Scheme,
  columns: readonly DressedColumn[],
  documents: readonly TrueDocument[],
): BareTable {
  const { random, ledger, maker, notation } = parts;
  const style = random.pick(["flat", "flat", "flat", "heading", "firstLine"] as const);
  const listed = style === "flat" ? shuffled(random, documents) : documents;
  const isFirst = (doc: TrueDocument) =>
    documents.find(({ customer }) => customer === doc.customer) === doc;
  const customers =
    style === "heading" ? [] : maker.customers(random.pick(["code", "name", "both"]));
  const all: DressedColumn[] = [
    ...customers.map((column) =>
      style === "firstLine"
        ? { ...column, cell: (doc: TrueDocument) => (isFirst(doc) ? column.cell(doc) : "") }
        : column,
    ),
    ...columns,
  ];
  // Where customers stand on rows of their own, their column is often there and empty.
  const hasColumn = style === "heading" && random.chance(0.6);
  if (hasColumn) all.unshift({ ...maker.plain("name", () => "") });
  else if (style === "heading") all.unshift({ field: "neighbour", title: "", cell: () => "" });
  if (style === "flat") all.splice(0, all.length, ...shuffled(random, all));
  const item = (doc: TrueDocument) => all.map(({ cell }) => cell(doc));
  const counted = (docs: readonly TrueDocument[]) =>
    all.map(({ adds }) => (adds === undefined ? "" : notation.amount(sum(docs.map(adds)))));
  const withSums = style !== "flat" && random.chance(0.6) && all.some(({ adds }) => adds);
  const sumStyle = random.pick(["labelled", "bare", "top"] as const);
  const heading = random.pick<(code: string, name: string) => string>([
    (code: string, name: string) => `${code} ${name}`,
    (_: string, name: string) => name,
    (_: string, name: string) => `${HEADING[ledger.language]}: ${name}`,
  ]);
  const label = ({ code, name }: TrueCustomer) =>
    style === "heading" ? heading(code, name).replace(/^.*: /, "") : name;
  const labels = Object.fromEntries(ledger.customers.map((one) => [one.code, label(one)]));
  const rows: unknown[][] = [];
  if (style === "flat") rows.push(...listed.map(item));
  else {
    ledger.customers.forEach(({ code, name }, customer) => {
      const docs = listed.filter((doc) => doc.customer === customer);
      if (docs.length === 0) return;
      const sums = counted(docs);
      if (style === "heading") {
        const isTop = withSums && sumStyle === "top";
        rows.push([heading(code, name), ...(isTop ? sums.slice(1) : all.slice(1).map(() => ""))]);
      }
      rows.push(...docs.map(item));
      if (!withSums || (style === "heading" && sumStyle === "top")) return;
      rows.push(sumStyle === "bare" ? sums : withLabel(parts, sums, name));
    });
  }
  if (random.chance(0.4) && all.some(({ adds }) => adds)) {
    rows.push(withLabel(parts, counted(documents), null));
  }
  return { form: `${style}/${scheme}`, columns: all, rows, documents, isAged: true, labels };
}

const HEADING = { en: "Customer", "zh-CN": "客户", "zh-TW": "客戶" };

/** Puts the label of a sum into the first blank cell. */
export function withLabel(
  { random, ledger }: FormParts,
  cells: readonly unknown[],
  name: string | null,
): unknown[] {
  const labels = LABELS[ledger.language];
  const label =
    name === null ? random.pick(labels.grand) : random.pick(labels.total(name) as [string]);
  const place = cells.findIndex((cell) => cell === "");
  return cells.map((cell, i) => (i === place ? label : cell));
}

/** Adds amounts to the cent. */
export function sum(amounts: readonly number[]): number {
  return Math.round(amounts.reduce((total, amount) => total + amount, 0) * 100) / 100;
}

/** A list in any order. */
export function shuffled<T>(random: Random, list: readonly T[]): T[] {
  const left = [...list];
  return list.map(() => left.splice(random.integer(0, left.length - 1), 1)[0]!);
}
