/** Tables of receivables and of what becomes of them. */
import {
  columnFault,
  differs,
  firstFault,
  isOther,
  rowOf,
  type Answer,
  type AnswerOf,
  type Row,
} from "./add-up";

export function agingFault([titles, ...lines]: Answer): string | null {
  const total = titles!.indexOf("Total");
  const first = titles!.indexOf("Name") + 1 || 1;
  const end = lines.findIndex(([label]) => label === "Total");
  const rows = lines.slice(0, end);
  return (
    firstFault(rows, (row) => differs(row.slice(first, total), row[total])) ??
    columnFault(rows, lines[end], first, titles!.length) ??
    proofFault(lines, total)
  );
}

/** What the lines of a proof leave over is nothing. */
function proofFault(lines: Answer, column: number): string | null {
  const amount = (label: string) => lines.find(([first]) => first === label)?.[column] ?? 0;
  const parts = ["Invoices", "Credit items", "Receipts and settlements", "Exchange revaluation"];
  if (differs(parts.map(amount), amount("Closing balance"))) return "the proof does not close";
  return amount("Difference") === 0 ? null : "the proof has a difference";
}

export function movementFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const rows = lines.slice(0, end);
  const closing = titles!.indexOf("Closing");
  const difference = lines.find(([label]) => label === "Difference")?.[closing];
  return (
    firstFault([...rows, lines[end]!], (row) => differs(row.slice(1, closing), row[closing])) ??
    columnFault(rows, lines[end], 1, titles!.length) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

export function concentrationFault([titles, ...lines]: Answer): string | null {
  const balance = titles!.indexOf("Balance");
  const end = lines.findIndex(([label]) => label === "Total owed");
  const difference = lines.find(([label]) => label === "Difference")?.[balance];
  return (
    columnFault(lines.slice(0, end), lines[end], balance, balance + 1) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

export function accountFault([titles, ...lines]: Answer): string | null {
  const balance = titles!.indexOf("Balance");
  if (balance >= 0) {
    const differences = lines.filter(([, label]) => label === "Difference");
    return firstFault(differences, (row) => row[balance] !== 0);
  }
  const open = titles!.indexOf("Open amount");
  const currency = titles!.indexOf("Currency");
  const items = lines.slice(
    0,
    lines.findIndex(([label]) => label === "Total"),
  );
  const totals = lines.filter(([label]) => label === "Total");
  const isTotalled = (item: Row) => totals.some((total) => total[currency] === item[currency]);
  return (
    firstFault(items, (item) => !isTotalled(item)) ??
    firstFault(totals, (total) =>
      differs(
        items.filter((item) => item[currency] === total[currency]).map((item) => item[open]),
        total[open],
      ),
    ) ??
    firstFault(totals, (total) => bucketsDiffer(lines, total, open))
  );
}

/** The lines below a total are what of it is overdue, the buckets and what is not applied. */
function bucketsDiffer(lines: Answer, total: Row, open: number): boolean {
  const [, ...below] = lines.slice(lines.indexOf(total) + 1);
  const end = below.findIndex(([label, , , , amount]) => label === "Total" || amount === "");
  const buckets = end < 0 ? below : below.slice(0, end);
  return differs(
    buckets.map((row) => row[open]),
    total[open],
  );
}

export function patternFault([, ...lines]: Answer): string | null {
  const months = lines.filter((row) => typeof row[0] === "number" && Number(row[1]) > 0);
  const difference = lines.find(([label]) => label === "Difference")?.[1];
  return (
    firstFault(months, (row) => differs(row.slice(2), 1)) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

/** Measures that are made of others, and the tie-out to the aging. */
export function measuresFault(answer: Answer): string | null {
  const value = (measure: string, method: string) =>
    answer.find((row) => row[0] === measure && row[1] === method)?.[2];
  const [dso, best] = [
    value("Days sales outstanding (DSO)", "simple"),
    value("Best possible DSO", "simple"),
  ];
  const delinquent = value("Average days delinquent (ADD)", "simple");
  const [current, late] = [value("Share not due", "invoices"), value("Share past due", "past due")];
  const amount = (label: string) => rowOf(answer, label)?.[2];
  const [closing, aging] = [amount("Closing receivables"), amount("Total of the aging report")];
  const shares = answer.filter(([label]) => /^Share of the top/.test(String(label)));
  return (
    (delinquent !== "" && isOther(Number(dso) - Number(best), delinquent)
      ? "the days delinquent are not the difference"
      : null) ??
    (current !== "" && isOther(Number(current) + Number(late), 1)
      ? "what is due and what is not are not all"
      : null) ??
    (differs([aging, amount("Difference")], closing) || amount("Difference") !== 0
      ? "the tie-out has a difference"
      : null) ??
    firstFault(shares, ([, , share]) => Number(share) > 1 + 1e-9)
  );
}

/** What is past due is the rest. */
export function currentFault(_: Answer, other: AnswerOf): string | null {
  const [current, overdue] = ["PERCENTCURRENT", "PERCENTOVERDUE"].map(
    (id) => other(id, { method: null })?.[0]?.[0],
  );
  return isOther(Number(current) + Number(overdue), 1)
    ? `${String(current)} and ${String(overdue)}`
    : null;
}

/** All items are settled, open, or of a later day; the disputed, overdue and credits are of the open. */
export function checkFault([, ...lines]: Answer): string | null {
  const totals = lines.filter(([section]) => section === "Control totals");
  const [all, later, settled, open, ...parts] = totals;
  const currencies = lines.filter(([section]) => section === "Currencies");
  return (
    columnFault([later!, settled!, open!], all, 2, 4) ??
    firstFault(parts, (row) => Number(row[2]) > Number(open![2])) ??
    firstFault([all!], (row) =>
      differs(
        currencies.map(([, , items]) => items),
        row[2],
      ),
    )
  );
}
