import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { render, type RenderResult } from "@testing-library/react";
import type { ReactElement } from "react";

import type { Language } from "../../src/engine";
import type { PaneActions } from "../../src/taskpane/app/pane-actions";
import { LanguageContext } from "../../src/taskpane/parts/useTexts";

/** Actions that remember that they were asked for, and do nothing. */
export function idleActions(): { readonly [Name in keyof PaneActions]: jest.Mock } {
  const names: readonly (keyof PaneActions)[] = [
    ...(["open", "refresh", "choosePlace", "setAsOfDate", "chooseTask", "chooseCustomer"] as const),
    ...(["reviewSelected", "followRow", "showCell", "writeReview", "insertPortfolio"] as const),
    ...(["checkChanges", "dismiss", "insertFunction", "seekFunctions"] as const),
    ...([
      "insertDashboard",
      "openCustomer",
      "choosePortfolio",
      "findPortfolio",
      "perform",
    ] as const),
    ...(["settleReading", "draftPolicy", "findEffect", "savePolicy", "printPolicy"] as const),
    ...(["findVersions", "restoreVersion", "writeSample", "findReviews"] as const),
  ];
  const actions = Object.fromEntries(names.map((name) => [name, jest.fn()])) as ReturnType<
    typeof idleActions
  >;
  actions.findVersions.mockResolvedValue(new Map());
  // Read for as long as a test does not say what there is.
  actions.findReviews.mockReturnValue(new Promise(() => undefined));
  return actions;
}

/** Renders a part of the pane in a language. */
export function renderIn(language: Language, element: ReactElement): RenderResult {
  return render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>{element}</LanguageContext>
    </FluentProvider>,
  );
}
