import { useOffice } from "../../support/office";

useOffice({
  sheets: {
    Sheet1: [
      ["Customer", 1],
      ["Acme", "=B1+1"],
    ],
  },
});

function set(properties: Excel.SettableCellProperties[][]): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B2").setCellProperties(properties);
    await context.sync();
  });
}

/** How a cell looks now. */
function lookOf(address: string) {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values");
    const { format } = range;
    format.load("horizontalAlignment,verticalAlignment,wrapText");
    format.font.load("bold,italic,color,name,size");
    format.fill.load("color");
    const border = format.borders.getItem("EdgeBottom").load("style,color");
    await context.sync();
    return {
      value: (range.values as unknown[][])[0]![0],
      format: format.toJSON(),
      font: format.font.toJSON(),
      fill: format.fill.color,
      border: border.toJSON(),
    };
  });
}

describe("Range.setCellProperties", () => {
  it("gives every cell a look of its own, and leaves what it holds", async () => {
    const head = {
      format: {
        fill: { color: "#0B6B58" },
        font: { bold: true, italic: true, color: "#FFFFFF", name: "Calibri", size: 9 },
        horizontalAlignment: "Right",
        verticalAlignment: "Center",
        wrapText: true,
        borders: { bottom: { style: "Continuous", color: "#BFCFCB" } },
      },
    } as const;
    await set([
      [head, {}],
      [{}, { format: { font: { bold: true } } }],
    ]);
    expect(await lookOf("A1")).toMatchObject({
      value: "Customer",
      fill: "#0B6B58",
      font: { bold: true, italic: true, color: "#FFFFFF", name: "Calibri", size: 9 },
      format: { horizontalAlignment: "Right", verticalAlignment: "Center", wrapText: true },
      border: { style: "Continuous", color: "#BFCFCB" },
    });
    expect(await lookOf("A2")).toMatchObject({ font: { bold: false }, fill: "#FFFFFF" });
    expect(await lookOf("B2")).toMatchObject({ value: 2, font: { bold: true } });
  });

  it("leaves alone what it does not name", async () => {
    await set([
      [{ format: { fill: { color: "#FF0000" } } }, {}],
      [{}, {}],
    ]);
    await set([
      [{ format: { font: { italic: true } } }, {}],
      [{}, {}],
    ]);
    expect(await lookOf("A1")).toMatchObject({ fill: "#FF0000", font: { italic: true } });
  });

  it("refuses by name what it does not carry out", async () => {
    const turned = { format: { textOrientation: 90 } };
    await expect(
      set([
        [turned, {}],
        [{}, {}],
      ]),
    ).rejects.toThrow("format.textOrientation of Range.setCellProperties");
  });

  it("refuses a matrix of another size", async () => {
    await expect(set([[{}]])).rejects.toThrow("invalid");
  });
});
