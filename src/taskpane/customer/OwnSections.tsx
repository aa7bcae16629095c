import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";

import type { TaskPanelProps } from "../app/task-panels";
import { Reading } from "../start/Reading";
import { useReviewTexts } from "./useReviewTexts";

const JudgementForm = lazy(async () => {
  const parts = await import(/* webpackChunkName: "judgement" */ "./JudgementForm");
  return { default: parts.JudgementForm };
});

const CustomerSheet = lazy(async () => {
  const parts = await import(/* webpackChunkName: "customer-sheet" */ "./CustomerSheet");
  return { default: parts.CustomerSheet };
});

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInline: 0,
  },
});

/** What people add to a customer, and what it gets to see itself: each fetched when it is opened. */
export function OwnSections({ state, actions }: TaskPanelProps): ReactElement {
  const styles = useStyles();
  const { word } = useReviewTexts();
  return (
    <Accordion collapsible>
      <AccordionItem value="judgement">
        <AccordionHeader as="h3">{word("judgement")}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Suspense fallback={<Reading />}>
            <JudgementForm key={state.customer} state={state} actions={actions} />
          </Suspense>
        </AccordionPanel>
      </AccordionItem>
      <AccordionItem value="sheet">
        <AccordionHeader as="h3">{word("customerSheet")}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Suspense fallback={<Reading />}>
            <CustomerSheet state={state} actions={actions} />
          </Suspense>
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
