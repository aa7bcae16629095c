import { LANGUAGES } from "../../src/engine";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { writeSampleSheets } from "../../src/workbook/sample-sheets";
import { openInExcel } from "../support/excel";
import type { TestOffice } from "../support/office";

let office: TestOffice;

afterEach(() => {
  office.dispose();
});

describe("the sample tables", () => {
  it.each(LANGUAGES)("are read whole, and every customer is judged (%s)", async (language) => {
    office = await openInExcel({ sheets: { Sheet1: [] } });
    await Excel.run((context) => writeSampleSheets(context, language));
    const { view, tables } = (await openWorkbook(language))!;
    if (view.status !== "assessed" || tables.customers.status !== "read") {
      throw new Error(view.status);
    }
    expect(tables.customers.table.customers[0]).toMatchObject({
      id: "C-1",
      creditLimit: 12_000,
      paymentTermsDays: 30,
    });
    expect(view.book.asOfDate).toBe(45832);
    expect(view.book.length).toBe(6);
    const grades = Array.from({ length: 6 }, (_, place) => view.book.at(place).grade);
    expect(grades.every((grade) => grade !== null)).toBe(true);
    expect(grades[0]! < grades[5]!).toBe(true);
  });
});
