import type { Language } from "../../src/engine";
import { customerInRow } from "../../src/taskpane/book/credit-view";
import { assessOn, openWorkbook } from "../../src/taskpane/book/open-workbook";
import { reviewSource } from "../../src/taskpane/book/review-source";
import { CUSTOMERS, INVOICES, STATEMENTS } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";

const SHEETS: OfficeSetup["sheets"] = {
  Kunden: CUSTOMERS as TestCell[][],
  Ledger: INVOICES as TestCell[][],
  Start: [["As of", 45443]],
};

let office: TestOffice;

async function open(setup: OfficeSetup, language: Language = "en") {
  office = await openInExcel(setup);
  return (await openWorkbook(language))!;
}

afterEach(() => {
  office.dispose();
});

describe("openWorkbook", () => {
  it("finds, reads and assesses what stands in the workbook", async () => {
    const { chosen, view } = await open({ sheets: SHEETS });
    expect(chosen.invoices.place?.name).toBe("Ledger");
    if (view.status !== "assessed") throw new Error(view.status);
    expect(view.book.length).toBe(3);
    expect(view.check?.total.items).toBe(17);
    expect(view.report?.proof.difference).toBe(0);
  });

  it("takes the ledger's own last day where nobody gives a date", async () => {
    const { view } = await open({ sheets: SHEETS });
    expect(view).toMatchObject({ status: "assessed", book: { asOfDate: 45465 } });
  });

  it("takes the date of the cell that the workbook names for it", async () => {
    const { view } = await open({ sheets: SHEETS, names: { AsOfDate: "=Start!$B$1" } });
    expect(view).toMatchObject({ status: "assessed", book: { asOfDate: 45443 } });
  });

  it("is null where nothing looks like customers or invoices", async () => {
    office = await openInExcel({ sheets: { Notes: [["Remember"], ["the milk"]] } });
    expect(await openWorkbook("en")).toBeNull();
  });

  it("opens on statements alone", async () => {
    const { tables, view } = await open({ sheets: { Books: STATEMENTS as TestCell[][] } });
    expect(tables.statements.status).toBe("read");
    expect(view.status).toBe("nothing");
  });

  it("opens on a header without rows, to say so", async () => {
    const { chosen } = await open({ sheets: { Ledger: INVOICES.slice(0, 1) as TestCell[][] } });
    expect(chosen.invoices.nearest?.error.code).toBe("noRows");
  });

  it("gives the built-in policy the words of the reader's language", async () => {
    const { view } = await open({ sheets: SHEETS }, "zh-CN");
    if (view.status !== "assessed") throw new Error(view.status);
    expect(view.report?.bucketLabels[0]).toBe("未到期");
  });
});

describe("assessOn", () => {
  it("assesses the same tables on another day", async () => {
    const workbook = await open({ sheets: SHEETS });
    const { view, choice } = await assessOn(workbook, 45413, "en");
    expect(choice.asOfDate).toBe(45413);
    expect(view).toMatchObject({ status: "assessed", book: { asOfDate: 45413 } });
  });
});

describe("customerInRow", () => {
  it.each([
    { cells: ["C-2", "C-1", "x"], place: 1, because: "the active cell comes first" },
    { cells: [100, "Acme Instruments", 100], place: 0, because: "a name is known" },
    { cells: [120, "", "D-1"], place: null, because: "no cell names a customer" },
  ])("is $place when $because", async ({ cells, place }) => {
    const { view } = await open({ sheets: SHEETS });
    if (view.status !== "assessed") throw new Error(view.status);
    expect(customerInRow(view.book, cells)).toBe(place);
  });
});

describe("reviewSource", () => {
  it("names the tables that went in", async () => {
    const workbook = await open({ sheets: SHEETS });
    const mark = expect.stringMatching(/^[0-9a-f]{8}$/) as string;
    expect(reviewSource(workbook, "en")).toEqual({
      tables: ["Customers (Kunden)", "Invoices (Ledger)"],
      policyPlace: null,
      evidence: {
        policy: expect.stringMatching(/^International [0-9a-f]{8}$/) as string,
        inputs: { customers: mark, invoices: mark, policy: mark },
      },
    });
  });
});
