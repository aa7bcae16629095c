import type { ReactElement } from "react";

import type { Review } from "../../engine";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import { customerFacts } from "./customer-facts";
import { useReviewTexts } from "./useReviewTexts";

export interface CustomerFactsProps {
  readonly review: Review;
}

/** Who the customer is, and what stands on its account. */
export function CustomerFacts({ review }: CustomerFactsProps): ReactElement {
  const { language, word } = useReviewTexts();
  return (
    <Section title={word("customer")}>
      <FactList facts={customerFacts(review, language)} />
    </Section>
  );
}
