import type { ReactElement } from "react";

import { RECENT_VINTAGES, USUAL_MONTHS, type CollectionPattern, type OrReason } from "../../engine";
import { formatPercent } from "../../i18n/format";
import { paneCashWord } from "../../i18n/pane-cash";
import { FoundSection } from "../parts/FoundSection";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";
import { InsertFunction } from "../insert/InsertFunction";
import { FigureTable } from "../parts/FigureTable";

export interface PatternProps extends TaskPanelProps {
  readonly pattern: OrReason<CollectionPattern>;
}

/** Which part of a month's sales comes how many months later, of late against all. */
export function Pattern({ pattern, ...props }: PatternProps): ReactElement {
  const { language, word } = useWords(paneCashWord);
  const percent = (share: number | null | undefined) =>
    share == null ? "" : formatPercent(share, language);
  return (
    <FoundSection title={word("pattern")} help={["collectionPattern"]} found={pattern}>
      {({ pattern: all, recent }) => (
        <>
          <FigureTable
            title={word("pattern")}
            headings={[
              word("month"),
              word("all", { count: USUAL_MONTHS }),
              word("recent", { count: RECENT_VINTAGES }),
            ]}
            rows={all.map((share, number) => ({
              label: number === 0 ? word("sameMonth") : word("later", { number }),
              size: share,
              values: [percent(share), percent(recent[number])],
              onShow: null,
            }))}
          />
          <InsertFunction {...props} id="COLLECTIONPATTERN" label={word("insertPattern")} />
        </>
      )}
    </FoundSection>
  );
}
