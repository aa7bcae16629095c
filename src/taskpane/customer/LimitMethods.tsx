import { Badge, Body1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { limitMethodName } from "../../i18n/words";
import { FactList } from "../app/FactList";
import { Section } from "../app/Section";
import { useTexts } from "../app/useTexts";
import { limitFacts } from "./limit-facts";

export interface LimitMethodsProps {
  readonly review: Review;
}

/** The limit methods side by side, the binding one named, and the limit that follows. */
export function LimitMethods({ review }: LimitMethodsProps): ReactElement {
  const { language, text, word } = useTexts();
  const { limit } = review.assessment;
  if (limit === null) {
    return (
      <Section title={word("suggestedLimit")}>
        <Body1>{word("noLimit")}</Body1>
      </Section>
    );
  }
  return (
    <Section title={word("suggestedLimit")}>
      <FactList facts={limitFacts(limit, review, language)} />
      {limit.binding !== null && (
        <Badge appearance="tint" color="brand">
          {text("limitSet", { method: limitMethodName(limit.binding, language) })}
        </Badge>
      )}
    </Section>
  );
}
