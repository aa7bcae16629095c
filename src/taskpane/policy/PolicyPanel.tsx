import {
  Button,
  Body1,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DocumentPrintRegular, TableRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";

import { POLICY_NAMES, policyVersions } from "../../engine";
import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { policyFacts } from "./policy-facts";
import { PolicyChanges } from "./PolicyChanges";
import { PolicyForms } from "./PolicyForms";
import { usePolicyTexts } from "./usePolicyTexts";
import { VersionList } from "./VersionList";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  facts: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
  },
  text: { margin: 0 },
  subject: { color: tokens.colorNeutralForeground2 },
});

/** By which rules customers are judged, and what others would change. */
export function PolicyPanel({ state, actions }: TaskPanelProps): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const { chosen, grids, tables } = state.workbook;
  const { policy, issues, rows } = tables.applied;
  const isOwn = tables.policy.status === "read";
  const place = isOwn ? chosen.policy.place : null;
  const name = POLICY_NAMES.nameOf(policy.name, language);
  const faults = issues.filter(({ severity }) => severity === "error").length;
  const facts = useMemo(() => policyFacts(policy, language), [policy, language]);
  const versions = isOwn && grids.policy !== null ? policyVersions(grids.policy) : [];
  return (
    <>
      <Section title={word("applies")}>
        <Body1>
          {place === null
            ? word("builtIn", { name })
            : word("own", { name, sheet: place.sheetName })}
        </Body1>
        {faults > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{word("faults", { count: faults })}</MessageBarBody>
          </MessageBar>
        )}
        <dl className={styles.facts}>
          {facts.map(({ subject, text }) => (
            <div key={subject}>
              <dt className={styles.subject}>
                <Caption1>{subject}</Caption1>
              </dt>
              <dd className={styles.text}>
                <Body1>{text}</Body1>
              </dd>
            </div>
          ))}
        </dl>
        <div className={styles.buttons}>
          {place !== null && (
            <Button
              size="small"
              icon={<TableRegular />}
              onClick={() => void actions.showCell(place.sheetName, place.row, place.column)}
            >
              {word("openSheet")}
            </Button>
          )}
          <Button
            size="small"
            icon={<DocumentPrintRegular />}
            disabledFocusable={state.work.status === "running"}
            onClick={() => void actions.printPolicy()}
          >
            {word("print")}
          </Button>
        </div>
      </Section>
      <PolicyChanges policy={policy} rows={rows} isOwn={isOwn} />
      <PolicyForms state={state} actions={actions} />
      <VersionList state={state} actions={actions} versions={versions} />
    </>
  );
}
