import type { ReactElement } from "react";

import { sumAmounts, type KeptOutReason, type WorkList } from "../../engine";
import { asLabel } from "../../i18n/lists";
import { formatNumber, formatWholeAmount } from "../../i18n/format";
import { paneWorkWord } from "../../i18n/pane-work";
import { workWord } from "../../i18n/work-labels";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";
import { FigureTable, type FigureRow } from "../parts/FigureTable";

export interface KeptOutProps {
  readonly list: WorkList;
}

/** What is overdue and not asked for, by the reason, and that nothing overdue is forgotten. */
export function KeptOut({ list }: KeptOutProps): ReactElement | null {
  const { language, word } = useWords(paneWorkWord);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  const reasons = [...new Set(list.keptOut.map(({ reason }) => reason))];
  const line = (label: string, overdue: number): FigureRow => ({
    label,
    size: null,
    values: ["", money(overdue)],
    onShow: null,
  });
  const nameOf = (reason: KeptOutReason) =>
    reason === "legalEvent" ? word("event") : workWord(reason, language);
  return (
    <Section title={word("keptOut")}>
      <FigureTable
        title={word("keptOut")}
        headings={[word("why"), word("customers"), word("overdue")]}
        rows={[
          ...reasons.map((reason): FigureRow => {
            const rows = list.keptOut.filter((row) => row.reason === reason);
            const customers = new Set(rows.map(({ place }) => place)).size;
            const overdue = sumAmounts(rows.map((row) => row.overdue));
            return {
              ...line(asLabel(nameOf(reason)), overdue),
              values: [formatNumber(customers, language), money(overdue)],
            };
          }),
          line(word("tieOut"), list.overdue + list.keptOutTotal),
          { ...line(workWord("agingOverdue", language), list.agingOverdue), isTotal: true },
        ]}
      />
    </Section>
  );
}
