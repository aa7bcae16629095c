import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { EngineError, LANGUAGES, type Language } from "../../src/engine";
import { PaneView } from "../../src/taskpane/app/PaneView";
import type { PaneState } from "../../src/taskpane/app/pane-state";
import { accessibilityFaults } from "../support/accessibility";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

/** Shows the pane and waits for the parts that are loaded when they are needed. */
async function show(state: PaneState, language: Language = "en") {
  const actions = idleActions();
  const onLanguage = jest.fn();
  const pane = <PaneView state={state} actions={actions} onLanguage={onLanguage} />;
  const view = await act(() => Promise.resolve(renderIn(language, pane)));
  return { actions, onLanguage, container: view.container, user: userEvent.setup() };
}

const REFUSAL = Object.assign(new Error("The sheet is protected."), {
  code: "AccessDenied",
  debugInfo: {},
});

describe("PaneView", () => {
  it.each(LANGUAGES)(
    "has whole texts and no fault that axe knows, in any state, in %s",
    async (language) => {
      const states: PaneState[] = [
        { status: "reading" },
        { status: "outside" },
        { status: "failed", error: REFUSAL },
        { status: "empty", isStale: true },
        await readyState({ isStale: true }, undefined, language),
        await readyState({ task: "customer", customer: 1 }, undefined, language),
        await readyState({ task: "customer", customer: 2 }, undefined, language),
        await readyState({ work: { status: "failed", error: REFUSAL } }, undefined, language),
      ];
      for (const [place, state] of states.entries()) {
        const { container } = await show(state, language);
        // Elements are the same in each language, and axe takes its time: a state is asked about once.
        if (place % LANGUAGES.length === LANGUAGES.indexOf(language)) {
          expect(await accessibilityFaults(container)).toEqual([]);
        }
        expect(container.textContent).not.toMatch(/undefined|NaN|Infinity|\{\w+\}|\[object/);
        container.remove();
      }
    },
  );

  it("says so when it is not in Excel", async () => {
    await show({ status: "outside" });
    expect(screen.getByRole("heading", { name: "This page works inside Excel" })).toBeVisible();
    expect(screen.queryByRole("tab")).toBeNull();
  });

  it("says what Excel refused, and tries again", async () => {
    const { actions, user } = await show({ status: "failed", error: REFUSAL });
    expect(screen.getByRole("alert")).toHaveTextContent(
      "Excel did not carry this out: The sheet is protected.",
    );
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(actions.open).toHaveBeenCalledTimes(1);
  });

  it("explains what to bring along where nothing was found", async () => {
    const { actions, user } = await show({ status: "empty", isStale: false });
    expect(screen.getByRole("link", { name: /sample\.xlsx/ })).toHaveAttribute(
      "href",
      "assets/sample.xlsx",
    );
    await user.click(screen.getByRole("button", { name: "Look again" }));
    expect(actions.open).toHaveBeenCalledTimes(1);
  });

  it("offers to read the tables again when they have changed", async () => {
    const { actions, user } = await show(await readyState({ isStale: true }));
    await user.click(screen.getByRole("button", { name: "Refresh" }));
    expect(actions.refresh).toHaveBeenCalledTimes(1);
  });

  it("names the sheet that was written, and goes there", async () => {
    const work = { status: "done", job: "review", sheetName: "Review Acme" } as const;
    const { actions, user } = await show(await readyState({ work }));
    await user.click(screen.getByRole("button", { name: /Review Acme/ }));
    expect(actions.showCell).toHaveBeenCalledWith("Review Acme", 0, 0);
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(actions.dismiss).toHaveBeenCalledTimes(1);
  });

  it("words a fault of the data in the reader's language", async () => {
    const error = new EngineError("unknownCustomer", { customer: "C-9" });
    await show(await readyState({ work: { status: "failed", error } }), "zh-TW");
    expect(screen.getByText(/C-9/)).toBeVisible();
  });

  // Where the Tab key goes is seen in the browser: Fluent's stops pass the focus on to what is laid out only.
  it("has its header at work: tabs, reading again, language", async () => {
    const { actions, onLanguage, user } = await show(await readyState());
    await user.click(screen.getByRole("tab", { name: "Customer" }));
    expect(actions.chooseTask).toHaveBeenCalledWith("customer");
    await user.click(screen.getByRole("button", { name: "Read the workbook again" }));
    expect(actions.refresh).toHaveBeenCalledTimes(1);
    screen.getByRole("button", { name: "Language: English" }).focus();
    await user.keyboard("{Enter}");
    const menu = await screen.findByRole("menu", { hidden: true });
    const chinese = within(menu).getByRole("menuitemradio", { name: "繁體中文", hidden: true });
    await user.click(chinese);
    expect(onLanguage).toHaveBeenCalledWith("zh-TW");
  });
});
