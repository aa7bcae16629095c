import type { Univer } from "@univerjs/core";
import { type Cvfo, Workbook } from "exceljs";
import JSZip from "jszip";

import { finishXlsx, spillingFormula } from "../../../src/workbench/files/excel-formulas";
import { openFile } from "../../../src/workbench/files/open-file";
import { saveXlsx } from "../../../src/workbench/files/save-xlsx";
import { showFile } from "../../../src/workbench/files/show-file";
import type { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const RED = { font: { color: { argb: "FF9C0006" } }, fill: solid("FFFFC7CE") };
const GREEN = { fill: solid("FFC6EFCE") };
const SCALE = [{ argb: "FFF8696B" }, { argb: "FF63BE7B" }];
const ICONS: Cvfo[] = [0, 33, 67].map((value) => ({ type: "percent", value }));

function solid(argb: string) {
  return { type: "pattern", pattern: "solid", bgColor: { argb } } as const;
}

const ADD_IN = "1a1bad11-30a1-493e-ab84-f52bad8b3641";

/** A workbook that uses everything a saved workbook must keep. */
async function richWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const invoices = workbook.addWorksheet("Invoices 发票", {
    views: [{ state: "frozen", ySplit: 1, xSplit: 2, showGridLines: false }],
    pageSetup: {
      orientation: "landscape",
      horizontalCentered: true,
      fitToPage: true,
      printArea: "A1:D4",
    },
    headerFooter: { oddFooter: "&P / &N" },
    properties: { tabColor: { argb: "FF0F6CBD" } },
  });
  invoices.addTable({
    name: "Invoices",
    ref: "A1",
    columns: [{ name: "Customer" }, { name: "Due date" }, { name: "Amount" }, { name: "No." }],
    rows: [
      ["客户甲", new Date(Date.UTC(2024, 0, 31)), 1200.5, "00123"],
      ["Müller & Co", new Date(Date.UTC(2024, 1, 29)), -50, "=1+1"],
      ["O'Neil <b>", null, 0.1, "TRUE"],
    ],
  });
  invoices.getColumn(1).width = 24;
  invoices.getColumn(2).numFmt = "yyyy-mm-dd";
  invoices.getCell("B2").numFmt = "yyyy-mm-dd";
  invoices.getCell("C2").numFmt = "#,##0.00;[Red]-#,##0.00";
  invoices.getCell("A1").style = {
    font: {
      name: "Arial",
      size: 14,
      bold: true,
      italic: true,
      underline: true,
      strike: true,
      color: { argb: "FFC00000" },
    },
    fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
    border: {
      bottom: { style: "double", color: { argb: "FF00B050" } },
      left: { style: "mediumDashed" },
    },
    alignment: {
      horizontal: "center",
      vertical: "top",
      wrapText: true,
      indent: 2,
      textRotation: 45,
    },
  };
  invoices.getRow(4).height = 30;
  invoices.getRow(5).hidden = true;
  invoices.mergeCells("F1:G2");
  invoices.getCell("F1").value = "merged";
  invoices.getCell("F4").value = { text: "site", hyperlink: "https://example.com/" };
  invoices.getCell("A4").note = "checked";
  invoices.getCell("G4").value = { error: "#N/A" };
  invoices.getCell("G5").value = true;
  invoices.addConditionalFormatting({
    ref: "C2:C4",
    rules: [
      { type: "cellIs", operator: "lessThan", formulae: [0], priority: 2, style: RED },
      { type: "expression", formulae: ['$A2="客户甲"'], priority: 1, style: GREEN },
      { type: "iconSet", iconSet: "3Arrows", priority: 3, cfvo: ICONS },
    ],
  });
  invoices.addConditionalFormatting({
    ref: "B2:B4",
    rules: [
      { type: "colorScale", priority: 4, cfvo: [{ type: "min" }, { type: "max" }], color: SCALE },
    ],
  });
  const report = workbook.addWorksheet("Report", { state: "hidden" });
  report.getCell("A1").value = { formula: "SUM(Invoices[Amount])" };
  report.getCell("A2").value = { formula: "SUM(Amounts)*Rate" };
  report.getCell("B1").value = spillingFormula("=UNIQUE('Invoices 发票'!A2:A4)", "B1:B3", "x");
  report.getCell("B2").value = "old";
  report.getCell("B3").value = "old";
  report.getCell("C1").value = { formula: 'IF(A1>0,"a<b","")' };
  const names = [
    {
      name: "Amounts",
      formula: "='Invoices 发票'!$C$2:$C$4",
      comment: "all of them",
      isVisible: true,
      sheetIndex: null,
    },
    { name: "Rate", formula: "=0.5", comment: "", isVisible: false, sheetIndex: null },
    { name: "Local", formula: "=Report!$A$1", comment: "", isVisible: true, sheetIndex: 1 },
  ];
  const settings = new Map([["mapping", { sheet: "Invoices", rows: [1, 2], note: 'a "b" & <c>' }]]);
  const addIn = { id: ADD_IN, version: "1.0.0.0", settings };
  return finishXlsx(await workbook.xlsx.writeBuffer(), { names, addIn });
}

async function load(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  return workbook;
}

describe("a workbook file", () => {
  let univer: Univer;
  let grid: Grid;
  let invoices: string;
  let report: string;
  let saved: Uint8Array;

  beforeAll(async () => {
    univer = startInNode("Sheet1", { rowCount: 10, columnCount: 10 });
    grid = showFile(univer, await openFile("rich.xlsx", await richWorkbook()), ADD_IN);
    await grid.calculation.settled();
    [invoices, report] = grid.sheets.list().map(({ id }) => id) as [string, string];
    saved = await saveXlsx(grid, { id: ADD_IN, version: "1.0.0.0" });
  }, 60_000);

  afterAll(() => {
    grid.dispose();
    univer.dispose();
  });

  it("is shown with values, dates as serial days, and texts that look like something else", () => {
    const area = { row: 0, column: 0, rowCount: 4, columnCount: 4 };
    expect(grid.cells.values(invoices, area)).toEqual([
      ["Customer", "Due date", "Amount", "No."],
      ["客户甲", 45322, 1200.5, "00123"],
      ["Müller & Co", 45351, -50, "=1+1"],
      ["O'Neil <b>", "", 0.1, "TRUE"],
    ]);
    expect(grid.cells.value(invoices, 3, 6)).toBe("#N/A");
    expect(grid.cells.value(invoices, 4, 6)).toBe(true);
  });

  it("is calculated, with tables, names and spilled values", () => {
    expect(grid.cells.value(report, 0, 0)).toBe(1150.6);
    expect(grid.cells.value(report, 1, 0)).toBe(575.3);
    const spilled = grid.cells.values(report, { row: 0, column: 1, rowCount: 3, columnCount: 2 });
    expect(spilled).toEqual([
      ["客户甲", "a<b"],
      ["Müller & Co", ""],
      ["O'Neil <b>", ""],
    ]);
  });

  it("is shown with its tables and names", () => {
    expect(grid.tables.list()).toMatchObject([
      {
        name: "Invoices",
        sheetId: invoices,
        area: { row: 0, column: 0, rowCount: 4, columnCount: 4 },
      },
    ]);
    expect(grid.names.list()).toMatchObject([
      {
        name: "Amounts",
        formula: "='Invoices 发票'!$C$2:$C$4",
        comment: "all of them",
        isVisible: true,
      },
      { name: "Rate", formula: "=0.5", isVisible: false, sheetId: null },
      { name: "Local", formula: "=Report!$A$1", sheetId: report },
    ]);
  });

  it("is shown with its formats", () => {
    expect(grid.formats.numberFormat(invoices, 1, 1)).toBe("yyyy-mm-dd");
    expect(grid.formats.columnWidth(invoices, 0)).toBe(168);
    expect(grid.formats.rowHeight(invoices, 3)).toBe(40);
    expect(grid.structure.frozen(invoices)).toEqual({ rows: 1, columns: 2 });
    expect(grid.structure.merges(invoices)).toEqual([
      { row: 0, column: 5, rowCount: 2, columnCount: 2 },
    ]);
    expect(grid.sheets.find(report)?.isHidden).toBe(true);
    expect(grid.sheets.find(invoices)).toMatchObject({ tabColor: "#0F6CBD", hasGridlines: false });
  });

  it("is shown with its conditional formats, the first one first", () => {
    expect(grid.conditionalFormats.list(invoices).map(({ rule }) => rule)).toMatchObject([
      { subType: "formula", value: '=$A2="客户甲"', style: { bg: { rgb: "#C6EFCE" } } },
      { subType: "number", operator: "lessThan", value: 0, style: { cl: { rgb: "#9C0006" } } },
      { type: "colorScale", config: [{ color: "#F8696B" }, { color: "#63BE7B" }] },
    ]);
  });

  it("is shown with its print set-up, the looks of tables and the add-in's settings", () => {
    expect(grid.extras.pageSetup(invoices)).toMatchObject({
      orientation: "Landscape",
      centerHorizontally: true,
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 },
      printArea: "A1:D4",
      footer: { left: "", center: "&P / &N", right: "" },
    });
    const [table] = grid.tables.list();
    expect(grid.extras.tableLook(table!.id)).toMatchObject({ showBandedRows: false });
    const mapping = { sheet: "Invoices", rows: [1, 2], note: 'a "b" & <c>' };
    expect(grid.extras.settings.get("mapping")).toEqual(mapping);
  });

  it("is saved with values and formulas", async () => {
    const workbook = await load(saved);
    const sheet = workbook.getWorksheet("Invoices 发票")!;
    expect(sheet.getCell("A2").value).toBe("客户甲");
    expect(sheet.getCell("B2").value).toEqual(new Date(Date.UTC(2024, 0, 31)));
    expect(sheet.getCell("D3").value).toBe("=1+1");
    expect(sheet.getCell("G4").value).toEqual({ error: "#N/A" });
    expect(sheet.getCell("G5").value).toBe(true);
    expect(sheet.getCell("F4").value).toEqual({ text: "site", hyperlink: "https://example.com/" });
    expect(sheet.getCell("A4").note).toBe("checked");
    const formulas = workbook.getWorksheet("Report")!;
    expect(formulas.getCell("A1").value).toEqual({
      formula: "SUM(Invoices[Amount])",
      result: 1150.6,
    });
    expect(formulas.getCell("A2").value).toEqual({ formula: "SUM(Amounts)*Rate", result: 575.3 });
    expect(formulas.getCell("B1").value).toMatchObject({
      shareType: "array",
      ref: "B1:B3",
      result: "客户甲",
    });
    expect(formulas.getCell("B3").value).toBe("O'Neil <b>");
    expect(formulas.getCell("C1").value).toEqual({ formula: 'IF(A1>0,"a<b","")', result: "a<b" });
  });

  it("is saved with styles, sizes, merges, panes and print set-up", async () => {
    const workbook = await load(saved);
    const sheet = workbook.getWorksheet("Invoices 发票")!;
    expect(sheet.getCell("A1").style).toMatchObject({
      font: {
        name: "Arial",
        size: 14,
        bold: true,
        italic: true,
        underline: true,
        strike: true,
        color: { argb: "FFC00000" },
      },
      fill: { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDEBF7" } },
      border: {
        bottom: { style: "double", color: { argb: "FF00B050" } },
        left: { style: "mediumDashed", color: { argb: "FF000000" } },
      },
      alignment: {
        horizontal: "center",
        vertical: "top",
        wrapText: true,
        indent: 2,
        textRotation: 45,
      },
    });
    expect(sheet.getCell("C2").numFmt).toBe("#,##0.00;[Red]-#,##0.00");
    expect(sheet.getColumn(1).width).toBe(24);
    expect(sheet.getRow(4).height).toBe(30);
    expect(sheet.getRow(5).hidden).toBe(true);
    expect(sheet.getCell("G2").master.address).toBe("F1");
    expect(sheet.views[0]).toMatchObject({
      state: "frozen",
      xSplit: 2,
      ySplit: 1,
      showGridLines: false,
    });
    expect(sheet.pageSetup).toMatchObject({
      orientation: "landscape",
      horizontalCentered: true,
      printArea: "A1:D4",
    });
    expect(sheet.headerFooter.oddFooter).toBe("&C&P / &N");
    expect(sheet.properties.tabColor).toEqual({ argb: "FF0F6CBD" });
    expect(workbook.getWorksheet("Report")!.state).toBe("hidden");
  });

  it("is saved with tables and names, hidden, local and constant ones too", async () => {
    const zip = await JSZip.loadAsync(saved);
    const table = await zip.file("xl/tables/table1.xml")!.async("string");
    expect(table).toContain('displayName="Invoices" ref="A1:D4"');
    const workbookXml = await zip.file("xl/workbook.xml")!.async("string");
    expect(workbookXml).toContain(
      '<definedName name="Amounts" comment="all of them">\'Invoices 发票\'!$C$2:$C$4</definedName>' +
        '<definedName name="Rate" hidden="1">0.5</definedName>' +
        '<definedName name="Local" localSheetId="1">Report!$A$1</definedName>',
    );
  });

  it("opens again as it was saved", async () => {
    const first = await openFile("a.xlsx", saved);
    const second = await openFile("a.xlsx", saved);
    expect(second).toEqual(first);
    const { conditionalFormats, addInSettings, printSetups } = first;
    const original = await openFile("rich.xlsx", await richWorkbook());
    expect(conditionalFormats).toEqual(original.conditionalFormats);
    expect(printSetups["sheet-1"]).toMatchObject(original.printSetups["sheet-1"]!);
    expect(addInSettings).toEqual(original.addInSettings);
    expect(first.names).toHaveLength(3);
    expect(first.tables).toHaveLength(1);
    expect(first.leftOut).toEqual([]);
  });
});
