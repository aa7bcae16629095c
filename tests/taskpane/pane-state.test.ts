import {
  paneReducer,
  STARTING,
  type PaneEvent,
  type PaneState,
} from "../../src/taskpane/app/pane-state";
import { openTables, readyState } from "../support/open-tables";
import { CUSTOMERS } from "../support/credit-tables";

function after(state: PaneState, ...events: readonly PaneEvent[]): PaneState {
  return events.reduce(paneReducer, state);
}

describe("paneReducer", () => {
  it("opens on the data, with no customer", async () => {
    const workbook = await openTables();
    expect(after(STARTING, { type: "workbookOpened", workbook })).toMatchObject({
      status: "ready",
      task: "data",
      customer: null,
      isStale: false,
    });
  });

  it("is empty when no table was found", () => {
    expect(after(STARTING, { type: "workbookOpened", workbook: null }).status).toBe("empty");
  });

  it("keeps task and customer when the workbook is read again, wherever the customer stands now", async () => {
    const [header, first, ...others] = CUSTOMERS;
    const workbook = await openTables({ customers: [header!, ...others, first!] });
    const before = await readyState({ task: "customer", customer: 0, isStale: true });
    expect(after(before, { type: "workbookOpened", workbook })).toMatchObject({
      task: "customer",
      customer: 2,
      isStale: false,
    });
  });

  it("forgets a customer who is gone", async () => {
    const workbook = await openTables({ customers: CUSTOMERS.filter((_, row) => row !== 1) });
    const before = await readyState({ customer: 0 });
    expect(after(before, { type: "workbookOpened", workbook })).toMatchObject({ customer: null });
  });

  it("shows the customer again after a reading in which nobody could be assessed", async () => {
    const before = await readyState({ customer: 0 });
    const nothing = { ...before.workbook, view: { status: "nothing" } } as const;
    const without = after(before, { type: "workbookOpened", workbook: nothing });
    expect(without).toMatchObject({ customer: null });
    const again = after(
      without,
      { type: "workbookOpened", workbook: nothing },
      { type: "workbookOpened", workbook: before.workbook },
    );
    expect(again).toMatchObject({ customer: 0 });
  });

  it("does not go back to a customer in whose place another one was chosen", async () => {
    const before = await readyState({ customer: 0 });
    const others = await openTables({ customers: CUSTOMERS.filter((_, row) => row !== 1) });
    const chosen = after(
      before,
      { type: "workbookOpened", workbook: others },
      { type: "customerChosen", customer: 1 },
      { type: "workbookOpened", workbook: before.workbook },
    );
    expect(chosen).toMatchObject({ customer: 2 });
  });

  it("is stale when what was read is not what stands there now", async () => {
    const state = after(await readyState(), { type: "sourceChanged" });
    expect(state).toMatchObject({ isStale: true });
  });

  it("offers to look again when anything changes in an empty workbook", () => {
    const empty: PaneState = { status: "empty", isStale: false };
    expect(after(empty, { type: "sourceChanged" })).toMatchObject({ isStale: true });
  });

  it("walks a job from running to done, and its message away", async () => {
    const running = after(await readyState(), { type: "jobStarted", job: "review" });
    expect(running).toMatchObject({ work: { status: "running", job: "review" } });
    const done = after(running, { type: "jobDone", job: "review", sheetName: "Review" });
    expect(done).toMatchObject({ work: { status: "done", sheetName: "Review" } });
    expect(after(done, { type: "messageDismissed" })).toMatchObject({ work: { status: "idle" } });
  });

  it("leaves a pane alone that is not open", () => {
    const outside: PaneState = { status: "outside" };
    expect(after(outside, { type: "taskChosen", task: "customer" })).toBe(outside);
    expect(after(outside, { type: "sourceChanged" })).toBe(outside);
  });
});
