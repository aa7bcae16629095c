/**
 * Writes the points of the failure card: `npm run card`, beside the US sample.
 *
 * The sample is no part of the repository; the card that comes of it is.
 */

import { writeFileSync } from "node:fs";
import path from "node:path";

import { fitCard } from "./fit-card";
import { readUsFirms } from "./us-firms";

const FILE = path.resolve(__dirname, "../../src/engine/policy/card-tables.ts");

const HEAD = `/** Points of the failure card in the built-in policies, as \`npm run card\` writes them. */
import type { CardFigure } from "../words/card-figures";
import type { PointsTable } from "./built-in-row";

/**
 * Points by figure: one threshold and its points per bracket, so the formatter is kept away.
 *
 * Fitted to 1,768 listed US firms in their last year, 1999–2014, of which 207 filed for
 * bankruptcy in the year after (Pellegrino et al. 2024, Future Internet 16(3) 79; Lombardo
 * et al. 2022, 14(8) 244; CC BY 4.0).
 */
// prettier-ignore
export const CARD_POINTS: Readonly<Record<CardFigure, PointsTable>> = {
`;

const rows = Object.entries(fitCard(readUsFirms())).map(([figure, steps]) => {
  const brackets = steps.map(([from, points]) => `[${from ?? "null"}, ${points}]`);
  return `  ${figure}: [${brackets.join(", ")}],\n`;
});

writeFileSync(FILE, `${HEAD}${rows.join("")}};\n`);
