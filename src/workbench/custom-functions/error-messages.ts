import type { ResultMessage } from "./results";

/** A cell of an open workbook. */
export interface CellPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Keeps the messages of errors that functions answered with.
 *
 * The formula engine has only the code of an error; Excel shows the message when the user points
 * at the cell.
 */
export class ErrorMessages {
  // By sheet, then by the cell that holds the formula.
  readonly #sheets = new Map<string, Map<string, FormulaMessages>>();

  /** Remembers the messages of a formula's latest answer, in place of those of the one before. */
  set(formula: CellPlace, messages: readonly ResultMessage[]): void {
    const { unitId, sheetId, row, column } = formula;
    const sheet = `${unitId}/${sheetId}`;
    const formulas = this.#sheets.get(sheet) ?? new Map<string, FormulaMessages>();
    const key = placeKey(row, column);
    if (messages.length === 0) formulas.delete(key);
    else formulas.set(key, { row, column, messages: byPlace(messages) });
    this.#sheets.set(sheet, formulas);
  }

  /**
   * The message of the error that a cell shows, its own or one that was spilled into it.
   *
   * @param code - What the cell shows; a message of another error is out of date.
   */
  find({ unitId, sheetId, row, column }: CellPlace, code: string): string | null {
    for (const formula of this.#sheets.get(`${unitId}/${sheetId}`)?.values() ?? []) {
      const found = formula.messages.get(placeKey(row - formula.row, column - formula.column));
      if (found?.code === code) return found.message;
    }
    return null;
  }
}

interface FormulaMessages {
  readonly row: number;
  readonly column: number;
  readonly messages: ReadonlyMap<string, ResultMessage>;
}

function byPlace(messages: readonly ResultMessage[]): ReadonlyMap<string, ResultMessage> {
  return new Map(messages.map((message) => [placeKey(message.row, message.column), message]));
}

function placeKey(row: number, column: number): string {
  return `${row},${column}`;
}
