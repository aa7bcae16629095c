/** The customers of the fictional company. */

import { serialDay } from "./calendar";
import { readCsvTable } from "./csv-table";
import type { Behaviour } from "./payment-behaviour";

/** A customer, and what the generator makes of it. */
export interface Customer {
  readonly no: string;
  readonly name: string;
  readonly country: string;
  readonly industry: string;
  /** Serial day. */
  readonly since: number;
  readonly paymentTermsDays: number;
  readonly currency: "USD" | "CNY";
  readonly salesperson: string;
  readonly behaviour: Behaviour;
  readonly invoiceCount: number;
  /** Median amount of an invoice, in its currency. */
  readonly typicalAmount: number;
  /** Credit limit against what the customer needs; null without a limit. */
  readonly limitFactor: number | null;
  /** Firm in statements.csv whose figures it carries; null without statements. */
  readonly firmId: string | null;
}

/** Reads customers.csv. */
export function readCustomers(): Customer[] {
  return readCsvTable("customers.csv").map((row) => {
    const [year = 0, month = 0, day = 0] = (row.since ?? "").split("-").map(Number);
    return {
      no: row.no ?? "",
      name: row.name ?? "",
      country: row.country ?? "",
      industry: row.industry ?? "",
      since: serialDay(year, month, day),
      paymentTermsDays: Number(row.terms_days),
      currency: row.currency === "CNY" ? "CNY" : "USD",
      salesperson: row.salesperson ?? "",
      behaviour: row.behaviour as Behaviour,
      invoiceCount: Number(row.invoices),
      typicalAmount: Number(row.typical_amount),
      limitFactor: row.limit_factor === "" ? null : Number(row.limit_factor),
      firmId: row.firm_id === "" ? null : (row.firm_id ?? null),
    };
  });
}
