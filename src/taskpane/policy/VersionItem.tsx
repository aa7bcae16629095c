import {
  Body1,
  Body1Strong,
  Button,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowSwapRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import type { CellGrid, PolicyVersion } from "../../engine";
import { formatDate } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import type { TaskPanelProps } from "../app/task-panels";
import { usePolicyTexts } from "./usePolicyTexts";
import { VersionComparison } from "./VersionComparison";

export interface VersionItemProps extends TaskPanelProps {
  readonly version: PolicyVersion;
  /** Its rules as the history keeps them; empty where it does not, null while it is read. */
  readonly cells: CellGrid | null;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  aside: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start", marginBlockStart: tokens.spacingVerticalXXS },
});

/** One version: who made it, and on demand what it said. */
export function VersionItem({ state, actions, version, cells }: VersionItemProps): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const [isOpen, setOpen] = useState(false);
  const { date, author, note } = version;
  const told = [date === null ? "" : formatDate(date, language), author];
  const name = word("version", { version: version.version });
  return (
    <li className={styles.root}>
      <Body1Strong>{name}</Body1Strong>
      <Caption1 className={styles.aside}>
        {listText(
          told.filter((text) => text !== ""),
          language,
        )}
      </Caption1>
      {note !== "" && <Body1>{note}</Body1>}
      {cells?.length === 0 && <Caption1 className={styles.aside}>{word("notKept")}</Caption1>}
      {cells !== null && cells.length > 0 && (
        <Button
          size="small"
          icon={<ArrowSwapRegular />}
          className={styles.button}
          aria-expanded={isOpen}
          aria-label={word("compareOf", { name })}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          {word("compare")}
        </Button>
      )}
      {isOpen && cells !== null && cells.length > 0 && (
        <VersionComparison
          state={state}
          actions={actions}
          version={version.version}
          cells={cells}
        />
      )}
    </li>
  );
}
