/** Reads what is assessed on its own: customers and invoices with their expected loss. */
import type { CellGrid } from "../values/cells";
import { findHeaderRow } from "../reading/header-row";
import type { FieldNames } from "../words/header-key";
import { CustomerIndex, customerKey } from "../reading/customer-index";
import { withCustomerCodes } from "../reading/customer-columns";
import { CUSTOMER_ID_NAMES, CUSTOMER_NAME_NAMES } from "../words/customer-names";
import { cellOf, type InvoiceLedger } from "../ledger/invoice-ledger";
import { INVOICE_NAMES } from "../words/invoice-names";
import { TableCells } from "../reading/table-cells";
import type { Amount } from "../values/money";
import type { IssueLog } from "../values/row-issue";
import { LOSS_RATE_NAMES } from "./bucket-rates";

/** What a column of a table of specific items can hold. */
export type SpecificField =
  | "customerId"
  | "customerName"
  | "invoiceNo"
  | "lossRate"
  | "expectedLoss"
  | "securedAmount"
  | "note";

/** A customer, or one of its invoices, that is assessed on its own or covered; amounts in base currency. */
export interface SpecificItem {
  /** Row within the range, from 1. */
  readonly row: number;
  /** Code or name as written; null where the invoice number alone tells. */
  readonly customer: string | null;
  /** Null for everything that the customer owes. */
  readonly invoiceNo: string | null;
  /** Of what is not secured, a fraction; null where the loss is stated. */
  readonly lossRate: number | null;
  /** The loss itself; null where the rate tells. */
  readonly expectedLoss: Amount | null;
  /** What insurance, guarantee or collateral pays; without a loss, the rest stays in the pool. */
  readonly securedAmount: Amount;
  readonly note: string | null;
}

/** What was read from a range of specific items. */
export interface SpecificItems {
  readonly items: readonly SpecificItem[];
  readonly issues: IssueLog;
}

const SPECIFIC_NAMES: FieldNames<SpecificField> = {
  customerId: CUSTOMER_ID_NAMES,
  customerName: CUSTOMER_NAME_NAMES,
  invoiceNo: INVOICE_NAMES.invoiceNo,
  lossRate: LOSS_RATE_NAMES,
  expectedLoss: [
    ...["Expected Loss", "Loss Amount", "Loss", "Allowance", "Amount"],
    ...["预期损失", "坏账准备", "计提金额", "金额", "備抵損失", "提列金額"],
  ],
  securedAmount: [
    ...["Secured Amount", "Secured", "Insured Amount", "Collateral", "Guarantee"],
    ...["担保金额", "投保金额"],
  ],
  note: ["Note", "Remark", "Reason", "说明", "备注", "原因"],
};

/** Tells whether an item is covered but not assessed: it stays in the pool, less its cover. */
export function isCover({ lossRate, expectedLoss }: SpecificItem): boolean {
  return lossRate === null && expectedLoss === null;
}

/**
 * Reads a table of specific items.
 *
 * A secured amount without a rate and a loss, or with 0 for both, as some builds hand blank
 * cells over, is cover of what stays in the pool.
 *
 * @param grid - The range with its header row: customer or invoice number; loss rate,
 * expected loss (which outweighs the rate) or secured amount; a note is optional.
 * @returns The items; a row that cannot be used is an issue and stays in the pool.
 * @throws {@link EngineError} when the range has no header row, or lacks such columns.
 */
export function readSpecificItems(grid: CellGrid): SpecificItems {
  const header = withCustomerCodes<SpecificField>(
    findHeaderRow<SpecificField>(grid, SPECIFIC_NAMES, "specificItems", [
      ["customerId", "customerName", "invoiceNo"],
      ["lossRate", "expectedLoss", "securedAmount"],
    ]),
  );
  const cells = new TableCells(grid, header, [], "automatic");
  const items = new Map<string, SpecificItem>();
  for (const row of cells.rows()) {
    const item = readItem(cells, row);
    if (item === null) continue;
    const key = `${customerKey(item.customer)}|${customerKey(item.invoiceNo)}`;
    if (items.has(key)) cells.note(row, null, "repeatedItem", "error");
    else items.set(key, item);
  }
  return { items: [...items.values()], issues: cells.issues };
}

function readItem(cells: TableCells<SpecificField>, row: number): SpecificItem | null {
  const customer = cells.text(row, "customerId") ?? cells.text(row, "customerName");
  const invoiceNo = cells.text(row, "invoiceNo");
  if (customer === null && invoiceNo === null) {
    cells.note(row, null, "missingCustomer", "error");
    return null;
  }
  const rate = cells.amount(row, "lossRate");
  const loss = cells.amount(row, "expectedLoss");
  const secured = cells.amount(row, "securedAmount") ?? 0;
  if (loss === null && rate === null && secured === 0) {
    cells.note(row, "lossRate", "missingValue", "error");
    return null;
  }
  const isRate = rate === null || (rate >= 0 && rate <= 1);
  const fault = !isRate ? "lossRate" : (loss ?? 0) < 0 ? "expectedLoss" : "securedAmount";
  if (fault !== "securedAmount" || secured < 0) {
    cells.note(row, fault, "invalidValue", "error");
    return null;
  }
  const hasNoLoss = (rate ?? 0) === 0 && (loss ?? 0) === 0;
  const isCovered = hasNoLoss && secured > 0;
  // Some builds hand a blank loss over as 0: beside a rate it says nothing.
  const isStated = loss !== null && (loss !== 0 || rate === null);
  return {
    row: row + 1,
    customer,
    invoiceNo,
    lossRate: isCovered || isStated ? null : rate,
    expectedLoss: !isCovered && isStated ? loss : null,
    securedAmount: secured,
    note: cells.text(row, "note"),
  };
}

/**
 * Finds the specific item of each item of a ledger.
 *
 * An invoice that is named outweighs its customer.
 *
 * @returns A function from an item of the ledger to a place in `items`; -1 for the pool.
 */
export function specificPlaces(
  ledger: InvoiceLedger,
  items: readonly SpecificItem[],
): (item: number) => number {
  if (items.length === 0) return () => -1;
  const index = new CustomerIndex(
    ledger.customers.map((id, i) => ({ id, name: ledger.customerNames[i]! })),
  );
  const ofCustomer = new Int32Array(ledger.customers.length).fill(-1);
  const ofInvoice = new Map<
    string,
    { readonly place: number; readonly customer: number | null }[]
  >();
  items.forEach(({ customer, invoiceNo }, place) => {
    const owner = customer === null ? null : index.find(customer);
    if (customer !== null && owner === null) return;
    if (invoiceNo === null) {
      if (owner !== null && ofCustomer[owner] === -1) ofCustomer[owner] = place;
      return;
    }
    const key = customerKey(invoiceNo);
    ofInvoice.set(key, [...(ofInvoice.get(key) ?? []), { place, customer: owner }]);
  });
  const column = ledger.header.columns.invoiceNo;
  return (item) => {
    const customer = ledger.customerOf[item]!;
    const named =
      ofInvoice.size === 0
        ? undefined
        : ofInvoice
            .get(customerKey(cellOf(ledger, item, column)))
            ?.find((one) => one.customer === null || one.customer === customer);
    return named?.place ?? ofCustomer[customer]!;
  };
}
