import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  makeStyles,
} from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { changedRules, draftOf } from "./policy-draft";
import { GradeForm } from "./GradeForm";
import { LineForm } from "./LineForm";
import { PolicyPreview } from "./PolicyPreview";
import { usePolicyTexts } from "./usePolicyTexts";
import { WeightForm } from "./WeightForm";

const useStyles = makeStyles({
  panel: { marginInline: 0 },
  discard: { alignSelf: "flex-start" },
});

/** Weights, grades and lines to be changed, and what is done with the changes. */
export function PolicyForms({ state, actions }: TaskPanelProps): ReactElement {
  const styles = useStyles();
  const { word } = usePolicyTexts();
  const { workbook, policyDraft } = state;
  const { policy } = workbook.tables.applied;
  const draft = useMemo(() => policyDraft ?? draftOf(policy), [policyDraft, policy]);
  const isChanged = policyDraft !== null && changedRules(draft, policy).length > 0;
  return (
    <>
      <Section title={word("edit")}>
        <Accordion collapsible multiple>
          <AccordionItem value="weights">
            <AccordionHeader size="small" as="h4">
              {word("weights")}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <WeightForm draft={draft} onChange={actions.draftPolicy} />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="grades">
            <AccordionHeader size="small" as="h4">
              {word("bands")}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <GradeForm draft={draft} onChange={actions.draftPolicy} />
            </AccordionPanel>
          </AccordionItem>
          <AccordionItem value="lines">
            <AccordionHeader size="small" as="h4">
              {word("lines")}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <LineForm draft={draft} onChange={actions.draftPolicy} />
            </AccordionPanel>
          </AccordionItem>
        </Accordion>
        {isChanged && (
          <Button
            size="small"
            className={styles.discard}
            onClick={() => {
              actions.draftPolicy(null);
            }}
          >
            {word("discard")}
          </Button>
        )}
      </Section>
      {isChanged && <PolicyPreview state={state} actions={actions} draft={draft} />}
    </>
  );
}
