import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentPersonRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import { customerSheetText } from "../../i18n/customer-sheet-texts";
import { PAPERS, type Paper } from "../../workbook/letters/letters-sheet";
import type { TaskPanelProps } from "../app/task-panels";
import { ChoiceField } from "../parts/ChoiceField";
import { useWords } from "../parts/useWords";
import { customerSheetJob } from "./customer-sheet-job";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  write: { alignSelf: "flex-start" },
});

/** Writes a sheet for the customer itself, on paper of either size. */
export function CustomerSheet({ state, actions }: TaskPanelProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(customerSheetText);
  const [paper, setPaper] = useState<Paper>("A4");
  return (
    <>
      <Caption1 className={styles.hint}>{word("hint")}</Caption1>
      <ChoiceField
        label={word("paper")}
        choices={PAPERS.map((each) => [each, each])}
        value={paper}
        onChoose={setPaper}
      />
      <Button
        icon={<DocumentPersonRegular />}
        className={styles.write}
        disabledFocusable={state.work.status === "running"}
        onClick={() =>
          void actions.perform("letters", (now) => customerSheetJob(now, paper, language))
        }
      >
        {word("write")}
      </Button>
    </>
  );
}
