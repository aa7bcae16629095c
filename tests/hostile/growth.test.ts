import { call, errorText } from "../support/worksheet-functions";
import type { Table } from "./tables";

/** Four times the rows may take so many times as long; what is quadratic takes sixteen times. */
const MOST_GROWTH = 6;

/** Least time of the smaller size by which growth is judged: less is noise of the machine. */
const FEWEST_MILLISECONDS = 8;

/** What is not slow at this size is slow at none that a sheet holds. */
const MOST_ROWS = 64_000;

/** Longer texts stand in no cell. */
const LONGEST_TEXT = 32_767;

const AS_OF_DATE = 45_473;

const rows = (count: number, row: (i: number) => unknown[]): Table =>
  Array.from({ length: count }, (_, i) => row(i));

const INVOICE = ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Settled Date"];
const settled = (i: number) => 45_000 + (i % 400) + 20;
const invoice = (customer: string, i: number): unknown[] => [
  ...[customer, `I${i}`, 45_000 + (i % 400), 45_030 + (i % 400), 100 + (i % 7)],
  i % 3 === 0 ? "" : settled(i),
];
const oneCustomer = (n: number): Table => [INVOICE, ...rows(n, (i) => invoice("C1", i))];
const manyCustomers = (n: number): Table => [INVOICE, ...rows(n, (i) => invoice(`C${i}`, i))];
const codes = (n: number): Table => rows(n, (i) => [`C${i}`]);

/** Texts of the two signs that h × 31 + c cannot tell apart: all of one hash. */
function colliding(n: number, [one, other]: readonly [string, string]): string[] {
  const signs = Math.ceil(Math.log2(n));
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: signs }, (_, bit) => ((i >> bit) & 1 ? one : other)).join(""),
  );
}

const RECEIPT = ["Customer", "Receipt Date", "Amount", "Invoice No"];
const EVENT = ["Customer", "Date", "Event"];
const book = (customers: Table | null, invoices: Table | null, n = 1) =>
  [codes(n), customers, invoices, AS_OF_DATE] as const;

interface Shape {
  readonly shape: string;
  readonly id: string;
  readonly args: (n: number) => readonly unknown[];
  /** Rows from which growth is judged: with fewer of them what is fixed hides it. */
  readonly fewest?: number;
}

const SHAPES: readonly Shape[] = [
  ...["ORDERCHECK", "PORTFOLIO"].map((id): Shape => ({
    shape: "a chain of parents",
    id,
    args: (n) => {
      const customers = [
        ["Customer No.", "Group", "Credit Limit"],
        ...rows(n, (i) => [`C${i}`, `C${i + 1}`, 1000]),
      ];
      return id === "PORTFOLIO"
        ? [customers, oneCustomer(1), AS_OF_DATE]
        : [[["C0"]], 10, customers, oneCustomer(1), AS_OF_DATE];
    },
  })),
  {
    shape: "one group of all customers",
    id: "ORDERCHECK",
    args: (n) => [
      ...[codes(n), 10],
      [["Customer No.", "Group", "Credit Limit"], ...rows(n, (i) => [`C${i}`, "C0", 1000])],
      ...[manyCustomers(n), AS_OF_DATE],
    ],
  },
  {
    shape: "receipts for an invoice of many lines",
    id: "AGINGREPORT",
    args: (n) => [
      [INVOICE, ...rows(n, (i) => ["C1", "I1", 45_000, 45_030, 100 + i, ""])],
      ...[AS_OF_DATE, null, null],
      [RECEIPT, ...rows(n, () => ["C1", 45_100, 50, "I1"])],
    ],
  },
  ...[true, false].map((isOne): Shape => ({
    shape: isOne ? "part payments of one invoice" : "part payments of the invoices of one customer",
    id: "ORDERREPLAY",
    args: (n) => [
      [
        ["Customer No.", "Credit Limit"],
        ["C1", 1e9],
      ],
      [INVOICE, ...rows(n, (i) => ["C1", `I${i}`, 45_000 + (i % 400), 45_030 + i, 100 + i, ""])],
      ...[45_000, AS_OF_DATE, null],
      [RECEIPT, ...rows(2 * n, (i) => ["C1", 45_100 + (i % 300), 1, isOne ? "I1" : `I${i % n}`])],
    ],
  })),
  {
    shape: "receipts for invoices that fall due the earlier the later they came",
    id: "AGINGREPORT",
    args: (n) => [
      [INVOICE, ...rows(n, (i) => ["C1", `I${i}`, 44_000 + (i % 1000), 46_000 - i, 100, ""])],
      ...[AS_OF_DATE, null, null],
      [RECEIPT.slice(0, 3), ...rows(n, (i) => ["C1", 44_000 + (i % 1400), 70])],
    ],
  },
  {
    shape: "discounts and charges on an invoice of many lines",
    id: "AGINGREPORT",
    args: (n) => [
      [INVOICE, ...rows(n, (i) => ["C1", "I1", 45_000, 45_030, i % 2 === 0 ? 100 : -90, ""])],
      ...[AS_OF_DATE, null, null, [RECEIPT, ["C1", 45_100, 50, "I1"]]],
    ],
  },
  ...[true, false].map((isNamed): Shape => ({
    shape: isNamed ? "refunds that name invoices" : "refunds that name none",
    id: "AGINGREPORT",
    args: (n) => [
      [INVOICE, ...rows(n, (i) => ["C1", `I${i}`, 45_000, 45_030, 100, ""])],
      ...[AS_OF_DATE, null, null],
      [
        RECEIPT,
        ...rows(n, (i) => ["C1", 45_100, 120, `I${i}`]),
        ...rows(n, (i) => ["C1", 45_101, -70, isNamed ? `I${i}` : ""]),
      ],
    ],
  })),
  {
    shape: "refunds of more than was paid",
    id: "AGINGMOVEMENT",
    args: (n) => [
      [INVOICE, ...rows(n, (i) => ["C1", `I${i}`, 45_000, 45_030, 100, ""])],
      ...[45_050, AS_OF_DATE, null],
      [RECEIPT, ...rows(n, () => ["C1", 45_101, -70, ""])],
    ],
  },
  {
    shape: "one large customer",
    id: "ORDERREPLAY",
    args: (n) => [
      [
        ["Customer No.", "Credit Limit"],
        ["C1", 1e9],
      ],
      // Unpaid: all that is past due is looked at with every order.
      [INVOICE, ...rows(n, (i) => ["C1", `I${i}`, 45_000 + (i % 400), 45_010 + (i % 400), 9, ""])],
      ...[45_000, AS_OF_DATE],
    ],
  },
  ...["AGINGREPORT", "CREDITSCORE", "STATEMENTOFACCOUNT", "INVOICERISK", "COLLECTIONMEASURES"].map(
    (id): Shape => ({
      shape: "one large customer",
      id,
      args: (n) =>
        id === "CREDITSCORE"
          ? book(null, oneCustomer(n))
          : id === "STATEMENTOFACCOUNT"
            ? ["C1", oneCustomer(n), AS_OF_DATE]
            : [oneCustomer(n), AS_OF_DATE],
    }),
  ),
  ...["CREDITSCORE", "SUGGESTLIMIT", "SUGGESTTERMS", "FIVEC", "JUDGEMENTS", "LATERISK"].map(
    (id): Shape => ({
      shape: "many customers",
      id,
      args: (n) => book(null, manyCustomers(n), n),
    }),
  ),
  {
    shape: "many orders",
    id: "ORDERCHECK",
    args: (n) => [codes(n), 10, null, manyCustomers(n), AS_OF_DATE],
  },
  ...[
    "AGINGREPORT",
    "LOSSPROVISION",
    "LOSSRATES",
    "CONCENTRATION",
    "COLLECTIONPATTERN",
    "LEDGERCHECK",
    "INVOICERISK",
    "RECEIPTSFORECAST",
  ].map((id): Shape => ({
    shape: "many customers",
    id,
    args: (n) => [manyCustomers(n), AS_OF_DATE],
  })),
  {
    shape: "many customers",
    id: "EXPECTEDLOSS",
    args: (n) => [null, manyCustomers(n), AS_OF_DATE],
  },
  {
    shape: "many customers",
    id: "CALIBRATE",
    args: (n) => [null, manyCustomers(n), 45_300],
  },
  {
    shape: "amounts as texts with their signs turned over",
    id: "AGINGREPORT",
    fewest: 4000,
    args: (n) => [
      [INVOICE, ...rows(n, (i) => [`C${i}`, `I${i}`, 45_000, 45_030, `-${100 + i}`, ""])],
      AS_OF_DATE,
      [
        ["Rule", "Item", "From", "Value"],
        ["setting", "sign convention", "", "reversed"],
      ],
    ],
  },
  {
    shape: "specific items",
    id: "LOSSPROVISION",
    args: (n) => [
      ...[manyCustomers(n), AS_OF_DATE, null, null],
      [["Customer", "Invoice No", "Loss Rate"], ...rows(n, (i) => [`C${i}`, `I${i}`, 0.5])],
    ],
  },
  {
    shape: "events of one customer",
    id: "CREDITSCORE",
    args: (n) => [
      ...book(null, oneCustomer(10)),
      ...[null, null],
      [EVENT, ...rows(n, (i) => ["C1", 45_000 + ((i * 7919) % 400), "law suit"])],
    ],
  },
  {
    shape: "many raters",
    id: "EXPERTSCORE",
    args: (n) => [[["Customer", "Rater", "Mark"], ...rows(n, (i) => ["C1", `R${i}`, i % 100])]],
  },
  {
    shape: "as many raters as customers",
    id: "EXPERTSCORE",
    args: (n) => [[["Customer", "Rater", "Mark"], ...rows(n, (i) => [`C${i}`, `R${i}`, i % 100])]],
  },
  {
    shape: "a chain of steps",
    id: "DECISIONTREE",
    args: (n) => [
      [
        ["Step", "Fact", "Operator", "Value", "Then", "Otherwise"],
        ...rows(n, (i) => [`S${i}`, "score", ">", 100, "A", i + 1 < n ? `S${i + 1}` : "D"]),
      ],
      [
        ["Customer", "score"],
        ["C1", 5],
      ],
    ],
  },
  {
    shape: "many payments",
    id: "LATEINTEREST",
    args: (n) => [
      1e9,
      45_000,
      rows(n, (i) => [45_000 + ((i * 7919) % 900), 1]),
      null,
      "EU directive",
    ],
  },
  ...[oneCustomer, manyCustomers].map((invoices): Shape => ({
    shape: invoices === oneCustomer ? "contacts of one customer" : "contacts of many customers",
    id: "WORKLIST",
    args: (n) => [
      ...[null, invoices(n), AS_OF_DATE, null, null, null],
      [
        ["Customer", "Date", "Step", "Promised Date", "Result"],
        ...rows(n, (i) => [
          ...[invoices === oneCustomer ? "C1" : `C${i}`, 45_000 + ((i * 7919) % 400), "reminder"],
          ...[45_000 + (i % 450), "promised"],
        ]),
      ],
    ],
  })),
  {
    shape: "many demands",
    id: "LIMITATIONDATE",
    args: (n) => [
      45_000,
      [["Date", "Event"], ...rows(n, (i) => [45_000 + ((i * 7919) % 900), "part payment"])],
    ],
  },
  ...["CreditRisk+", "Vasicek"].map((model): Shape => ({
    shape: `many names by ${model}`,
    id: "LOSSDISTRIBUTION",
    args: (n) => [
      [["Customer", "EAD", "PD"], ...rows(n, (i) => [`C${i}`, 100 + (i % 900), 0.02])],
      ...[model, [[0.5]]],
    ],
  })),
  ...["AGINGREPORT", "LEDGERCHECK", "PORTFOLIO"].map((id): Shape => ({
    shape: "a currency of its own in every row",
    id,
    args: (n) => {
      const invoices = [
        [...INVOICE, "Currency"],
        ...rows(n, (i) => [...invoice(`C${i}`, i), `free text ${i}`]),
      ];
      return id === "PORTFOLIO" ? [null, invoices, AS_OF_DATE] : [invoices, AS_OF_DATE];
    },
  })),
  ...(
    [
      ["Aa", "BB"],
      ["AaBB", "BBAa"],
    ] as const
  ).flatMap((signs): Shape[] => [
    {
      shape: `customers of one hash, ${signs.join(" and ")}`,
      id: "AGINGREPORT",
      args: (n) => [
        [INVOICE, ...colliding(n, signs).map((name, i) => invoice(name, i))],
        AS_OF_DATE,
      ],
    },
    {
      shape: `invoices of one hash, ${signs.join(" and ")}`,
      id: "LEDGERCHECK",
      args: (n) => [
        [
          INVOICE,
          // Twice each, so that lines of one invoice are looked for.
          ...colliding(n, signs).map((name) => ["C1", name, 45_000, 45_030, 1, ""]),
        ],
        AS_OF_DATE,
      ],
    },
  ]),
  {
    shape: "customers whose numbers have one hash",
    id: "AGINGREPORT",
    args: (n) => [
      [
        INVOICE,
        ...rows(n, (i) => ["", 2 ** 32 * i, 45_000, 45_030, 1, ""]).map(([, no, ...rest]) => [
          no,
          "I",
          ...rest,
        ]),
      ],
      AS_OF_DATE,
    ],
  },
  ...(
    [
      ["digits", (n: number) => "9".repeat(n)],
      ["digits and words", (n: number) => `${"9".repeat(n)} x`],
      ["parts", (n: number) => "50% 30 days, ".repeat(n)],
      ["spaces", (n: number) => `net${" ".repeat(n)}x`],
      ["figures in a row", (n: number) => `${"30/".repeat(n)}x`],
      ["figures of a discount", (n: number) => `2% ${"10 ".repeat(n)}x`],
    ] as const
  ).map(([what, text]): Shape => ({
    shape: `terms of ${what}`,
    id: "DUEDATE",
    args: (n) => [[[45_000]], [[text(n).slice(0, LONGEST_TEXT)]]],
  })),
  ...(
    [
      ["brackets", (n: number) => "(".repeat(n)],
      ["pairs of brackets", (n: number) => `Amount ${"(a".repeat(n)}`],
      ["spaces", (n: number) => `Amount${" ".repeat(n)}x`],
      ["signs", (n: number) => `Amount${"-.#".repeat(n)}x`],
    ] as const
  ).map(([what, text]): Shape => ({
    shape: `a header of ${what}`,
    id: "LEDGERCHECK",
    args: (n) => [
      [
        [...INVOICE, text(n).slice(0, LONGEST_TEXT)],
        ["C1", "I1", 45_000, 45_030, 1, "", ""],
      ],
      AS_OF_DATE,
    ],
  })),
  ...(
    [
      ["digits", (n: number) => "9".repeat(n)],
      ["brackets", (n: number) => `1${"(".repeat(n)}`],
      ["spaces", (n: number) => `1${" ".repeat(n)}x`],
      ["dashes", (n: number) => `1,${"-".repeat(n)}x`],
      ["separators", (n: number) => `1${",000".repeat(n)}x`],
      ["dates", (n: number) => "1/".repeat(n)],
      ["words", (n: number) => "Total ".repeat(n)],
      ["signs of a year", (n: number) => `${"年".repeat(n)}1`],
    ] as const
  ).map(([what, text]): Shape => ({
    shape: `cells of ${what}`,
    id: "LEDGERCHECK",
    args: (n) => [
      [
        [...INVOICE, "Terms", "Status", "Currency", "Type"],
        [...rows(1, () => ["C1", "I1", 45_000, 45_030, 1, "", "", "", "", ""])[0]!],
        ...rows(9, (place) =>
          rows(1, () => ["C1", "I1", 45_000, 45_030, 1, "", "", "", "", ""])[0]!.map((cell, i) =>
            i === place + 1 ? text(n).slice(0, LONGEST_TEXT) : cell,
          ),
        ),
      ],
      AS_OF_DATE,
    ],
  })),
];

/** They learn from every row: fewer of them are slow enough. */
const FORECASTS = ["INVOICERISK", "RECEIPTSFORECAST"];

/** Processor time of a call in milliseconds: other programs of the machine do not count. */
function timeOf({ id, args }: Shape, n: number): number {
  const given = args(n);
  const before = process.cpuUsage();
  try {
    call(id, ...given);
  } catch (error) {
    // A message is an answer too; anything else but an error of Excel's is a defect.
    errorText(error);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Runs of one measurement. */
const RUNS = 2;

/** Runs of a second one, where the first is beyond bounds. */
const MORE_RUNS = 5;

/**
 * The least of several runs, each with a row more than the last.
 *
 * @param made - Runs made before with this size: what they have read is remembered.
 */
function leastTime(shape: Shape, n: number, runs: number, made = 0): number {
  return Math.min(...Array.from({ length: runs }, (_, run) => timeOf(shape, n + made + run)));
}

/** A growth beyond bounds is measured again: a compiler or a collection of garbage at work in one run is no growth. */
function growthFrom(shape: Shape, n: number, time: number): number {
  const growth = leastTime(shape, 4 * n, RUNS) / time;
  if (growth < MOST_GROWTH) return growth;
  return leastTime(shape, 4 * n, MORE_RUNS, RUNS) / leastTime(shape, n, MORE_RUNS, RUNS);
}

describe("the time of a call", () => {
  it.each(SHAPES)("grows with the rows: $id on $shape", (shape) => {
    let n = shape.fewest ?? (FORECASTS.includes(shape.id) ? 500 : 1000);
    let time = leastTime(shape, n, RUNS);
    while (time < FEWEST_MILLISECONDS && n < MOST_ROWS) {
      n *= 2;
      time = leastTime(shape, n, RUNS);
    }
    // Quick at every size that fits a sheet.
    if (time < FEWEST_MILLISECONDS) return;
    expect(growthFrom(shape, n, time)).toBeLessThan(MOST_GROWTH);
  });
});
