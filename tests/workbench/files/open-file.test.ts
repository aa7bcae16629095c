import JSZip from "jszip";

import { FileProblem } from "../../../src/workbench/files/file-problem";
import { openFile } from "../../../src/workbench/files/open-file";

function bytesOf(signature: readonly number[], text = "", encoding: BufferEncoding = "utf8") {
  return Uint8Array.from([...signature, ...Buffer.from(text, encoding)]);
}

const OLD_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function problemOf(fileName: string, bytes: Uint8Array): Promise<FileProblem> {
  const problem: unknown = await openFile(fileName, bytes).catch((error: unknown) => error);
  if (!(problem instanceof FileProblem)) throw new Error("The file was opened.");
  return problem;
}

describe("openFile", () => {
  it("takes a file for what it holds, not for what its name says", async () => {
    const { workbook } = await openFile("ledger.xlsx", Buffer.from("a,b\n1,2\n"));
    expect(workbook.sheets!["sheet-1"]!.cellData![1]![1]!.v).toBe(2);
  });

  it.each([
    { code: "empty", bytes: new Uint8Array(), name: "an empty file" },
    {
      code: "oldWorkbook",
      bytes: bytesOf(OLD_CONTAINER, "Workbook", "utf16le"),
      name: "an .xls file",
    },
    {
      code: "protectedWorkbook",
      bytes: bytesOf(OLD_CONTAINER, "EncryptedPackage", "utf16le"),
      name: "a workbook with a password",
    },
    {
      code: "damagedWorkbook",
      bytes: bytesOf([0x50, 0x4b, 3, 4], "rest"),
      name: "half a zip file",
    },
  ])("refuses $name as $code, by the file's name", async ({ code, bytes }) => {
    expect(await problemOf("Bücher.xlsx", bytes)).toMatchObject({ code, fileName: "Bücher.xlsx" });
  });

  it("refuses a zip file that is no workbook", async () => {
    const zip = new JSZip().file("readme.txt", "hello");
    const bytes = await zip.generateAsync({ type: "uint8array" });
    expect(await problemOf("a.zip", bytes)).toMatchObject({ code: "damagedWorkbook" });
  });

  it("says what it leaves out", async () => {
    const { Workbook } = await import("exceljs");
    const workbook = new Workbook();
    workbook.addWorksheet("A").getCell("A1").value = 1;
    const zip = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
    zip.file("xl/charts/chart1.xml", "<c/>").file("xl/vbaProject.bin", "x");
    const { leftOut } = await openFile("a.xlsm", await zip.generateAsync({ type: "uint8array" }));
    expect(leftOut).toEqual(["charts", "macros"]);
  });
});
