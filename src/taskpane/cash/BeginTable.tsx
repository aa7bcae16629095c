import { Button, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { CreditBook, PlanningKind } from "../../engine";
import { planningWord } from "../../i18n/pane-planning";
import { writePlanningSample } from "../../workbook/planning-samples";
import { writeInExcel } from "../../workbook/run-in-excel";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";

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
  const example = {
    asOfDate: book.asOfDate,
    customers: book.places.identities.map(({ id }) => id),
  };
  const begin = async () => {
    const sheet = await writeInExcel((context) =>
      writePlanningSample(context, kind, example, language),
    );
    return { sheetName: sheet, message: planningWord("begun", language, { sheet }) };
  };
  return (
    <Button
      icon={<TableAddRegular />}
      size="small"
      className={styles.button}
      disabledFocusable={state.work.status === "running"}
      onClick={() => void actions.perform("planning", begin)}
    >
      {word(kind === "plan" ? "beginPlan" : "beginScenarios")}
    </Button>
  );
}
