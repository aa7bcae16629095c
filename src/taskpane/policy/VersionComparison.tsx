import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";

import { readPolicy, rowDifferences, type CellGrid } from "../../engine";
import { policyHistoryText } from "../../i18n/policy-history-texts";
import type { TaskPanelProps } from "../app/task-panels";
import { useAuthor } from "../parts/useAuthor";
import { differenceTexts, THEN_AND_NOW } from "./difference-texts";
import { DifferenceList } from "./DifferenceList";
import { usePolicyTexts } from "./usePolicyTexts";
import { versionTable } from "./version-table";

export interface VersionComparisonProps extends TaskPanelProps {
  readonly version: string;
  readonly cells: CellGrid;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartStyle: "solid",
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

/** What the rules of a version were where they are others now, and their restoring. */
export function VersionComparison(props: VersionComparisonProps): ReactElement {
  const { state, actions, version, cells } = props;
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const { field, withName } = useAuthor({
    label: word("author"),
    missing: word("needsAuthor"),
  });
  const history = policyHistoryText("sheetName", language);
  const { applied } = state.workbook.tables;
  const { rules, faults } = useMemo(() => {
    const { rows, issues } = readPolicy(versionTable(cells, applied.policy.language));
    const differences = rowDifferences(rows, applied.rows);
    return {
      rules: differenceTexts(differences, THEN_AND_NOW, language),
      faults: issues.filter(({ severity }) => severity === "error").length,
    };
  }, [cells, applied, language]);
  if (rules.length === 0 && faults === 0) {
    return <Body1 role="status">{word("asNow")}</Body1>;
  }
  return (
    <div className={styles.root}>
      {faults > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{word("versionFaults", { count: faults })}</MessageBarBody>
        </MessageBar>
      )}
      <DifferenceList rules={rules} />
      {field}
      <Caption1 className={styles.hint}>{word("restoreHint", { version, history })}</Caption1>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        className={styles.button}
        disabledFocusable={state.work.status === "running"}
        onClick={() => {
          withName((author) => void actions.restoreVersion({ version, cells, author }));
        }}
      >
        {word("restore", { version })}
      </Button>
    </div>
  );
}
