import fc from "fast-check";

import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { call, errorCell, unfitCells } from "../support/worksheet-functions";

/** Headers of all tables, and words that are none. */
const HEADERS = [
  ...[
    "Customer ID",
    "Customer Name",
    "Customer",
    "Invoice No",
    "Invoice Date",
    "Due Date",
    "Terms",
  ],
  ...["Amount", "Paid Amount", "Open Amount", "Settled Date", "Currency", "Disputed", "Status"],
  ...["Type", "Salesperson", "Credit Limit", "Customer Since", "Limit Valid To", "Country"],
  ...["Fiscal Year", "Item", "Value", "Total Assets", "Net Sales", "Equity", "Date", "Kind"],
  ...["Rule", "From", "Note", "客户名称", "金额", "到期日", "開票日期", "規則", "項目", "", "Moon"],
];

const WORDS = [
  ...["2024-06-30", "30/06/2024", "06/30/2024", "113/6/30", "20240630", "31.12.23", "45473"],
  ...["1,234.56", "1.234,56", "(99)", "12-", "€ 5", "１２３", "1e400", "-0", "∞", "n/a", "-"],
  ...[
    "Total",
    "合计",
    "Total for Acme",
    "C-1",
    "c-1",
    "Acme",
    "Paid",
    "Void",
    "Credit Note",
    "Yes",
  ],
  ...[
    "EUR",
    "USD",
    "JPY",
    "Net 30",
    "30",
    "bucket",
    "weight",
    "setting",
    "points",
    "grade",
    "limit",
  ],
  ...[
    "language",
    "share of invoices late",
    "trend",
    "A",
    "D",
    "per customer",
    "insolvency",
    "#N/A",
  ],
];

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.integer({ min: 44_000, max: 46_000 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  { weight: 2, arbitrary: fc.constantFrom(null, "", 0, -0, 1, -1, 100) },
  // Braces and these words in a message tell of a place that was not filled.
  fc.string({ unit: "binary", maxLength: 80 }).map((text) => text.replace(/[{}]/g, "")),
  fc.boolean(),
  fc.constantFrom("#N/A" as const, "#REF!" as const, "#DIV/0!" as const).map(errorCell),
  fc.record({ type: fc.constant("FormattedNumber"), basicValue: fc.double({ noNaN: true }) }),
);

const table = (cells: fc.Arbitrary<unknown>, header: fc.Arbitrary<unknown>) =>
  fc
    .integer({ min: 1, max: 9 })
    .chain((width) =>
      fc
        .tuple(
          fc.array(header, { minLength: width, maxLength: width }),
          fc.array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 8 }),
        )
        .map(([first, rows]) => [first, ...rows]),
    );

const range = fc.oneof(
  { weight: 6, arbitrary: table(cell, fc.constantFrom(...HEADERS)) },
  { weight: 1, arbitrary: table(cell, cell) },
  { weight: 1, arbitrary: fc.constant(null) },
);

const invoices = fc.oneof(
  range,
  table(cell, fc.constantFrom(...HEADERS)).map(([header, ...rows]) => [
    ["Customer", "Due Date", "Amount", ...header!],
    ...rows.map((row) => [row[0], row.at(-1), row[row.length >> 1], ...row]),
  ]),
);

const receipts = fc.oneof(
  range,
  table(cell, fc.constantFrom(...HEADERS)).map(([header, ...rows]) => [
    ["Customer", "Receipt Date", "Amount", ...header!],
    ...rows.map((row) => [row[0], row.at(-1), row[row.length >> 1], ...row]),
  ]),
);

/** Two of them are in order every other time. */
const day = fc.oneof(fc.integer({ min: 44_000, max: 46_000 }), cell);

const single = fc.oneof(fc.constant(null), cell, range);

const CALLS: Readonly<Record<string, readonly fc.Arbitrary<unknown>[]>> = {
  AGINGBUCKET: [range, single, range, range],
  AGINGMOVEMENT: [invoices, day, day, range, receipts],
  AGINGREPORT: [invoices, single, range, single, receipts, single],
  AHPWEIGHTS: [range, range],
  BACKTEST: [range, invoices, single, single, range, range, range],
  CEI: [invoices, single, single, single, range],
  COLLECTIONMEASURES: [invoices, single, single, range],
  CONCENTRATION: [invoices, single, range, single],
  CALIBRATE: [range, invoices, single, single, range, range, range],
  CREDITGRADE: [range, range],
  CREDITSCORE: [range, range, invoices, single, range, range, range],
  DAYSLATE: [invoices, single, single, single, range],
  DECISIONTREE: [range, range, range],
  DSO: [invoices, single, single, single, range],
  DUEDATE: [range, fc.oneof(single, range)],
  EXPERTSCORE: [range, range, range],
  EXPLAINLIMIT: [single, range, invoices, single, range, range, range],
  EXPLAINSCORE: [single, range, invoices, single, range, range, range],
  FAILURESCORE: [range, range, single, range],
  FIVEC: [range, range, invoices, single, range, range, range],
  INVOICERISK: [invoices, single, single, range],
  JUDGEMENTS: [range, range, invoices, single, range, range, range, range, range],
  LATERISK: [range, range, invoices, single, single, range, range, range],
  LEDGERCHECK: [invoices, single, range],
  LOSSPROVISION: [invoices, single, range, range, range],
  LOSSRATES: [invoices, single, single, single, range],
  ORDERCHECK: [single, single, range, invoices, single, range, range, range],
  ORDERREPLAY: [range, invoices, single, single, range],
  POLICY: [single, single],
  PORTFOLIO: [range, invoices, single, range, range, range],
  RATIOS: [range, range, range],
  STATEMENTOFACCOUNT: [single, invoices, single, range, receipts],
  SUGGESTLIMIT: [range, range, invoices, single, range, range, range],
  SUGGESTTERMS: [range, range, invoices, single, range, range, range],
};

describe("odd input", () => {
  it.each(Object.keys(CALLS))(
    "gives %s an answer that fits cells, or an error with words",
    (id) => {
      fc.assert(
        fc.property(fc.tuple(...CALLS[id]!), (args) => {
          const answer = answerOf(id, args);
          if (answer instanceof CustomFunctionError) {
            expect(answer.message).not.toMatch(/^$|undefined|\[object|NaN|[{}]/);
            return;
          }
          expect(unfitCells(answer)).toEqual([]);
          expect(new Set(answer.map((row) => row.length)).size).toBe(1);
        }),
        { numRuns: 300 },
      );
    },
  );
});

function answerOf(id: string, args: readonly unknown[]): unknown[][] | CustomFunctionError {
  try {
    return call(id, ...args);
  } catch (error) {
    if (error instanceof CustomFunctionError) return error;
    throw error;
  }
}
