/** Receipts in place of the ledger's own columns of payments, in every function that takes them. */
import { roundAmount } from "../../src/engine";
import { Random } from "../../src/workbench/sample/random";
import { METADATA } from "../support/functions-metadata";
import { call, errorText } from "../support/worksheet-functions";

const AS_OF_DATE = 45_838; // 30 June 2025
const CUT_OFF = AS_OF_DATE - 200;

const { functions } = METADATA;
const parametersOf = (id: string) =>
  functions.find((one) => one.id === id)!.parameters.map(({ name }) => name);

/** Those that check receipts as a table, or apply them beside the ledger's own payments. */
const OTHERS = ["LEDGERCHECK"];
const TAKERS = functions
  .map(({ id }) => id)
  .filter((id) => parametersOf(id).includes("receipts") && !OTHERS.includes(id));

/** One book in two forms: with settled dates, and with receipts beside it. */
interface TwoForms {
  readonly settled: unknown[][];
  readonly bare: unknown[][];
  readonly receipts: unknown[][];
}

function bookOf(customers: number, invoices: number): TwoForms {
  const random = new Random(7);
  const bare: unknown[][] = [
    ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Type"],
    ["C-5", "W1", AS_OF_DATE - 30, AS_OF_DATE - 30, -120, "Write-off"],
  ];
  const settledDates: unknown[] = ["Settled Date", ""];
  const receipts: unknown[][] = [["Customer", "Receipt Date", "Amount", "Applied To"]];
  for (let i = 0; i < invoices; i++) {
    const place = random.integer(1, customers);
    const customer = `C-${String(place)}`;
    const date = AS_OF_DATE - random.integer(5, 700);
    const late = place % 2 === 0 ? random.integer(-20, 4) : random.integer(0, 70);
    const paid = date + 30 + late;
    const amount = roundAmount(100 + random.integer(0, 90_000) / 100);
    bare.push([customer, `R${String(i)}`, date, date + 30, amount, "Invoice"]);
    settledDates.push(paid > AS_OF_DATE ? "" : paid);
    if (paid <= AS_OF_DATE) receipts.push([customer, paid, amount, `R${String(i)}`]);
  }
  return { settled: bare.map((row, i) => [...row, settledDates[i]]), bare, receipts };
}

const BOOK = bookOf(6, 160);
/** Learning needs twenty good and twenty bad customers. */
const LARGE_BOOK = bookOf(60, 900);

const GIVEN: Readonly<Record<string, unknown>> = {
  customer: [["C-1"], ["C-4"]],
  amount: [[100], [2000]],
  customers: [
    ["Customer", "Credit Limit"],
    ["C-1", 1000],
    ["C-4", 4000],
  ],
  contacts: [
    ["Customer", "Date", "Step"],
    ["C-1", CUT_OFF + 10, "reminder"],
    ["C-3", CUT_OFF + 60, "call"],
  ],
  plan: [
    ["Customer", "Date", "Amount"],
    ["C-1", CUT_OFF + 10, 500],
    ["C-3", CUT_OFF + 60, 900],
  ],
  asOfDate: AS_OF_DATE,
  fromDate: CUT_OFF,
  toDate: AS_OF_DATE - 30,
  cutOffDate: CUT_OFF,
};

/** One customer only where the function takes no list of them. */
const SINGLE = ["EXPLAINSCORE", "EXPLAINLIMIT", "STATEMENTOFACCOUNT", "ORDERCHECK"];

function answer(id: string, invoices: unknown[][], receipts: unknown[][] | null): unknown[][] {
  try {
    return answered(id, invoices, receipts);
  } catch (error) {
    return [[errorText(error)]];
  }
}

function answered(id: string, invoices: unknown[][], receipts: unknown[][] | null): unknown[][] {
  const given: Record<string, unknown> = { ...GIVEN, invoices, receipts };
  if (SINGLE.includes(id)) Object.assign(given, { customer: "C-4", amount: 100 });
  return call(id, ...parametersOf(id).map((name) => given[name] ?? null));
}

describe("receipts in place of the ledger's payments", () => {
  it.each(TAKERS)("%s answers as it does for the columns that say the same", (id) => {
    const { settled, bare, receipts } = id === "CALIBRATE" ? LARGE_BOOK : BOOK;
    const expected = answer(id, settled, null);
    const found = answer(id, bare, receipts);
    // AGINGREPORT and its like add the rows that compare the ways of matching.
    const added = /^Receipts (matched|applied|after)|^Matched less/;
    expect(expected[0]![0]).not.toHaveProperty("code");
    expect(found.filter(([first]) => !added.test(String(first)))).toEqual(expected);
    expect(answer(id, bare, null)).not.toEqual(expected);
  });
});

/**
 * Those that give more than a value per customer; CALIBRATE learns nothing from so few, and
 * the statement of one customer does not name another's money.
 */
const REPORTS = [
  ...["SUGGESTTERMS", "LATERISK", "FIVEC", "JUDGEMENTS"],
  ...TAKERS.filter(
    (id) => id !== "STATEMENTOFACCOUNT" && answer(id, BOOK.settled, null).length > 3,
  ),
];

describe("receipts that fit nothing", () => {
  it.each(REPORTS)("are said at the end of %s", (id) => {
    const stray = ["C-99", CUT_OFF - 1, 55, "R1"];
    const later = ["C-1", AS_OF_DATE + 400, 5, "R1"];
    const cells = answered(id, BOOK.bare, [...BOOK.receipts, stray, later])
      .flat()
      .map(String);
    const said = (start: string) => cells.some((cell) => cell.startsWith(start));
    expect(said("Receipts of customers not in the ledger (1)")).toBe(true);
    // What looks at the whole past has no later day.
    const isHistory = ["BACKTEST", "CALIBRATE", "ORDERREPLAY"].includes(id);
    expect(said("Receipts after the as-of date, not counted: ")).toBe(!isHistory);
  });
});

/** Those that may do without invoices; the others refuse an empty range of them. */
const WITHOUT_INVOICES = [
  ...["PORTFOLIO", "ORDERCHECK", "EXPLAINSCORE", "EXPLAINLIMIT", "SUGGESTTERMS"],
  ...["FIVEC", "JUDGEMENTS"],
];

describe("receipts without invoices", () => {
  it.each(WITHOUT_INVOICES)("are said at the end of %s", (id) => {
    const answered = (receipts: unknown[][] | null) => {
      const given: Record<string, unknown> = { ...GIVEN, invoices: null, receipts };
      if (SINGLE.includes(id)) Object.assign(given, { customer: "C-4", amount: 100 });
      return call(id, ...parametersOf(id).map((name) => given[name] ?? null));
    };
    const said = `Receipts that pay nothing, since no invoices were given: ${BOOK.receipts.length - 1}.`;
    expect(answered(BOOK.receipts).flat()).toContain(said);
    expect(answered(null).flat()).not.toContain(said);
  });
});
