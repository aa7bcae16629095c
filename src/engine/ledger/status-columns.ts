/** Columns that tell the state of a document. */
import type { HeaderRow } from "../reading/header-row";
import { headerKey } from "../words/header-key";
import { INVOICE_NAMES, type InvoiceField } from "../words/invoice-names";

/** Columns of statuses beside the one that the header row names. */
export function statusColumns({ titles, columns }: HeaderRow<InvoiceField>): number[] {
  return titles.flatMap((title, column) => {
    const isStatus = STATUS_KEYS.has(headerKey(title)) || column === columns.voidFlag;
    return isStatus && column !== columns.status ? [column] : [];
  });
}

const STATUS_KEYS = new Set(INVOICE_NAMES.status.map(headerKey));
