import { Button, makeStyles, tokens, Tooltip } from "@fluentui/react-components";
import { ArrowClockwiseRegular, QuestionCircleRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import type { Language } from "../../engine";
import { LanguageMenu } from "./LanguageMenu";
import type { Task } from "./tasks";
import { TaskTabs } from "./TaskTabs";
import { helpAddress } from "../parts/help-address";
import { useTexts } from "../parts/useTexts";

export interface PaneHeaderProps {
  /** Null while there are no tasks to choose from. */
  readonly task: Task | null;
  readonly isBusy: boolean;
  readonly onTask: (task: Task) => void;
  readonly onRefresh: () => void;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalS,
    // Excel's own menu lies over the top right corner.
    paddingInlineEnd: `calc(${tokens.spacingHorizontalXXXL} + ${tokens.spacingHorizontalXS})`,
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  noTasks: { flexGrow: 1 },
});

/** The top of the pane: its tasks, reading again, help, and the language. */
export function PaneHeader(props: PaneHeaderProps): ReactElement {
  const { task, isBusy, onTask, onRefresh, onLanguage } = props;
  const styles = useStyles();
  const { language, text } = useTexts();
  return (
    <header className={styles.root}>
      {task === null ? (
        <div className={styles.noTasks} />
      ) : (
        <TaskTabs task={task} onTask={onTask} />
      )}
      <Tooltip content={text("refresh")} relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isBusy}
          onClick={onRefresh}
        />
      </Tooltip>
      <Tooltip content={text("help")} relationship="label">
        <Button
          as="a"
          appearance="subtle"
          size="small"
          icon={<QuestionCircleRegular />}
          href={helpAddress(language)}
          target="_blank"
          rel="noopener"
        />
      </Tooltip>
      <LanguageMenu onLanguage={onLanguage} />
    </header>
  );
}
