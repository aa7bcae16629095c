import { LANGUAGES } from "../../src/engine";
import { ChangeCollector } from "../../src/taskpane/app/change-collector";
import { paneActions } from "../../src/taskpane/app/pane-actions";
import {
  paneReducer,
  STARTING,
  type PaneState,
  type ReadyState,
} from "../../src/taskpane/app/pane-state";
import { problemText } from "../../src/taskpane/parts/problem";
import { watchChanges, type WorkbookChange } from "../../src/workbook/watch-changes";
import { CUSTOMERS, INVOICES } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { OfficeSetup, TestCell, TestOffice } from "../support/office";

const MAY = 45443;
const JUNE = 45473;

const SETUP: OfficeSetup = {
  sheets: {
    Customers: CUSTOMERS as TestCell[][],
    Ledger: INVOICES as TestCell[][],
    Policy: [
      ["Rule", "Item", "From", "Value", "Note"],
      ["setting", "severe days late", null, 45, null],
    ],
    Start: [
      ["As of", "=B2"],
      ["Month end", MAY],
      ["Other", 1],
    ],
  },
  names: { AsOfDate: "=Start!$B$1" },
};

let office: TestOffice;
let state: PaneState;
let stopWatching: () => Promise<void>;

/** Opens a pane without its components: its state, its actions, and its ear for changes. */
async function openPane(setup: OfficeSetup = SETUP) {
  office = await openInExcel(setup);
  state = STARTING;
  const actions = paneActions({
    dispatch: (event) => {
      state = paneReducer(state, event);
    },
    state: () => state,
    language: () => "en",
  });
  const collector = new ChangeCollector<WorkbookChange>(actions.checkChanges);
  const stop = await watchChanges((change) => {
    collector.add(change);
  });
  stopWatching = () => {
    collector.stop();
    return stop();
  };
  await actions.open();
  return actions;
}

afterEach(async () => {
  await stopWatching();
  office.dispose();
});

function ready(): ReadyState {
  if (state.status !== "ready") throw new Error(state.status);
  return state;
}

/** Waits until the pane has looked at what has happened. */
async function looked(): Promise<void> {
  for (let tries = 0; tries < 40 && !(state.status === "ready" && state.isStale); tries++) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

function idOf(sheetName: string): string {
  return office.grid.sheets.named(sheetName)!.id;
}

/** Enters a value or a formula into a cell, as a user does. */
function enter(sheetName: string, row: number, column: number, cell: string | number): void {
  const isFormula = typeof cell === "string" && cell.startsWith("=");
  office.grid.cells.write(idOf(sheetName), {
    [row]: { [column]: isFormula ? { f: cell, v: null } : { v: cell, f: null } },
  });
}

/** Excel's own way, for what the grid offers no short one. */
function inExcel(act: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

/** What a view is made from, and how each can come to differ. */
const CHANGES: Readonly<Record<string, () => unknown>> = {
  "the cell of the as-of date": () => {
    enter("Start", 0, 1, JUNE);
  },
  "a cell from which the as-of date is calculated": () => {
    enter("Start", 1, 1, JUNE);
  },
  "the as-of date to no date": () => {
    enter("Start", 0, 1, "soon");
  },
  "an amount of the ledger": () => {
    enter("Ledger", 3, 4, 77_777);
  },
  "the policy": () => {
    enter("Policy", 1, 3, 30);
  },
  "a customer's limit": () => {
    enter("Customers", 1, 5, 12);
  },
  "the ledger by a row below it": () => {
    INVOICES[1]!.forEach((cell, column) => {
      enter("Ledger", INVOICES.length, column, cell as string | number);
    });
  },
  "a column to the right of a table": () => {
    enter("Customers", 0, 6, "Group");
    enter("Customers", 1, 6, "Acme Holding");
  },
  "the name of the ledger's sheet": () => {
    office.grid.sheets.rename(idOf("Ledger"), "Open items");
  },
  "a sheet with a table, by deleting it": () => {
    office.grid.sheets.remove(idOf("Policy"));
  },
  "the title of a column": () => {
    const column = (INVOICES[0] as string[]).indexOf("Due date");
    enter("Ledger", 0, column, "Payment target");
  },
  "the place of the ledger": () =>
    inExcel(({ workbook }) => {
      workbook.worksheets.getItem("Ledger").getRange("1:2").insert("Down");
    }),
};

/** What no view is made from. */
const OTHERS: Readonly<Record<string, () => unknown>> = {
  "a formula beside the ledger": () => {
    enter("Ledger", 2, 9, "=SUM(E2:E9)");
  },
  "a cell of another sheet": () => {
    enter("Start", 2, 1, 2);
  },
  "a new sheet": () => office.grid.sheets.add("Notes"),
  "a formula on the ledger's sheet that calculates anew": () => {
    enter("Start", 2, 1, 3);
  },
  "the same value again": () => {
    enter("Ledger", 1, 4, 1000);
  },
};

describe("the bar that says that the data have changed", () => {
  it.each(Object.keys(CHANGES))("stands after a change of %s", async (change) => {
    await openPane();
    await CHANGES[change]!();
    await looked();
    expect(ready().isStale).toBe(true);
  });

  it.each(Object.keys(OTHERS))("does not stand after %s", async (change) => {
    const sheets = { ...SETUP.sheets, Ledger: (INVOICES as TestCell[][]).map((row) => [...row]) };
    sheets.Ledger[1]!.push(null, null, "=Start!B3");
    await openPane({ ...SETUP, sheets });
    await OTHERS[change]!();
    await looked();
    expect(ready().isStale).toBe(false);
  });

  it("does not stand when the named date changes under the user's own choice", async () => {
    const actions = await openPane();
    await actions.setAsOfDate(JUNE);
    enter("Start", 0, 1, 45_500);
    await looked();
    expect(ready().isStale).toBe(false);
    await actions.setAsOfDate(null);
    expect(ready().workbook.view).toMatchObject({ book: { asOfDate: 45_500 } });
  });
});

describe("writing", () => {
  async function write(change: () => unknown) {
    const actions = await openPane();
    actions.chooseCustomer(0);
    await change();
    await office.grid.calculation.settled();
    const before = office.grid.sheets.list().length;
    await actions.writeReview();
    const { work } = ready();
    return { actions, work, added: office.grid.sheets.list().length - before };
  }

  it.each(Object.keys(CHANGES))(
    "does not write a view from before a change of %s",
    async (name) => {
      const { work, added } = await write(CHANGES[name]!);
      expect(added).toBe(0);
      expect(work).toMatchObject({
        status: "failed",
        error: { details: { code: "sourcesChanged" } },
      });
      expect(ready().isStale).toBe(false);
    },
  );

  it.each(Object.keys(OTHERS))("writes after %s", async (name) => {
    const { work, added } = await write(OTHERS[name]!);
    // The review, and the credit history with a line of it.
    expect(added).toBe(2);
    expect(work).toMatchObject({ status: "done", job: "review" });
  });

  it("also looks when the name of the as-of date was deleted, which Excel tells nobody", async () => {
    const { work } = await write(() =>
      inExcel(({ workbook }) => {
        workbook.names.getItem("AsOfDate").delete();
      }),
    );
    expect(work).toMatchObject({ error: { details: { changes: ["asOfDate"] } } });
  });

  it("shows the new day, and writes it when asked again", async () => {
    const { actions } = await write(CHANGES["the cell of the as-of date"]!);
    expect(ready().workbook.view).toMatchObject({ book: { asOfDate: JUNE } });
    await actions.writeReview();
    const { work } = ready();
    if (work.status !== "done" || work.sheetName === null) throw new Error(work.status);
    const cells = office.grid.cells.values(idOf(work.sheetName), {
      row: 0,
      column: 0,
      rowCount: 12,
      columnCount: 9,
    });
    expect(cells.flat()).toContain(JUNE);
    expect(cells.flat()).not.toContain(MAY);
  });

  it("holds for the portfolio too", async () => {
    const actions = await openPane();
    enter("Start", 0, 1, JUNE);
    await actions.insertPortfolio();
    expect(ready().work).toMatchObject({ error: { details: { changes: ["asOfDate"] } } });
  });

  it.each(LANGUAGES)("says in %s what has changed", async (language) => {
    const { work } = await write(CHANGES["an amount of the ledger"]!);
    const text = problemText(work.status === "failed" ? work.error : null, language);
    expect(text).toContain(
      { en: "(Invoices)", "zh-CN": "（发票）", "zh-TW": "（發票）" }[language],
    );
  });
});

describe("a cell for the as-of date that holds no date", () => {
  it("is said with what was found, and no other day takes its place", async () => {
    const actions = await openPane();
    enter("Start", 0, 1, "end of June");
    await actions.refresh();
    const { view } = ready().workbook;
    if (view.status !== "impossible") throw new Error(view.status);
    expect(problemText(view.error, "en")).toMatch(/AsOfDate.*“end of June”/);
    await actions.setAsOfDate(JUNE);
    expect(ready().workbook.view).toMatchObject({ book: { asOfDate: JUNE } });
  });
});
