import { useOffice } from "../../support/office";

const office = useOffice({
  sheets: {
    Sheet1: [
      ["Customer", "信用额度"],
      [1234.5, 45323],
    ],
  },
});

/** Runs on A1:B2 and gives what the returned object then says of itself. */
async function after(
  act: (range: Excel.Range) => OfficeExtension.ClientObject & { toJSON(): object },
  properties: string,
): Promise<Record<string, unknown>> {
  return Excel.run(async (context) => {
    const object = act(context.workbook.worksheets.getFirst().getRange("A1:B2"));
    context.load(object, properties);
    await context.sync();
    return object.toJSON() as Record<string, unknown>;
  });
}

describe("RangeFormat", () => {
  it.each([
    { property: "wrapText", before: false, value: true },
    { property: "horizontalAlignment", before: "General", value: "Right" },
    { property: "verticalAlignment", before: "Bottom", value: "Top" },
    { property: "indentLevel", before: 0, value: 2 },
    { property: "columnWidth", before: 66, value: 120 },
    { property: "rowHeight", before: 18, value: 30 },
  ])("reads and sets $property", async ({ property, before, value }) => {
    expect(await after((range) => range.format, property)).toMatchObject({ [property]: before });
    const set = (range: Excel.Range) => {
      range.format.set({ [property]: value });
      return range.format;
    };
    expect(await after(set, property)).toMatchObject({ [property]: value });
  });

  it("is null where cells differ", async () => {
    const mixed = (range: Excel.Range) => {
      range.getCell(0, 0).format.wrapText = true;
      range.getColumn(1).format.columnWidth = 30;
      return range.format;
    };
    expect(await after(mixed, "wrapText,columnWidth")).toMatchObject({
      wrapText: null,
      columnWidth: null,
    });
  });

  it("refuses an alignment that does not exist", async () => {
    const set = (range: Excel.Range) => {
      range.format.horizontalAlignment = "Sideways" as "Left";
      return range.format;
    };
    await expect(after(set, "wrapText")).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("makes columns wide enough for their texts, Chinese ones counted double", async () => {
    const width = async (column: number) => {
      const fit = (range: Excel.Range) => {
        range.getEntireColumn().format.autofitColumns();
        return range.getColumn(column).format;
      };
      return (await after(fit, "columnWidth")).columnWidth as number;
    };
    expect(await width(0)).toBe((8 * 7 + 11) * 0.75);
    expect(await width(1)).toBe((4 * 14 + 11) * 0.75);
  });
});

describe("RangeFont", () => {
  it.each([
    { property: "name", before: "Calibri", value: "Aptos" },
    { property: "size", before: 11, value: 14 },
    { property: "color", before: "#000000", value: "#C00000" },
    { property: "bold", before: false, value: true },
    { property: "italic", before: false, value: true },
    { property: "strikethrough", before: false, value: true },
    { property: "underline", before: "None", value: "Single" },
  ])("reads and sets $property", async ({ property, before, value }) => {
    expect(await after((range) => range.format.font, property)).toEqual({ [property]: before });
    const set = (range: Excel.Range) => {
      range.format.font.set({ [property]: value });
      return range.format.font;
    };
    expect(await after(set, property)).toEqual({ [property]: value });
  });
});

describe("RangeFill", () => {
  it.each([
    { given: "#ffcc00", color: "#FFCC00" },
    { given: "FFCC00", color: "#FFCC00" },
    { given: "Yellow", color: "#FFFF00" },
  ])("takes $given for $color", async ({ given, color }) => {
    const set = (range: Excel.Range) => {
      range.format.fill.color = given;
      return range.format.fill;
    };
    expect(await after(set, "color")).toEqual({ color });
  });

  it("is white when it is cleared", async () => {
    const clear = (range: Excel.Range) => {
      range.format.fill.color = "red";
      range.format.fill.clear();
      return range.format.fill;
    };
    expect(await after(clear, "color")).toEqual({ color: "#FFFFFF" });
  });

  it("keeps other parts of the style", async () => {
    const set = (range: Excel.Range) => {
      range.format.font.bold = true;
      range.format.fill.color = "red";
      return range.format.font;
    };
    expect(await after(set, "bold")).toEqual({ bold: true });
  });

  it("refuses what is no colour", async () => {
    const set = (range: Excel.Range) => {
      range.format.fill.color = "reddish";
      return range.format.fill;
    };
    await expect(after(set, "color")).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("RangeBorder", () => {
  it("draws the edges and the lines between, each on its own", async () => {
    await after((range) => {
      range.format.borders.getItem("EdgeBottom").style = "Double";
      const inside = range.format.borders.getItem("InsideVertical");
      inside.style = "Continuous";
      inside.weight = "Medium";
      inside.color = "#808080";
      return inside;
    }, "style");
    const border = (side: Excel.BorderIndex) => (range: Excel.Range) =>
      range.format.borders.getItem(side);
    const properties = "style,weight,color";
    expect(await after(border(Excel.BorderIndex.edgeBottom), properties)).toMatchObject({
      style: "Double",
      color: "#000000",
    });
    expect(await after(border(Excel.BorderIndex.insideVertical), properties)).toMatchObject({
      style: "Continuous",
      weight: "Medium",
      color: "#808080",
    });
    expect(await after(border(Excel.BorderIndex.edgeTop), properties)).toMatchObject({
      style: "None",
    });
  });

  it("is taken away by None", async () => {
    const remove = (range: Excel.Range) => {
      const border = range.format.borders.getItem("EdgeTop");
      border.style = "Continuous";
      border.style = "None";
      return border;
    };
    expect(await after(remove, "style")).toMatchObject({ style: "None" });
  });
});

describe("Range.numberFormat", () => {
  it("is what the texts are shown by", async () => {
    const set = (range: Excel.Range) => {
      range.getRow(1).numberFormat = [["#,##0.00", "yyyy-mm-dd"]];
      return range.getRow(1);
    };
    expect(await after(set, "text,numberFormat")).toMatchObject({
      text: [["1,234.50", "2024-02-01"]],
      numberFormat: [["#,##0.00", "yyyy-mm-dd"]],
    });
  });

  it("applies to whole columns, used or not", async () => {
    const { grid } = office.current;
    const { id } = grid.sheets.active();
    await after((range) => {
      range.getEntireColumn().numberFormat = "0.0" as unknown as string[][];
      return range;
    }, "address");
    expect([grid.formats.numberFormat(id, 1, 0), grid.formats.numberFormat(id, 90_000, 1)]).toEqual(
      ["0.0", "0.0"],
    );
  });
});
