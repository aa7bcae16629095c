import type { ReactElement } from "react";

import { portfolioLabels } from "../../i18n/report-labels";
import { customerLabel } from "../parts/customer-label";
import { Section } from "../parts/Section";
import { largestExposures } from "./customer-order";
import { FigureTable } from "../parts/FigureTable";
import { usedLimit } from "./row-lines";
import type { PortfolioCustomer } from "./portfolio-customers";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface LargestExposuresProps {
  readonly customers: readonly PortfolioCustomer[];
  readonly onCustomer: (place: number) => void;
}

/** Customers that are shown. */
const LARGEST = 5;

/** Who owes most. */
export function LargestExposures(props: LargestExposuresProps): ReactElement | null {
  const { customers, onCustomer } = props;
  const texts = usePortfolioTexts();
  const { language, text, money } = texts;
  const largest = largestExposures(customers, LARGEST);
  if (largest.length === 0) return null;
  return (
    <Section title={text("largest")}>
      <FigureTable
        title={text("largest")}
        headings={[text("customer"), text("exposure"), portfolioLabels(language).utilisation]}
        rows={largest.map(({ place, assessment }) => ({
          label: customerLabel(assessment),
          hint: text("openCustomer", { customer: customerLabel(assessment) }),
          size: null,
          values: [money(assessment.exposure!), usedLimit(assessment, texts)],
          onShow: () => {
            onCustomer(place);
          },
        }))}
      />
    </Section>
  );
}
