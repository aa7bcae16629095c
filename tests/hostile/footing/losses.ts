/** Tables of losses. */
import {
  columnFault,
  differs,
  firstFault,
  isOther,
  rowOf,
  type Answer,
  type AnswerOf,
} from "./add-up";

export function provisionFault([, ...lines]: Answer): string | null {
  const pool = lines.findIndex(([label]) => label === "Pool, total");
  const [gross, allowance] = [1, 5];
  const figure = (label: string, column: number) => rowOf(lines, label)?.[column];
  const parts = ["Pool, total", "Specific items, total", "Credit items"];
  const [required, existing] = ["Required allowance", "Existing allowance"].map((label) =>
    figure(label, allowance),
  );
  const change = Number(figure("Charge", allowance)) || -Number(figure("Release", allowance));
  const entries = lines.filter(([label]) => /^(Debit|Credit): /.test(String(label)));
  return (
    columnFault(lines.slice(0, pool), lines[pool], gross, gross + 1) ??
    columnFault(lines.slice(0, pool), lines[pool], allowance, allowance + 1) ??
    firstFault([rowOf(lines, "Total") ?? []], (total) =>
      [gross, allowance].some((column) =>
        differs(
          parts.map((label) => figure(label, column)),
          total[column],
        ),
      ),
    ) ??
    (figure("Difference", gross) === 0 ? null : "the tie-out has a difference") ??
    (existing !== "" && differs([existing, change], required)
      ? "the movement is not the allowance"
      : null) ??
    firstFault(entries, (entry) => entry[allowance] !== Math.abs(change))
  );
}

export function expectedLossFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const column = titles!.indexOf("Exposure");
  const loss = titles!.indexOf("Expected loss");
  const difference = lines.find(([label]) => label === "Difference")?.[column];
  return (
    columnFault(lines.slice(0, end), lines[end], column, titles!.indexOf("PD")) ??
    columnFault(lines.slice(0, end), lines[end], loss, loss + 1) ??
    (difference === 0 ? null : "the tie-out has a difference")
  );
}

/** What rolls on is lost as the next bucket is: each rate is the roll rate by the one below. */
export function lossRateFault([, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Basis");
  const buckets = lines.slice(0, end);
  return firstFault(buckets.slice(0, -1), (row) => {
    const [, , roll, , loss] = row;
    const next = buckets[buckets.indexOf(row) + 1]![4];
    if (roll === 0) return loss !== 0;
    if (roll === "" || next === "") return loss !== "";
    return isOther(Number(roll) * Number(next), loss);
  });
}

/** Shares are of the exposure, and what is beyond is beyond the expected. */
export function distributionFault([, ...lines]: Answer): string | null {
  const amount = (label: string) => Number(rowOf(lines, label)?.[1]);
  const [exposure, expected] = [amount("Exposure"), amount("Expected loss")];
  const losses = lines.filter(([, , share]) => share !== "");
  const quantiles = losses.filter(([, , , beyond]) => beyond !== "");
  return (
    firstFault(losses, ([, value, share]) =>
      isOther(Number(share) * exposure, value, 0.006 / Math.max(1, Math.abs(Number(value)))),
    ) ??
    firstFault(
      quantiles,
      ([, value, , beyond]) => Math.abs(Number(value) - expected - Number(beyond)) > 0.011,
    ) ??
    firstFault(quantiles.slice(1), (row) => row[1]! < quantiles[quantiles.indexOf(row) - 1]![1]!)
  );
}

/** Costs of the rows are those of the bands; bands and matrix count every risk once. */
export function registerFault([, ...lines]: Answer): string | null {
  const totals = lines.flatMap(([label], i) => (label === "Total" ? [i] : []));
  const [rows, bands, matrix] = totals as [number, number, number];
  const grid = lines.slice(bands + 2, matrix);
  return (
    columnFault(lines.slice(0, rows), lines[rows], 9, 10) ??
    columnFault(lines.slice(rows + 2, bands), lines[bands], 1, 4) ??
    columnFault(grid, lines[matrix], 1, 7) ??
    firstFault(grid, (row) => differs(row.slice(1, 6), row[6])) ??
    (lines[bands]![3] === lines[rows]![9] &&
    lines[bands]![1] === rows &&
    lines[bands]![2] === rows &&
    lines[matrix]![6] === rows
      ? null
      : "the counts are not all risks")
  );
}

/** What the insurer pays, the own share and what is not covered make each invoice. */
export function insuranceFault([titles, ...lines]: Answer): string | null {
  const place = (title: string) => titles!.indexOf(title);
  const end = lines.findIndex(([label]) => label === "Total");
  const open = place("Open");
  const parts = ["Insured", "Own share", "Not covered"].map(place);
  const amount = (label: string) => lines.find(([first]) => first === label)?.[open];
  const rest = ["Total", "Customers without an insured limit", "Credit items"].map(amount);
  return (
    columnFault(lines.slice(0, end), lines[end], open, open + 1) ??
    columnFault(lines.slice(0, end), lines[end], parts[0]!, parts[2]! + 1) ??
    firstFault(lines.slice(0, end + 1), (row) =>
      differs(
        parts.map((part) => row[part]),
        row[open],
      ),
    ) ??
    (differs(rest, amount("Receivables by the aging")) ? "the parts are not the aging" : null) ??
    (amount("Difference") === 0 ? null : "the tie-out has a difference")
  );
}

/** Present and change make each scenario; the present is what the other functions say. */
export function stressFault([titles, ...lines]: Answer, other: AnswerOf): string | null {
  const end = lines.findIndex(([label]) => label === "Change against the present");
  const [present, ...scenarios] = lines.slice(0, Math.max(1, end));
  const changes = lines.slice(end + 1);
  const measures = titles!.slice(1, -2).map((_, i) => i + 1);
  const figure = (title: string) => present![titles!.indexOf(title)];
  const without = { rates: null, specificItems: null, discountTerms: null, daysCut: null };
  const totals = [
    ["LOSSPROVISION", "Allowance", "Allowance"],
    ["EXPECTEDLOSS", "Expected loss", "Expected loss"],
    ["CARRYINGCOST", "Cost of a year", "Cost of a year"],
    ["CARRYINGCOST", "Total", "Receivables"],
  ].map(([id, title, own]) => {
    const table = other(id!, without);
    const total = table?.find(([label]) => label === "Total");
    return total === undefined || total[table![0]!.indexOf(title)] === figure(own!)
      ? null
      : `${own!} is not that of ${id!}`;
  });
  return (
    firstFault(scenarios, (row) => {
      const change = changes[scenarios.indexOf(row)]!;
      return measures.some((i) => {
        const sum = Number(present![i]) + Number(change[i]);
        return row[i] !== "" && present![i] !== "" && isOther(sum, row[i]);
      });
    }) ??
    totals.find((fault) => fault !== null) ??
    null
  );
}
