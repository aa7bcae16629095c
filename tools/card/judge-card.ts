/** Judges the way in which the failure card is built: on firms that it has not seen. */

import { CARD_FIGURES, type CardFigure } from "../../src/engine/words/card-figures";
import { failureFigure } from "../../src/engine/statements/failure-figures";
import type { Judged } from "../evaluate/ranking-area";
import { fitCard, type CardPoints } from "./fit-card";
import type { Firm } from "./us-firms";

const FOLDS = 10;

/** Gives every firm the score of a card that was built without its tenth of the firms. */
export function crossValidated(firms: readonly Firm[]): (Judged & Pick<Firm, "year">)[] {
  const counts = [0, 0];
  // Firms come in the order of their codes; failed and other firms are dealt out in turn.
  const folds = firms.map(({ isFailed }) => counts[Number(isFailed)]!++ % FOLDS);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const card = fitCard(firms.filter((_, i) => folds[i] !== fold));
    return judged(
      firms.filter((_, i) => folds[i] === fold),
      card,
    );
  }).flat();
}

/** Scores firms by a card: the points of the figures that are known, over what these can earn. */
export function judged(firms: readonly Firm[], card: CardPoints): (Judged & Pick<Firm, "year">)[] {
  return firms.map(({ facts, isFailed, year }) => {
    let [earned, possible] = [0, 0];
    for (const figure of CARD_FIGURES.codes) {
      const { value } = failureFigure(figure, facts);
      if (value === null) continue;
      earned += pointsAt(card, figure, value);
      possible += Math.max(...card[figure].map(([, points]) => points));
    }
    return { score: (100 * earned) / possible, isBad: isFailed, year };
  });
}

function pointsAt(card: CardPoints, figure: CardFigure, value: number): number {
  return card[figure].filter(([from]) => from === null || value >= from).at(-1)![1];
}
