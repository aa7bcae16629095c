/** The distribution of losses as a table for the sheet. */
import { LOSS_MODELS, roundAmount, type Language, type LossDistribution } from "../../engine";
import { formatPercent } from "../../i18n/format";
import { lossWord, type LossWord } from "../../i18n/loss-labels";
import { issueText } from "../../i18n/issue-texts";
import type { Places } from "../../i18n/template";

type Cells = (string | number)[];

const HEADINGS = ["figure", "value", "ofExposure", "beyondExpected", "remark"] as const;

/** Lays out the moments, a row per level, the largest names, then what was not used. */
export function lossDistributionTable(losses: LossDistribution, language: Language): Cells[] {
  const word = (name: LossWord, places: Places = {}) => lossWord(name, language, places);
  const { exposure, expected, standardDeviation, quantiles, largest, unused } = losses;
  const share = (amount: number) => amount / exposure;
  const amountRow = (label: string, amount: number, beyond: number | "", remark = ""): Cells => [
    ...[label, roundAmount(amount), share(amount)],
    beyond === "" ? "" : roundAmount(beyond),
    remark,
  ];
  const isVasicek = losses.model === "vasicek";
  return [
    HEADINGS.map((name) => word(name)),
    [word("model"), LOSS_MODELS.nameOf(losses.model, language), "", "", ""],
    [word("names"), losses.names, "", "", ""],
    [...[word("effective"), losses.effectiveNames, "", ""], isVasicek ? word("fewNames") : ""],
    amountRow(word("exposure"), exposure, ""),
    amountRow(word("loss"), expected, ""),
    ...(standardDeviation === null ? [] : [amountRow(word("deviation"), standardDeviation, "")]),
    ...quantiles.map(({ level, loss }, i) =>
      amountRow(
        word("quantile", { level: formatPercent(level, language, 4) }),
        loss,
        loss - expected,
        i === 0 ? word("quantileRemark") : "",
      ),
    ),
    ...largest.map((one) =>
      amountRow(word("largest", { customer: one.customer }), one.expected, ""),
    ),
    ...unused.map(({ row, column, code }): Cells => [
      ...[word("unusedRow", { row }), "", "", ""],
      [column, issueText(code, language)].filter((text) => text !== "").join(": "),
    ]),
  ];
}
