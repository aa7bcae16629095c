import type { Grid } from "../grid/grid";
import type { HostConditions } from "./host-conditions";
import { PendingWrites } from "./pending-writes";
import { References } from "./references";

/** What the parts of the host share while they serve one workbook. */
export class Session {
  readonly references = new References();
  /** Whether the add-in wants to hear of what happens. */
  tellsEvents = true;
  readonly writes: PendingWrites;
  readonly conditions: HostConditions;
  readonly #grid: Grid;

  constructor(grid: Grid, conditions: HostConditions) {
    this.#grid = grid;
    this.conditions = conditions;
    this.writes = new PendingWrites(grid);
  }

  /** The grid, with everything written to it that the batch has set so far. */
  get grid(): Grid {
    this.writes.flush();
    return this.#grid;
  }

  /** Whether a text with a leading "=" can be read as a formula. */
  isFormula(text: string): boolean {
    return this.#grid.calculation.isWellFormed(text);
  }

  /** The grid with every formula calculated. */
  async calculatedGrid(): Promise<Grid> {
    const { grid } = this;
    await grid.calculation.settled();
    return grid;
  }
}
