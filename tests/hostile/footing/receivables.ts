/** Adds up what the tables of answers show, as a reader with a pocket calculator does. */

type Row = readonly unknown[];
type Answer = readonly Row[];

/** Says where a table of a function does not add up; null where it does, or is no such table. */
export const FOOTING: Readonly<Record<string, (answer: Answer) => string | null>> = {
  AGINGREPORT: agingFault,
  AGINGMOVEMENT: movementFault,
  CARRYINGCOST: carryingFault,
  CONCENTRATION: concentrationFault,
  COLLECTIONPATTERN: patternFault,
  EXPECTEDLOSS: expectedLossFault,
  LATEINTEREST: interestFault,
  LOSSPROVISION: provisionFault,
  RECEIPTSFORECAST: forecastFault,
  STATEMENTOFACCOUNT: accountFault,
  ORDERREPLAY: replayFault,
  WORKLIST: workFault,
};

function agingFault([titles, ...lines]: Answer): string | null {
  const total = titles!.indexOf("Total");
  const first = titles!.indexOf("Name") + 1 || 1;
  const end = lines.findIndex(([label]) => label === "Total");
  const rows = lines.slice(0, end);
  return (
    firstFault(rows, (row) => differs(row.slice(first, total), row[total])) ??
    columnFault(rows, lines[end]!, first, titles!.length) ??
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

function movementFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const rows = lines.slice(0, end);
  const closing = titles!.indexOf("Closing");
  const difference = lines.find(([label]) => label === "Difference")?.[closing];
  return (
    firstFault([...rows, lines[end]!], (row) => differs(row.slice(1, closing), row[closing])) ??
    columnFault(rows, lines[end]!, 1, titles!.length) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

function concentrationFault([titles, ...lines]: Answer): string | null {
  const balance = titles!.indexOf("Balance");
  const end = lines.findIndex(([label]) => label === "Total owed");
  const difference = lines.find(([label]) => label === "Difference")?.[balance];
  return (
    columnFault(lines.slice(0, end), lines[end]!, balance, balance + 1) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

function carryingFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const [total, cost] = [titles!.indexOf("Total"), titles!.indexOf("Cost of a year")];
  const byBucket = lines[end + 1]!;
  return (
    columnFault(lines.slice(0, end), lines[end]!, 2, titles!.length) ??
    firstFault(lines.slice(0, end + 1), (row) => differs(row.slice(2, total), row[total])) ??
    (differs(byBucket.slice(2, total), byBucket[total]) || byBucket[total] !== lines[end]![cost]
      ? "the cost by bucket is not the cost"
      : null)
  );
}

function provisionFault([, ...lines]: Answer): string | null {
  const pool = lines.findIndex(([label]) => label === "Pool, total");
  const [gross, allowance] = [1, 5];
  const difference = lines.find(([label]) => label === "Difference")?.[gross];
  return (
    columnFault(lines.slice(0, pool), lines[pool]!, gross, gross + 1) ??
    columnFault(lines.slice(0, pool), lines[pool]!, allowance, allowance + 1) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

function forecastFault([, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total of the periods");
  const amount = (label: string) => lines.find(([first]) => first === label)?.[2];
  const parts = ["Total of the periods", "Later, or not at all"].map(amount);
  return (
    columnFault(lines.slice(0, end), lines[end]!, 2, 3) ??
    columnFault(lines.slice(0, end), lines[end]!, 5, 6) ??
    (differs(parts, amount("Open invoices, forecast")) ? "the parts are not the whole" : null) ??
    (amount("Opening + sales − receipts − closing") === 0 ? null : "it does not roll on") ??
    (amount("Difference") === 0 ? null : "the tie-out has a difference")
  );
}

function patternFault([, ...lines]: Answer): string | null {
  const months = lines.filter((row) => typeof row[0] === "number" && Number(row[1]) > 0);
  const difference = lines.find(([label]) => label === "Difference")?.[1];
  return (
    firstFault(months, (row) => differs(row.slice(2), 1)) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

function expectedLossFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const column = titles!.indexOf("Exposure");
  const loss = titles!.indexOf("Expected loss");
  const difference = lines.find(([label]) => label === "Difference")?.[column];
  return (
    columnFault(lines.slice(0, end), lines[end]!, column, titles!.indexOf("PD")) ??
    columnFault(lines.slice(0, end), lines[end]!, loss, loss + 1) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

function interestFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Interest, total");
  if (end < 0) return null;
  const last = titles!.length - 1;
  return columnFault(lines.slice(0, end), lines[end]!, last, last + 1);
}

function accountFault([titles, ...lines]: Answer): string | null {
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
  return firstFault(totals, (total) =>
    differs(
      items.filter((item) => item[currency] === total[currency]).map((item) => item[open]),
      total[open],
    ),
  );
}

function replayFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  if (end < 0) return null;
  return (
    columnFault(lines.slice(0, end), lines[end]!, 1, titles!.length) ??
    firstFault(lines.slice(0, end + 1), (row) => differs(row.slice(3), row[1]))
  );
}

function workFault([titles, ...lines]: Answer): string | null {
  const overdue = titles!.indexOf("Of which overdue");
  const place = (label: string) => lines.findIndex(([first]) => first === label);
  const [today, kept] = [place("To do today"), place("Kept out, total")];
  const amount = (label: string) => lines[place(label)]?.[overdue];
  const asked = lines.slice(0, today);
  return (
    columnFault(asked, lines[today]!, overdue - 1, overdue + 1) ??
    columnFault(
      asked,
      lines[today]!,
      titles!.indexOf("Expected"),
      titles!.indexOf("Expected") + 1,
    ) ??
    columnFault(lines.slice(today + 1, kept), lines[kept]!, overdue, overdue + 1) ??
    (differs([amount("To do today"), amount("Kept out, total")], amount("Overdue by the aging"))
      ? "asked for and kept out are not the overdue amount"
      : null) ??
    (amount("Difference") === 0 ? null : "the tie-out has a difference")
  );
}

function firstFault(rows: Answer, hasFault: (row: Row) => boolean): string | null {
  const row = rows.find(hasFault);
  return row === undefined ? null : `the row ${JSON.stringify(row)} does not add up`;
}

function columnFault(rows: Answer, total: Row, from: number, to: number): string | null {
  for (let column = from; column < to; column++) {
    const cells = rows.map((row) => row[column]);
    if (differs(cells, total[column])) {
      return `the column ${JSON.stringify([...cells, total[column]])} does not add up`;
    }
  }
  return null;
}

/** True when cells do not make a total, or there is none; binary noise aside, blank cells are nothing. */
function differs(cells: readonly unknown[], total: unknown): boolean {
  const numbers = cells.filter((cell) => typeof cell === "number");
  const sum = numbers.reduce((a, b) => a + b, 0);
  const size = numbers.reduce((a, b) => a + Math.abs(b), 0);
  // A column that nobody knows has a blank total; a label that is not found has none.
  if (typeof total !== "number") return total === undefined || numbers.length > 0;
  return Math.abs(sum - total) > 1e-12 * size + 1e-6;
}
