import {
  Button,
  Caption1,
  Field,
  makeStyles,
  ProgressBar,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { DocumentMultipleRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import { historyText, type HistoryText } from "../../i18n/history-texts";
import type { Places } from "../../i18n/template";
import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { useTexts } from "../parts/useTexts";
import type { AssessedView } from "../book/credit-view";
import type { PortfolioCustomer } from "./portfolio-customers";
import { cancelReviewBatch, useReviewBatch, writeBook, writeReviewSheets } from "./review-batch";

export interface ManyReviewsProps extends TaskPanelProps {
  readonly view: AssessedView;
  /** Those in the list, in its order. */
  readonly customers: readonly PortfolioCustomer[];
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Writes the reviews of all customers of the list; it can be ended, and goes on where it was. */
export function ManyReviews(props: ManyReviewsProps): ReactElement {
  const { state, actions, view, customers } = props;
  const styles = useStyles();
  const { language } = useTexts();
  const text = (name: HistoryText, places?: Places) => historyText(name, language, places);
  const [form, setForm] = useState<"sheets" | "book">("sheets");
  const batch = useReviewBatch();
  const write = form === "sheets" ? writeReviewSheets : writeBook;
  return (
    <Section title={text("many")}>
      <Caption1 className={styles.hint}>{text("manyHint")}</Caption1>
      {batch === null ? (
        <>
          <RadioGroup
            aria-label={text("form")}
            value={form}
            onChange={(_, { value }) => {
              setForm(value === "book" ? "book" : "sheets");
            }}
          >
            <Radio value="sheets" label={text("asSheets")} />
            <Radio value="book" label={text("asBook")} />
          </RadioGroup>
          <Button
            icon={<DocumentMultipleRegular />}
            disabledFocusable={state.work.status === "running" || customers.length === 0}
            onClick={() => {
              void actions.perform("reviews", (now) => write(now, view, customers, language));
            }}
          >
            {text("writeMany", { count: customers.length })}
          </Button>
        </>
      ) : (
        <div className={styles.progress}>
          <Field
            validationState="none"
            validationMessage={
              batch.isStopping
                ? text("stopping")
                : text("progress", { done: batch.done, all: batch.all })
            }
          >
            <ProgressBar
              value={batch.done}
              max={Math.max(1, batch.all)}
              aria-label={text("many")}
            />
          </Field>
          <Button disabledFocusable={batch.isStopping} onClick={cancelReviewBatch}>
            {text("cancel")}
          </Button>
        </div>
      )}
    </Section>
  );
}
