import type { Univer } from "@univerjs/core";
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from "@univerjs/preset-sheets-core";

import type { Grid } from "../grid/grid";

/** A rectangle on the screen, in pixels of the window. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** True when the grid stands in the page: its canvas comes some frames after the workbook. */
export function isGridShown(univer: Univer, grid: Grid): boolean {
  const renderers = univer.__getInjector().get(IRenderManagerService);
  const canvas = renderers.getRenderById(grid.workbook.getUnitId())?.engine.getCanvasElement();
  return canvas?.isConnected === true && canvas.clientWidth > 0;
}

/** Where a cell of the active sheet is drawn, wherever the sheet is scrolled to. */
export function cellRectangle(univer: Univer, grid: Grid, row: number, column: number): Rectangle {
  const renderers = univer.__getInjector().get(IRenderManagerService);
  const renderer = renderers.getRenderById(grid.workbook.getUnitId());
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = renderer?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!renderer || !skeleton || !viewport) throw new Error("The sheet is not drawn yet.");
  const { startX, startY, endX, endY } = skeleton.getNoMergeCellWithCoordByIndex(row, column);
  const { xSplit, ySplit } = skeleton.worksheet.getFreeze();
  const scrollX = column < xSplit ? 0 : viewport.viewportScrollX;
  const scrollY = row < ySplit ? 0 : viewport.viewportScrollY;
  const { scaleX, scaleY } = renderer.scene.getAncestorScale();
  const canvas = renderer.engine.getCanvasElement().getBoundingClientRect();
  return {
    x: canvas.x + (startX - scrollX) * scaleX,
    y: canvas.y + (startY - scrollY) * scaleY,
    width: (endX - startX) * scaleX,
    height: (endY - startY) * scaleY,
  };
}
