/** The backtest as a table for the sheet. */
import {
  FEWEST_OF_EACH,
  isoDate,
  type Backtest,
  type CreditTables,
  type CutOffScore,
  type Discrimination,
  type GradeOutcome,
  type Policy,
} from "../../engine";
import { backtestLabel, type BacktestLabel } from "../../i18n/backtest-labels";
import type { Places } from "../../i18n/template";
import { riskRows } from "./backtest-risk-rows";
import { gapTextRows, tableRemarks } from "../cells/remark-rows";

type Cell = string | number;
type Say = (label: BacktestLabel, places?: Places) => string;

/** Lays out a backtest: what was judged, the measures, grades, cut-off scores, stability, risks. */
export function backtestTable(
  test: Backtest,
  tables: CreditTables,
  { language, settings }: Policy,
): Cell[][] {
  const say: Say = (label, places) => backtestLabel(label, language, places);
  const severe = say("severelyLate", { days: settings.severeDaysLate });
  const rows = [
    [say("backtest")],
    [say("cutOffDate"), isoDate(test.cutOffDate)],
    [say("judgedUntil"), isoDate(test.lastDate)],
    [say("customers"), test.customers],
    [say("unscored"), test.unscored],
    [],
    [say("measure"), say("late"), severe],
    ...measureRows(test, say),
    [],
    gradeHeadings(say, severe),
    ...test.grades.map((grade) => gradeRow(grade, test, say)),
    [],
    [
      say("refuseBelow"),
      say("score"),
      say("refused"),
      say("hits", { outcome: say("late") }),
      say("falseAlarms", { outcome: say("late") }),
      say("hits", { outcome: severe }),
      say("falseAlarms", { outcome: severe }),
    ],
    ...test.cutOffScores.map(cutOffRow),
    [],
    ...stabilityRows(test, say),
    [],
    ...riskRows(test.risks, say),
    ...tableRemarks(tables, language, 1),
    ...gapTextRows(test.gaps, language, 1),
  ];
  const width = gradeHeadings(say, severe).length;
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}

function measureRows({ late, severelyLate }: Backtest, say: Say): Cell[][] {
  const line = (label: BacktestLabel, valueOf: (of: Discrimination) => number | undefined) => [
    say(label),
    ...[late, severelyLate].map((of) => {
      const value = valueOf(of);
      return value === undefined ? tooFew(of, say) : value;
    }),
  ];
  return [
    line("bad", ({ bad }) => bad),
    line("good", ({ good }) => good),
    line("auc", ({ area }) => area?.value),
    line("low", ({ area }) => area?.low),
    line("high", ({ area }) => area?.high),
    line("gini", ({ area }) => area?.gini),
    line("ks", ({ gap }) => gap?.value),
    line("ksScore", ({ gap }) => gap?.score),
  ];
}

function tooFew({ bad, good }: Discrimination, say: Say): string {
  return say(bad < good ? "tooFewBad" : "tooFewGood", { fewest: FEWEST_OF_EACH });
}

function gradeHeadings(say: Say, severe: string): string[] {
  return [
    say("grade"),
    say("fromScore"),
    say("customers"),
    say("shareOfCustomers"),
    say("late"),
    say("shareOf", { outcome: say("late") }),
    severe,
    say("shareOf", { outcome: severe }),
    say("exposure"),
    say("overdue"),
  ];
}

function gradeRow(
  { grade, from, customers, late, severelyLate, exposure, overdue }: GradeOutcome,
  test: Backtest,
  say: Say,
): Cell[] {
  const share = (part: number, all: number) => (all === 0 ? "" : part / all);
  return [
    grade ?? say("noScore"),
    from ?? "",
    customers,
    share(customers, test.customers),
    late,
    share(late, customers),
    severelyLate,
    share(severelyLate, customers),
    exposure,
    overdue,
  ];
}

function cutOffRow(row: CutOffScore): Cell[] {
  const share = (value: number | null) => value ?? "";
  return [
    row.grade,
    row.score,
    row.refused,
    share(row.hitsLate),
    share(row.falseAlarmsLate),
    share(row.hitsSeverelyLate),
    share(row.falseAlarmsSeverelyLate),
  ];
}

function stabilityRows({ stability }: Backtest, say: Say): Cell[][] {
  if (stability === null) return [[say("psi"), say("tooFewScores", { fewest: FEWEST_OF_EACH })]];
  const { psi, bands } = stability;
  const verdict = psi < 0.1 ? "stable" : psi < 0.25 ? "watch" : "shifted";
  return [
    [say("psi"), psi, say(verdict)],
    [say("scoresFrom"), say("atCutOff"), say("atEnd")],
    ...bands.map(({ from, before, after }) => [from === -Infinity ? 0 : from, before, after]),
  ];
}
