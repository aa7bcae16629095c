import { creditLimits } from "../../../src/workbench/sample/credit-limits";
import { readCustomers } from "../../../src/workbench/sample/customers";
import { CREDIT_NOTE_COUNT, makeInvoices } from "../../../src/workbench/sample/invoices";
import { AS_OF_DATE, FIRST_DAY } from "../../../src/workbench/sample/payment-behaviour";
import { Random } from "../../../src/workbench/sample/random";
import { LAST_FISCAL_YEAR, readStatements } from "../../../src/workbench/sample/statements";

const customers = readCustomers();
const invoices = makeInvoices(customers, new Random(82));

describe("readCustomers", () => {
  it("gives 60 customers in three scripts, no number twice", () => {
    expect(customers).toHaveLength(60);
    expect(new Set(customers.map(({ no }) => no)).size).toBe(60);
    const named = (pattern: RegExp): number =>
      customers.filter(({ name }) => pattern.test(name)).length;
    expect(named(/^[\p{Script=Latin}\P{Letter}]+$/u)).toBe(30);
    // Characters that only the simplified script has, and only the traditional one.
    expect(named(/[云启电机门东达锦园阳测汽]/)).toBeGreaterThan(5);
    expect(named(/[機電業環關東備貿]/)).toBeGreaterThan(5);
  });
});

describe("makeInvoices", () => {
  it("gives 1,500 documents of 24 months, credit notes among them", () => {
    expect(invoices).toHaveLength(1500);
    expect(new Set(invoices.map(({ invoiceNo }) => invoiceNo)).size).toBe(1500);
    expect(invoices.filter(({ type }) => type === "Credit note")).toHaveLength(CREDIT_NOTE_COUNT);
    const days = invoices.map(({ invoiceDate }) => invoiceDate);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(FIRST_DAY);
    expect(Math.max(...days)).toBeLessThanOrEqual(AS_OF_DATE);
    expect(days).toEqual([...days].sort((a, b) => a - b));
  });

  it("knows nothing that happens after the as-of date", () => {
    const settled = invoices.flatMap(({ settledDate }) => settledDate ?? []);
    expect(Math.max(...settled)).toBeLessThanOrEqual(AS_OF_DATE);
  });

  it("settles with the whole amount, and leaves open what is paid in part", () => {
    for (const { amount, paidAmount, settledDate } of invoices) {
      if (settledDate !== null) expect(paidAmount).toBe(amount);
      else expect(Math.abs(paidAmount)).toBeLessThan(Math.abs(amount));
    }
  });

  it("has what a credit controller meets: part payments, disputes, old debts, both currencies", () => {
    const open = invoices.filter(({ settledDate }) => settledDate === null);
    const overdueDays = open.map(({ dueDate }) => AS_OF_DATE - dueDate);
    expect(open.filter(({ paidAmount }) => paidAmount > 0).length).toBeGreaterThan(10);
    expect(open.filter(({ isDisputed }) => isDisputed).length).toBeGreaterThan(5);
    expect(overdueDays.filter((days) => days > 90).length).toBeGreaterThan(5);
    expect(overdueDays.filter((days) => days <= 0).length).toBeGreaterThan(50);
    expect(new Set(open.map(({ customer }) => customer.currency))).toEqual(new Set(["USD", "CNY"]));
  });

  it("lets customers pay as they are: deteriorating ones late now, and on time before", () => {
    const meanDaysLate = (behaviour: string, from: number, to: number): number => {
      const paid = invoices.filter(
        ({ customer, dueDate, settledDate, type }) =>
          customer.behaviour === behaviour &&
          type === "Invoice" &&
          settledDate !== null &&
          dueDate >= from &&
          dueDate < to,
      );
      const days = paid.map(({ dueDate, settledDate }) => (settledDate ?? 0) - dueDate);
      return days.reduce((a, b) => a + b, 0) / days.length;
    };
    const middle = FIRST_DAY + 365;
    expect(meanDaysLate("early", FIRST_DAY, AS_OF_DATE)).toBeLessThan(0);
    expect(meanDaysLate("late", FIRST_DAY, AS_OF_DATE)).toBeGreaterThan(30);
    expect(meanDaysLate("deteriorating", middle, AS_OF_DATE)).toBeGreaterThan(
      meanDaysLate("deteriorating", FIRST_DAY, middle) + 15,
    );
    expect(meanDaysLate("improving", middle, AS_OF_DATE)).toBeLessThan(
      meanDaysLate("improving", FIRST_DAY, middle) - 10,
    );
  });
});

describe("creditLimits", () => {
  it("grants limits in steps, and none to a customer without one", () => {
    const limits = creditLimits(invoices);
    expect(limits.size).toBe(58);
    for (const limit of limits.values()) expect(limit % 5000).toBe(0);
    expect(Math.min(...limits.values())).toBeGreaterThanOrEqual(10_000);
  });
});

describe("readStatements", () => {
  const statements = readStatements(customers);

  it("gives two to four years to 38 customers, up to the last fiscal year", () => {
    const years = new Map<string, number[]>();
    for (const { customerNo, fiscalYear } of statements) {
      years.set(customerNo, [...(years.get(customerNo) ?? []), fiscalYear]);
    }
    expect(years.size).toBe(38);
    for (const list of years.values()) {
      expect(list.length).toBeGreaterThanOrEqual(2);
      expect(list.length).toBeLessThanOrEqual(4);
      expect(list.at(-1)).toBe(LAST_FISCAL_YEAR);
    }
  });

  it("scales nothing: millions become dollars", () => {
    const first = statements[0]!;
    expect(first.customerNo).toBe("C-1001");
    expect(first.amounts.every((amount) => amount % 1000 === 0)).toBe(true);
  });
});
