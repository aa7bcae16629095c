import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838;
const INVOICES = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount"],
  ["C1", "A1", AS_OF - 30, AS_OF, 1000],
  ["C2", "A2", AS_OF - 30, AS_OF, 4000],
  ["C3", "A3", AS_OF - 30, AS_OF, -250],
  ["C4", "A4", AS_OF - 30, AS_OF, 600],
];
const CUSTOMERS = [
  ["Customer No.", "Insured Limit", "Deposit", "PD", "LGD"],
  ["C1", "", 200, 0.1, 0.5],
  ["C2", 2000, "", "2%", ""],
  ["C4", "", "", "", ""],
];
const POLICY = [
  ["Rule", "Item", "From", "Value"],
  ["cover", "deposit", "", 1],
  ["cover", "credit insurance", "", 0.9],
  ["setting", "loss given default", "", 0.45],
];
const answer = (...args: unknown[]) => call("EXPECTEDLOSS", ...args);

describe("EXPECTEDLOSS", () => {
  it("multiplies exposure net of cover with PD and LGD, and ties out to the aging", () => {
    const table = answer(CUSTOMERS, INVOICES, AS_OF, POLICY);
    expect(table.slice(0, 8)).toEqual([
      [
        ...["Customer", "Name", "Grade", "Exposure", "Cover", "EAD", "PD", "PD from"],
        ...["LGD", "Expected loss", "Share"],
      ],
      ["C1", "", "", 1000, 200, 800, 0.1, "customers' table", 0.5, 40, 40 / 59.8],
      ["C2", "", "", 4000, 1800, 2200, 0.02, "customers' table", 0.45, 19.8, 19.8 / 59.8],
      ["C4", "", "", 600, 0, 600, "", "", 0.45, "", ""],
      ["C3", "", "", -250, 0, 0, "", "", 0.45, "", ""],
      ["Total", "", "", 5350, 2000, 3600, "", "", "", 59.8, 1],
      ["Of which without a probability: in no loss", "", "", "", "", 600, "", "", "", "", ""],
      ["Receivables by the aging", "", "", 5350, "", "", "", "", "", "", ""],
    ]);
    expect(table[8]).toEqual(["Difference", "", "", 0, "", "", "", "", "", "", ""]);
  });

  it("lists the largest loss first, then the larger exposure at default, then by code", () => {
    const due = (customer: string, amount: number) => [
      ...[customer, `${customer}-1`, AS_OF - 30, AS_OF, amount],
    ];
    const customers = [
      ["Customer No.", "PD", "LGD"],
      ...[
        ["B", 0.1, 1],
        ["A", 0.1, 1],
        ["C", 0.05, 1],
        ["D", 0.2, 1],
        ["E", "", ""],
        ["F", "", ""],
      ],
    ];
    const invoices = [
      INVOICES[0]!,
      ...[due("F", 70), due("E", 80), due("B", 100), due("A", 100), due("D", 100), due("C", 200)],
    ];
    const codes = answer(customers, invoices, AS_OF).map(([code]) => code);
    expect(codes.slice(1, 7)).toEqual(["D", "C", "A", "B", "E", "F"]);
  });

  it("ties out where open orders are as large as a credit", () => {
    const orders = [
      ["Customer", "Order No", "Order Amount"],
      ["C3", "O1", 250],
    ];
    const table = answer(CUSTOMERS, INVOICES, AS_OF, POLICY, null, null, null, orders);
    const difference = table.find(([label]) => label === "Difference")!;
    expect(difference[3]).toBe(0);
  });

  it("takes the PD of the grade from the policy", () => {
    const paid = Array.from({ length: 40 }, (_, i) => {
      const date = AS_OF - 400 + 7 * i;
      return ["C5", `P${i}`, date, date + 30, 100, date + 30];
    });
    const invoices = [
      [...INVOICES[0]!, "Settled Date"],
      ...paid,
      ["C5", "open", AS_OF - 10, AS_OF + 20, 1000, ""],
    ];
    const policy = [...POLICY, ["default probability", "A", "", 0.03]];
    const [, row] = answer(null, invoices, AS_OF, policy);
    expect(row!.slice(0, 10)).toEqual(["C5", "", "A", 1000, 0, 1000, 0.03, "grade", 0.45, 13.5]);
  });

  it("does not take a probability that is none", () => {
    const customers = [CUSTOMERS[0]!, ["C1", "", "", 7, 0.5]];
    const [, row] = answer(customers, INVOICES.slice(0, 2), AS_OF);
    expect(row!.slice(5, 10)).toEqual([1000, "", "", 0.5, ""]);
    expect(answer(customers, INVOICES, AS_OF).flat().join("\n")).toMatch(/row 2, PD: “7”/);
  });

  it("keeps the balances of those who also owe in a currency without a rate in the tie-out", () => {
    const invoices = [
      [...INVOICES[0]!, "Currency"],
      ["C1", "A1", AS_OF - 30, AS_OF, 1000, "EUR"],
      ["C1", "A2", AS_OF - 30, AS_OF, 70, "XAF"],
      ["C2", "A3", AS_OF - 30, AS_OF, 400, "EUR"],
    ];
    const table = answer(CUSTOMERS, invoices, AS_OF);
    const find = (label: string) => table.find(([first]) => first === label)?.[3];
    expect(find("C1")).toBeUndefined();
    expect(find("Of customers with debts without a rate: not assessed")).toBe(1000);
    expect(find("Receivables by the aging")).toBe(1400);
    expect(find("Difference")).toBe(0);
  });

  it("answers alike whatever the order of the rows", () => {
    const turned = [INVOICES[0]!, ...INVOICES.slice(1).reverse()];
    expect(answer(CUSTOMERS, turned, AS_OF, POLICY)).toEqual(
      answer(CUSTOMERS, INVOICES, AS_OF, POLICY),
    );
  });

  it.each([
    { language: "zh-CN", words: ["违约敞口", "预期损失"] },
    { language: "zh-TW", words: ["違約曝險", "預期損失"] },
  ])("speaks $language", ({ language, words }) => {
    const [titles] = answer(CUSTOMERS, INVOICES, AS_OF, builtInTable("China", language));
    expect(titles).toEqual(expect.arrayContaining(words));
  });
});

describe("LOSSDISTRIBUTION", () => {
  const EXPOSURES = [
    ["Customer", "EAD", "PD", "LGD"],
    ["A", 1000, 0.02, 1],
    ["B", 500, 0.1, 0.5],
    ["C", 800, "often", 1],
  ];

  it("has moments, levels, the largest names and what it could not use", () => {
    const table = call("LOSSDISTRIBUTION", EXPOSURES, null, [[0.99], [0.9]]);
    expect(table.slice(0, 6)).toEqual([
      ["Figure", "Value", "Of exposure", "Beyond the expected", "Remark"],
      ["Model", "CreditRisk+", "", "", ""],
      ["Customers", 2, "", "", ""],
      ["Effective number of names", 1250 ** 2 / (1000 ** 2 + 250 ** 2), "", "", ""],
      ["Exposure", 1500, 1, "", ""],
      ["Expected loss", 45, 0.03, "", ""],
    ]);
    expect(table.slice(6).map(([label]) => label)).toEqual([
      ...["Standard deviation", "Loss at 90%", "Loss at 99%", "Expected of B", "Expected of A"],
      "Exposures, row 4 left out",
    ]);
    expect(table.at(-1)![4]).toMatch(/^PD: /);
    const level = table[8]!;
    expect(level[3]).toBeCloseTo(Number(level[1]) - 45, 8);
  });

  it("takes what EXPECTEDLOSS gives, in every language", () => {
    for (const language of ["en", "zh-CN", "zh-TW"]) {
      const policy = builtInTable("International", language);
      const losses = answer(CUSTOMERS.slice(0, 3), INVOICES.slice(0, 3), AS_OF, policy);
      const table = call("LOSSDISTRIBUTION", losses, "Vasicek", [[0.5]], null, policy);
      expect(table[2]![1]).toBe(2);
      const total = losses.find((row, i) => i > 0 && row[10] === 1)!;
      expect(table[5]![1]).toBe(total[9]);
      expect(table.flat().join()).toMatch(/Vasicek/);
      // No row was left out.
      expect(table).toHaveLength(9);
    }
  });

  it.each([
    { args: [EXPOSURES, "Mars"], code: "#VALUE!", message: /^model: “Mars” is not known/ },
    { args: [EXPOSURES, null, [[99]]], code: "#VALUE!", message: /^quantiles: “99”/ },
    {
      args: [
        [
          ["Customer", "EAD"],
          ["A", 5],
        ],
      ],
      code: "#VALUE!",
      message: /^exposures has no column for PD/,
    },
    {
      args: [EXPOSURES.slice(0, 1).concat([["A", 0, 0.1, 1]])],
      code: "#N/A",
      message: /^exposures: no row/,
    },
    {
      args: [
        EXPOSURES,
        null,
        null,
        [
          ["Customer", "East", "West"],
          ["A", 0.5, 0.5],
          ["B", 0.5, 0.1],
        ],
      ],
      code: "#VALUE!",
      message: /^sectors: B, row 3: its parts make 0\.6/,
    },
  ])("says what is wrong: $message", ({ args, code, message }) => {
    const error = errorOf(() => call("LOSSDISTRIBUTION", ...args));
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
  });
});
