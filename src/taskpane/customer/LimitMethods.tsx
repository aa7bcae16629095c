import { Badge, Body1, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { limitMethodName } from "../../i18n/words";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import { limitFacts } from "./limit-facts";
import { useReviewTexts } from "./useReviewTexts";

export interface LimitMethodsProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  binding: { alignSelf: "flex-start" },
});

/** The limit methods side by side, the binding one named, and the limit that follows. */
export function LimitMethods({ review }: LimitMethodsProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { limit } = review.assessment;
  if (limit === null) {
    return (
      <Section title={word("suggestedLimit")}>
        <Body1>{word("noLimit")}</Body1>
      </Section>
    );
  }
  return (
    <Section title={word("suggestedLimit")} help={["suggestedLimit", "limitInForce"]}>
      <FactList facts={limitFacts(limit, review, language)} />
      {limit.binding !== null && (
        <Badge className={styles.binding} appearance="tint" color="brand">
          {word("limitSet", { method: limitMethodName(limit.binding, language) })}
        </Badge>
      )}
    </Section>
  );
}
