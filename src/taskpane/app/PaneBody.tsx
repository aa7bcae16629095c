import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";

import { Failed } from "../start/Failed";
import { FirstRun } from "../start/FirstRun";
import { Outside } from "../start/Outside";
import { Reading } from "../start/Reading";
import { isWelcomed, keepWelcomed } from "../start/welcomed";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { StaleMessage } from "./StaleMessage";
import { TASK_PANELS, type TaskPanelProps } from "./task-panels";
import { FIRST_TASK, PANEL_ID, tabId } from "./tasks";
import { WorkMessage } from "./WorkMessage";

export interface PaneBodyProps {
  readonly state: PaneState;
  /** Null while their code is on its way. */
  readonly actions: PaneActions | null;
}

const Welcome = lazy(async () => {
  const parts = await import(/* webpackChunkName: "welcome" */ "../start/Welcome");
  return { default: parts.Welcome };
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
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    minWidth: 0,
  },
});

/** What stands below the header, in any state of the pane. */
export function PaneBody({ state, actions }: PaneBodyProps): ReactElement {
  const [isSeen, setSeen] = useState(isWelcomed);
  const welcome = isSeen ? null : (
    <Suspense fallback={<Reading />}>
      <Welcome
        onDone={() => {
          keepWelcomed();
          setSeen(true);
        }}
      />
    </Suspense>
  );
  if (state.status === "outside") return <Outside />;
  if (state.status === "reading" || actions === null) return <Reading />;
  switch (state.status) {
    case "failed":
      return <Failed error={state.error} onTryAgain={() => void actions.open()} />;
    case "empty":
      return welcome !== null ? (
        welcome
      ) : (
        <>
          {state.isStale && <StaleMessage onRefresh={() => void actions.open()} />}
          <FirstRun onLookAgain={() => void actions.open()} />
        </>
      );
    case "ready":
      return <ReadyBody state={state} actions={actions} welcome={welcome} />;
  }
}

interface ReadyBodyProps extends TaskPanelProps {
  /** Stands in place of the first task until the user goes on; null for who has seen it. */
  readonly welcome: ReactElement | null;
}

function ReadyBody({ state, actions, welcome }: ReadyBodyProps): ReactElement {
  const styles = useStyles();
  const Panel = TASK_PANELS[state.task];
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
      <div
        role="tabpanel"
        id={PANEL_ID}
        aria-labelledby={tabId(state.task)}
        className={styles.panel}
      >
        {welcome !== null && state.task === FIRST_TASK ? (
          welcome
        ) : (
          <Suspense fallback={<Reading />}>
            <Panel state={state} actions={actions} />
          </Suspense>
        )}
      </div>
    </>
  );
}
