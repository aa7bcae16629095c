import { Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { PortfolioSummary } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { markName } from "../../i18n/portfolio-texts";
import { Section } from "../parts/Section";
import type { CustomerFilter } from "./customer-filter";
import { FigureTable } from "../parts/FigureTable";
import { marksInOrder } from "./marks-in-order";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface WarningsProps {
  readonly summary: PortfolioSummary;
  readonly onShow: (filter: Partial<CustomerFilter>) => void;
}

/** How many customers are held, warned of, over their limit, or not known well enough. */
export function Warnings({ summary: { marks }, onShow }: WarningsProps): ReactElement {
  const { language, text } = usePortfolioTexts();
  const title = text("warnings");
  if (marks.size === 0) {
    return (
      <Section title={title}>
        <Body1>{text("noWarnings")}</Body1>
      </Section>
    );
  }
  return (
    <Section title={title} help={["warnings"]}>
      <FigureTable
        title={title}
        headings={[text("warning"), text("customers")]}
        rows={marksInOrder([...marks.keys()]).map((mark) => ({
          label: markName(mark, language),
          size: null,
          values: [formatNumber(marks.get(mark)!, language)],
          onShow: () => {
            onShow({ mark });
          },
        }))}
      />
    </Section>
  );
}
