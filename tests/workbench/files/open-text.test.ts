import { CellValueType } from "@univerjs/core";

import { FileProblem } from "../../../src/workbench/files/file-problem";
import { openText } from "../../../src/workbench/files/open-text";
import { encodeText } from "../../support/encode-text";

function sheetOf(fileName: string, bytes: Uint8Array) {
  const { workbook } = openText(fileName, bytes);
  return workbook.sheets![workbook.sheetOrder![0]!]!;
}

describe("openText", () => {
  it("puts the fields into one sheet, numbers as numbers and the rest as text", () => {
    const sheet = sheetOf("ledger.csv", encodeText("客户,金额\n甲,1.5\n乙,=1+1\n", "gb18030"));
    const text = (v: string) => ({ v, t: CellValueType.STRING });
    expect(sheet.cellData).toEqual({
      0: { 0: text("客户"), 1: text("金额") },
      1: { 0: text("甲"), 1: { v: 1.5, t: CellValueType.NUMBER } },
      2: { 0: text("乙"), 1: text("=1+1") },
    });
  });

  it("makes columns as wide as their text, within bounds", () => {
    const sheet = sheetOf("a.csv", Buffer.from(`a,示例贸易有限公司,${"x".repeat(200)}\n`));
    expect(sheet.columnData).toEqual([{ w: 64 }, { w: 136 }, { w: 280 }]);
  });

  it.each([
    { fileName: "C:\\data\\AR [2024].csv", name: "AR  2024" },
    { fileName: `${"long".repeat(10)}.txt`, name: "longlonglonglonglonglonglonglon" },
    { fileName: "账龄 6月.csv", name: "账龄 6月" },
    { fileName: "'.csv", name: "Sheet1" },
  ])("calls the sheet of $fileName $name", ({ fileName, name }) => {
    expect(sheetOf(fileName, Buffer.from("a,b")).name).toBe(name);
  });

  it("refuses what is no text, and says how the file begins", () => {
    const bytes = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d);
    expect(() => openText("photo.csv", bytes)).toThrow(
      new FileProblem("unknownEncoding", "photo.csv", "89 50 4e 47 0d 0a 1a 0a"),
    );
  });

  it("refuses more lines than a sheet has rows", () => {
    const bytes = Buffer.from("1\n".repeat(1_048_577));
    expect(() => openText("big.csv", bytes)).toThrow(
      new FileProblem("tooManyRows", "big.csv", "1048577"),
    );
  });
});
