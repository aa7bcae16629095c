import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement } from "react";

import { guideWord, type GuideWord } from "../../i18n/pane-guide";
import type { PaneActions } from "../app/pane-actions";
import type { PaneState } from "../app/pane-state";
import type { Task } from "../app/tasks";
import { useWords } from "../parts/useWords";

export interface GuideProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  readonly onEnd: () => void;
}

/** What is looked at, and in which task. */
const STEPS = [
  ["data", "data"],
  ["data", "checks"],
  ["policy", "policy"],
  ["portfolio", "portfolio"],
  ["customer", "customer"],
  ["share", "share"],
] as const satisfies readonly (readonly [Task, GuideWord])[];

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Leads through the tasks, one sentence each; arrow keys go on and back, Escape ends. */
export function Guide({ state, actions, onEnd }: GuideProps): ReactElement {
  const styles = useStyles();
  const { word } = useWords(guideWord);
  const [step, setStep] = useState(0);
  const root = useRef<HTMLElement>(null);
  const isReady = state.status === "ready";
  useEffect(() => {
    root.current?.focus();
  }, [isReady]);
  const go = (to: number) => {
    if (!isReady || to < 0 || to >= STEPS.length) return;
    setStep(to);
    const [task] = STEPS[to]!;
    const { workbook, customer } = state;
    const isAnybody = workbook.view.status === "assessed" && workbook.view.book.length > 0;
    if (task === "customer" && customer === null && isAnybody) actions.openCustomer(0);
    else actions.chooseTask(task);
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "ArrowRight") go(step + 1);
    else if (key === "ArrowLeft") go(step - 1);
    else if (key === "Escape") onEnd();
  };
  const isLast = step === STEPS.length - 1;
  const end = (
    <Button size="small" appearance="subtle" onClick={onEnd}>
      {word("end")}
    </Button>
  );
  return (
    <section
      ref={root}
      tabIndex={-1}
      aria-label={word("title")}
      className={styles.root}
      onKeyDown={onKeyDown}
    >
      <div role="status">
        <Caption1 as="p" block className={styles.text}>
          {isReady ? word("step", { step: step + 1, all: STEPS.length }) : word("title")}
        </Caption1>
        <Body1 as="p" className={styles.text}>
          {word(isReady ? STEPS[step]![1] : "noTables")}
        </Body1>
      </div>
      {isReady ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            disabledFocusable={step === 0}
            onClick={() => {
              go(step - 1);
            }}
          >
            {word("back")}
          </Button>
          <Button
            size="small"
            appearance="primary"
            disabledFocusable={isLast}
            onClick={() => {
              go(step + 1);
            }}
          >
            {word("next")}
          </Button>
          {end}
        </div>
      ) : (
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" onClick={() => void actions.writeSample()}>
            {word("writeTables")}
          </Button>
          {end}
        </div>
      )}
    </section>
  );
}
