import { Button, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { CreditBook, PlanningKind } from "../../engine";
import { planningWord } from "../../i18n/pane-planning";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";
import { beginTable } from "./planning-jobs";

export interface BeginTableProps extends TaskPanelProps {
  readonly kind: PlanningKind;
  readonly book: CreditBook;
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/** A button that writes a table of the kind to begin with. */
export function BeginTable({ state, actions, kind, book }: BeginTableProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(planningWord);
  return (
    <Button
      icon={<TableAddRegular />}
      size="small"
      className={styles.button}
      disabledFocusable={state.work.status === "running"}
      onClick={() => void actions.perform("planning", () => beginTable(kind, book, language))}
    >
      {word(kind === "plan" ? "beginPlan" : "beginScenarios")}
    </Button>
  );
}
