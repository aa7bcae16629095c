import { cellExtrasOf } from "../files/cell-extras";
import type { Grid } from "../grid/grid";
import { parseCells, splitAddress } from "../host/address";

/**
 * Follows a link to another place in the workbook when its cell is clicked.
 *
 * Links to elsewhere are kept for the saved file and lead nowhere: the page asks no other host.
 */
export function followLinks(container: HTMLElement, gridOf: () => Grid): void {
  container.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLCanvasElement)) return;
    const grid = gridOf();
    const { sheetId, row, column } = grid.selection.activeCell();
    const { hyperlink } = cellExtrasOf(grid.cells.stored(sheetId, row, column)?.custom);
    if (!hyperlink?.startsWith("#")) return;
    const { sheetName, cells } = splitAddress(hyperlink.slice(1));
    const sheet = sheetName === null ? null : grid.sheets.named(sheetName);
    const area = parseCells(cells);
    if (area) grid.selection.select(sheet?.id ?? sheetId, area);
  });
}
