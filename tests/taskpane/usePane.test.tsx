import { act, renderHook } from "@testing-library/react";

import type { Language } from "../../src/engine";
import { PaneCommands } from "../../src/taskpane/app/pane-commands";
import type { PaneContext } from "../../src/taskpane/app/pane-actions";
import type { PaneEvent } from "../../src/taskpane/app/pane-state";
import { usePane } from "../../src/taskpane/app/usePane";
import { openTables } from "../support/open-tables";
import { idleActions } from "../support/pane";

const mockActions = idleActions();
let mockContext: PaneContext;

jest.mock("../../src/taskpane/app/pane-session", () => ({
  openSession: (context: PaneContext) => {
    mockContext = context;
    return { actions: mockActions, stop: () => undefined };
  },
}));

/** The hook in a language, and what can happen to it. */
async function start() {
  const commands = new PaneCommands();
  const view = renderHook(
    ({ language }: { language: Language }) => usePane({ inExcel: true, commands, language }),
    { initialProps: { language: "en" } },
  );
  await act(() => Promise.resolve());
  return {
    speak: (language: Language) => {
      view.rerender({ language });
    },
    happen: (event: PaneEvent) => {
      act(() => {
        mockContext.dispatch(event);
      });
    },
  };
}

beforeEach(() => {
  mockActions.refresh.mockClear();
});

describe("a pane in another language", () => {
  it("reads again, once", async () => {
    const { happen, speak } = await start();
    happen({ type: "workbookOpened", workbook: await openTables() });
    expect(mockActions.refresh).not.toHaveBeenCalled();
    speak("zh-TW");
    expect(mockActions.refresh).toHaveBeenCalledTimes(1);
    happen({ type: "jobStarted", job: "refresh" });
    happen({ type: "workbookOpened", workbook: await openTables(undefined, "zh-TW") });
    happen({ type: "jobDone", job: "refresh", sheetName: null });
    expect(mockActions.refresh).toHaveBeenCalledTimes(1);
  });

  it("reads again after the first reading where it changed during that", async () => {
    const { happen, speak } = await start();
    speak("zh-CN");
    expect(mockActions.refresh).not.toHaveBeenCalled();
    happen({ type: "workbookOpened", workbook: await openTables() });
    expect(mockActions.refresh).toHaveBeenCalledTimes(1);
  });

  it("reads again after the job during which it changed", async () => {
    const { happen, speak } = await start();
    happen({ type: "workbookOpened", workbook: await openTables() });
    happen({ type: "jobStarted", job: "review" });
    speak("zh-CN");
    expect(mockActions.refresh).not.toHaveBeenCalled();
    happen({ type: "jobDone", job: "review", sheetName: "Review" });
    expect(mockActions.refresh).toHaveBeenCalledTimes(1);
  });

  it("does not try for ever where reading fails", async () => {
    const { happen, speak } = await start();
    happen({ type: "workbookOpened", workbook: await openTables() });
    speak("zh-CN");
    happen({ type: "jobStarted", job: "refresh" });
    happen({ type: "jobFailed", error: new Error("No.") });
    expect(mockActions.refresh).toHaveBeenCalledTimes(1);
  });
});
