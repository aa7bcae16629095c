import { useAnnounce } from "@fluentui/react-components";
import { useEffect, type ReactElement, type ReactNode } from "react";

import type { CreditBook, Review } from "../../engine";
import { useTexts } from "../parts/useTexts";
import { AgingBars } from "./AgingBars";
import { CrossedLines } from "./CrossedLines";
import { CustomerFacts } from "./CustomerFacts";
import { Events } from "./Events";
import { FactorGroups } from "./FactorGroups";
import { LimitMethods } from "./LimitMethods";
import { MissingData } from "./MissingData";
import { NextGrade } from "./NextGrade";
import { Payments } from "./Payments";
import { Reasons } from "./Reasons";
import { ScoreCard } from "./ScoreCard";
import { Statements } from "./Statements";
import { scoreSentence } from "./score-sentence";

export interface ReviewViewProps {
  readonly review: Review;
  /** The book of the review, and the customer's place in it. */
  readonly book: CreditBook;
  readonly place: number;
  /** Stands behind what is decided, before what it rests on. */
  readonly children: ReactNode;
}

/** Everything about one customer, the verdict first. */
export function ReviewView({ review, book, place, children }: ReviewViewProps): ReactElement {
  const { language } = useTexts();
  const { announce } = useAnnounce();
  const sentence = scoreSentence(review, language);
  useEffect(() => {
    announce(sentence, { batchId: "review" });
  }, [announce, sentence]);
  return (
    <>
      <ScoreCard review={review} />
      <CrossedLines review={review} />
      <Reasons review={review} />
      <NextGrade review={review} />
      <LimitMethods review={review} />
      {children}
      <AgingBars review={review} />
      <Payments review={review} book={book} place={place} />
      <Statements book={book} place={place} />
      <Events review={review} />
      <FactorGroups review={review} />
      <MissingData review={review} />
      <CustomerFacts review={review} />
    </>
  );
}
