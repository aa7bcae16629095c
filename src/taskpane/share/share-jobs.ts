/** What the task that shares writes; each job says in words what it has done. */
import type { Language } from "../../engine";
import { listText } from "../../i18n/lists";
import { shareText } from "../../i18n/share-texts";
import { areaAddress } from "../../workbook/cell-address";
import { runInExcel, writeInExcel } from "../../workbook/run-in-excel";
import { copyAsValues, type CopyReport, type CopyRequest } from "../../workbook/share/copy-sheets";
import { findFormulas } from "../../workbook/share/find-formulas";
import type { OwnArea } from "../../workbook/share/own-areas";
import { calculateAll, repairFormulas } from "../../workbook/share/repair";
import type { Stamp } from "../../workbook/share/stamp";
import { writeTrail } from "../../workbook/share/trail";
import {
  putValues,
  restoreFormulas,
  type RestoreReport,
} from "../../workbook/share/values-in-place";
import type { JobResult } from "../app/pane-state";

/** A job on the open workbook. */
export type ShareJob = (stamp: Stamp, language: Language) => Promise<JobResult>;

/** Puts values in place of the formulas, as one step of undo where Excel can do that. */
export const valuesJob: ShareJob = async (stamp, language) => {
  const { written, leftAlone, protectedSheets } = await writeInExcel(async (context) =>
    putValues(context, await findFormulas(context), stamp, language),
  );
  const left = leftAlone === 0 ? "" : leftAlone;
  const locked = listText(protectedSheets, language);
  return said(shareText("valuesPut", language, { count: written, left, locked }));
};

/**
 * Puts the formulas back.
 *
 * @param overTyped - The only areas to restore, where what was typed over their values is given up; null for all areas,
 * over whose values nothing was typed.
 * @param onLeft - Told the areas that were left for that.
 */
export function restoreJob(
  overTyped: readonly OwnArea[] | null,
  onLeft: (areas: readonly OwnArea[]) => void,
): ShareJob {
  const numbers = overTyped === null ? null : new Set(overTyped.map(({ number }) => number));
  return async (stamp, language) => {
    const report = await writeInExcel((context) =>
      restoreFormulas(context, stamp, language, numbers),
    );
    onLeft(report.typedOver);
    return restoredText(report, language);
  };
}

function restoredText(report: RestoreReport, language: Language): JobResult {
  const { restored, lost, changed, refused, toCheck } = report;
  const sheets = listText([...new Set(lost.map(({ sheetName }) => sheetName))], language);
  const places = {
    lost: sheets,
    changed: areaNames(changed, language),
    refused: areaNames(refused, language),
    toCheck: areaNames(toCheck, language),
  };
  return said(shareText("restored", language, { count: restored, ...places }));
}

/** Lists areas, each with its sheet. */
export function areaNames(areas: readonly OwnArea[], language: Language): string {
  const names = areas.map((area) => `${area.sheetName}!${areaAddress(area)}`);
  return listText(names, language);
}

/** Gives formulas the full names of their functions. */
export const repairJob: ShareJob = async (stamp, language) => {
  const count = await writeInExcel(async (context) =>
    repairFormulas(context, await findFormulas(context), stamp, language),
  );
  return said(shareText("repaired", language, { count }));
};

/** Calculates everything, with a stamp in the trail. */
export const calculateJob: ShareJob = async (stamp, language) => {
  await writeInExcel((context) => calculateAll(context, stamp, language));
  return said(shareText("calculated", language));
};

/** Begins the trail. */
export const trailJob: ShareJob = async (stamp, language) => {
  await writeInExcel(async (context) => {
    await writeTrail(context, stamp, [{ action: "begun", sheetName: "" }], language);
    await context.sync();
  });
  return said(shareText("trailBegun", language));
};

/** Copies sheets as values. */
export function copyJob(request: CopyRequest, onDone: (report: CopyReport) => void): ShareJob {
  return async (stamp, language) => {
    // The copying of a sheet can be part of no undo group; taking it back is deleting the copies.
    const report = await runInExcel((context) => copyAsValues(context, request, stamp, language));
    onDone(report);
    const { sheetNames } = report;
    const sheets = listText(sheetNames, language);
    return { sheetName: sheetNames[0] ?? null, message: shareText("copied", language, { sheets }) };
  };
}

function said(message: string): JobResult {
  return { sheetName: null, message };
}
