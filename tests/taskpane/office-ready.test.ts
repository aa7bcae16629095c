import { askForExcel } from "../../src/taskpane/app/office-ready";

const PATIENCE = 1_000;

type Answer = (info: { host: string | null }) => void;

/** An Office that answers when the test says so. */
function office(): { readonly answer: Answer } {
  let answer: Answer = () => undefined;
  const ready = new Promise<{ host: string | null }>((resolve) => {
    answer = resolve;
  });
  Object.assign(globalThis, {
    Office: { onReady: () => ready, HostType: { Excel: "Excel", Word: "Word" } },
  });
  return { answer };
}

describe("askForExcel", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
    Reflect.deleteProperty(globalThis, "Office");
  });

  it.each([
    { host: "Excel", inExcel: true },
    { host: "Word", inExcel: false },
    { host: null, inExcel: false },
  ])("tells $inExcel once where $host answers", async ({ host, inExcel }) => {
    const { answer } = office();
    const told = jest.fn();
    askForExcel(told, PATIENCE);
    expect(told).not.toHaveBeenCalled();
    answer({ host });
    await jest.advanceTimersByTimeAsync(2 * PATIENCE);
    expect(told.mock.calls).toEqual([[inExcel]]);
  });

  it("tells no at once without office.js", () => {
    const told = jest.fn();
    askForExcel(told, PATIENCE);
    expect(told.mock.calls).toEqual([[false]]);
  });

  it("tells no after a while, and yes when Excel answers late", async () => {
    const { answer } = office();
    const told = jest.fn();
    askForExcel(told, PATIENCE);
    await jest.advanceTimersByTimeAsync(PATIENCE - 1);
    expect(told).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(told.mock.calls).toEqual([[false]]);
    answer({ host: "Excel" });
    await jest.advanceTimersByTimeAsync(0);
    expect(told.mock.calls).toEqual([[false], [true]]);
  });
});
