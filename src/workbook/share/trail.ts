/** The trail of who wrote what: a table that everybody sees, and from which formulas are restored. */
import type { Language } from "../../engine";
import { shareText, trailAction, type TrailAction } from "../../i18n/share-texts";
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
  readonly note?: string;
}

/** Places of the columns that are read again. */
const CELLS = 4;
const NUMBER = 9;
const FORMULA = 10;

function trailTable(language: Language): OwnTable {
  const title = (text: Parameters<typeof shareText>[0]) => shareText(text, language);
  return {
    name: OWN_TABLES.trail,
    sheetName: title("trailSheet"),
    note: title("trailNote"),
    columns: [
      { title: title("trailTime"), width: 100, format: { code: "yyyy-mm-dd hh:mm" } },
      { title: title("trailAuthor"), width: 100 },
      { title: title("trailAction"), width: 140 },
      { title: title("trailSheetColumn"), width: 140 },
      { title: title("trailCells"), width: 80 },
      { title: title("trailRemark"), width: 160 },
      { title: title("trailAsOf"), width: 72, format: "date" },
      { title: title("trailPolicy"), width: 150 },
      { title: title("trailInputs"), width: 220 },
      { title: title("trailNumber"), width: 50, format: "whole" },
      { title: title("trailFormula"), width: 320 },
    ],
  };
}

/** Appends entries to the trail, which is begun where there is none. */
export async function writeTrail(
  context: Excel.RequestContext,
  stamp: Stamp,
  entries: readonly TrailEntry[],
  language: Language,
): Promise<void> {
  const table = trailTable(language);
  const excelTable = await openOwnTable(context, table);
  const rows = entries.map(({ action, sheetName, cells, formula, number, note }) => [
    ...[stamp.time, stamp.author, trailAction(action, language), sheetName, cells ?? ""],
    ...[note ?? "", stamp.asOfDate, stamp.policy, fingerprintText(stamp.inputs)],
    ...[number ?? null, formula ?? ""],
  ]);
  await appendRows(context, excelTable, table, rows);
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

/** A formula of the trail, and the address of the cells that its answer filled. */
export interface TrailFormula {
  readonly formula: string;
  readonly cells: string;
}

/** Reads the formulas in whose place values stand, by the number of their cells. */
export async function formulasInTrail(
  context: Excel.RequestContext,
): Promise<ReadonlyMap<number, TrailFormula>> {
  const [cells, numbers, formulas] = await readColumns(context, OWN_TABLES.trail, [
    CELLS,
    NUMBER,
    FORMULA,
  ]);
  const found = new Map<number, TrailFormula>();
  formulas!.forEach((formula, i) => {
    if (typeof formula === "string" && formula.startsWith("="))
      found.set(Number(numbers![i]), { formula, cells: String(cells![i]) });
  });
  return found;
}

/**
 * The next number for an area of the add-in's own, which none has had before.
 *
 * The trail keeps the formulas of restored areas and may be sorted, so no number is used again.
 */
export async function nextAreaNumber(context: Excel.RequestContext): Promise<number> {
  const [numbers] = await readColumns(context, OWN_TABLES.trail, [NUMBER]);
  const first = (await highestAreaNumber(context)) + 1;
  return numbers!.reduce<number>((next, one) => Math.max(next, (Number(one) || 0) + 1), first);
}
