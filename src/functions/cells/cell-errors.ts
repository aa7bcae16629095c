/** Where engine errors become cell errors; only #VALUE! and #N/A can carry a message. */
import { cellText, EngineError, type Language } from "../../engine";
import { argumentMessage } from "../../i18n/messages";
import { issueText } from "../../i18n/issue-texts";

/**
 * Runs a computation and turns engine errors into cell errors.
 *
 * What the data cannot answer is #N/A, an argument at fault #VALUE!. Anything else is a
 * defect and is left to surface as is.
 *
 * @param compute - Gets a function to say in which language the policy wants its texts.
 */
export function withCellErrors<T>(compute: (speak: (language: Language) => void) => T): T {
  let language: Language = "en";
  try {
    const answer = compute((spoken) => {
      language = spoken;
    });
    return fitCells(answer);
  } catch (error) {
    throw error instanceof EngineError ? cellError(error, language) : error;
  }
}

/** Runs the computation of one cell of a spilled result; its error stays in the cell. */
export function orCellError<T>(language: Language, compute: () => T): T | CustomFunctions.Error {
  try {
    return compute();
  } catch (error) {
    if (error instanceof EngineError) return cellError(error, language);
    throw error;
  }
}

/**
 * Passes an error cell of a range on to the cell of the answer.
 *
 * Excel takes some errors from no function (#REF!, #NAME?, #SPILL!…): they become #VALUE!,
 * and the message names them.
 */
export function passedOnError(cell: unknown, language: Language): CustomFunctions.Error {
  const { divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference } =
    CustomFunctions.ErrorCode;
  const code = cellText(cell);
  const same = [divisionByZero, invalidNumber, invalidValue, notAvailable, nullReference].find(
    (passed: string) => passed === code,
  );
  return same === undefined
    ? new CustomFunctions.Error(invalidValue, `${code}: ${issueText("errorCell", language)}`)
    : new CustomFunctions.Error(same);
}

/** What a call throws that cannot be answered for a reason outside the data: #N/A with a message. */
export function notAvailable(message: string): unknown {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

function cellError(error: EngineError, language: Language): CustomFunctions.Error {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(
    error.isNotComputable ? notAvailable : invalidValue,
    fitCell(argumentMessage(error, language)),
  );
}

/** Most characters that a cell holds. */
const CELL_CHARACTERS = 32_767;

/** Shortens the texts of an answer that no cell could hold, such as a way through thousands of steps. */
function fitCells<T>(answer: T): T {
  if (!Array.isArray(answer)) return answer;
  const rows = answer as readonly (readonly unknown[])[];
  const isTooLong = (cell: unknown) => typeof cell === "string" && cell.length > CELL_CHARACTERS;
  const fit = (cell: unknown) => (typeof cell === "string" ? fitCell(cell) : cell);
  // Of the same shape and kind: texts stay texts.
  return rows.map((row) => (row.some(isTooLong) ? row.map(fit) : row)) as T;
}

/** Shortens a message that no cell could hold, such as one that lists very many columns. */
function fitCell(message: string): string {
  return message.length > CELL_CHARACTERS ? `${message.slice(0, CELL_CHARACTERS - 1)}…` : message;
}
