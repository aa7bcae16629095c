import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import { FactList } from "../parts/FactList";
import type { RuleDifferences } from "./difference-texts";
import { usePolicyTexts } from "./usePolicyTexts";

export interface DifferenceListProps {
  readonly rules: readonly RuleDifferences[];
}

/** Lines of a rule that are shown; the others stand in the sheet. */
const SHOWN = 30;

const useStyles = makeStyles({ panel: { marginInline: 0 } });

/** What two policies do not have alike: a line to open for each rule. */
export function DifferenceList({ rules }: DifferenceListProps): ReactElement {
  const styles = useStyles();
  const { word } = usePolicyTexts();
  return (
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
  );
}
