/** The pane's state, kept in step with the workbook. */
import { useEffect, useMemo, useReducer, useRef } from "react";

import type { Language } from "../../engine";
import { followSelection, type Stop } from "../../workbook/follow-selection";
import { watchChanges, type WorkbookChange } from "../../workbook/watch-changes";
import { ChangeCollector } from "./change-collector";
import { paneActions, type PaneActions } from "./pane-actions";
import type { PaneCommands } from "./pane-commands";
import { paneReducer, STARTING, type PaneState } from "./pane-state";

/** What the pane is opened with. */
export interface PaneOptions {
  /** False where there is no Excel around the page. */
  readonly inExcel: boolean;
  readonly commands: PaneCommands;
  readonly language: Language;
}

/** Gives the state of the pane and what the user can do in it. */
export function usePane({ inExcel, commands, language }: PaneOptions): {
  readonly state: PaneState;
  readonly actions: PaneActions;
} {
  const [state, dispatch] = useReducer(paneReducer, STARTING);
  const now = useRef({ state, language });
  useEffect(() => {
    now.current = { state, language };
  });
  const actions = useMemo(
    () =>
      paneActions({
        dispatch,
        state: () => now.current.state,
        language: () => now.current.language,
      }),
    [],
  );

  useEffect(() => {
    let isOver = false;
    const stops: Stop[] = [];
    const collector = new ChangeCollector<WorkbookChange>(actions.checkChanges);
    const keep = (stop: Stop) => {
      if (isOver) void stop();
      else stops.push(stop);
    };
    const fail = (error: unknown) => {
      dispatch({ type: "jobFailed", error });
    };
    const start = async () => {
      if (!inExcel) {
        dispatch({ type: "notInExcel" });
        return;
      }
      // Watched first: what changes while the workbook is read must not be missed.
      const watching = watchChanges((change) => {
        collector.add(change);
      }).then(keep);
      await Promise.all([watching, actions.open()]);
      if (isOver) return;
      keep(await followSelection(actions.followRow, fail));
    };
    start().catch(fail);
    return () => {
      isOver = true;
      collector.stop();
      for (const stop of stops) void stop();
    };
  }, [actions, inExcel]);

  const isReady = state.status === "ready";
  useEffect(
    () => (isReady ? commands.listen(() => void actions.reviewSelected()) : undefined),
    [commands, actions, isReady],
  );

  // Texts of the built-in policy come along with the reading.
  const readIn = useRef(language);
  useEffect(() => {
    if (readIn.current === language) return;
    readIn.current = language;
    if (now.current.state.status === "ready") void actions.refresh();
  }, [language, actions]);

  return { state, actions };
}
