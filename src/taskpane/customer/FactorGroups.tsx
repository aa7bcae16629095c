import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FactorGroup, Review } from "../../engine";
import { formatDate, formatNumber } from "../../i18n/format";
import { factorGroupName } from "../../i18n/words";
import { asLabel } from "../../i18n/lists";
import { Section } from "../parts/Section";
import { FactorLine } from "./FactorLine";
import { useReviewTexts } from "./useReviewTexts";

export interface FactorGroupsProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalM,
  },
});

/** All factors of the score, group by group. */
export function FactorGroups({ review }: FactorGroupsProps): ReactElement {
  const { word } = useReviewTexts();
  const groups = [...new Set(review.assessment.score.factors.map(({ group }) => group))];
  return (
    <Section title={word("factors")} help={["score", "coverage"]}>
      <Accordion collapsible multiple>
        {groups.map((group) => (
          <FactorGroupItem key={group} group={group} review={review} />
        ))}
      </Accordion>
    </Section>
  );
}

interface FactorGroupItemProps {
  readonly group: FactorGroup;
  readonly review: Review;
}

function FactorGroupItem({ group, review }: FactorGroupItemProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { score, statement } = review.assessment;
  const factors = score.factors.filter((factor) => factor.group === group);
  const points = (value: number) => formatNumber(value, language, 1);
  const brings = factors.reduce((sum, { contribution }) => sum + contribution, 0);
  const lost = factors.reduce((sum, factor) => sum + factor.lost, 0);
  const isKnown = factors.some((factor) => factor.points !== null);
  return (
    <AccordionItem value={group}>
      <AccordionHeader as="h4">
        <span className={styles.head}>
          {asLabel(factorGroupName(group, language))}
          <Caption1 className={styles.hint}>
            {isKnown
              ? word("groupSum", { brings: points(brings), most: points(brings + lost) })
              : word("notKnown")}
          </Caption1>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        {group === "financial" && statement !== null && (
          <Caption1 className={styles.hint}>
            {word("statementDate", { date: formatDate(statement.latest.periodEnd, language) })}
          </Caption1>
        )}
        {factors.map((factor) => (
          <FactorLine key={factor.code} factor={factor} />
        ))}
      </AccordionPanel>
    </AccordionItem>
  );
}
