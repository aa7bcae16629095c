import { provenBalance } from "../../../src/engine/reading/running-balance";

/** Customer, movement, balance; a movement of "opening" is a row that states what was owed before. */
type Row = readonly [string, number | "opening", number];

function prove(rows: readonly Row[]) {
  return provenBalance({
    length: rows.length,
    customer: (place) => rows[place]![0],
    movement: (place) => (rows[place]![1] === "opening" ? NaN : rows[place]![1]),
    balance: (place) => rows[place]![2],
    isOpening: (place) => rows[place]![1] === "opening",
  });
}

const BY_CUSTOMER: readonly Row[] = [
  ["A", 100, 100],
  ["B", 50, 50],
  ["A", -30, 70],
  ["B", 25, 75],
];

describe("a balance that runs", () => {
  it.each([
    { way: "by customer", rows: BY_CUSTOMER, confirmed: 2, closing: 145 },
    {
      way: "through the table",
      rows: [
        ["A", 100, 100],
        ["B", 50, 150],
        ["A", -30, 120],
      ] as Row[],
      ...{ confirmed: 2, closing: 120 },
    },
    {
      way: "through all customers, whose rows stand together",
      rows: [
        ["A", 100, 100],
        ["A", 40, 140],
        ["B", 50, 190],
        ["B", 10, 200],
        ["C", 5, 205],
      ] as Row[],
      ...{ confirmed: 4, closing: 205 },
    },
    { way: "newest row first", rows: [...BY_CUSTOMER].reverse(), confirmed: 2, closing: 145 },
  ])("is proven $way", ({ rows, confirmed, closing }) => {
    const none = new Map<number, number>();
    const proof = { confirmed, failed: 0, firstFailed: null, broughtForward: none, closing };
    expect(prove(rows)).toEqual(proof);
  });

  it("begins with what a row states", () => {
    const rows: Row[] = [
      ["A", "opening", 40],
      ["A", 10, 50],
    ];
    expect(prove(rows)).toMatchObject({ confirmed: 1, closing: 50 });
  });

  it("begins with what no row states, found from the first", () => {
    const proof = prove([
      ["A", 10, 50],
      ["A", 5, 55],
    ]);
    expect([...proof!.broughtForward]).toEqual([[0, 40]]);
  });

  it.each([
    { off: 0.005, failed: 0 },
    { off: 0.007, failed: 1 },
  ])("may be off by cents that were rounded: $off", ({ off, failed }) => {
    const rows = Array.from({ length: 12 }, (_, i): Row => ["A", 10, 10 * (i + 1)]);
    expect(prove([...rows, ["A", 10, 130 + off]])?.failed).toBe(failed);
  });

  it.each([
    { way: "oldest row first", isBackward: false },
    {
      way: "through all customers, whose rows stand together",
      rows: [
        ["A", 100, 100],
        ["A", 40, 140],
        ["B", 50, 190],
        ["B", 10, 200],
        ["C", 5, 205],
      ] as Row[],
      ...{ confirmed: 4, closing: 205 },
    },
    { way: "newest row first", isBackward: true },
  ])("names the topmost row that fails, $way", ({ isBackward }) => {
    const run = Array.from({ length: 42 }, (_, i): Row => ["A", 10, 10 * (i + 1)]);
    for (const place of [20, 30]) run[place] = ["A", 11, run[place]![2]];
    const proof = prove(isBackward ? [...run].reverse() : run);
    expect([proof?.failed, proof?.firstFailed]).toEqual([2, isBackward ? 11 : 20]);
  });

  it.each([
    { rows: 10, proven: true },
    { rows: 9, proven: false },
  ])("fails once in $rows: proven $proven", ({ rows, proven }) => {
    const run = Array.from({ length: rows + 1 }, (_, i): Row => ["A", 10, 10 * (i + 1)]);
    expect(prove([...run, ["A", 10, 1]]) !== null).toBe(proven);
  });

  it.each([
    {
      rows: [
        ["A", 100, 100],
        ["A", 50, 50],
      ] as Row[],
      because: "each row bears its own",
    },
    {
      rows: [
        ["A", 0, 70],
        ["A", 0, 70],
      ] as Row[],
      because: "it stands still",
    },
    {
      rows: [
        ["A", 10, 90],
        ["A", 20, 110],
        ["B", 5, 80],
        ["C", 5, 60],
        ["D", 1, 9],
      ] as Row[],
      because: "most customers would begin with a balance",
    },
  ])("is none where $because", ({ rows }) => {
    expect(prove(rows)).toBeNull();
  });
});
