import type { ReactElement } from "react";

import type { PortfolioSummary } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { Section } from "../parts/Section";
import type { CustomerFilter } from "./customer-filter";
import { FigureTable } from "../parts/FigureTable";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface GradesProps {
  readonly summary: PortfolioSummary;
  readonly onShow: (filter: Partial<CustomerFilter>) => void;
}

/** How many customers have each grade, and what they owe. */
export function Grades({ summary, onShow }: GradesProps): ReactElement {
  const { language, text, money } = usePortfolioTexts();
  return (
    <Section title={text("grades")} help={["score", "grade"]}>
      <FigureTable
        title={text("grades")}
        headings={[text("grade"), text("customers"), text("exposure")]}
        rows={summary.grades.map(({ grade, customers, exposure }) => ({
          label: grade ?? text("noGrade"),
          size: customers,
          tone: grade === null ? "soft" : "strong",
          values: [formatNumber(customers, language), money(exposure)],
          onShow:
            customers === 0
              ? null
              : () => {
                  onShow({ grade: grade ?? "" });
                },
        }))}
      />
    </Section>
  );
}
