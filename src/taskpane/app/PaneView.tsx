import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";

import type { Language } from "../../engine";
import { useTexts } from "../parts/useTexts";
import { useHiddenStyles } from "../parts/hidden-styles";
import { Reading } from "../start/Reading";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { PaneHeader } from "./PaneHeader";
import { taskName } from "./tasks";

export interface PaneViewProps {
  readonly state: PaneState;
  /** Null while their code is on its way. */
  readonly actions: PaneActions | null;
  readonly onLanguage: (language: Language) => void;
}

const PaneBody = lazy(async () => {
  const parts = await import(/* webpackChunkName: "body" */ "./PaneBody");
  return { default: parts.PaneBody };
});

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    overflowWrap: "break-word",
  },
  main: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

/** The pane in any of its states: its frame at once, what stands in it when it has been loaded. */
export function PaneView({ state, actions, onLanguage }: PaneViewProps): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { text } = useTexts();
  const isReady = state.status === "ready";
  return (
    <div className={styles.root}>
      <PaneHeader
        task={isReady ? state.task : null}
        isBusy={
          actions === null ||
          state.status === "reading" ||
          (isReady && state.work.status === "running")
        }
        onTask={(task) => actions?.chooseTask(task)}
        onRefresh={() => void actions?.refresh()}
        onLanguage={onLanguage}
      />
      <main className={styles.main}>
        <h1 className={hidden.root}>CreditSheet</h1>
        {isReady && <h2 className={hidden.root}>{text(taskName(state.task))}</h2>}
        <Suspense fallback={<Reading />}>
          <PaneBody state={state} actions={actions} />
        </Suspense>
      </main>
    </div>
  );
}
