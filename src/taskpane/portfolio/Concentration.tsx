import type { ReactElement } from "react";

import type { PortfolioCourse } from "../../engine";
import { formatNumber, formatPercent } from "../../i18n/format";
import { measureWords } from "../../i18n/measure-labels";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface ConcentrationProps {
  readonly concentration: NonNullable<PortfolioCourse["concentration"]>;
}

/** How much of the receivables hangs on few debtors. */
export function Concentration({ concentration }: ConcentrationProps): ReactElement {
  const { language, text } = usePortfolioTexts();
  const word = measureWords(language);
  const { topShares, debtors, hhi, effectiveNumber } = concentration;
  return (
    <Section title={text("concentration")} help={["hhi"]}>
      <FactList
        facts={[
          // Of four debtors the largest five and ten are all of them.
          ...topShares
            .filter(({ count }) => count < debtors)
            .map(({ count, share }) => ({
              label: word("topShare", { count }),
              value: formatPercent(share, language, 1),
            })),
          { label: word("hhi"), value: formatNumber(hhi, language, 3) },
          { label: word("effectiveNumber"), value: formatNumber(effectiveNumber, language, 1) },
        ]}
      />
    </Section>
  );
}
