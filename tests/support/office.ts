import { CellValueType, type ICellData, type Univer } from "@univerjs/core";

import type { CellMatrix } from "../../src/workbench/grid/cell-matrix";
import { Grid } from "../../src/workbench/grid/grid";
import { startInNode } from "../../src/workbench/grid/start-in-node";
import { parseCells, splitAddress } from "../../src/workbench/host/address";
import { connectClient, type OfficeExtensionLibrary } from "../../src/workbench/host/client-bridge";
import { workbookSettings } from "../../src/workbench/host/document-settings";
import { Host } from "../../src/workbench/host/host";
import {
  freeConditions,
  MessageFlag,
  type HostConditions,
} from "../../src/workbench/host/host-conditions";
import {
  createOffice,
  type OfficeShim,
  type OfficeTheme,
} from "../../src/workbench/host/office-shim";
import { loadOfficeClient } from "./office-client";

/** A cell as a test writes it down: a leading "=" makes a formula, null a blank cell. */
export type TestCell = string | number | boolean | null;

/** What the workbook of a test holds. */
export interface OfficeSetup {
  /** Rows of cells by sheet name, from A1; texts stay texts. Default: one empty `Sheet1`. */
  readonly sheets?: Readonly<Record<string, readonly (readonly TestCell[])[]>>;
  /** Tables by name, as addresses with their sheet: `Ledger!A1:H20`. */
  readonly tables?: Readonly<Record<string, string>>;
  /** Defined names by name, as formulas: `=Ledger!$B$1`. */
  readonly names?: Readonly<Record<string, string>>;
  /** Language of the user interface. Default: `en-US`. */
  readonly displayLanguage?: string;
  /** Newest version of ExcelApi that `Office` answers for. Default: the workbench's. */
  readonly excelApi?: string;
}

/** Excel without Excel: Microsoft's client library over the workbench's host and grid. */
export interface TestOffice {
  readonly excel: typeof Excel;
  readonly extension: typeof OfficeExtension;
  /** The workbench's `Office`, and what the page around the pane may do with it. */
  readonly shim: OfficeShim;
  readonly grid: Grid;
  readonly univer: Univer;
  /** What stands in the add-in's way; to be changed by the test. */
  readonly conditions: HostConditions;
  /** Closes the workbook. */
  dispose(): void;
}

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#242424",
  controlBackgroundColor: "#F5F5F5",
  controlForegroundColor: "#242424",
  isDarkTheme: false,
};

/** Sheets of tests are laid out small and grow when needed: full ones take a second each. */
const SMALL = { rowCount: 200, columnCount: 40 };

/** Opens a fresh workbook and gives a working `Excel.run` on it. */
export async function startOffice(setup: OfficeSetup = {}): Promise<TestOffice> {
  const { univer, grid } = await openTestWorkbook(setup);
  const client = loadOfficeClient();
  const conditions = freeConditions();
  const host = connect(client.OfficeExtension, grid, conditions);
  markUndoGroups(client.Excel);
  const displayLanguage = setup.displayLanguage ?? "en-US";
  const shim = createOffice({
    displayLanguage,
    contentLanguage: displayLanguage,
    theme: LIGHT,
    settings: workbookSettings(client.Excel),
  });
  await shim.office.onReady();
  if (setup.excelApi !== undefined) answerForExcelApi(shim, setup.excelApi);
  return {
    excel: client.Excel,
    extension: client.OfficeExtension,
    shim,
    grid,
    univer,
    conditions,
    dispose: () => {
      host.dispose();
      grid.dispose();
      univer.dispose();
    },
  };
}

/**
 * Opens a fresh workbook before each test of the file and closes it after, and makes
 * `Excel`, `OfficeExtension` and `Office` the globals that the add-in's code uses.
 *
 * @returns A holder of the running test's office.
 *
 * @example
 * const office = useOffice({ sheets: { Ledger: [["Customer"], ["Alpha"]] } });
 * it("finds the ledger", async () => {
 *   await Excel.run(async (context) => { … });
 *   office.current.grid.sheets.list();
 * });
 */
export function useOffice(setup: OfficeSetup = {}): { readonly current: TestOffice } {
  const holder: { office?: TestOffice } = {};
  beforeEach(async () => {
    const office = (holder.office = await startOffice(setup));
    Object.assign(globalThis, {
      Excel: office.excel,
      OfficeExtension: office.extension,
      Office: office.shim.office,
    });
  });
  afterEach(() => {
    holder.office?.dispose();
    for (const name of ["Excel", "OfficeExtension", "Office"])
      Reflect.deleteProperty(globalThis, name);
  });
  return {
    get current() {
      if (!holder.office) throw new Error("The office opens when a test starts.");
      return holder.office;
    },
  };
}

async function openTestWorkbook({ sheets = { Sheet1: [] }, tables, names }: OfficeSetup) {
  const [first = "Sheet1", ...others] = Object.keys(sheets);
  const univer = startInNode(first, SMALL);
  const grid = new Grid(univer, SMALL);
  for (const name of others) grid.sheets.add(name);
  for (const [name, rows] of Object.entries(sheets))
    grid.cells.write(grid.sheets.named(name)!.id, toMatrix(rows));
  for (const [name, address] of Object.entries(tables ?? {})) {
    const { sheetName, cells } = splitAddress(address);
    grid.tables.add(grid.sheets.named(sheetName ?? first)!.id, name, parseCells(cells)!);
  }
  for (const [name, formula] of Object.entries(names ?? {}))
    grid.names.set({ name, formula, comment: "", isVisible: true, sheetId: null });
  await grid.calculation.settled();
  return { univer, grid };
}

type Run = (...given: readonly unknown[]) => Promise<unknown>;

/** Sends undo groups to the host, which this version of Microsoft's client does not do yet. */
function markUndoGroups(excel: typeof Excel): void {
  const run = excel.run as Run;
  const marked: Run = (...given) => {
    const [options, batch] = given as [Excel.RunOptions, (context: unknown) => unknown];
    if (!options.mergeUndoGroup) return run(...given);
    return run(options, (context: { _requestFlagModifier: number }) => {
      context._requestFlagModifier |= MessageFlag.undoGroup;
      return batch(context);
    });
  };
  Object.assign(excel, { run: marked });
}

function answerForExcelApi({ office }: OfficeShim, newest: string): void {
  const { requirements } = office.context;
  const minor = Number(newest.split(".")[1]);
  const { isSetSupported } = requirements;
  requirements.isSetSupported = (name, version) =>
    name === "ExcelApi"
      ? Number(String(version).split(".")[1]) <= minor
      : isSetSupported(name, version);
}

function connect(extension: OfficeExtensionLibrary, grid: Grid, conditions: HostConditions): Host {
  let toClient: (message: string) => void = () => undefined;
  const host = new Host(
    grid,
    (message) => {
      toClient(message);
    },
    conditions,
  );
  connectClient(extension, {
    send: (message) => {
      host.receive(message);
    },
    onMessage: (take) => {
      toClient = take;
    },
  });
  return host;
}

function toMatrix(rows: readonly (readonly TestCell[])[]): CellMatrix {
  const matrix: CellMatrix = {};
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of row.entries()) {
      if (cell !== null) (matrix[r] ??= {})[c] = toCell(cell);
    }
  }
  return matrix;
}

function toCell(cell: string | number | boolean): ICellData {
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return cell.startsWith("=") ? { f: cell } : { v: cell, t: CellValueType.STRING };
}
