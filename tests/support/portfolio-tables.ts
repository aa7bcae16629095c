import type { CellGrid } from "../../src/engine";
import { AS_OF_DATE } from "./credit-tables";

const COUNTRIES = ["Germany", "Austria", "中国", ""];
const PEOPLE = ["Lin", "Okafor", ""];

/** Customers of whom each pays later than the one before, of several countries and salespeople. */
export function portfolioCustomersTable(count: number): CellGrid {
  return [
    ["Customer no.", "Customer name", "Country", "Salesperson", "Customer since", "Credit limit"],
    ...Array.from({ length: count }, (_, i) => [
      `C-${i}`,
      `Customer ${i}`,
      COUNTRIES[i % COUNTRIES.length]!,
      PEOPLE[i % PEOPLE.length]!,
      43101,
      i % 5 === 4 ? null : 20 * (i + 1),
    ]),
    ["C-new", "Newcomer", "Austria", "Lin", null, null],
  ];
}

/**
 * Invoices of these customers over fifteen months: a part is open, a part overdue, one owes in a
 * currency without a rate, one has a credit.
 */
export function portfolioInvoicesTable(count: number, perCustomer = 8): CellGrid {
  const rows = Array.from({ length: count * perCustomer }, (_, n) => {
    const i = Math.floor(n / perCustomer);
    const date = AS_OF_DATE - 440 + (n % perCustomer) * Math.floor(430 / perCustomer) + (i % 20);
    const due = date + 30;
    const settled = due + (i % 7) * 20 - 5;
    const isPaid = settled <= AS_OF_DATE;
    const amount = 100 + i * 3 + (n % perCustomer);
    const currency = i === 6 ? "JPY" : "USD";
    return [
      ...[`C-${i}`, `I-${n}`, date, due, amount, isPaid ? 0 : amount],
      ...[isPaid ? settled : null, currency],
    ];
  });
  return [
    ...[
      [
        ...["Customer no.", "Invoice no.", "Invoice date", "Due date", "Amount", "Open amount"],
        ...["Settled date", "Currency"],
      ],
    ],
    ...rows,
    ["C-1", "CN-1", AS_OF_DATE - 20, AS_OF_DATE - 20, -75.5, -75.5, null, "USD"],
  ];
}
