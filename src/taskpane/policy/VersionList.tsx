import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import type { PolicyVersion } from "../../engine";
import { versionKey, type KeptVersions } from "../../workbook/policy-history";
import { useListStyles } from "../parts/list-styles";
import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { usePolicyTexts } from "./usePolicyTexts";
import { VersionItem } from "./VersionItem";

export interface VersionListProps extends TaskPanelProps {
  /** The latest first. */
  readonly versions: readonly PolicyVersion[];
}

const useStyles = makeStyles({
  aside: { color: tokens.colorNeutralForeground2 },
});

/** Who changed the policy, when and why; and what each version's rules were. */
export function VersionList({ state, actions, versions }: VersionListProps): ReactElement {
  const lists = useListStyles();
  const styles = useStyles();
  const { word } = usePolicyTexts();
  const { workbook } = state;
  const { findVersions } = actions;
  const [kept, setKept] = useState<KeptVersions | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const isAny = versions.length > 0;
  useEffect(() => {
    if (!isAny) return undefined;
    let isOver = false;
    findVersions().then((found) => {
      if (!isOver) setKept(found);
    }, setFault);
    return () => {
      isOver = true;
    };
  }, [isAny, workbook, findVersions]);
  if (fault !== null) throw fault as Error;
  return (
    <Section title={word("versions")}>
      {isAny ? (
        <ul className={lists.blocks}>
          {versions.map((version) => (
            <VersionItem
              key={version.version}
              state={state}
              actions={actions}
              version={version}
              cells={kept === null ? null : (kept.get(versionKey(version.version)) ?? [])}
            />
          ))}
        </ul>
      ) : (
        <Caption1 className={styles.aside}>{word("noVersions")}</Caption1>
      )}
    </Section>
  );
}
