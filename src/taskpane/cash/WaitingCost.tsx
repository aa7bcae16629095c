import type { ReactElement } from "react";

import type { CarryingCost, OrReason } from "../../engine";
import { formatPercent, formatWholeAmount } from "../../i18n/format";
import { paneCashWord } from "../../i18n/pane-cash";
import { FactList } from "../parts/FactList";
import { FoundSection } from "../parts/FoundSection";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";
import { InsertFunction } from "../insert/InsertFunction";

export interface WaitingCostProps extends TaskPanelProps {
  readonly cost: OrReason<CarryingCost>;
}

/** What a year of receivables as high as today costs, and what a day less would save. */
export function WaitingCost({ cost, ...props }: WaitingCostProps): ReactElement {
  const { language, word } = useWords(paneCashWord);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  return (
    <FoundSection title={word("cost")} help={["carryingCost"]} found={cost}>
      {({ rate, total }) => (
        <>
          <FactList
            facts={[
              {
                label: word("yearlyCost", { rate: formatPercent(rate, language, 1) }),
                value: money(total.cost),
              },
              { label: word("overdueCost"), value: money(total.overdueCost) },
              ...(total.saving === null
                ? []
                : [{ label: word("dayCost"), value: money(total.saving) }]),
            ]}
          />
          <InsertFunction {...props} id="CARRYINGCOST" label={word("insertCost")} />
        </>
      )}
    </FoundSection>
  );
}
