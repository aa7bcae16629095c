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

  describe("with a zip file that unpacks to much more", () => {
    let bomb: Uint8Array;

    beforeAll(async () => {
      const part = new Uint8Array(2_000_000);
      const zip = new JSZip().file("xl/worksheets/sheet1.xml", part);
      bomb = await zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
    });

    /** The directory at the end and the entry itself say the size, four bytes in each. */
    function declaring(size: number): Uint8Array {
      const bytes = bomb.slice();
      const view = new DataView(bytes.buffer);
      const local = 22;
      let directory = bytes.length - 22;
      while (view.getUint32(directory, true) !== 0x02014b50) directory--;
      view.setUint32(local, size, true);
      view.setUint32(directory + 24, size, true);
      return bytes;
    }

    it("refuses it by the size that it declares", async () => {
      const decompress = jest.spyOn(globalThis, "DecompressionStream");
      const problem = await problemOf("bomb.xlsx", declaring(600_000_000));
      expect(problem).toMatchObject({ code: "tooLargeWorkbook", found: "600" });
      expect(decompress).not.toHaveBeenCalled();
      decompress.mockRestore();
    });

    it("unpacks no more than it declares when that is a lie", async () => {
      const inflate = jest.spyOn(JSZip, "loadAsync");
      const problem = await problemOf("bomb.xlsx", declaring(1000));
      expect(problem).toMatchObject({ code: "damagedWorkbook" });
      expect(problem.found).toContain("more than its directory says");
      expect(inflate).not.toHaveBeenCalled();
      inflate.mockRestore();
    });
  });

  it.each([
    { megabytes: 15, code: null },
    { megabytes: 15.1, code: "tooLargeText" },
  ])("opens a text of $megabytes MB: $code", async ({ megabytes, code }) => {
    const line = `${"x".repeat(99)}\n`;
    const bytes = Buffer.from(line.repeat((megabytes * 1_000_000) / line.length));
    const problem: unknown = await openFile("a.csv", bytes).then(
      () => null,
      (error: unknown) => error,
    );
    expect((problem as FileProblem | null)?.code ?? null).toBe(code);
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
