import { Workbook } from "exceljs";
import JSZip from "jszip";

import { encodeText } from "../support/encode-text";
import { useBrowser, Workbench } from "../support/workbench";

const browser = useBrowser();

const LEDGER = "客户,到期日,金额\n东莞龙达贸易有限公司,2024/1/31,1200.5\n苏州鑫源,2024/3/1,=1+1\n";

describe("files", () => {
  let workbench: Workbench;

  beforeEach(async () => {
    workbench = await Workbench.open(browser.current, { file: "blank" });
  });

  afterEach(async () => {
    await workbench.close();
  });

  const VALUES = [
    ["客户", "到期日", "金额"],
    ["东莞龙达贸易有限公司", "2024/1/31", 1200.5],
    ["苏州鑫源", "2024/3/1", "=1+1"],
  ];

  it.each([
    { name: "gb.csv", bytes: encodeText(LEDGER, "gb18030") },
    { name: "utf8.txt", bytes: Buffer.from(`\ufeff${LEDGER.replaceAll(",", "\t")}`) },
    { name: "utf16.csv", bytes: Buffer.from(`\ufeff${LEDGER.replaceAll(",", ";")}`, "utf16le") },
  ])("$name is opened, by the button or a drop", async (file) => {
    const isDropped = file.name.startsWith("utf16");
    await workbench.type("E1", "gone");
    await (isDropped ? workbench.dropFile(file) : workbench.openFile(file));
    expect(await workbench.ask("usedArea")).toBe("A1:C3");
    expect(await workbench.ask("values", "A1:C3")).toEqual(VALUES);
    expect(workbench.problems).toEqual([]);
  });

  it("a workbook comes back as it was saved, with the add-in's formulas", async () => {
    await workbench.type("A1", "45322");
    await workbench.type("A2", "45200");
    await workbench.type("B1", "=CREDIT.AGINGBUCKET(A1:A2,45323)");
    await workbench.type("C1", "=COUNTA(B1:B2)");
    const saved = await workbench.save();
    expect(saved.name).toBe("Book1.xlsx");
    await workbench.openFile({ ...saved, name: "again.xlsx" });
    expect(await workbench.ask("formula", "B1")).toBe("=CREDIT.AGINGBUCKET(A1:A2,45323)");
    expect(await workbench.ask("values", "A1:C2")).toEqual([
      [45322, "1–30", 2],
      [45200, "Over 90", ""],
    ]);
  });

  it("a saved workbook reads without the add-in", async () => {
    await workbench.type("A1", "=CREDIT.CREDITGRADE(95)");
    const { bytes } = await workbench.save();
    const zip = await JSZip.loadAsync(bytes);
    const sheet = await zip.file("xl/worksheets/sheet1.xml")!.async("string");
    expect(sheet).toMatch(
      /cm="1"><f t="array" ref="A1">_xldudf_CREDIT_CREDITGRADE\(95\)<\/f><v>A</,
    );
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.worksheets[0]!.getCell("A1").result).toBe("A");
  });

  it("that cannot be opened are named, with what is expected, and the workbook stays", async () => {
    await workbench.type("A1", "kept");
    const chooser = workbench.page.waitForEvent("filechooser");
    await workbench.page.locator("#header button", { hasText: /^Open$/ }).click();
    const bytes = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd]);
    const file = { name: "photo.png", mimeType: "image/png", buffer: bytes };
    await (await chooser).setFiles(file);
    await workbench.page.locator(".strip-problem").waitFor();
    expect(await workbench.news()).toContain("photo.png");
    expect(await workbench.news()).toContain("Expected: .xlsx");
    expect(await workbench.ask("value", "A1")).toBe("kept");
  });
});
