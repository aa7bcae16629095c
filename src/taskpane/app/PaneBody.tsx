import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";

import { DataPanel } from "../data/DataPanel";
import { Failed } from "../start/Failed";
import { FirstRun } from "../start/FirstRun";
import { Outside } from "../start/Outside";
import { Reading } from "../start/Reading";
import type { PaneActions } from "./pane-actions";
import type { PaneState, ReadyState } from "./pane-state";
import { StaleMessage } from "./StaleMessage";
import { WorkMessage } from "./WorkMessage";

export interface PaneBodyProps {
  readonly state: PaneState;
  /** Null while their code is on its way. */
  readonly actions: PaneActions | null;
}

/** Fetched when the browser has nothing else to do. */
const CustomerPanel = lazy(async () => {
  const parts = await import(
    /* webpackChunkName: "customer", webpackPrefetch: true */ "../customer/CustomerPanel"
  );
  return { default: parts.CustomerPanel };
});

const useStyles = makeStyles({
  // Whoever writes from the end of a long review is told there what became of it.
  news: {
    // In a low window it would leave no room for anything else.
    "@media (min-height: 480px)": { position: "sticky", top: 0 },
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    ":empty": { display: "none" },
  },
});

/** What stands below the header, in any state of the pane. */
export function PaneBody({ state, actions }: PaneBodyProps): ReactElement {
  if (state.status === "outside") return <Outside />;
  if (state.status === "reading" || actions === null) return <Reading />;
  switch (state.status) {
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
  const styles = useStyles();
  return (
    <>
      <div className={styles.news}>
        {state.isStale && <StaleMessage onRefresh={() => void actions.refresh()} />}
        <WorkMessage
          work={state.work}
          onDismiss={actions.dismiss}
          onShowSheet={(sheetName) => void actions.showCell(sheetName, 0, 0)}
        />
      </div>
      {state.task === "data" ? (
        <DataPanel state={state} actions={actions} />
      ) : (
        <Suspense fallback={<Reading />}>
          <CustomerPanel state={state} actions={actions} />
        </Suspense>
      )}
    </>
  );
}
