import ExcelJS from "exceljs";
import JSZip from "jszip";

import { finishXlsx, spillingFormula } from "../../../src/workbench/files/excel-formulas";

async function workbookWith(formula: ExcelJS.CellValue): Promise<ArrayBuffer> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(Date.UTC(2024, 0, 1));
  workbook.modified = workbook.created;
  const sheet = workbook.addWorksheet("Scores");
  sheet.getCell("A1").value = formula;
  sheet.getCell("A2").value = 71;
  return workbook.xlsx.writeBuffer();
}

const SPILLING = spillingFormula("=CREDIT.CREDITSCORE(C1:C2,D1:E9,G1:K99)", "A1:A2", 64);

async function parts(xlsx: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(xlsx);
  const names = Object.keys(zip.files).filter((name) => !name.endsWith("/"));
  const texts = await Promise.all(names.map((name) => zip.file(name)!.async("string")));
  return Object.fromEntries(names.map((name, i) => [name, texts[i]!]));
}

describe("finishXlsx", () => {
  it("marks an array formula as spilling and brings the metadata for it", async () => {
    const file = await parts(await finishXlsx(await workbookWith(SPILLING)));
    expect(file["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xldudf_CREDIT_CREDITSCORE(C1:C2,D1:E9,G1:K99)</f><v>64</v>',
    );
    expect(file["xl/metadata.xml"]).toContain('fDynamic="1"');
    expect(file["[Content_Types].xml"]).toContain('PartName="/xl/metadata.xml"');
    expect(file["xl/_rels/workbook.xml.rels"]).toContain('Target="metadata.xml"');
  });

  it("adds no metadata when nothing spills", async () => {
    const file = await parts(await finishXlsx(await workbookWith({ formula: "A2+1", result: 72 })));
    expect(file["xl/metadata.xml"]).toBeUndefined();
    expect(file["[Content_Types].xml"]).not.toContain("metadata");
  });

  it("does not make Excel recalculate on opening", async () => {
    const file = await parts(await finishXlsx(await workbookWith(SPILLING)));
    expect(file["xl/workbook.xml"]).toContain('calcId="191029"');
    expect(file["xl/workbook.xml"]).not.toContain('fullCalcOnLoad="1"');
  });

  it("gives a file that opens again with formula and values", async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await finishXlsx(await workbookWith(SPILLING));
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.getWorksheet("Scores")!;
    expect(sheet.getCell("A1").value).toMatchObject({
      shareType: "array",
      ref: "A1:A2",
      result: 64,
    });
    expect(sheet.getCell("A2").value).toBe(71);
  });

  it("gives the same bytes for the same workbook", async () => {
    const first = await finishXlsx(await workbookWith(SPILLING));
    const second = await finishXlsx(await workbookWith(SPILLING));
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
