import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LANGUAGES } from "../../src/engine";
import { guideWord } from "../../src/i18n/pane-guide";
import { PaneView } from "../../src/taskpane/app/PaneView";
import type { PaneState } from "../../src/taskpane/app/pane-state";
import { keepWelcomed } from "../../src/taskpane/start/welcomed";
import { accessibilityFaults } from "../support/accessibility";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

async function start(state: PaneState, language: (typeof LANGUAGES)[number] = "en") {
  keepWelcomed();
  const actions = idleActions();
  const pane = <PaneView state={state} actions={actions} onLanguage={jest.fn()} />;
  const { container } = await act(() => Promise.resolve(renderIn(language, pane)));
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: guideWord("title", language) }));
  const region = await screen.findByRole("region", { name: guideWord("title", language) });
  return { actions, user, region, container };
}

describe("the guided example", () => {
  it.each(LANGUAGES)("leads through the tasks and ends, by keys alone (%s)", async (language) => {
    const { actions, user, region, container } = await start(await readyState(), language);
    expect(region).toHaveTextContent(guideWord("data", language));
    expect(await accessibilityFaults(container)).toEqual([]);
    for (const word of ["checks", "policy", "portfolio"] as const) {
      await user.keyboard("{ArrowRight}");
      expect(screen.getByText(guideWord(word, language)).closest("[role=status]")).not.toBeNull();
    }
    expect(actions.chooseTask.mock.calls).toEqual([["data"], ["policy"], ["portfolio"]]);
    await user.click(screen.getByRole("button", { name: guideWord("next", language) }));
    expect(actions.openCustomer).toHaveBeenCalledWith(0);
    await user.keyboard("{ArrowLeft}");
    expect(actions.chooseTask).toHaveBeenLastCalledWith("portfolio");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(region).toHaveTextContent(guideWord("step", language, { step: 6, all: 6 }));
    await user.keyboard("{ArrowRight}");
    expect(actions.chooseTask).toHaveBeenLastCalledWith("share");
    await user.keyboard("{Escape}");
    expect(region).not.toBeInTheDocument();
  });

  it("writes sample tables first where the workbook has none", async () => {
    const { actions, user, region } = await start({ status: "empty", isStale: false });
    expect(region).toHaveTextContent("This workbook has no tables yet.");
    await user.click(screen.getByRole("button", { name: "Write the sample tables" }));
    expect(actions.writeSample).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole("button", { name: "End the example" }));
    expect(region).not.toBeInTheDocument();
  });
});
