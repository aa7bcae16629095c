/** Tables of money to come, of what waiting for it costs, and of the work of a day. */
import { columnFault, differs, firstFault, rowOf, type Answer, type AnswerOf } from "./add-up";

export function carryingFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const [total, cost] = [titles!.indexOf("Total"), titles!.indexOf("Cost of a year")];
  const byBucket = lines[end + 1]!;
  return (
    columnFault(lines.slice(0, end), lines[end], 2, titles!.length) ??
    firstFault(lines.slice(0, end + 1), (row) => differs(row.slice(2, total), row[total])) ??
    (differs(byBucket.slice(2, total), byBucket[total]) || byBucket[total] !== lines[end]![cost]
      ? "the cost by bucket is not the cost"
      : null)
  );
}

/** The parts of each customer and of the total are its receivables, and those the aging's. */
export function borrowingFault([, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  return (
    columnFault(lines.slice(0, end), lines[end], 2, 9) ??
    firstFault(lines.slice(0, end + 1), (row) => differs(row.slice(3), row[2])) ??
    (lines[end]![2] === lines[end + 1]![2] && lines[end + 2]![2] === 0
      ? null
      : "it does not tie out to the aging")
  );
}

export function forecastFault([, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total of the periods");
  const amount = (label: string) => lines.find(([first]) => first === label)?.[2];
  const parts = ["Total of the periods", "Later, or not at all"].map(amount);
  return (
    columnFault(lines.slice(0, end), lines[end], 2, 3) ??
    columnFault(lines.slice(0, end), lines[end], 5, 6) ??
    (differs(parts, amount("Open invoices, forecast")) ? "the parts are not the whole" : null) ??
    (amount("Opening + sales − receipts − closing") === 0 ? null : "it does not roll on") ??
    (amount("Difference") === 0 ? null : "the tie-out has a difference")
  );
}

export function interestFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Interest, total");
  const last = titles!.length - 1;
  return columnFault(lines.slice(0, end), lines[end], last, last + 1) ?? dueFault(lines, last);
}

/** The interest and the fixed sum for recovery are what is due. */
function dueFault(lines: Answer, last: number): string | null {
  const amount = (label: string) => rowOf(lines, label)?.[last];
  const sum = amount("Fixed sum for recovery");
  if (sum === undefined) return null;
  return differs([amount("Interest, total"), sum], amount("Interest and fixed sum"))
    ? "what is due is not the sum"
    : null;
}

export function workFault([titles, ...lines]: Answer): string | null {
  const overdue = titles!.indexOf("Of which overdue");
  const place = (label: string) => lines.findIndex(([first]) => first === label);
  const [today, kept] = [place("To do today"), place("Kept out, total")];
  const amount = (label: string) => lines[place(label)]?.[overdue];
  const asked = lines.slice(0, today);
  return (
    columnFault(asked, lines[today], overdue - 1, overdue + 1) ??
    columnFault(
      asked,
      lines[today],
      titles!.indexOf("Expected"),
      titles!.indexOf("Expected") + 1,
    ) ??
    columnFault(lines.slice(today + 1, kept), lines[kept], overdue, overdue + 1) ??
    (differs([amount("To do today"), amount("Kept out, total")], amount("Overdue by the aging"))
      ? "asked for and kept out are not the overdue amount"
      : null) ??
    (amount("Difference") === 0 ? null : "the tie-out has a difference")
  );
}

/** Each customer with rows is counted once; of what was judged a part was followed by trouble, at that share. */
export function warningsFault([, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Customers with warnings");
  const start = lines.findIndex(([label]) => label === "On your own history");
  const last = lines.findIndex(([label]) => label === "any customer, any month");
  const named = new Set(lines.slice(0, end).map(([id]) => id));
  if (named.size !== lines[end]![1]) return "the customers are not those of the rows";
  return firstFault(start < 0 ? [] : lines.slice(start + 1, last + 1), (row) => {
    const [fired, judged, followed, , share] = row.slice(1) as [
      number,
      number,
      number,
      ...unknown[],
    ];
    const isOrdered = followed <= judged && judged <= fired;
    return !isOrdered || (judged < 5 ? share !== "no history" : share !== followed / judged);
  });
}

/** Both lists of rows make the same total, and with the rest all receipts. */
export function resultsFault([titles, ...lines]: Answer): string | null {
  const place = (label: string) => lines.findIndex(([first]) => first === label);
  const [steps, people] = [place("Total by step"), place("Total by collector")];
  const recovered = titles!.indexOf("Recovered");
  const [all, ...parts] = lines.slice(people + 1, people + 5).map((row) => row[recovered]);
  const faultOf = (from: number, to: number) =>
    columnFault(lines.slice(from, to), lines[to], 2, recovered + 1) ??
    columnFault(lines.slice(from, to), lines[to], 8, 16) ??
    columnFault(lines.slice(from, to), lines[to], 17, 18);
  return (
    faultOf(0, steps) ??
    faultOf(steps + 1, people) ??
    // Without a contact there is nothing to tie out.
    (lines[steps]![2] !== 0 && differs(parts, all) ? "the receipts are not tied out" : null)
  );
}

/** The invoices are those that the forecast of receipts begins with; a day lies between its bounds. */
export function riskFault([titles, ...lines]: Answer, other: AnswerOf): string | null {
  const place = (title: string) => titles!.indexOf(title);
  const [open, probability, currency] = [3, 4, place("Currency")];
  const risks = lines.filter((row) => typeof row[open] === "number");
  const [expected, earliest, latest] = [5, 6, 7];
  const forecast = currency >= 0 ? null : other("RECEIPTSFORECAST");
  return (
    firstFault(risks, (row) => !(Number(row[probability]) >= 0 && Number(row[probability]) <= 1)) ??
    firstFault(
      risks.filter((row) => row[expected] !== ""),
      (row) =>
        row[earliest]! > row[expected]! || (row[latest] !== "" && row[expected]! > row[latest]!),
    ) ??
    (forecast !== null &&
    differs(
      risks.map((row) => row[open]),
      Number(rowOf(forecast, "Open invoices, forecast")?.[2]),
    )
      ? "the invoices are not those of the forecast"
      : null)
  );
}

/** Plan and the reasons of the difference make what was received, row by row and in all. */
export function planFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const place = (title: string) => titles!.indexOf(title);
  const [planned, received] = [place("Planned"), place("Received")];
  const amount = (label: string) => rowOf(lines, label)?.[received];
  return (
    columnFault(lines.slice(0, end), lines[end], planned, place("Remark")) ??
    firstFault(lines.slice(0, end + 1), (row) =>
      differs(row.slice(planned, received), row[received]),
    ) ??
    (differs([lines[end]![received]], amount("Received by the invoices"))
      ? "the total is not what was received"
      : null) ??
    (amount("Total less that") === 0 ? null : "the tie-out has a difference")
  );
}
