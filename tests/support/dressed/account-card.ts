/** Account cards: movements of customers with a balance that runs. */
import type { DressedColumn } from "./columns";
import { shuffled, sum, withLabel, type BareTable, type FormParts } from "./forms";
import { LABELS, TYPES } from "./system-words";
import type { TrueDocument } from "./true-ledger";

/** A movement; the balance is that of its customer after it, or of all customers so far. */
interface Movement extends TrueDocument {
  readonly balance: number;
  readonly text: string;
  readonly isOpening: boolean;
}

/** A row per movement, with an opening balance, sums of months and a balance that runs. */
export function accountCard(parts: FormParts): BareTable {
  const { random, ledger, maker, notation } = parts;
  const { language, asOf } = ledger;
  const labels = LABELS[language];
  const types = random.pick(TYPES[language] as [(typeof TYPES)["en"][number]]);
  const hasOpening = random.chance(0.5);
  // No draws: what a seed made before stays.
  const haveCreditsMinus = ledger.documents.length % 4 === 0;
  const isWhole = !hasOpening && ledger.documents.length % 5 === 1;
  let whole = 0;
  const openingWord = random.pick(labels.opening);
  const cards = ledger.customers.map((_, customer) => {
    let balance = isWhole ? whole : 0;
    const opening = hasOpening ? random.integer(1, 5000) : 0;
    const documents = ledger.documents.filter((doc) => doc.customer === customer);
    const moved = documents.flatMap((doc): TrueDocument[] => {
      const paid = sum([doc.amount, -doc.open]);
      const receipt = { ...doc, kind: "payment" as const, number: `P${doc.number}`, amount: -paid };
      const date = Math.min(asOf, doc.settled ?? doc.date + 20);
      return paid === 0 || doc.kind !== "invoice" ? [doc] : [doc, { ...receipt, date }];
    });
    moved.sort((a, b) => a.date - b.date);
    const rows: Movement[] = [];
    const add = (doc: TrueDocument, text: string, isOpening: boolean) => {
      balance = sum([balance, doc.amount]);
      rows.push({ ...doc, balance, text, isOpening });
    };
    if (hasOpening && documents.length > 0) {
      const first = { ...documents[0]!, amount: opening, kind: "invoice" as const };
      add({ ...first, number: "", date: asOf - 210 }, openingWord, true);
    }
    for (const doc of moved) add(doc, types[doc.kind], false);
    whole = balance;
    return rows;
  });
  const money = (value: number) => notation.zero(value);
  const credit = (value: number) => money(haveCreditsMinus && value !== 0 ? -value : value);
  const open = (doc: TrueDocument) => (doc as Movement).isOpening;
  const plain = (cell: (doc: Movement) => unknown) => (doc: TrueDocument) =>
    open(doc) ? "" : cell(doc as Movement);
  const isSplit = random.chance(0.7);
  const hasSide = isSplit && random.chance(0.3);
  const [dr, cr] = { en: ["Dr", "Cr"], "zh-CN": ["借", "贷"], "zh-TW": ["借", "貸"] }[language];
  const openingDated = random.chance(0.5);
  const split = random.chance(0.2) && language !== "en";
  const dates: DressedColumn[] = split
    ? [
        { field: "date", title: "年", cell: plain((doc) => yearMonthDay(doc.date)[0]) },
        { field: "date", title: "月", cell: plain((doc) => yearMonthDay(doc.date)[1]) },
        { field: "date", title: "日", cell: plain((doc) => yearMonthDay(doc.date)[2]) },
      ]
    : [maker.plain("date", (doc) => (open(doc) && !openingDated ? "" : notation.date(doc.date)))];
  const inOrder: DressedColumn[] = [
    ...dates,
    maker.plain(
      "number",
      plain((doc) => doc.number),
    ),
    ...(random.chance(0.6)
      ? [
          maker.plain(
            "type",
            plain((doc) => types[doc.kind]),
          ),
        ]
      : []),
    maker.plain("description", (doc) => (doc as Movement).text),
    ...(isSplit
      ? [
          maker.plain(
            "debit",
            plain((doc) => money(Math.max(0, doc.amount))),
          ),
          maker.plain(
            "credit",
            plain((doc) => credit(Math.max(0, -doc.amount))),
          ),
        ]
      : [
          maker.plain(
            "amount",
            plain((doc) => notation.amount(doc.amount)),
          ),
        ]),
    ...(hasSide ? [maker.plain("side", (doc) => ((doc as Movement).balance < 0 ? cr : dr))] : []),
    maker.plain("balance", (doc) => {
      const { balance } = doc as Movement;
      return notation.amount(hasSide ? Math.abs(balance) : balance);
    }),
    ...parts.neighbours.map((one): DressedColumn => ({
      ...one,
      field: "neighbour",
      cell: plain((doc) => one.cell(doc)),
    })),
  ];
  const columns = random.chance(0.7) ? inOrder : shuffled(random, inOrder);
  const style = random.pick(["flat", "flat", "heading", "firstLine"] as const);
  const customers =
    style === "heading" ? [] : maker.customers(random.pick(["code", "name", "both"]));
  const all: DressedColumn[] = [
    ...(style === "heading" ? [{ field: "neighbour" as const, title: "", cell: () => "" }] : []),
    ...customers,
    ...columns,
  ];
  const rows: unknown[][] = [];
  cards.forEach((card, customer) => {
    if (card.length === 0) return;
    if (style === "heading")
      rows.push([ledger.customers[customer]!.name, ...all.slice(1).map(() => "")]);
    card.forEach((movement, i) => {
      const cells = all.map(({ cell }) => cell(movement));
      const isRepeat = style === "firstLine" && i > 0;
      rows.push(
        isRepeat
          ? cells.map((cell, place) => (customers.includes(all[place]!) ? "" : cell))
          : cells,
      );
    });
    if (!isSplit || !random.chance(0.4)) return;
    const own = card.filter(({ isOpening }) => !isOpening);
    const sums = all.map((column) => {
      if (column.field === "debit") return money(sum(own.map((doc) => Math.max(0, doc.amount))));
      if (column.field === "credit") return credit(sum(own.map((doc) => Math.max(0, -doc.amount))));
      return "";
    });
    rows.push(withLabel(parts, sums, ledger.customers[customer]!.name));
  });
  const documents = cards.flat().map((movement) => ({ ...movement, open: movement.amount }));
  const form = `card/${style}/${isSplit ? "debitCredit" : "signed"}${hasSide ? "/side" : ""}`;
  return { form, columns: all, rows, documents, isAged: false };
}

function yearMonthDay(day: number): [number, number, number] {
  const date = new Date((day - 25_569) * 86_400_000);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
}
