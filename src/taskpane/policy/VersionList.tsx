import { Body1, Body1Strong, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { PolicyVersion } from "../../engine";
import { formatDate } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import { Section } from "../parts/Section";
import { usePolicyTexts } from "./usePolicyTexts";

export interface VersionListProps {
  /** The latest first. */
  readonly versions: readonly PolicyVersion[];
}

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  line: { display: "flex", flexDirection: "column" },
  aside: { color: tokens.colorNeutralForeground2 },
});

/** Who changed the policy, when and why. */
export function VersionList({ versions }: VersionListProps): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  return (
    <Section title={word("versions")}>
      {versions.length === 0 ? (
        <Caption1 className={styles.aside}>{word("noVersions")}</Caption1>
      ) : (
        <ul className={styles.list}>
          {versions.map(({ version, date, author, note }) => {
            const day = date === null ? "" : formatDate(date, language);
            const told = [day, author].filter((text) => text !== "");
            return (
              <li key={version} className={styles.line}>
                <Body1Strong>{word("version", { version })}</Body1Strong>
                <Caption1 className={styles.aside}>{listText(told, language)}</Caption1>
                {note !== "" && <Body1>{note}</Body1>}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
