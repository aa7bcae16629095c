import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";

import { readPolicy, rowDifferences, type CellGrid } from "../../engine";
import type { TaskPanelProps } from "../app/task-panels";
import { author as knownAuthor, keepAuthor } from "../book/author";
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
  const [author, setAuthor] = useState(knownAuthor);
  const [isAsked, setAsked] = useState(false);
  const { applied } = state.workbook.tables;
  const { rules, faults } = useMemo(() => {
    const { rows, issues } = readPolicy(versionTable(cells, applied.policy.language));
    const differences = rowDifferences(rows, applied.rows);
    return {
      rules: differenceTexts(differences, THEN_AND_NOW, language),
      faults: issues.filter(({ severity }) => severity === "error").length,
    };
  }, [cells, applied, language]);
  const isMissing = isAsked && author.trim() === "";
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
      <Field
        label={word("author")}
        size="small"
        required
        validationMessage={isMissing ? word("needsAuthor") : null}
      >
        <Input
          size="small"
          value={author}
          onChange={(_, { value }) => {
            setAuthor(value);
          }}
        />
      </Field>
      <Caption1 className={styles.hint}>{word("restoreHint", { version })}</Caption1>
      <Button
        size="small"
        icon={<ArrowUndoRegular />}
        className={styles.button}
        disabledFocusable={state.work.status === "running"}
        onClick={() => {
          setAsked(true);
          if (author.trim() === "") return;
          keepAuthor(author);
          void actions.restoreVersion({ version, cells, author: author.trim() });
        }}
      >
        {word("restore", { version })}
      </Button>
    </div>
  );
}
