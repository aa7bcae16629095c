import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { RECENT_VINTAGES, type CollectionPattern, type OrReason } from "../../engine";
import { formatPercent } from "../../i18n/format";
import { paneCashWord } from "../../i18n/pane-cash";
import { tableMessage } from "../../i18n/table-messages";
import { Section } from "../app/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../app/useWords";
import { InsertFunction } from "../insert/InsertFunction";
import { FigureTable } from "../portfolio/FigureTable";
import { MONTHS } from "./cash-of";

export interface PatternProps extends TaskPanelProps {
  readonly pattern: OrReason<CollectionPattern>;
}

/** Which part of a month's sales comes how many months later, of late against all. */
export function Pattern({ pattern, ...props }: PatternProps): ReactElement {
  const { language, word } = useWords(paneCashWord);
  if ("reason" in pattern) {
    return (
      <Section title={word("pattern")} help={["collectionPattern"]}>
        <Body1>{tableMessage(pattern.reason, language)}</Body1>
      </Section>
    );
  }
  const { pattern: all, recent } = pattern.value;
  const percent = (share: number | null | undefined) =>
    share == null ? "" : formatPercent(share, language);
  return (
    <Section title={word("pattern")} help={["collectionPattern"]}>
      <FigureTable
        title={word("pattern")}
        headings={[
          word("month"),
          word("all", { count: MONTHS }),
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
    </Section>
  );
}
