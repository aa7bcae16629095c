import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { App } from "../../src/taskpane/app/App";
import { PaneCommands } from "../../src/taskpane/app/pane-commands";
import { idleActions } from "../support/pane";

const mockActions = idleActions();
const mockOpenSession = jest.fn(() => ({ actions: mockActions, stop: () => undefined }));

jest.mock("../../src/taskpane/app/pane-session", () => ({
  openSession: () => mockOpenSession(),
}));

/** The pane as it starts: Excel has not answered yet. */
async function start() {
  const commands = new PaneCommands();
  const view = render(<App inExcel={null} commands={commands} />);
  await act(() => Promise.resolve());
  return {
    answer: async (inExcel: boolean) => {
      view.rerender(<App inExcel={inExcel} commands={commands} />);
      await act(() => Promise.resolve());
    },
  };
}

async function chooseSimplified() {
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: /language/i }));
  await user.click(await screen.findByRole("menuitemradio", { name: "简体中文" }));
}

describe("a pane to which Excel has not answered yet", () => {
  beforeEach(() => {
    mockOpenSession.mockClear();
    localStorage.clear();
    Object.assign(globalThis, { Office: {} });
  });

  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  it("shows its header, and reads nothing", async () => {
    await start();
    expect(screen.getByRole("banner")).toBeVisible();
    expect(screen.getByText("Reading the workbook…")).toBeVisible();
    expect(mockOpenSession).not.toHaveBeenCalled();
  });

  it("reads the workbook once Excel answers, in Excel's language", async () => {
    const { answer } = await start();
    Object.assign(globalThis, { Office: { context: { displayLanguage: "zh-TW" } } });
    await answer(true);
    expect(mockOpenSession).toHaveBeenCalledTimes(1);
    expect(document.documentElement.lang).toBe("zh-TW");
  });

  it("says that it is not in Excel, and reads once a late answer comes", async () => {
    const { answer } = await start();
    await answer(false);
    expect(mockOpenSession).not.toHaveBeenCalled();
    await answer(true);
    expect(mockOpenSession).toHaveBeenCalledTimes(1);
  });

  it("keeps a language chosen meanwhile where Excel then says", async () => {
    const { answer } = await start();
    await chooseSimplified();
    Object.assign(globalThis, {
      Office: { context: { displayLanguage: "zh-TW", partitionKey: "place-" } },
    });
    await answer(true);
    expect(document.documentElement.lang).toBe("zh-CN");
    expect(localStorage.getItem("place-CreditSheet.language")).toBe("zh-CN");
  });
});
