/** Tables that grow by rows, in the shapes in which something could be looked for again and again. */
import type { Shape } from "./growth";
import type { Table } from "./tables";

export const AS_OF_DATE = 45_473;

export const rows = (count: number, row: (i: number) => unknown[]): Table =>
  Array.from({ length: count }, (_, i) => row(i));

export const INVOICE = [
  "Customer",
  "Invoice No",
  "Invoice Date",
  "Due Date",
  "Amount",
  "Settled Date",
];
const settled = (i: number) => 45_000 + (i % 400) + 20;
const invoice = (customer: string, i: number): unknown[] => [
  ...[customer, `I${i}`, 45_000 + (i % 400), 45_030 + (i % 400), 100 + (i % 7)],
  i % 3 === 0 ? "" : settled(i),
];
const oneCustomer = (n: number): Table => [INVOICE, ...rows(n, (i) => invoice("C1", i))];
/** @param code - What codes begin with: another ledger is read anew. */
const manyCustomers = (n: number, code = "C"): Table => [
  INVOICE,
  ...rows(n, (i) => invoice(`${code}${i}`, i)),
];
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

/** They learn from every row: fewer of them are slow enough. */
const FORECASTS: Readonly<Record<string, number>> = { INVOICERISK: 500, RECEIPTSFORECAST: 250 };

const statements = (n: number, head: (i: number) => readonly unknown[]): Table => [
  ["Customer", "Period", "Total Assets", "Total Liabilities", "Current Assets", "Net Sales"],
  ...rows(n, (i) => [...head(i), 900 + (i % 7), 300, 500, 1000 + (i % 11)]),
];

/** Rows, at least one shape for every function that takes a table. */
export const SHAPES_OF_ROWS: readonly Shape[] = [
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
      ...(id in FORECASTS ? { fewest: FORECASTS[id] } : {}),
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
    "BORROWINGBASE",
    "LEDGERCHECK",
    "INVOICERISK",
    "RECEIPTSFORECAST",
    ...["BADDEBTRATIO", "BESTPOSSIBLEDSO", "CEI", "DAYSDELINQUENT", "DAYSLATE", "DAYSTOPAY", "DSO"],
    ...["PERCENTCURRENT", "PERCENTOVERDUE", "RECEIVABLESTURNOVER"],
  ].map((id): Shape => ({
    shape: "many customers",
    id,
    ...(id in FORECASTS ? { fewest: FORECASTS[id] } : {}),
    args: (n) => [manyCustomers(n, id), AS_OF_DATE],
  })),
  ...["EXPECTEDLOSS", "INSURANCECLOCK", "CARRYINGCOST", "BACKTEST", "CALIBRATE"].map(
    (id): Shape => ({
      shape: "many customers",
      id,
      args: (n) => [
        null,
        manyCustomers(n, id),
        id === "BACKTEST" || id === "CALIBRATE" ? 45_300 : AS_OF_DATE,
      ],
    }),
  ),
  ...["EXPLAINSCORE", "EXPLAINLIMIT"].map((id): Shape => ({
    shape: "one of many customers",
    id,
    args: (n) => [`${id}1`, null, manyCustomers(n, id), AS_OF_DATE],
  })),
  {
    shape: "many days",
    id: "AGINGBUCKET",
    // Rows of one cell would measure how arrays are collected as garbage.
    args: (n) => [
      rows(Math.ceil(n / 50), (i) => rows(50, () => [45_000 + (i % 900)]).flat()),
      AS_OF_DATE,
    ],
  },
  {
    shape: "many scores",
    id: "CREDITGRADE",
    args: (n) => [rows(Math.ceil(n / 50), (i) => rows(50, () => [i % 100]).flat())],
  },
  {
    shape: "a square of more criteria than anybody compares",
    id: "AHPWEIGHTS",
    args: (n) => [rows(Math.ceil(Math.sqrt(n)), () => Array(Math.ceil(Math.sqrt(n))).fill(1))],
  },
  ...["FAILURESCORE", "RATIOS"].flatMap((id): Shape[] => [
    { shape: "many customers", id, args: (n) => [statements(n, (i) => [`${id}${i}`, 2023])] },
    { shape: "many years", id, args: (n) => [statements(n, (i) => [id, 45_000 + i])] },
  ]),
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
  ...[oneCustomer, manyCustomers].map((invoices): Shape => ({
    shape: invoices === oneCustomer ? "events of one customer" : "events of many customers",
    id: "WARNINGS",
    args: (n) => [
      ...[null, invoices(n), AS_OF_DATE, null, null],
      [
        ["Customer", "Date", "Event"],
        ...rows(n, (i) => [
          ...[invoices === oneCustomer ? "C1" : `C${i}`, 45_000 + ((i * 7919) % 400), "law suit"],
        ]),
      ],
    ],
  })),
  ...[oneCustomer, manyCustomers].map((invoices): Shape => ({
    shape: invoices === oneCustomer ? "contacts of one customer" : "contacts of many customers",
    id: "COLLECTIONRESULTS",
    args: (n) => [
      [
        ["Customer", "Date", "Who", "Step", "Promised Date"],
        ...rows(n, (i) => [
          ...[invoices === oneCustomer ? "C1" : `C${i}`, 45_000 + ((i * 7919) % 400), `P${i}`],
          ...["reminder", 45_000 + (i % 450)],
        ]),
      ],
      invoices(n),
    ],
  })),
  ...(["C", "D"] as const).map((code): Shape => ({
    shape: code === "C" ? "many customers" : "many scenarios",
    id: "STRESS",
    args: (n) =>
      code === "C"
        ? [null, manyCustomers(n, "STRESS"), null, AS_OF_DATE]
        : [
            ...[null, manyCustomers(50, code)],
            [["Kind", "Value"], ...rows(n, (i) => ["customer fails", `${code}${i % 50}`])],
            AS_OF_DATE,
          ],
  })),
  {
    shape: "a plan of many customers and invoices",
    id: "PLANVERSUSACTUAL",
    args: (n) => [
      [
        ["Customer", "Invoice No", "Date", "Amount"],
        ...rows(n, (i) => [`P${i}`, i % 2 === 0 ? `I${i}` : "", 45_050 + (i % 90), 100]),
      ],
      ...[manyCustomers(n, "P"), 45_000, AS_OF_DATE],
    ],
  },
  {
    shape: "many payments of one customer",
    id: "PLANVERSUSACTUAL",
    args: (n) => [
      [["Customer", "Date", "Amount"], ...rows(n, (i) => ["C1", 45_050 + (i % 90), 100])],
      ...[oneCustomer(n), 45_000, AS_OF_DATE],
    ],
  },
  {
    shape: "many risks",
    id: "RISKMATRIX",
    args: (n) => [
      [
        ["Risk", "Likelihood", "Impact", "Due", "Cost"],
        ...rows(n, (i) => [`R${(i * 7919) % n}`, 1 + (i % 5), 1 + (i % 4), 45_000 + (i % 90), i]),
      ],
      ...[null, AS_OF_DATE],
    ],
  },
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
];
