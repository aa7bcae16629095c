import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Caption1,
  makeStyles,
} from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import type { Policy, PolicyRow } from "../../engine";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import { differenceTexts } from "./difference-texts";
import { usePolicyTexts } from "./usePolicyTexts";

export interface PolicyChangesProps {
  readonly policy: Policy;
  readonly rows: readonly PolicyRow[];
  /** False for a built-in policy as it stands. */
  readonly isOwn: boolean;
}

/** Lines of a rule that are shown; the others stand in the sheet. */
const SHOWN = 30;

const useStyles = makeStyles({ panel: { marginInline: 0 } });

/** What the workbook's policy changes against the built-in one, rule by rule. */
export function PolicyChanges({ policy, rows, isOwn }: PolicyChangesProps): ReactElement | null {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const rules = useMemo(
    () => (isOwn ? differenceTexts(policy, rows, language) : []),
    [policy, rows, isOwn, language],
  );
  if (!isOwn) return null;
  return (
    <Section title={word("changes")}>
      {rules.length === 0 ? (
        <Body1>{word("noChanges")}</Body1>
      ) : (
        <Accordion collapsible multiple>
          {rules.map(({ rule, name, facts }) => (
            <AccordionItem key={rule} value={rule}>
              <AccordionHeader size="small" as="h4">
                {word("changeCount", { rule: name, count: facts.length })}
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <FactList facts={facts.slice(0, SHOWN)} />
                {facts.length > SHOWN && (
                  <Caption1>{word("andMore", { count: facts.length - SHOWN })}</Caption1>
                )}
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </Section>
  );
}
