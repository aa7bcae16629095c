/** Cells that the add-in has filled with values: hidden names follow them when cells and sheets move. */
import type { SheetRange } from "../read-ranges";
import { sheetNameOf } from "../cell-address";

/** What the cells are: values in place of a formula, or of one filled down; a copied sheet; a sheet of answers. */
export type OwnAreaKind = "Values" | "Filled" | "Copy" | "Sheet";

/** Cells of the add-in's making, with the number that tells them apart. */
export interface OwnArea extends SheetRange {
  readonly kind: OwnAreaKind;
  readonly number: number;
}

const NAME = /^CreditSheet_(Values|Filled|Copy|Sheet)_(\d+)$/;

/** Lists the areas; those whose cells were deleted are not there any more. */
export async function findOwnAreas(context: Excel.RequestContext): Promise<OwnArea[]> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const found = names.items.flatMap((item) => {
    const [, kind, number] = NAME.exec(item.name) ?? [];
    if (number === undefined) return [];
    const range = item.getRangeOrNullObject();
    range.load("address,rowIndex,columnIndex,rowCount,columnCount");
    return [{ kind: kind as OwnAreaKind, number: Number(number), range }];
  });
  await context.sync();
  return found.flatMap(({ kind, number, range }) => {
    if (range.isNullObject) return [];
    const { rowIndex: row, columnIndex: column, rowCount, columnCount } = range;
    const sheetName = sheetNameOf(range.address);
    return [{ kind, number, sheetName, row, column, rowCount, columnCount }];
  });
}

/** The highest number of an area of the workbook, whatever its kind; 0 where there are none. */
export async function highestAreaNumber(context: Excel.RequestContext): Promise<number> {
  const { names } = context.workbook;
  names.load("items/name");
  await context.sync();
  const numbers = names.items.map(({ name }) => Number(NAME.exec(name)?.[2] ?? 0));
  return Math.max(0, ...numbers);
}

/** Whether values stand in the cells where a formula was. */
export function isInPlace({ kind }: Pick<OwnArea, "kind">): boolean {
  return kind === "Values" || kind === "Filled";
}

/** The area as `formulaCount` counts it. */
export function filledArea({ kind, rowCount }: OwnArea): { isFilled: boolean; rowCount: number } {
  return { isFilled: kind === "Filled", rowCount };
}

/** Marks cells as the add-in's own. */
export function markArea(
  context: Excel.RequestContext,
  kind: OwnAreaKind,
  number: number,
  range: Excel.Range,
): void {
  context.workbook.names.add(areaName(kind, number), range).visible = false;
}

/** Name of an area. */
export function areaName(kind: OwnAreaKind, number: number): string {
  return `CreditSheet_${kind}_${number}`;
}
