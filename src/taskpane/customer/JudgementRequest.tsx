import { Field, Textarea } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { requestText } from "../../i18n/request-texts";
import { QUESTIONS } from "../../workbook/judgement-table";
import { useTexts } from "../parts/useTexts";
import type { FormPartProps } from "./JudgementFiveC";

/** The five questions about the request, each with room for its answer. */
export function RequestForm({ entered, onChange }: FormPartProps): ReactElement {
  const { language } = useTexts();
  const { answers } = entered;
  return (
    <>
      {QUESTIONS.map((question) => (
        <Field key={question} label={requestText(question, language)} size="small">
          <Textarea
            size="small"
            resize="vertical"
            value={answers[question]}
            onChange={(_, { value }) => {
              onChange({ ...entered, answers: { ...answers, [question]: value } });
            }}
          />
        </Field>
      ))}
    </>
  );
}
