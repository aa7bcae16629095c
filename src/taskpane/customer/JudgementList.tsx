import { Caption1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { CREDIT_CS, type Language } from "../../engine";
import { formatDate } from "../../i18n/format";
import { judgementWord } from "../../i18n/judgement-form-texts";
import { judgementLabel } from "../../i18n/judgement-labels";
import { QUESTIONS, type Judgement } from "../../workbook/judgement-table";
import { useListStyles } from "../parts/list-styles";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";

/** What was written of the customer before, the latest first. */
export function JudgementList({
  judgements,
}: {
  readonly judgements: readonly Judgement[];
}): ReactElement {
  const lists = useListStyles();
  const { language, word } = useWords(judgementWord);
  return (
    <Section title={word("earlier")}>
      <ul className={lists.blocks}>
        {[...judgements].reverse().map((judgement, at) => (
          <li key={at}>
            <Caption1>{lineOf(judgement, language)}</Caption1>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function lineOf({ date, rater, mark, cs, answers }: Judgement, language: Language): string {
  const marks = CREDIT_CS.codes.flatMap((code) =>
    cs[code] === null
      ? []
      : judgementWord("marked", language, { c: judgementLabel(code, language), mark: cs[code] }),
  );
  const isAnswered = QUESTIONS.some((question) => answers[question] !== "");
  return [
    ...[date === null ? "" : formatDate(date, language), rater, ...marks],
    mark === null ? "" : judgementWord("panelMark", language, { mark }),
    isAnswered ? judgementWord("answered", language) : "",
  ]
    .filter((part) => part !== "")
    .join(" · ");
}
