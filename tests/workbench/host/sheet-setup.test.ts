import { useOffice } from "../../support/office";

const office = useOffice({ sheets: { Review: [["Customer"]] } });

/** Runs on the sheet and gives what the step returns after the sync. */
async function onSheet<T>(
  step: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return Excel.run((context) => step(context.workbook.worksheets.getItem("Review"), context));
}

describe("WorksheetFreezePanes", () => {
  it.each<{ way: string; freeze: (panes: Excel.WorksheetFreezePanes) => void; at: string | null }>([
    {
      way: "rows",
      freeze: (panes) => {
        panes.freezeRows(2);
      },
      at: "Review!1:2",
    },
    {
      way: "columns",
      freeze: (panes) => {
        panes.freezeColumns(1);
      },
      at: "Review!A:A",
    },
    {
      way: "a range",
      freeze: (panes) => {
        panes.freezeAt("A1:B3");
      },
      at: "Review!A1:B3",
    },
    {
      way: "a whole row",
      freeze: (panes) => {
        panes.freezeAt("1:1");
      },
      at: "Review!1:1",
    },
    {
      way: "nothing",
      freeze: (panes) => {
        panes.freezeRows(2);
        panes.unfreeze();
      },
      at: null,
    },
  ])("freezes $way", async ({ freeze, at }) => {
    const location = await onSheet(async (sheet, context) => {
      freeze(sheet.freezePanes);
      const range = sheet.freezePanes.getLocationOrNullObject();
      range.load("address");
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
    expect(location).toBe(at);
  });
});

describe("PageLayout", () => {
  it("keeps how the sheet is to be printed, for the saved workbook", async () => {
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.paperSize = "A4";
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.printGridlines = false;
      layout.topMargin = 36;
      layout.setPrintMargins("Centimeters", { left: 2.54 });
      layout.setPrintArea("A1:H40");
      layout.setPrintTitleRows("$1:$2");
      layout.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
      await context.sync();
    });
    const { grid } = office.current;
    expect(grid.extras.pageSetup(grid.sheets.active().id)).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
      centerHorizontally: true,
      printArea: "A1:H40",
      titleRows: "1:2",
      titleColumns: null,
      margins: { top: 36, left: 72, right: 50.4 },
      footer: { center: "Page &P of &N" },
    });
  });

  it("gives back what was set", async () => {
    await onSheet(async (sheet, context) => {
      const layout = sheet.pageLayout;
      layout.setPrintArea(sheet.getRange("A1:C9"));
      layout.leftMargin = 18;
      layout.load("orientation,leftMargin,zoom");
      const area = layout.getPrintAreaOrNullObject();
      area.load("address,areaCount");
      const titles = layout.getPrintTitleRowsOrNullObject();
      titles.load("address");
      await context.sync();
      expect([layout.orientation, layout.leftMargin]).toEqual(["Portrait", 18]);
      expect([area.address, area.areaCount]).toEqual(["Review!A1:C9", 1]);
      expect(titles.isNullObject).toBe(true);
    });
  });

  it("refuses an orientation that does not exist", async () => {
    const run = onSheet(async (sheet, context) => {
      sheet.pageLayout.orientation = "Upright" as "Portrait";
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("SettingCollection", () => {
  it("keeps what JSON can hold, by key", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("mapping", { sheet: "Ledger", columns: [1, 2] });
      settings.add("asOf", 45323);
      settings.load("items/key,items/value");
      const missing = settings.getItemOrNullObject("none");
      missing.load("value");
      await context.sync();
      expect(settings.items.map(({ key, value }) => [key, value as unknown])).toEqual([
        ["asOf", 45323],
        ["mapping", { sheet: "Ledger", columns: [1, 2] }],
      ]);
      expect(missing.isNullObject).toBe(true);
    });
  });

  it("replaces, changes and deletes", async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add("a", 1);
      settings.add("a", 2);
      const setting = settings.getItem("a");
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe(2);
      setting.value = 3;
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe(3);
      setting.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });
});

describe("Application", () => {
  it("calculates and says so", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      context.workbook.worksheets.getFirst().getRange("B1").formulas = [["=1+1"]];
      application.calculate("Full");
      application.load("calculationMode,calculationState");
      await context.sync();
      expect([application.calculationMode, application.calculationState]).toEqual([
        "Automatic",
        "Done",
      ]);
    });
  });

  it("counts and writes dates as in the United States", async () => {
    await Excel.run(async (context) => {
      const { cultureInfo } = context.workbook.application;
      cultureInfo.load("name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern");
      await context.sync();
      expect(cultureInfo.toJSON()).toEqual({
        name: "en-US",
        numberFormat: { numberDecimalSeparator: "." },
        datetimeFormat: { shortDatePattern: "m/d/yyyy" },
      });
    });
  });
});
