import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useState, type ReactElement } from "react";

import { Failed } from "../start/Failed";
import { Reading } from "../start/Reading";
import { isWelcomed, keepWelcomed } from "../start/welcomed";
import { useTexts } from "../parts/useTexts";
import type { PaneActions } from "./pane-actions";
import type { PaneState } from "./pane-state";
import { StaleMessage } from "./StaleMessage";
import { TASK_PANELS, type TaskPanelProps } from "./task-panels";
import { FIRST_TASK, PANEL_ID, tabId } from "./tasks";

export interface PaneBodyProps {
  readonly state: PaneState;
  /** Null while their code is on its way. */
  readonly actions: PaneActions | null;
}

/** Nothing is written before the tables are read. */
const WorkMessage = lazy(async () => {
  const parts = await import(/* webpackChunkName: "message" */ "./WorkMessage");
  return { default: parts.WorkMessage };
});

const Welcome = lazy(async () => {
  const parts = await import(/* webpackChunkName: "welcome" */ "../start/Welcome");
  return { default: parts.Welcome };
});

const FirstRun = lazy(async () => {
  const parts = await import(/* webpackChunkName: "first" */ "../start/FirstRun");
  return { default: parts.FirstRun };
});

const Outside = lazy(async () => {
  const parts = await import(/* webpackChunkName: "first" */ "../start/Outside");
  return { default: parts.Outside };
});

const Guide = lazy(async () => {
  const parts = await import(/* webpackChunkName: "guide" */ "../start/Guide");
  return { default: parts.Guide };
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
  guide: { alignSelf: "flex-start" },
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
  const [isGuided, setGuided] = useState(false);
  const onDone = () => {
    keepWelcomed();
    setSeen(true);
  };
  const onGuide = () => {
    onDone();
    setGuided(true);
  };
  const welcome = isSeen ? null : (
    <Suspense fallback={<Reading />}>
      <Welcome onDone={onDone} onGuide={onGuide} />
    </Suspense>
  );
  if (state.status === "outside") {
    return (
      <Suspense fallback={<Reading />}>
        <Outside />
      </Suspense>
    );
  }
  if (state.status === "reading" || actions === null) return <Reading />;
  const guide = isGuided ? (
    <Suspense>
      <Guide
        state={state}
        actions={actions}
        onEnd={() => {
          setGuided(false);
        }}
      />
    </Suspense>
  ) : null;
  switch (state.status) {
    case "failed":
      return <Failed error={state.error} onTryAgain={() => void actions.open()} />;
    case "empty":
      return welcome !== null ? (
        welcome
      ) : (
        <>
          {state.isStale && <StaleMessage onRefresh={() => void actions.open()} />}
          {guide}
          <Suspense fallback={<Reading />}>
            <FirstRun onLookAgain={() => void actions.open()} onGuide={onGuide} />
          </Suspense>
        </>
      );
    case "ready":
      return (
        <ReadyBody
          state={state}
          actions={actions}
          welcome={welcome}
          guide={guide}
          onGuide={onGuide}
        />
      );
  }
}

interface ReadyBodyProps extends TaskPanelProps {
  /** Stands in place of the first task until the user goes on; null for who has seen it. */
  readonly welcome: ReactElement | null;
  /** The guided example while it is under way. */
  readonly guide: ReactElement | null;
  readonly onGuide: () => void;
}

function ReadyBody(props: ReadyBodyProps): ReactElement {
  const { state, actions, welcome, guide, onGuide } = props;
  const styles = useStyles();
  const { text } = useTexts();
  const Panel = TASK_PANELS[state.task];
  return (
    <>
      <div className={styles.news}>
        {state.isStale && <StaleMessage onRefresh={() => void actions.refresh()} />}
        {state.work.status !== "idle" && (
          <Suspense>
            <WorkMessage
              work={state.work}
              onDismiss={actions.dismiss}
              onShowSheet={(sheetName) => void actions.showCell(sheetName, 0, 0)}
            />
          </Suspense>
        )}
      </div>
      {guide}
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
      {guide === null && welcome === null && state.task === FIRST_TASK && (
        <Link as="button" className={styles.guide} onClick={onGuide}>
          {text("guide")}
        </Link>
      )}
    </>
  );
}
