import {
  Button,
  Caption1,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import type { PolicyRow } from "../../engine";
import { helpAddress } from "../parts/help-address";
import { Section } from "../parts/Section";
import type { OpenWorkbook } from "../book/open-workbook";
import { readingQuestions, type ReadingQuestion } from "./reading-questions";
import { useDataTexts } from "./useDataTexts";

export interface ReadingQuestionsProps {
  readonly workbook: OpenWorkbook;
  readonly isBusy: boolean;
  /** Called with the rows of the policy that an answer becomes. */
  readonly onAnswer: (rows: readonly PolicyRow[]) => void;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  body: { paddingBlock: tokens.spacingVerticalXS },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    marginBlockStart: tokens.spacingVerticalS,
  },
});

/** What the tables do not tell, each with the answers that settle it. */
export function ReadingQuestions(props: ReadingQuestionsProps): ReactElement | null {
  const { workbook, isBusy, onAnswer } = props;
  const styles = useStyles();
  const { language, word } = useDataTexts();
  const questions = useMemo(() => readingQuestions(workbook, language), [workbook, language]);
  if (questions.length === 0) return null;
  return (
    <Section title={word("questions")}>
      <Caption1 className={styles.hint}>
        {word("writesPolicy")}{" "}
        <Link href={helpAddress(language, "reading")} target="_blank" rel="noopener">
          {word("readingHelp")}
        </Link>
      </Caption1>
      {questions.map((question) => (
        <Question key={question.key} question={question} isBusy={isBusy} onAnswer={onAnswer} />
      ))}
    </Section>
  );
}

interface QuestionProps extends Omit<ReadingQuestionsProps, "workbook"> {
  readonly question: ReadingQuestion;
}

function Question({ question, isBusy, onAnswer }: QuestionProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        {question.text}
        <div role="group" aria-label={question.text} className={styles.answers}>
          {question.answers.map(({ label, rows }) => (
            <Button
              key={label}
              size="small"
              disabledFocusable={isBusy}
              onClick={() => {
                onAnswer(rows);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
