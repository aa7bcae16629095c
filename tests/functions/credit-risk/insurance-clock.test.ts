import { builtInTable } from "../../support/built-in-policy";
import { call, errorOf } from "../../support/worksheet-functions";

const AS_OF = 45_838;
const CUSTOMERS = [
  ["Customer No.", "Name", "Insured Limit", "Insurance Valid To"],
  ["C1", "Acme", 1000, ""],
  ["C2", "Beta", 5000, AS_OF - 40],
  ["C3", "Gamma", "", ""],
];
const INVOICES = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount", "Disputed"],
  ["C1", "A2", AS_OF - 60, AS_OF - 30, 500, ""],
  ["C1", "A1", AS_OF - 91, AS_OF - 61, 800, ""],
  ["C2", "B1", AS_OF - 40, AS_OF, 333.33, ""],
  ["C2", "B2", AS_OF - 39, AS_OF + 1, 100, "yes"],
  ["C3", "D1", AS_OF - 10, AS_OF + 20, 70, ""],
  ["C1", "K1", AS_OF - 5, AS_OF - 5, -50, ""],
];
const clock = (...args: unknown[]) => call("INSURANCECLOCK", ...args);

/** Rows of the answer by their invoice, without what the test is not about. */
function byInvoice(table: unknown[][], ...titles: string[]): unknown[][] {
  const end = table.findIndex(([label]) => label === "Total");
  const places = ["Invoice", ...titles].map((title) => table[0]!.indexOf(title));
  return table.slice(1, end).map((row) => places.map((place) => row[place]));
}

describe("INSURANCECLOCK", () => {
  it("splits each invoice by limit and percentage, the earliest deadline first, and ties out to the aging", () => {
    const table = clock(CUSTOMERS, INVOICES, AS_OF);
    expect(table.slice(0, 10)).toEqual([
      [
        ...["Customer", "Name", "Invoice", "Due date", "Open", "Days past due", "Insured"],
        ...["Own share", "Not covered", "Why not", "Insured limit left", "Notify insurer by"],
        ...["Days left", "Extension ends", "State"],
      ],
      // 1000 of limit: 800 within, at 90%; of the next 500 only 200 are.
      [
        ...["C1", "Acme", "A1", AS_OF - 61, 800, 61, 720, 80, 0, "", 200],
        ...[AS_OF - 1, -1, AS_OF - 1, "notice period over"],
      ],
      [
        ...["C1", "Acme", "A2", AS_OF - 30, 500, 30, 180, 20, 300, "above the insured limit", 0],
        ...[AS_OF + 30, 30, AS_OF + 30, "to be notified"],
      ],
      // 333.33 × 0.9 = 299.997
      [
        ...["C2", "Beta", "B1", AS_OF, 333.33, 0, 300, 33.33, 0, "", 4666.67],
        ...[AS_OF + 60, 60, AS_OF + 60, "not past due"],
      ],
      [
        ...["C2", "Beta", "B2", AS_OF + 1, 100, 0, 0, 0, 100],
        ...["invoiced after the limit's last day", 4666.67],
        ...[AS_OF + 61, 61, AS_OF + 61, "not past due, disputed"],
      ],
      ["Total", "", "", "", 1733.33, "", 1200, 133.33, 400, "", "", "", "", "", ""],
      ["Customers without an insured limit", "", "", "", 70, ...Array<string>(10).fill("")],
      ["Credit items", "", "", "", -50, ...Array<string>(10).fill("")],
      ["Receivables by the aging", "", "", "", 1753.33, ...Array<string>(10).fill("")],
      ["Difference", "", "", "", 0, ...Array<string>(10).fill("")],
    ]);
    expect(table[10]![0]).toBe(
      "Notice 60 and extension 60 days after the due date, 90% insured: settings of the policy. Take them from your contract of insurance.",
    );
  });

  it.each([
    { due: AS_OF + 1, state: "not past due", left: 61 },
    { due: AS_OF, state: "not past due", left: 60 },
    { due: AS_OF - 1, state: "to be notified", left: 59 },
    { due: AS_OF - 60, state: "to be notified", left: 0 },
    { due: AS_OF - 61, state: "notice period over", left: -1 },
  ])("is $state with $left days left where the invoice is due on $due", ({ due, state, left }) => {
    const invoices = [INVOICES[0]!, ["C1", "A1", due - 30, due, 100, ""]];
    const table = clock(CUSTOMERS, invoices, AS_OF);
    expect(byInvoice(table, "Days left", "State")).toEqual([["A1", left, state]]);
  });

  it.each([
    { issued: 60, covered: 100, why: "" },
    { issued: 61, covered: 0, why: "invoiced after an extension had ended" },
  ])("covers $covered of what is delivered $issued days after an open due date", (of) => {
    const due = AS_OF - 100;
    const invoices = [
      INVOICES[0]!,
      ["C1", "A1", due - 30, due, 10, ""],
      ["C1", "A2", due + of.issued, due + 200, 100, ""],
    ];
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "insured percentage", "", 1],
    ];
    const table = clock(CUSTOMERS, invoices, AS_OF, policy);
    expect(byInvoice(table, "Insured", "Why not")[1]).toEqual(["A2", of.covered, of.why]);
  });

  it("counts by the periods and the percentage of the policy", () => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "insurance notice days", "", 30],
      ["setting", "insurance extension days", "", 90],
      ["setting", "insured percentage", "", 0.75],
    ];
    const table = clock(CUSTOMERS, INVOICES.slice(0, 2), AS_OF, policy);
    expect(byInvoice(table, "Insured", "Notify insurer by", "Extension ends")).toEqual([
      ["A2", 375, AS_OF, AS_OF + 60],
    ]);
  });

  it("says that nobody is insured, and still ties out", () => {
    const table = clock(null, INVOICES, AS_OF);
    const labels = table.map(([label]) => label);
    expect(labels).toContain(
      "No customer with an open invoice has an insured limit in the customers' table.",
    );
    expect(table[labels.indexOf("Customers without an insured limit")]![4]).toBe(1803.33);
    expect(table[labels.indexOf("Difference")]![4]).toBe(0);
  });

  it("keeps invoices without a due date, at the end and without a deadline", () => {
    const invoices = [
      ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount"],
      ["C1", "A1", "", "", 100],
      ["C1", "A2", AS_OF - 10, AS_OF + 20, 100],
    ];
    const table = clock(CUSTOMERS, invoices, AS_OF);
    expect(byInvoice(table, "Notify insurer by", "State")).toEqual([
      ["A2", AS_OF + 80, "not past due"],
      ["A1", "", "no due date"],
    ]);
  });

  it.each([
    { language: "zh-CN", title: "报损截止日", state: "已过报损期限" },
    { language: "zh-TW", title: "通報截止日", state: "已逾通報期限" },
  ])("speaks $language", ({ language, title, state }) => {
    const table = clock(CUSTOMERS, INVOICES, AS_OF, builtInTable("International", language));
    expect(table[0]![11]).toBe(title);
    expect(table[1]![14]).toBe(state);
  });

  it("needs invoices", () => {
    expect(errorOf(() => clock(CUSTOMERS, null, AS_OF)).code).toBe("#VALUE!");
  });
});
