/** A calibrated policy as a table that a policy argument accepts. */
import {
  isoDate,
  tableOfRows,
  type Calibration,
  type CreditTables,
  type Discrimination,
  type Language,
  type Ranking,
  type RowNote,
} from "../../engine";
import { calibrationLabel, type CalibrationLabel } from "../../i18n/calibration-labels";
import { formatNumber, formatPercent } from "../../i18n/format";
import { gapTextRows, tableRemarks } from "../cells/remark-rows";
import type { Places } from "../../i18n/template";

type Say = (label: CalibrationLabel, places?: Places) => string;

/**
 * Lays out a calibrated policy.
 *
 * @returns The five columns of a policy; the note of the first row says what was learnt from,
 * how the policy did out of time, before and after, and what of the tables was not used.
 */
export function calibrationTable(
  calibration: Calibration,
  horizonDays: number,
  tables: CreditTables,
  language: Language,
): (string | number)[][] {
  const say: Say = (label, places) => calibrationLabel(label, language, places);
  return tableOfRows(calibration.rows, language, (row) => {
    if (row === calibration.rows[0]) {
      const remarks = [
        ...tableRemarks(tables, language, 1),
        ...gapTextRows(calibration.gaps, language, 1),
      ].flat();
      const parts = [summary(calibration, horizonDays, language, say), ...remarks];
      return parts.join(language === "en" ? " " : "");
    }
    const note = calibration.noteOf(row);
    return note === null ? "" : noteText(note, language, say);
  });
}

function summary(calibration: Calibration, days: number, language: Language, say: Say): string {
  const { cutOffDate, cases, late, severelyLate, usesSeverelyLate } = calibration;
  return [
    say("learnt", { date: isoDate(cutOffDate), cases, late, severe: severelyLate }),
    ...(usesSeverelyLate ? [] : [say("lateAlone")]),
    ...proof(calibration, days, language, say),
  ].join(language === "en" ? " " : "");
}

function proof(
  { before, after }: Calibration,
  days: number,
  language: Language,
  say: Say,
): string[] {
  if (before === null || after === null) return [say("noProof")];
  const area = ({ area }: Discrimination) => {
    if (area === null) return say("tooFew");
    const [value, low, high] = [area.value, area.low, area.high].map((part) =>
      formatNumber(part, language, 3),
    );
    return say("area", { value, low, high });
  };
  return [
    say("proof", {
      days,
      lateBefore: area(before.late),
      lateAfter: area(after.late),
      severeBefore: area(before.severelyLate),
      severeAfter: area(after.severelyLate),
    }),
    ...(gainOf(before, after) > 0 ? [] : [say("notBetter")]),
  ];
}

/** What was gained in both areas together. */
function gainOf(before: Ranking, after: Ranking): number {
  const gain = (outcome: keyof Ranking) =>
    (after[outcome].area?.value ?? 0) - (before[outcome].area?.value ?? 0);
  return gain("late") + gain("severelyLate");
}

function noteText(note: RowNote, language: Language, say: Say): string {
  if (note.kind !== "bin") return say(note.kind);
  const { cases, bad } = note.bin;
  const share = (count: number | undefined) =>
    count === undefined ? "" : formatPercent(count / cases, language, 1);
  return say("bin", { cases, late: share(bad[0]), severe: share(bad[1]) });
}
