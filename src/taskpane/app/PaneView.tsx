import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Language } from "../../engine";
import { CustomerPanel } from "../customer/CustomerPanel";
import { DataPanel } from "../data/DataPanel";
import { Failed } from "../start/Failed";
import { FirstRun } from "../start/FirstRun";
import { Outside } from "../start/Outside";
import { Reading } from "../start/Reading";
import type { PaneActions } from "./pane-actions";
import type { PaneState, ReadyState } from "./pane-state";
import { PaneHeader } from "./PaneHeader";
import { StaleMessage } from "./StaleMessage";
import { WorkMessage } from "./WorkMessage";

export interface PaneViewProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onLanguage: (language: Language) => void;
}

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

/** The pane in any of its states. */
export function PaneView({ state, actions, onLanguage }: PaneViewProps): ReactElement {
  const styles = useStyles();
  const isReady = state.status === "ready";
  return (
    <div className={styles.root}>
      <PaneHeader
        task={isReady ? state.task : null}
        isBusy={state.status === "reading" || (isReady && state.work.status === "running")}
        onTask={actions.chooseTask}
        onRefresh={() => void actions.refresh()}
        onLanguage={onLanguage}
      />
      <main className={styles.main}>
        <PaneBody state={state} actions={actions} />
      </main>
    </div>
  );
}

function PaneBody({ state, actions }: Omit<PaneViewProps, "onLanguage">): ReactElement {
  switch (state.status) {
    case "reading":
      return <Reading />;
    case "outside":
      return <Outside />;
    case "failed":
      return <Failed error={state.error} onTryAgain={() => void actions.open()} />;
    case "empty":
      return (
        <>
          {state.isStale && <StaleMessage onRefresh={() => void actions.open()} />}
          <FirstRun onLookAgain={() => void actions.open()} />
        </>
      );
    case "ready":
      return <ReadyBody state={state} actions={actions} />;
  }
}

interface ReadyBodyProps {
  readonly state: ReadyState;
  readonly actions: PaneActions;
}

function ReadyBody({ state, actions }: ReadyBodyProps): ReactElement {
  return (
    <>
      {state.isStale && <StaleMessage onRefresh={() => void actions.refresh()} />}
      <WorkMessage
        work={state.work}
        onDismiss={actions.dismiss}
        onShowSheet={(sheetName) => void actions.showCell(sheetName, 0, 0)}
      />
      {state.task === "data" ? (
        <DataPanel state={state} actions={actions} />
      ) : (
        <CustomerPanel state={state} actions={actions} />
      )}
    </>
  );
}
