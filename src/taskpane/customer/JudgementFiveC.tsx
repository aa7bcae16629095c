import { useMemo, type ReactElement } from "react";

import { CREDIT_CS, fiveC, type Assessment } from "../../engine";
import { judgementWord } from "../../i18n/judgement-form-texts";
import { judgementLabel } from "../../i18n/judgement-labels";
import type { ReadyState } from "../app/pane-state";
import { tableOf } from "../book/parsed-tables";
import { FactList } from "../parts/FactList";
import { useWords } from "../parts/useWords";
import { fiveCVerdict, fiveCWith, isOfFiveIn } from "./judgement-draft";
import type { JudgementForms } from "./judgement-forms";
import { MarkField } from "./JudgementMark";
import { verdictText } from "./verdict-text";

export interface FormPartProps {
  readonly state: ReadyState;
  readonly entered: JudgementForms;
  readonly onChange: (entered: JudgementForms) => void;
}

/** A mark for each of the five Cs, and what they come to. */
export function FiveCForm({
  state,
  entered,
  onChange,
  assessment,
}: FormPartProps & { readonly assessment: Assessment }): ReactElement {
  const { language, word } = useWords(judgementWord);
  const { tables, grids } = state.workbook;
  const { policy } = tables.applied;
  const { cs } = entered;
  const verdicts = useMemo(() => {
    const isOfFive = isOfFiveIn(tableOf(tables.customers), grids.customers);
    return {
      now: fiveCVerdict(fiveC(assessment, policy)),
      then: fiveCVerdict(fiveCWith(assessment, policy, cs, isOfFive)),
    };
  }, [assessment, policy, tables, grids, cs]);
  return (
    <>
      {CREDIT_CS.codes.map((code) => (
        <MarkField
          key={code}
          label={judgementLabel(code, language)}
          of={code}
          value={cs[code]}
          onChange={(mark) => {
            onChange({ ...entered, cs: { ...cs, [code]: mark } });
          }}
        />
      ))}
      <div aria-live="polite">
        <FactList
          facts={[
            { label: word("now"), value: verdictText(verdicts.now, language) },
            {
              label: word("withThese"),
              value: verdictText(verdicts.then, language),
              isTotal: true,
            },
          ]}
        />
      </div>
    </>
  );
}
