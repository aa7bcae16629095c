import type { SheetArea } from "../grid/area";
import type { GridEvent, LineChange } from "../grid/event-of-command";

/**
 * The ranges that the client keeps from one sync to the next.
 *
 * A kept range follows its cells when rows or columns are inserted or deleted before it.
 */
export class References {
  readonly #areas = new Map<string, SheetArea>();
  #next = 1;

  /** Keeps a range and names it. */
  keep(area: SheetArea): string {
    const id = `range-${this.#next++}`;
    this.#areas.set(id, area);
    return id;
  }

  /** The kept range, or null when it was let go or all its cells were deleted. */
  find(id: string): SheetArea | null {
    return this.#areas.get(id) ?? null;
  }

  /** Lets a range go. */
  release(id: string): void {
    this.#areas.delete(id);
  }

  /** Lets every range go. */
  releaseAll(): void {
    this.#areas.clear();
  }

  /** Moves the kept ranges along with their cells. */
  follow(event: GridEvent): void {
    switch (event.kind) {
      case "rowsInserted":
      case "rowsDeleted":
      case "columnsInserted":
      case "columnsDeleted":
        for (const [id, area] of this.#areas) {
          if (area.sheetId !== event.sheetId) continue;
          const followed = followArea(area, event);
          if (followed) this.#areas.set(id, followed);
          else this.#areas.delete(id);
        }
        break;
      case "sheetRemoved":
        for (const [id, area] of this.#areas) {
          if (area.sheetId === event.sheetId) this.#areas.delete(id);
        }
    }
  }
}

function followArea(area: SheetArea, event: LineChange): SheetArea | null {
  const { area: moved, kind } = event;
  if (kind.startsWith("rows")) {
    const line = { at: area.row, count: area.rowCount };
    const next = followLine(line, moved.row, moved.rowCount, kind === "rowsInserted");
    return next && { ...area, row: next.at, rowCount: next.count };
  }
  const line = { at: area.column, count: area.columnCount };
  const next = followLine(line, moved.column, moved.columnCount, kind === "columnsInserted");
  return next && { ...area, column: next.at, columnCount: next.count };
}

interface Line {
  readonly at: number;
  readonly count: number;
}

function followLine(line: Line, at: number, count: number, isInsert: boolean): Line | null {
  if (isInsert) {
    if (at <= line.at) return { at: line.at + count, count: line.count };
    return at < line.at + line.count ? { at: line.at, count: line.count + count } : line;
  }
  const before = Math.max(0, Math.min(line.at, at + count) - at);
  const inside = Math.min(line.at + line.count, at + count) - Math.max(line.at, at);
  const left = line.count - Math.max(0, inside);
  return left > 0 ? { at: line.at - before, count: left } : null;
}
