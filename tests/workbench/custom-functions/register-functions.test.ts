import { CellValueType, type ICellData, type Univer } from "@univerjs/core";
import { IDescriptionService } from "@univerjs/sheets-formula";

import type { BlankAs } from "../../../src/workbench/custom-functions/arguments";
import { ErrorMessages } from "../../../src/workbench/custom-functions/error-messages";
import type {
  FunctionsMetadata,
  ParameterMetadata,
} from "../../../src/workbench/custom-functions/metadata";
import { registerFunctions } from "../../../src/workbench/custom-functions/register-functions";
import {
  CustomFunctionError,
  type WorksheetFunction,
} from "../../../src/workbench/host/custom-functions-shim";
import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 60, columnCount: 20 };

const ANY: ParameterMetadata = { name: "value", type: "any" };
const OPTIONAL: ParameterMetadata = { ...ANY, optional: true };
const RANGE: ParameterMetadata = { ...ANY, dimensionality: "matrix" };

/** A function of the add-in under test, called `=TEST.F(…)`. */
interface Setup {
  readonly parameters?: readonly ParameterMetadata[];
  readonly call?: WorksheetFunction;
  readonly metadata?: Partial<FunctionsMetadata>;
}

let univer: Univer;
let grid: Grid;
let sheetId: string;
let messages: ErrorMessages;
let blankAs: BlankAs;
let calls: unknown[][];

beforeEach(() => {
  univer = startInNode("Data", SIZE);
  grid = new Grid(univer, SIZE);
  sheetId = grid.sheets.active().id;
  messages = new ErrorMessages();
  blankAs = null;
  calls = [];
});

afterEach(() => {
  grid.dispose();
  univer.dispose();
});

function register({ parameters = [RANGE], call = () => "done", metadata }: Setup) {
  const implementation: WorksheetFunction = (...args) => {
    calls.push(args.slice(0, -1).map(withErrorsNamed));
    return call(...args);
  };
  return registerFunctions(
    univer,
    {
      namespace: "TEST",
      metadata: {
        allowErrorForDataTypeAny: true,
        functions: [{ id: "F", name: "F", description: "Tests.", parameters }],
        ...metadata,
      },
      implementations: new Map([["F", implementation]]),
    },
    { blankAs: () => blankAs, messages, later: (cells) => grid.calculation.later(cells) },
  );
}

/** An error object as a text that says so, since errors compare by their message alone. */
function withErrorsNamed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withErrorsNamed);
  return value instanceof CustomFunctionError ? `error ${value.code}` : value;
}

async function enter(cells: Record<string, string | number | boolean | ICellData>): Promise<void> {
  for (const [address, content] of Object.entries(cells)) {
    const column = address.charCodeAt(0) - 65;
    const row = Number(address.slice(1)) - 1;
    grid.cells.write(sheetId, { [row]: { [column]: cellOf(content) } });
  }
  await grid.calculation.settled();
}

function cellOf(content: string | number | boolean | ICellData): ICellData {
  if (typeof content === "object") return content;
  if (typeof content === "boolean") return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof content === "number") return { v: content, t: CellValueType.NUMBER };
  return content.startsWith("=") ? { f: content } : { v: content, t: CellValueType.STRING };
}

function shown(address: string): string | number | boolean {
  return grid.cells.value(sheetId, Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
}

function messageAt(address: string): string | null {
  const row = Number(address.slice(1)) - 1;
  const place = {
    unitId: grid.workbook.getUnitId(),
    sheetId,
    row,
    column: address.charCodeAt(0) - 65,
  };
  return messages.find(place, String(shown(address)));
}

const DATA = { A1: 1.5, B1: "text", A2: true, A3: "#N/A", B3: "00123", C3: "TRUE" };

describe("arguments", () => {
  it.each<{ formula: string; args: unknown[]; because: string }>([
    {
      formula: "=TEST.F(A1:B2)",
      args: [
        [
          [1.5, "text"],
          [true, null],
        ],
      ],
      because: "a range is rows of cells",
    },
    { formula: "=TEST.F(A1)", args: [[[1.5]]], because: "a cell is an array of one" },
    { formula: "=TEST.F(7)", args: [[[7]]], because: "a constant is an array of one" },
    {
      formula: '=TEST.F({1,"x";TRUE,2})',
      args: [
        [
          [1, "x"],
          [true, 2],
        ],
      ],
      because: "a constant array is rows",
    },
    { formula: "=TEST.F(B3:C3)", args: [[["00123", "TRUE"]]], because: "texts stay texts" },
    { formula: "=TEST.F(A1:A2*2)", args: [[[3], [2]]], because: "a calculated array is rows" },
    {
      formula: "=TEST.F(A3)",
      args: [[["error #N/A"]]],
      because: "an error cell is an error object",
    },
    {
      formula: "=TEST.F(1/0)",
      args: [[["error #DIV/0!"]]],
      because: "so is a calculated error",
    },
    {
      formula: "=TEST.F(A:B)",
      args: [
        [
          [1.5, "text"],
          [true, null],
          ["error #N/A", "00123"],
        ],
      ],
      because: "whole columns end with the last used row",
    },
    {
      formula: "=TEST.F(1:1)",
      args: [[[1.5, "text"]]],
      because: "whole rows end with the last used column",
    },
  ])("of $formula are $args: $because", async ({ formula, args }) => {
    register({});
    await enter(DATA);
    await enter({ [formula.includes("1:1") ? "H20" : "H1"]: formula });
    expect(calls).toEqual([args]);
  });

  it.each<{ blank: BlankAs }>([{ blank: null }, { blank: 0 }])(
    "hand a blank cell over as $blank where the build does",
    async ({ blank }) => {
      blankAs = blank;
      register({ parameters: [RANGE, ANY] });
      await enter({ A1: "=TEST.F(B1:B2,B1)" });
      expect(calls).toEqual([[[[blank], [blank]], blank]]);
    },
  );

  it.each([
    { formula: "=TEST.F(1)", args: [1, null, null] },
    { formula: "=TEST.F(1,,3)", args: [1, null, 3] },
    { formula: "=TEST.F(1,2,)", args: [1, 2, null] },
  ])("that are left out of $formula are null", async ({ formula, args }) => {
    register({ parameters: [ANY, OPTIONAL, OPTIONAL] });
    await enter({ A1: formula });
    expect(calls).toEqual([args]);
  });

  it("of a repeating parameter come as one array", async () => {
    register({ parameters: [ANY, { ...RANGE, repeating: true }] });
    await enter({ A1: 1, B1: "=TEST.F(0,A1:A2,5)" });
    expect(calls).toEqual([[0, [[[1], [null]], [[5]]]]]);
  });

  it.each([
    { type: "number", given: "12.5", arg: 12.5 },
    { type: "number", given: true, arg: 1 },
    { type: "string", given: 3, arg: "3" },
    { type: "string", given: true, arg: "TRUE" },
    { type: "boolean", given: 0, arg: false },
    { type: "boolean", given: "true", arg: true },
  ])("of a $type parameter are converted: $given becomes $arg", async ({ type, given, arg }) => {
    register({ parameters: [{ ...ANY, type }] });
    await enter({ A1: given, B1: "=TEST.F(A1)" });
    expect(calls).toEqual([[arg]]);
  });

  it.each([
    { parameter: { ...ANY, type: "number" }, given: "twelve", because: "the text is no number" },
    { parameter: { ...ANY, type: "boolean" }, given: "yes", because: "the text is no truth value" },
  ])("are not handed over when $because", async ({ parameter, given }) => {
    register({ parameters: [parameter] });
    await enter({ A1: given, B1: "=TEST.F(A1)" });
    expect(calls).toEqual([]);
    expect(shown("B1")).toBe("#VALUE!");
  });

  it("of a single value are refused when there are several cells", async () => {
    register({ parameters: [ANY] });
    await enter({ A1: 1, A2: 2, B1: "=TEST.F(A1:A2)" });
    expect(calls).toEqual([]);
    expect(shown("B1")).toBe("#VALUE!");
  });

  it("that are errors become the answer when functions do not take errors", async () => {
    register({ metadata: { allowErrorForDataTypeAny: false } });
    await enter({ A1: "#N/A", B1: "=TEST.F(A1:A2)" });
    expect(calls).toEqual([]);
    expect(shown("B1")).toBe("#N/A");
  });

  it("from a sheet that is not there are #REF!", async () => {
    register({ parameters: [RANGE] });
    await enter({ A1: "=TEST.F(Nowhere!A1)" });
    expect(calls).toEqual([[[["error #REF!"]]]]);
  });

  it("hold what other formulas have just calculated and spilled", async () => {
    register({});
    await enter({ A1: "=B1*2", B1: 5, C1: "=SEQUENCE(2)*B1", D1: "=TEST.F(A1:C2)" });
    expect(calls.at(-1)).toEqual([
      [
        [10, 5, 5],
        [null, null, 10],
      ],
    ]);
    await enter({ B1: 7 });
    expect(calls.at(-1)).toEqual([
      [
        [14, 7, 7],
        [null, null, 14],
      ],
    ]);
  });

  it("do not hold what a smaller spill no longer covers", async () => {
    register({});
    await enter({ A1: 3, B1: "=SEQUENCE(A1)", C1: "=TEST.F(B1:B3)" });
    expect(calls.at(-1)).toEqual([[[1], [2], [3]]]);
    await enter({ A1: 2 });
    expect(calls.at(-1)).toEqual([[[1], [2], [null]]]);
  });

  it("are fresh arrays at every call", async () => {
    register({});
    await enter({ A1: 1, B1: "=TEST.F(A1:A2)", B2: "=TEST.F(A1:A2)" });
    expect(calls).toHaveLength(2);
    expect(calls[0]![0]).not.toBe(calls[1]![0]);
  });

  it("come through names, tables and other sheets", async () => {
    register({});
    const other = grid.sheets.add("Other one").id;
    grid.cells.write(other, { 0: { 0: { v: "x" } } });
    grid.names.set({
      name: "Mine",
      formula: "=Data!$A$1:$A$2",
      comment: "",
      isVisible: true,
      sheetId: null,
    });
    await enter({ A1: 4, B1: "=TEST.F('Other one'!A1)", B2: "=TEST.F(Mine)" });
    expect(calls).toContainEqual([[["x"]]]);
    expect(calls).toContainEqual([[[4], [null]]]);
  });
});

describe("answers", () => {
  it.each<{ answer: unknown; cell: string | number | boolean; because: string }>([
    { answer: 2.5, cell: 2.5, because: "a number is a number" },
    { answer: "00123", cell: "00123", because: "a text stays a text" },
    { answer: "TRUE", cell: "TRUE", because: "a text stays a text" },
    { answer: "2024-01-05", cell: "2024-01-05", because: "a text stays a text" },
    { answer: "{1,2}", cell: "{1,2}", because: "a text stays a text" },
    { answer: "", cell: "", because: "an empty text is shown" },
    { answer: true, cell: true, because: "a truth value is one" },
    { answer: null, cell: 0, because: "Excel shows nothing as 0" },
    { answer: undefined, cell: 0, because: "Excel shows nothing as 0" },
    { answer: -0, cell: 0, because: "JSON has no negative zero" },
    { answer: NaN, cell: "#VALUE!", because: "it is no number" },
    { answer: Infinity, cell: "#NUM!", because: "it is no number of the sheet" },
    { answer: [[1]], cell: 1, because: "an array of one is its cell" },
    { answer: [[NaN]], cell: 0, because: "Excel does not look into arrays" },
    { answer: [[null]], cell: 0, because: "Excel shows nothing as 0" },
    { answer: [], cell: "#VALUE!", because: "there is nothing to show" },
    { answer: [[]], cell: "#VALUE!", because: "there is nothing to show" },
    { answer: [[1, 2], [3]], cell: "#VALUE!", because: "rows differ in length" },
    { answer: [1, 2], cell: "#VALUE!", because: "rows are arrays" },
    {
      answer: { basicValue: 8, type: "Double" },
      cell: 8,
      because: "a formatted number has a value",
    },
    { answer: new CustomFunctionError("#N/A"), cell: "#N/A", because: "an error may be returned" },
  ])("show $answer as $cell: $because", async ({ answer, cell }) => {
    register({ parameters: [], call: () => answer });
    await enter({ B2: "=TEST.F()" });
    expect(shown("B2")).toBe(cell);
  });

  it("spill, with errors in their cells", async () => {
    register({
      parameters: [],
      call: () => [
        ["a", 1],
        [new CustomFunctionError("#N/A", "no rate"), null],
      ],
    });
    await enter({ B2: "=TEST.F()" });
    expect(grid.cells.values(sheetId, { row: 1, column: 1, rowCount: 2, columnCount: 2 })).toEqual([
      ["a", 1],
      ["#N/A", 0],
    ]);
    expect(messageAt("B3")).toBe("no rate");
    expect(messageAt("B2")).toBeNull();
  });

  it("do not overwrite a cell that is in the way, and spill when it is cleared", async () => {
    register({ parameters: [], call: () => [[1], [2]] });
    await enter({ B3: "mine", B2: "=TEST.F()" });
    expect([shown("B2"), shown("B3")]).toEqual(["#SPILL!", "mine"]);
    grid.cells.write(sheetId, { 2: { 1: null } });
    await grid.calculation.settled();
    expect([shown("B2"), shown("B3")]).toEqual([1, 2]);
  });

  it("are calculated anew when a cell of an argument changes", async () => {
    register({ parameters: [ANY], call: (value) => Number(value) + 1 });
    await enter({ A1: 1, B1: "=TEST.F(A1)*10" });
    expect(shown("B1")).toBe(20);
    await enter({ A1: 2 });
    expect(shown("B1")).toBe(30);
  });

  it("may come later, and are calculated with what waits for them", async () => {
    let isLate = true;
    const call: WorksheetFunction = async () => {
      await new Promise((resolve) => setTimeout(resolve, isLate ? 300 : 0));
      return [[calls.length], [2]];
    };
    register({ parameters: [], call });
    await enter({ A1: "=TEST.F()", B1: "=SUM(A1:A2)", C1: "=SUM(TEST.F())+D1" });
    expect(calls).toHaveLength(1);
    expect([shown("A1"), shown("A2"), shown("B1"), shown("C1")]).toEqual([1, 2, 3, 3]);
    isLate = false;
    await enter({ D1: 10 });
    expect(calls).toHaveLength(2);
    expect([shown("A1"), shown("C1")]).toEqual([1, 14]);
  });

  it("may come after another change, which is calculated meanwhile", async () => {
    const call: WorksheetFunction = async () => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      return [["late"], ["answer"]];
    };
    register({ parameters: [], call });
    grid.cells.write(sheetId, { 0: { 0: cellOf("=TEST.F()") } });
    await new Promise((resolve) => setTimeout(resolve, 250));
    await enter({ B1: "=1+1", A2: "taken" });
    expect([shown("A1"), shown("A2"), shown("B1")]).toEqual(["#SPILL!", "taken", 2]);
  });

  it("may fail later, with their message, and are asked for again", async () => {
    let isBroken = true;
    const call: WorksheetFunction = async () => {
      await Promise.resolve();
      if (isBroken) throw new CustomFunctionError("#N/A", "no connection");
      return "there";
    };
    register({ parameters: [ANY], call });
    await enter({ A1: "=TEST.F(B1)" });
    expect([shown("A1"), messageAt("A1")]).toEqual(["#N/A", "no connection"]);
    isBroken = false;
    await enter({ A1: "=TEST.F(B1)" });
    expect([shown("A1"), messageAt("A1")]).toEqual(["there", null]);
  });
});

describe("messages of errors", () => {
  it("are kept by cell, until the formula answers anew", async () => {
    const call: WorksheetFunction = (value) => {
      return value === "bad" ? new CustomFunctionError("#VALUE!", "bad is not a date") : value;
    };
    register({ parameters: [ANY], call });
    await enter({ A1: "bad", B1: "=TEST.F(A1)" });
    expect([shown("B1"), messageAt("B1")]).toEqual(["#VALUE!", "bad is not a date"]);
    await enter({ A1: "good" });
    expect([shown("B1"), messageAt("B1")]).toEqual(["good", null]);
  });

  it("are kept only for the errors that carry one in Excel", async () => {
    register({ parameters: [], call: () => new CustomFunctionError("#NUM!", "lost") });
    await enter({ A1: "=TEST.F()" });
    expect([shown("A1"), messageAt("A1")]).toEqual(["#NUM!", null]);
  });

  it("are those of the cell's error, not of one that the formula caught", async () => {
    register({ parameters: [], call: () => new CustomFunctionError("#N/A", "caught") });
    await enter({ A1: '=IFERROR(TEST.F(),"none")' });
    expect([shown("A1"), messageAt("A1")]).toEqual(["none", null]);
  });

  it("come with an error that is thrown as well", async () => {
    const error = new CustomFunctionError("#N/A", "no such customer");
    const call = () => {
      throw error;
    };
    register({ parameters: [], call });
    await enter({ A1: "=TEST.F()" });
    expect(messageAt("A1")).toBe("no such customer");
  });

  it("of an exception name the fault", async () => {
    register({
      parameters: [],
      call: () => {
        throw new TypeError("x is not a function");
      },
    });
    await enter({ A1: "=TEST.F()" });
    expect([shown("A1"), messageAt("A1")]).toEqual(["#VALUE!", "TypeError: x is not a function"]);
  });
});

describe("registerFunctions", () => {
  it("describes the functions to whoever types a formula", () => {
    register({
      parameters: [{ ...RANGE, name: "invoices", description: "The ledger." }, OPTIONAL],
    });
    const service = univer.__getInjector().get(IDescriptionService);
    expect(service.getFunctionInfo("TEST.F")).toMatchObject({
      abstract: "Tests.",
      functionParameter: [
        { name: "invoices", detail: "The ledger.", require: 1, repeat: 0 },
        { name: "value", require: 0, repeat: 0 },
      ],
    });
  });

  it("takes the functions away again", async () => {
    register({ parameters: [] }).dispose();
    await enter({ A1: "=TEST.F()" });
    expect(shown("A1")).toBe("#NAME?");
  });

  it("names a function without an implementation", () => {
    const metadata = { functions: [{ id: "LOST", name: "LOST", parameters: [] }] };
    expect(() => register({ metadata })).toThrow("LOST");
  });

  it("refuses a streaming function by name", () => {
    const functions = [{ id: "F", name: "F", parameters: [], options: { stream: true } }];
    expect(() => register({ metadata: { functions } })).toThrow("F streams");
  });
});
