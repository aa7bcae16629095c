/** Tables of scores, limits and orders. */
import {
  block,
  columnFault,
  differs,
  firstFault,
  isOther,
  rowOf,
  type Answer,
  type AnswerOf,
  type Row,
} from "./add-up";

/** Weights and contributions of the factors make the score. */
export function explanationFault(answer: Answer): string | null {
  const head = answer.findIndex(([first]) => first === "Group");
  const end = answer.findIndex(([first], i) => i > head && first === "Total");
  const factors = answer.slice(head + 1, end);
  const [weight, contribution] = [4, 5];
  const total = answer[end];
  if (total === undefined) return "the total is missing";
  const isOff = (column: number) =>
    isOther(sumOf(factors.map((row) => Number(row[column]))), total[column]);
  const capped = answer.some(([first]) => String(first).startsWith("Capped"));
  const score = rowOf(answer, "Score")?.[1];
  if (isOff(weight)) return "the weights are not their total";
  if (total[contribution] === "") return null;
  if (isOff(contribution)) return "the contributions are not their total";
  // Of a score for which too little is known the parts are shown all the same.
  const isOfScore = score === "none" || capped || !isOther(score, total[contribution]);
  return isOfScore ? null : "the score is not the sum of its parts";
}

/** The way from the lowest method to the suggested limit, and from the limit now to it. */
export function limitFault(answer: Answer): string | null {
  const methods = block(answer, "Method").filter(([, , , factor]) => factor !== "");
  const amount = (label: string) => rowOf(answer, label)?.[4];
  const end = methods.findIndex(([label]) => label === "Lowest method");
  const [lowest, suggested, now] = ["Lowest method", "Suggested limit", "Credit limit now"].map(
    amount,
  );
  const [change, net] = ["Change", "Exposure net of cover"].map(amount);
  const limits = methods.slice(0, end).flatMap(([, , , , limit]) => limit);
  const known = limits.filter((limit) => typeof limit === "number");
  const graded = answer.find(([label]) => String(label).startsWith("Factor of grade"));
  const cap = amount("Cap per customer");
  if (suggested === undefined) return "the suggested limit is missing";
  if (typeof suggested === "number") {
    if (isOther(Math.min(...known), lowest)) return "the lowest method is not the lowest";
    if (isOther(Number(lowest) * Number(graded?.[3]), graded?.[4], 1e-2)) return "the grade's part";
    const most = Math.min(Number(graded![4]), typeof cap === "number" ? cap : Infinity);
    if (suggested > most) return `${suggested} is suggested above ${most}`;
  }
  return (
    differenceFault(suggested, now, change) ??
    differenceFault(suggested, net, amount("Headroom then"))
  );
}

/** The difference of two amounts, which is blank where one of them is no number. */
function differenceFault(one: unknown, other: unknown, difference: unknown): string | null {
  if (typeof one !== "number" || typeof other !== "number") {
    return difference === "" ? null : "a difference from what is not known";
  }
  return differs([difference, other], one)
    ? `${one} less ${other} is not ${String(difference)}`
    : null;
}

export function replayFault([titles, ...lines]: Answer): string | null {
  const end = lines.findIndex(([label]) => label === "Total");
  const rules = block(lines, "Rule that stops");
  const held = rowOf(lines, "Hold");
  return (
    columnFault(lines.slice(0, end), lines[end], 1, titles!.length) ??
    firstFault([...lines.slice(0, end + 1), ...rules], (row) => differs(row.slice(3), row[1])) ??
    // An order that several rules stop stands under each of them.
    firstFault(rules, (row) => Number(row[1]) > Number(held?.[1]))
  );
}

/** Customers by grade, with and without an outcome, in shares and in numbers. */
export function backtestFault(answer: Answer): string | null {
  const figure = (label: string) => rowOf(answer, label)?.[1];
  const grades = block(answer, "Grade");
  const [customers, unscored] = ["Customers", "Of which without a score"].map(figure);
  const column = (place: number) => grades.map((row) => row[place]);
  const bad = rowOf(answer, "Bad customers, scored") ?? [];
  const good = rowOf(answer, "Good customers, scored") ?? [];
  const stability = block(answer, "Scores from");
  const shown = (rows: Answer, place: number) => rows.map((row) => Number(row[place]));
  return (
    (differs(column(2), customers) ? "the grades are not the customers" : null) ??
    (differs(shown(grades, 3).map(sixDigits), 1) ? "the shares are not one" : null) ??
    firstFault(grades, (row) => row[2] !== 0 && isOther(Number(row[4]) / Number(row[2]), row[5])) ??
    firstFault([bad], (row) => differs([row[1], good[1], unscored], customers)) ??
    firstFault([bad], (row) => differs([row[2], good[2], unscored], customers)) ??
    (stability.length > 0 && [1, 2].some((i) => isOther(sumOf(shown(stability, i)), 1))
      ? "the parts of the scores are not one"
      : null) ??
    bandFault(answer)
  );
}

/** Bands of predicted risk hold everybody of whom there is a prediction. */
function bandFault(answer: Answer): string | null {
  const heads = answer.flatMap((row, i) => (row[1] === "Risk to" ? [i] : []));
  for (const head of heads) {
    const end = answer.findIndex(([first], i) => i > head && first === "All");
    const bands = answer.slice(head + 1, end);
    const fault =
      columnFault(bands, answer[end], 2, 3) ??
      firstFault(
        [...bands, answer[end]!],
        ([, , , , seen, low, high]) => seen! < low! || seen! > high!,
      );
    if (fault !== null) return fault;
  }
  return null;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}

function sixDigits(value: number): number {
  return Number(value.toFixed(9));
}

/** What each customer owes is what the table of losses says of it and of the aging. */
export function portfolioFault(answer: Answer, other: AnswerOf): string | null {
  const [titles, ...rows] = answer;
  const place = (title: string) => titles!.indexOf(title);
  const losses = other("EXPECTEDLOSS");
  const [exposure, low, high] = [place("Exposure"), place("Lowest"), place("Highest")];
  const isCustomer = (row: Row) => row[low] !== "";
  const [limit, used] = [place("Credit limit"), place("Utilisation")];
  const customers = rows.filter(isCustomer);
  const exposures = customers.map((row) => row[exposure]);
  return (
    firstFault(customers, (row) => {
      const score = row[place("Score")];
      return (
        score !== "" && (Number(score) < Number(row[low]) || Number(score) > Number(row[high]))
      );
    }) ??
    firstFault(
      customers,
      (row) => Number(row[place("Overdue")]) > 0 && row[place("Oldest, days past due")] === 0,
    ) ??
    firstFault(customers, (row) => row[limit] === "" && row[used] !== "") ??
    (losses !== null && differs(exposures, rowOf(losses, "Total")?.[3])
      ? "the exposures are not those of the expected losses"
      : null)
  );
}

/** Weights make one, and the ratio is the index by chance's. */
export function ahpFault(answer: Answer): string | null {
  const end = answer.findIndex(([label]) => label === "Largest eigenvalue");
  const weights = answer.slice(1, end).map(([, weight]) => Number(weight));
  const figure = (label: string) => Number(rowOf(answer, label)?.[1]);
  const [index, chance] = [figure("Consistency index"), figure("Random index")];
  const ofSize = (figure("Largest eigenvalue") - weights.length) / (weights.length - 1);
  return (
    (isOther(sumOf(weights), 1) ? `the weights make ${sumOf(weights)}` : null) ??
    (isOther(ofSize, index) ? "the index is not that of the eigenvalue" : null) ??
    (isOther(chance === 0 ? 0 : index / chance, figure("Consistency ratio"))
      ? "the ratio is not index by index"
      : null)
  );
}

/** A panel's score lies between its lowest and its highest mark, and one mark is its own. */
export function panelFault([, ...rows]: Answer): string | null {
  return firstFault(rows, ([, score, , marks, , lowest, highest, remark]) => {
    if (marks === 0 || typeof marks !== "number") return score !== "";
    // Nobody who gave a mark counts; the row says so.
    if (score === "") return remark === "";
    if (marks === 1 && lowest !== highest) return true;
    return Number(score) < Number(lowest) - 0.01 || Number(score) > Number(highest) + 0.01;
  });
}

/** A change is the latest period less the one before. */
export function ratioFault(answer: Answer): string | null {
  return firstFault(answer, (row) => {
    const change = answer[0]!.indexOf("Change");
    const [before, latest] = [row[change - 2], row[change - 1]];
    if (row[2] === "Ratio" || typeof row[change] !== "number") return false;
    return isOther(Number(latest) - Number(before), row[change], 1e-6);
  });
}
