/** A register of risks, weighed, as a table for the sheet. */
import {
  builtInWord,
  RISK_RESPONSES,
  riskMatrix,
  type Policy,
  type RiskRegister,
  type SerialDate,
  type WeighedRisk,
} from "../../engine";
import { formatDate } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import { registerWord, type RegisterWord } from "../../i18n/register-labels";
import type { Places } from "../../i18n/template";
import { filledRow } from "../cells/filled-row";
import { issueRows } from "../cells/remark-rows";

type Cells = (string | number)[];

const HEADINGS: readonly RegisterWord[] = [
  ...(["risk", "likelihood", "impact", "score", "band", "response", "action", "owner"] as const),
  ...(["due", "cost", "remaining", "remainingBand", "moved", "overdue"] as const),
];

const COST = HEADINGS.indexOf("cost");

/** Actions that are named. */
const NAMED = 5;

/** Lays out a row per risk, the worst that remains first, then the bands, the matrix, and what is overdue. */
export function riskMatrixTable(
  { risks: register, issues }: RiskRegister,
  policy: Policy,
  asOfDate: SerialDate | null,
): Cells[] {
  const { language } = policy;
  const word = (name: RegisterWord, places: Places = {}) => registerWord(name, language, places);
  const filled = (...cells: Cells) => filledRow(HEADINGS.length, ...cells);
  const { risks, bands, counts, cost } = riskMatrix(register, policy, asOfDate);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const marks = counts.map((_, i) => i + 1);
  const band = (name: string) => builtInWord(name, language);
  const riskCells = (one: WeighedRisk): Cells => {
    const { name, before, response, action, owner, due, cost: ownCost } = one.risk;
    return [
      ...[name, before.likelihood, before.impact, one.score, band(one.band)],
      response === null ? "" : RISK_RESPONSES.nameOf(response, language),
      ...[action ?? "", owner ?? "", due ?? "", ownCost ?? ""],
      ...[one.remaining, band(one.remainingBand), one.moved ?? "", one.daysOverdue ?? ""],
    ];
  };
  const overdue = risks.filter(({ daysOverdue }) => daysOverdue !== null);
  const names = overdue
    .slice(0, NAMED)
    .map(({ risk: { name, action, owner } }) =>
      [action ?? name, owner].filter((text) => text !== null).join(" – "),
    );
  return [
    HEADINGS.map((name) => word(name)),
    ...risks.map(riskCells),
    filled(word("total"), ...Array<string>(COST - 1).fill(""), cost),
    filled(word("bands"), word("before"), word("after"), word("cost")),
    ...bands.map((row) => filled(band(row.band), row.before, row.remaining, row.cost)),
    filled(
      ...[word("total"), sum(bands.map(({ before }) => before))],
      ...[sum(bands.map(({ remaining }) => remaining)), cost],
    ),
    filled(word("matrix"), ...marks, word("total")),
    ...counts.map((row, i) => filled(counts.length - i, ...row, sum(row))),
    filled(
      word("total"),
      ...marks.map((mark) => sum(counts.map((row) => row[mark - 1]!))),
      sum(counts.flat()),
    ),
    ...(asOfDate === null
      ? [filled(word("noDay"))]
      : overdue.length === 0
        ? []
        : [
            filled(
              word("overdueActions", {
                date: formatDate(asOfDate, language),
                count: overdue.length,
                names: listText(names, language) + (overdue.length > NAMED ? " …" : ""),
              }),
            ),
          ]),
    filled(word("basis")),
    ...issueRows("register", issues, language, HEADINGS.length),
  ];
}
