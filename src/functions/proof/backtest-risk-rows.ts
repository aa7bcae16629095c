/** The last section of the backtest's table: the risk of late payment, predicted and seen. */
import {
  FEWEST_OF_EACH,
  FEWEST_PAYMENTS,
  type Backtest,
  type Discrimination,
  type RiskBand,
  type RiskCheck,
} from "../../engine";
import type { BacktestLabel } from "../../i18n/backtest-labels";
import type { Places } from "../../i18n/template";

type Cell = string | number;
type Say = (label: BacktestLabel, places?: Places) => string;

/** Lays out predicted and seen risk: bands, everybody, and how well the prediction ranked. */
export function riskRows(risks: Backtest["risks"], say: Say): Cell[][] {
  if (risks === null) {
    return [[say("risks"), say("tooLittleHistory", { fewest: FEWEST_PAYMENTS })]];
  }
  return [[say("risks")], ...risks.flatMap((risk) => riskCheckRows(risk, say))];
}

function riskCheckRows(check: RiskCheck, say: Say): Cell[][] {
  const { unknown, bands, all, ranking } = check;
  const measure = (label: BacktestLabel, value: number | undefined) => [
    say(label),
    value === undefined ? tooFew(ranking, say) : value,
  ];
  return [
    [
      questionOf(check, say),
      say("riskTo"),
      say("customers"),
      say("predicted"),
      say("seen"),
      say("seenLow"),
      say("seenHigh"),
    ],
    ...bands.map((band) => riskBandRow([band.from, band.to], band)),
    riskBandRow([say("all"), ""], all),
    [say("unknownRisk"), "", unknown],
    measure("auc", ranking.area?.value),
    measure("low", ranking.area?.low),
    measure("high", ranking.area?.high),
  ];
}

function questionOf({ days, horizonDays }: RiskCheck, say: Say): string {
  if (horizonDays === null) return days === 0 ? say("risk") : say("riskBeyond", { days });
  const horizon = { horizon: horizonDays };
  return days === 0 ? say("riskWithin", horizon) : say("riskBeyondWithin", { days, ...horizon });
}

function riskBandRow(ends: readonly Cell[], { customers, predicted, seen }: RiskBand): Cell[] {
  return [
    ...ends,
    customers,
    ...[predicted, seen?.share, seen?.low, seen?.high].map((value) => value ?? ""),
  ];
}

function tooFew({ bad, good }: Discrimination, say: Say): string {
  return say(bad < good ? "tooFewLate" : "tooFewOthers", { fewest: FEWEST_OF_EACH });
}
