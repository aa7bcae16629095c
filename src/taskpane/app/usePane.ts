/** The pane's state, kept in step with the workbook. */
import { useEffect, useReducer, useRef, useState } from "react";

import type { Language } from "../../engine";
import type { PaneActions } from "./pane-actions";
import type { PaneCommands } from "./pane-commands";
import { paneReducer, STARTING, type PaneState } from "./pane-state";

/** What the pane is opened with. */
export interface PaneOptions {
  /** False where there is no Excel around the page; null until it has answered. */
  readonly inExcel: boolean | null;
  readonly commands: PaneCommands;
  readonly language: Language;
}

/**
 * Gives the state of the pane and what the user can do in it.
 *
 * @returns Null for the actions while their code is on its way.
 * @throws Error when that code could not be loaded.
 */
export function usePane({ inExcel, commands, language }: PaneOptions): {
  readonly state: PaneState;
  readonly actions: PaneActions | null;
} {
  const [state, dispatch] = useReducer(paneReducer, STARTING);
  const [actions, setActions] = useState<PaneActions | null>(null);
  const [fault, setFault] = useState<Error | null>(null);
  const now = useRef({ state, language });
  useEffect(() => {
    now.current = { state, language };
  });

  useEffect(() => {
    if (inExcel === false) {
      dispatch({ type: "notInExcel" });
      return undefined;
    }
    let stop: (() => void) | null = null;
    let isOver = false;
    // Reading and assessing take most of the pane's code: it comes while Excel is waited for.
    import(/* webpackChunkName: "session" */ "./pane-session").then(({ openSession }) => {
      if (isOver || inExcel === null) return;
      const session = openSession({
        dispatch,
        state: () => now.current.state,
        language: () => now.current.language,
      });
      stop = session.stop;
      setActions(session.actions);
    }, setFault);
    return () => {
      isOver = true;
      stop?.();
    };
  }, [inExcel]);

  const isReady = state.status === "ready";
  useEffect(
    () =>
      isReady && actions !== null
        ? commands.listen(() => void actions.reviewSelected())
        : undefined,
    [commands, actions, isReady],
  );

  // Texts of the built-in policy come along with the reading; one under way ends in its language.
  const isAtRest = isReady && (state.work.status === "idle" || state.work.status === "done");
  const isOtherwise = isAtRest && state.workbook.language !== language;
  useEffect(() => {
    if (isOtherwise) void actions?.refresh();
  }, [isOtherwise, actions]);

  if (fault !== null) throw fault;
  return { state, actions };
}
