/** The trail of who wrote what: a table that everybody sees, and from which formulas are restored. */
import type { Language } from "../../engine";
import { shareText, trailAction, type ShareText, type TrailAction } from "../../i18n/share-texts";
import { fingerprintText } from "../fingerprint";
import { highestAreaNumber } from "./own-areas";
import { appendRows, openOwnTable, readColumns, type OwnTable } from "./own-table";
import { OWN_TABLES } from "./own-table-names";
import type { Stamp } from "./stamp";

/** Something that was written. */
export interface TrailEntry {
  readonly action: TrailAction;
  readonly sheetName: string;
  /** Address of the cells; "" for a whole sheet. */
  readonly cells?: string;
  /** The formula in whose place values stand. */
  readonly formula?: string;
  /** Number of the cells with values; see `own-areas`. */
  readonly number?: number;
  /** Mark of these values; see `fingerprint`. */
  readonly mark?: string;
  readonly note?: string;
}

/** An entry, and when, by whom and from what it was written. */
interface StampedEntry extends TrailEntry {
  readonly stamp: Stamp;
}

const TRAIL: OwnTable<ShareText, StampedEntry> = {
  name: OWN_TABLES.trail,
  sheetName: "trailSheet",
  note: "trailNote",
  text: shareText,
  columns: [
    {
      title: "trailTime",
      width: 100,
      format: { code: "yyyy-mm-dd hh:mm" },
      value: ({ stamp }) => stamp.time,
    },
    { title: "trailAuthor", width: 100, value: ({ stamp }) => stamp.author },
    {
      title: "trailAction",
      width: 140,
      value: ({ action }, language) => trailAction(action, language),
    },
    { title: "trailSheetColumn", width: 140, value: ({ sheetName }) => sheetName },
    { title: "trailCells", width: 80, value: ({ cells }) => cells ?? null },
    { title: "trailRemark", width: 160, value: ({ note }) => note ?? null },
    { title: "trailAsOf", width: 72, format: "date", value: ({ stamp }) => stamp.asOfDate },
    { title: "trailPolicy", width: 150, value: ({ stamp }) => stamp.policy },
    { title: "trailInputs", width: 220, value: ({ stamp }) => fingerprintText(stamp.inputs) },
    { title: "trailNumber", width: 50, format: "whole", value: ({ number }) => number ?? null },
    { title: "trailFormula", width: 320, value: ({ formula }) => formula ?? null },
    { title: "trailMark", width: 72, value: ({ mark }) => mark ?? null },
  ],
};

/** Appends entries to the trail, which is begun where there is none. */
export async function writeTrail(
  context: Excel.RequestContext,
  stamp: Stamp,
  entries: readonly TrailEntry[],
  language: Language,
): Promise<void> {
  const table = await openOwnTable(context, TRAIL, language);
  const stamped = entries.map((entry) => ({ ...entry, stamp }));
  await appendRows(context, table, TRAIL, stamped, language);
}

/** Appends entries to a trail that somebody has begun; leaves a workbook without one alone. */
export async function noteInTrail(
  context: Excel.RequestContext,
  stamp: Stamp,
  entries: readonly TrailEntry[],
  language: Language,
): Promise<void> {
  const trail = context.workbook.tables.getItemOrNullObject(OWN_TABLES.trail).load("name");
  await context.sync();
  if (trail.isNullObject) return;
  await writeTrail(context, stamp, entries, language);
  await context.sync();
}

/** A formula of the trail, the sheet and address of the cells that its answer filled, and the mark of its values. */
export interface TrailFormula {
  readonly formula: string;
  readonly sheetName: string;
  readonly cells: string;
  readonly mark: string;
}

/** Reads the formulas in whose place values stand, by the number of their cells. */
export async function formulasInTrail(
  context: Excel.RequestContext,
): Promise<ReadonlyMap<number, TrailFormula>> {
  const [sheetNames, cells, numbers, formulas, marks] = await readColumns(context, TRAIL, [
    "trailSheetColumn",
    "trailCells",
    "trailNumber",
    "trailFormula",
    "trailMark",
  ]);
  const found = new Map<number, TrailFormula>();
  formulas!.forEach((formula, i) => {
    if (typeof formula === "string" && formula.startsWith("="))
      found.set(Number(numbers![i]), {
        formula,
        sheetName: String(sheetNames![i]),
        cells: String(cells![i]),
        mark: String(marks![i]),
      });
  });
  return found;
}

/**
 * The next number for an area of the add-in's own, which none has had before.
 *
 * The trail keeps the formulas of restored areas and may be sorted, so no number is used again.
 */
export async function nextAreaNumber(context: Excel.RequestContext): Promise<number> {
  const [numbers] = await readColumns(context, TRAIL, ["trailNumber"]);
  const first = (await highestAreaNumber(context)) + 1;
  return numbers!.reduce<number>((next, one) => Math.max(next, (Number(one) || 0) + 1), first);
}
