import { writeReviewSheet } from "../../src/taskpane/app/written-sheets";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { verifyReviews } from "../../src/taskpane/customer/verify-reviews";
import { PROOF_CELLS } from "../../src/workbook/review/review-proof";
import { proofsOnActiveSheet, type Proof } from "../../src/workbook/review/verify-review";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestCell, TestOffice } from "../support/office";
import { readyState } from "../support/open-tables";

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel({
    sheets: { Customers: CUSTOMERS as TestCell[][], Ledger: INVOICES as TestCell[][] },
  });
});

afterEach(() => {
  office.dispose();
});

/** The workbook as the pane reads it now. */
async function opened() {
  const workbook = (await openWorkbook("en"))!;
  if (workbook.view.status !== "assessed") throw new Error("It can be assessed.");
  return { workbook, book: workbook.view.book };
}

/** Changes the workbook, with the sheet of the review still in view, and verifies that. */
async function verifiedAfter(change: (sheets: Excel.WorksheetCollection) => void) {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets);
    await context.sync();
  });
  return verifyReviews((await opened()).workbook, "en");
}

const rowOf = (table: readonly (readonly unknown[])[], place: number, code: string) =>
  table.findIndex((row) => row[place] === code) + 1;

describe("a written review", () => {
  let exposure: number;

  beforeEach(async () => {
    const { workbook, book } = await opened();
    const customer = book.placeOf("C-2");
    exposure = book.at(customer).exposure!;
    await writeReviewSheet({ ...(await readyState()), workbook, customer }, "en");
  });

  it("holds while nothing changes", async () => {
    expect(await verifiedAfter(() => undefined)).toMatchObject([
      {
        proof: { customer: "C-2", figures: { exposure } },
        status: "compared",
        verification: { changedTables: [], differences: [] },
      },
    ]);
  });

  it("names the invoices, and what another amount makes of the exposure", async () => {
    const row = rowOf(INVOICES, 1, "B-6");
    const [review, ...others] = await verifiedAfter((sheets) => {
      sheets.getItem("Ledger").getRange(`E${row}:F${row}`).values = [[1000, 1000]];
    });
    expect(others).toEqual([]);
    if (review?.status !== "compared") throw new Error(review?.status);
    const { changedTables, differences } = review.verification;
    expect(changedTables).toEqual(["invoices"]);
    expect(differences).toContainEqual({
      ...{ figure: "exposure", before: exposure, now: exposure + 100 },
    });
  });

  it("says that its customer is gone where no table has him", async () => {
    const reviews = await verifiedAfter((sheets) => {
      const row = rowOf(CUSTOMERS, 0, "C-2");
      sheets.getItem("Customers").getRange(`${row}:${row}`).delete("Up");
      const ledger = sheets.getItem("Ledger");
      const rows = INVOICES.flatMap((cells, i) => (cells[0] === "C-2" ? [i + 1] : []));
      for (const one of rows.reverse()) ledger.getRange(`${one}:${one}`).delete("Up");
    });
    expect(reviews).toMatchObject([{ proof: { customer: "C-2" }, status: "gone" }]);
  });

  it("says that its day can no longer be read", async () => {
    const [{ row, column }] = (await Excel.run(proofsOnActiveSheet)) as [Proof];
    const [down, right] = PROOF_CELLS.asOfDate;
    const reviews = await verifiedAfter((sheets) => {
      sheets.getActiveWorksheet().getCell(row + down, column + right).values = [["?"]];
    });
    expect(reviews).toMatchObject([{ status: "noDate" }]);
  });
});
