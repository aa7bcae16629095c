import { compatibility } from "../../src/workbook/compatibility";

/** Stands for an Excel with the newest minor version of each set. */
function excelWith(sets: Readonly<Record<string, number>>): void {
  const isSetSupported = (name: string, version: string) =>
    Number(version.split(".")[1]) <= (sets[name] ?? 0);
  Object.assign(globalThis, { Office: { context: { requirements: { isSetSupported } } } });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

describe("compatibility", () => {
  it.each([
    { ExcelApi: 20, CustomFunctionsRuntime: 5, off: [] },
    { ExcelApi: 19, CustomFunctionsRuntime: 3, off: ["undoGroups"] },
    { ExcelApi: 16, CustomFunctionsRuntime: 4, off: ["sheetsRenamed", "undoGroups"] },
    { ExcelApi: 8, CustomFunctionsRuntime: 5, off: ["sheetsRenamed", "undoGroups"] },
    { ExcelApi: 20, CustomFunctionsRuntime: 2, off: ["functions"] },
  ])("finds $off off with ExcelApi 1.$ExcelApi", ({ off, ...sets }) => {
    excelWith(sets);
    expect(compatibility()).toEqual({
      off,
      sets: [
        { name: "ExcelApi", version: `1.${sets.ExcelApi}` },
        { name: "CustomFunctionsRuntime", version: `1.${sets.CustomFunctionsRuntime}` },
        { name: "SharedRuntime", version: null },
        { name: "TaskPaneApi", version: null },
      ],
    });
  });

  it("finds nothing where Excel does not say", () => {
    expect(compatibility().sets.every(({ version }) => version === null)).toBe(true);
  });
});
