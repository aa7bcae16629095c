import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LANGUAGES, type Language } from "../../src/engine";
import { PaneView } from "../../src/taskpane/app/PaneView";
import type { PaneState } from "../../src/taskpane/app/pane-state";
import { accessibilityFaults } from "../support/accessibility";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

const TITLES: Readonly<Record<Language, string>> = {
  en: "Credit work on your own tables",
  "zh-CN": "在自己的表格上做信用管理",
  "zh-TW": "在自己的表格上做信用管理",
};

const EMPTY: PaneState = { status: "empty", isStale: false };

async function show(state: PaneState, language: Language = "en") {
  const pane = <PaneView state={state} actions={idleActions()} onLanguage={jest.fn()} />;
  const view = await act(() => Promise.resolve(renderIn(language, pane)));
  return { ...view, user: userEvent.setup() };
}

beforeEach(() => {
  localStorage.clear();
});

describe("the first screen", () => {
  it.each(LANGUAGES)(
    "says what the pane does, without a fault that axe knows (%s)",
    async (one) => {
      const { container } = await show(EMPTY, one);
      expect(await screen.findByRole("heading", { name: TITLES[one] })).toBeVisible();
      expect(await accessibilityFaults(container)).toEqual([]);
    },
  );

  it.each([
    ["Use my tables", "button"],
    ["Skip the introduction", "button"],
    ["Try the sample workbook", "link"],
  ] as const)("goes by “%s”, and never comes again", async (name, role) => {
    const { user, unmount } = await show(EMPTY);
    const way = await screen.findByRole(role, { name });
    if (role === "link") expect(way).toHaveAttribute("href", "assets/sample.xlsx");
    // jsdom goes nowhere.
    way.addEventListener("click", (event) => {
      event.preventDefault();
    });
    await user.click(way);
    expect(
      await screen.findByRole("heading", { name: "Start with a list of invoices" }),
    ).toBeVisible();
    unmount();
    await show(EMPTY);
    expect(screen.queryByRole("heading", { name: TITLES.en })).toBeNull();
  });

  it("stands where the tables will, and in the way of no other task", async () => {
    const { user, unmount } = await show(await readyState());
    await user.click(await screen.findByRole("button", { name: "Use my tables" }));
    expect(screen.getByRole("combobox", { name: "Invoices" })).toBeVisible();
    unmount();
    localStorage.clear();
    await show(await readyState({ task: "customer" }));
    expect(screen.queryByRole("button", { name: "Use my tables" })).toBeNull();
  });

  it("does not come where nothing can be kept: it would come every time", async () => {
    jest.spyOn(window, "localStorage", "get").mockImplementation(() => {
      throw new Error("Storage is forbidden.");
    });
    await show(EMPTY);
    expect(
      await screen.findByRole("heading", { name: "Start with a list of invoices" }),
    ).toBeVisible();
    jest.restoreAllMocks();
  });
});
