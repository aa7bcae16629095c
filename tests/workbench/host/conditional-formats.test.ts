import { useOffice } from "../../support/office";

useOffice({ sheets: { Portfolio: [[0.5], [0.9], [1.2]] } });

type Formats = Excel.ConditionalFormatCollection;

/** Works on the conditional formats of A1:A3. */
async function onFormats<T>(
  step: (formats: Formats, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => {
    const range = context.workbook.worksheets.getItem("Portfolio").getRange("A1:A3");
    return step(range.conditionalFormats, context);
  });
}

describe("ConditionalFormat", () => {
  it("marks cells for which a formula is true", async () => {
    await onFormats(async (formats, context) => {
      const format = formats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = "=$A1>1";
      format.custom.format.fill.color = "#FFC7CE";
      format.custom.format.font.color = "#9C0006";
      format.custom.format.font.bold = true;
      format.stopIfTrue = true;
      format.load(
        "type,stopIfTrue,custom/rule/formula,custom/format/fill/color,custom/format/font",
      );
      const range = format.getRange();
      range.load("address");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        type: "Custom",
        stopIfTrue: true,
        custom: {
          rule: { formula: "=$A1>1" },
          format: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006", bold: true } },
        },
      });
      expect(range.address).toBe("Portfolio!A1:A3");
    });
  });

  it.each([
    { operator: "GreaterThan" as const, formula1: "0.8" },
    { operator: "Between" as const, formula1: "0.8", formula2: "1" },
  ])("compares by $operator", async (rule) => {
    await onFormats(async (formats, context) => {
      const { cellValue } = formats.add(Excel.ConditionalFormatType.cellValue);
      cellValue.rule = rule;
      cellValue.load("rule");
      await context.sync();
      expect(cellValue.rule).toEqual(rule);
    });
  });

  it("draws bars and scales", async () => {
    await onFormats(async (formats, context) => {
      const { dataBar } = formats.add(Excel.ConditionalFormatType.dataBar);
      dataBar.showDataBarOnly = true;
      dataBar.positiveFormat.fillColor = "#00B050";
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.load("showDataBarOnly,lowerBoundRule,upperBoundRule,positiveFormat/fillColor");
      const { colorScale } = formats.add(Excel.ConditionalFormatType.colorScale);
      const criteria = {
        minimum: { type: "LowestValue" as const, color: "#63BE7B", formula: null as never },
        midpoint: { type: "Number" as const, color: "#FFEB84", formula: "0.8" },
        maximum: { type: "HighestValue" as const, color: "#F8696B", formula: null as never },
      };
      colorScale.criteria = criteria;
      colorScale.load("criteria,threeColorScale");
      await context.sync();
      expect([dataBar.showDataBarOnly, dataBar.positiveFormat.fillColor]).toEqual([
        true,
        "#00B050",
      ]);
      expect([dataBar.lowerBoundRule, dataBar.upperBoundRule]).toMatchObject([
        { type: "Number", formula: "0" },
        { type: "HighestValue" },
      ]);
      expect([colorScale.threeColorScale, colorScale.criteria]).toEqual([true, criteria]);
    });
  });

  it("is counted, found and cleared by the range that it touches", async () => {
    await onFormats(async (formats, context) => {
      const format = formats.add(Excel.ConditionalFormatType.custom);
      format.load("id");
      const counted = formats.getCount();
      await context.sync();
      const found = formats.getItem(format.id);
      found.load("type");
      formats.load("items/type");
      await context.sync();
      expect([counted.value, found.type, formats.items.length]).toEqual([1, "Custom", 1]);
      formats.clearAll();
      const left = formats.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  it.each([
    { kind: "IconSet" as const, code: "NotImplemented" },
    { kind: "TopBottom" as const, code: "NotImplemented" },
  ])("refuses $kind by name", async ({ kind, code }) => {
    const run = onFormats(async (formats, context) => {
      formats.add(kind);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code });
  });

  it("refuses the details of another kind", async () => {
    const run = onFormats(async (formats, context) => {
      formats.add("Custom").cellValue.load("rule");
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
