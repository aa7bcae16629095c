import type { ReactElement } from "react";

import type { CustomerIdentity, ExpertScore } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { judgementWord } from "../../i18n/judgement-form-texts";
import type { Judgement } from "../../workbook/judgement-table";
import { FactList } from "../parts/FactList";
import { useWords } from "../parts/useWords";
import type { FormPartProps } from "./JudgementFiveC";
import { MarkField } from "./JudgementMark";
import { panelVerdict, panelWith } from "./judgement-draft";
import { panelMark } from "./judgement-forms";
import { verdictText } from "./verdict-text";

export interface PanelFormProps extends FormPartProps {
  /** Judgements of all customers: they tell the scale of the marks. */
  readonly all: readonly Judgement[];
  readonly customer: CustomerIdentity;
  readonly rater: string;
}

/** A mark beside those of other raters, and what the panel comes to. */
export function PanelForm(props: PanelFormProps): ReactElement {
  const { language, word } = useWords(judgementWord);
  const { state, entered, onChange, all, customer, rater } = props;
  const { policy } = state.workbook.tables.applied;
  const { mark, isOfFive } = entered;
  const given = mark === null ? null : { rater: rater || "?", mark: panelMark(mark, isOfFive) };
  const now = panelWith(all, customer, null);
  const then = panelWith(all, customer, given);
  return (
    <>
      <MarkField
        label={word("yourMark")}
        of="panel"
        value={mark}
        onChange={(chosen) => {
          onChange({ ...entered, mark: chosen });
        }}
      />
      <div aria-live="polite">
        <FactList
          facts={[
            { label: word("now"), value: verdictText(panelVerdict(now, policy), language) },
            {
              label: word("withThese"),
              value: verdictText(panelVerdict(then, policy), language),
              isTotal: true,
            },
            { label: word("marks"), value: formatNumber(then.marks, language, 0), isPart: true },
            ...rangeFact(then),
          ]}
        />
      </div>
    </>
  );

  function rangeFact({ lowest, highest }: ExpertScore) {
    if (lowest === null || highest === null) return [];
    const range = {
      lowest: formatNumber(lowest, language, 1),
      highest: formatNumber(highest, language, 1),
    };
    return [{ label: word("spread"), value: word("range", range), isPart: true }];
  }
}
