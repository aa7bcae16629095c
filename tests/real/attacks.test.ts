import { growthOf, MOST_GROWTH, type Shape } from "../hostile/growth";
import { SHAPES_OF_ROWS } from "../hostile/shapes-of-rows";
import { SHAPES_OF_TEXTS } from "../hostile/shapes-of-texts";
import { readCases, type SingleCall } from "../support/cases";
import { call, errorOf, unfitCells } from "../support/worksheet-functions";

type Cells = readonly (readonly unknown[])[];

const ATTACKS = readCases<SingleCall>("attacks.json");

const answerTo = ({ function: id, args }: SingleCall): Cells => call(id, ...args);
const errorOfCall = ({ function: id, args }: SingleCall) => errorOf(() => call(id, ...args));

/** The rows above the total, each as its first cell and the cell in a column. */
function rowsOf(answer: Cells, title: string): (readonly unknown[])[] {
  const column = answer[0]!.indexOf(title);
  const end = answer.findIndex(([label]) => label === "Total");
  return answer.slice(1, end).map((row) => [row[0], row[column]]);
}

const textOf = (answer: Cells) =>
  answer
    .flat()
    .filter((cell) => typeof cell === "string")
    .join(" | ");
const cellOf = (answer: Cells, label: string, title: string) =>
  answer.find(([first]) => first === label)?.[answer[0]!.indexOf(title)];

/** The same call with its ledger, the first argument, turned over. */
const turnedOver = ({ function: id, args }: SingleCall): Cells => {
  const [[header, ...rows], ...others] = args as [Cells, ...unknown[]];
  return call(id, [header, ...[...rows].reverse()], ...others);
};

/** Every bucket makes the total of its row, every row that of its column. */
function expectFooting(answer: Cells, first: number, end: number): void {
  const place = answer.findIndex(([label]) => label === "Total");
  const sum = (cells: readonly unknown[]) => cells.reduce<number>((a, b) => a + Number(b), 0);
  for (const row of answer.slice(1, place + 1)) {
    expect(sum(row.slice(first, end))).toBeCloseTo(Number(row[end]), 6);
  }
  for (let column = first; column <= end; column++) {
    const cells = answer.slice(1, place).map((row) => row[column]);
    expect(sum(cells)).toBeCloseTo(Number(answer[place]![column]), 6);
  }
}

/** What is right, by kind of attack. */
const RIGHT: Readonly<Record<string, (attack: SingleCall) => void>> = {
  "long-names-taken-for-one": (attack) => {
    const scores = answerTo(attack).flat();
    const portfolio = call("PORTFOLIO", ...attack.args.slice(1));
    const names = attack.args[0] as [[string], [string]];
    expect(scores).toEqual(names.map(([name]) => cellOf(portfolio, name, "Score")));
    // One pays on the day, the other 80 days late.
    expect(Number(scores[0])).toBeGreaterThan(Number(scores[1]) + 20);
  },
  "long-names-order-on-the-limit-of-another": (attack) => {
    expect(answerTo(attack)).toEqual(attack.expected);
  },
  "long-names-receipt-pays-another-customer": (attack) => {
    const shanghai = (attack.args[0] as Cells)[1]![0];
    expect(rowsOf(answerTo(attack), "Total")).toEqual([[shanghai, 100]]);
  },
  "debt-without-rate-is-no-debt": (attack) => {
    const answer = answerTo(attack);
    expect(answer[1]![answer[0]!.indexOf("Decision")]).toMatch(/^(Hold|Warn)$/);
    expect(textOf(answer)).toMatch(/USD\s1,000,000/);
  },
  "debt-without-rate-portfolio": (attack) => {
    const answer = answerTo(attack);
    expect(cellOf(answer, "C2", "Exposure")).toBe("");
    expect(cellOf(answer, "C2", "Warning")).toMatch(/USD\s1,000,000/);
  },
  "event-dropped-in-silence-kind-not-known": (attack) => {
    expect(textOf(answerTo(attack))).toMatch(/Events, row 2.*“insolvncy”/);
  },
  "unreadable-limit-said-to-be-none": (attack) => {
    const text = textOf(answerTo(attack));
    expect(text).toMatch(/Customers, row 2.*“ten thousand”/);
    expect(text).not.toContain("none is set");
  },
  "below-a-circle-of-groups": (attack) => {
    const answer = answerTo(attack);
    expect(answer[1]![answer[0]!.indexOf("Decision")]).toBe("Hold");
    expect(textOf(answer)).toContain("2,110");
  },
  "main-currency-by-first-row": (attack) => {
    const lines = (answer: Cells) => answer.map((row) => JSON.stringify(row)).sort();
    expect(lines(turnedOver(attack))).toEqual(lines(answerTo(attack)));
  },
  "buckets-do-not-make-the-total": (attack) => {
    const answer = answerTo(attack);
    expectFooting(answer, 1, answer[0]!.indexOf("Total"));
  },
  "proof-has-a-difference-concentration": (attack) => {
    expect(cellOf(answerTo(attack), "Difference", "Balance")).toBe(0);
  },
  "movement-row-does-not-close": (attack) => {
    const answer = answerTo(attack);
    expectFooting(answer, 1, answer[0]!.indexOf("Closing"));
  },
  "infinity-in-a-cell": (attack) => {
    expect(errorOfCall(attack)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("ledgerBalance") as unknown,
    });
  },
  "raw-throw-of-many-months": (attack) => {
    expect(errorOfCall(attack)).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("months") as unknown,
    });
  },
  "months-never-end": (attack) => {
    const before = process.cpuUsage();
    expect(errorOfCall(attack).code).toBe("#VALUE!");
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  },
  "raw-throw-of-a-deep-tree": ({ function: id, args }) => {
    const [[header], facts] = args as [Cells, Cells];
    // The case has the first steps of a chain; as long as this it overflowed the stack.
    const steps = Array.from({ length: 9000 }, (_, i) => [
      ...[`S${i}`, "score", ">", 1_000_000, "A", i === 8999 ? "D" : `S${i + 1}`],
    ]);
    const answer = call(id, [header, ...steps], facts);
    expect(answer[1]![1]).toBe("D");
    expect(String(answer[1]![2]).length).toBeLessThan(32_768);
  },
  "invisible-characters-part-customers": (attack) => {
    expect(rowsOf(answerTo(attack), "Total")).toEqual([["Acme", 300]]);
  },
};

/** The shapes that grow, by kind of attack. */
const GROWING: Readonly<Record<string, (shape: Shape) => boolean>> = {
  "quadratic-group-chain": ({ shape }) => shape === "a chain of parents",
  "quadratic-receipts-of-an-invoice-with-many-lines": ({ shape }) =>
    shape === "receipts for an invoice of many lines",
  "quadratic-order-replay": ({ shape, id }) =>
    shape === "one large customer" && id === "ORDERREPLAY",
  "quadratic-events": ({ shape }) => shape === "events of one customer",
  "hash-collisions": ({ shape }) => / of one hash, Aa and BB$/.test(shape),
  "regexp-terms-of-digits": ({ shape }) => shape === "terms of digits",
};

const named = ATTACKS.map((attack) => [attack.kind, attack] as const);

describe("attacks", () => {
  it.each(named.filter(([, { args }]) => args.length > 0))(
    "%s is answered right",
    (kind, attack) => {
      RIGHT[kind]!(attack);
    },
  );

  it.each(named.filter(([, { args }]) => args.length > 0))(
    "%s gives cells, or words",
    (_, attack) => {
      const { function: id, args } = attack;
      let answer: Cells = [];
      try {
        answer = call(id, ...args);
      } catch {
        expect(errorOfCall(attack).message).not.toBe("");
      }
      expect(unfitCells(answer)).toEqual([]);
    },
  );

  it.each(named.filter(([, { args }]) => args.length === 0))("%s grows with its input", (kind) => {
    const shapes = [...SHAPES_OF_ROWS, ...SHAPES_OF_TEXTS].filter(GROWING[kind]!);
    expect(shapes.length).toBeGreaterThan(0);
    for (const shape of shapes) expect(growthOf(shape)).toBeLessThan(MOST_GROWTH);
  });
});
