/** How the time of a call grows with its input. */
import { call, errorText } from "../support/worksheet-functions";

/** An input that grows. */
export interface Shape {
  readonly shape: string;
  readonly id: string;
  readonly args: (n: number) => readonly unknown[];
  /** Rows from which growth is judged: with fewer of them what is fixed hides it. */
  readonly fewest?: number;
}

/** Four times the rows may take so many times as long; what is quadratic takes sixteen times. */
export const MOST_GROWTH = 6;

/** Least time of the smaller size by which growth is judged: less is noise of the machine. */
const FEWEST_MILLISECONDS = 8;

/** From here on one run tells as much as two. */
const MANY_MILLISECONDS = 100;

/** What is not slow at this size is slow at none that a sheet holds. */
const MOST_ROWS = 32_000;

/** Measurements more where the first is beyond bounds, and their runs. */
const MORE_MEASUREMENTS = 3;
const MORE_RUNS = 5;

/**
 * Gives how many times as long a call takes on four times the input; 0 where it is quick at every size that
 * fits a sheet.
 *
 * A growth beyond bounds is measured again: a compiler or a collection of garbage at work is no growth.
 */
export function growthOf(shape: Shape): number {
  let n = shape.fewest ?? 1000;
  let time = leastTime(shape, n, 2);
  while (time < FEWEST_MILLISECONDS && n < MOST_ROWS) {
    n *= 2;
    time = leastTime(shape, n, 2);
  }
  if (time < FEWEST_MILLISECONDS) return 0;
  const runs = time > MANY_MILLISECONDS ? 1 : 2;
  let growth = leastTime(shape, 4 * n, runs) / time;
  for (let again = 0; growth >= MOST_GROWTH && again < MORE_MEASUREMENTS; again++) {
    const made = 2 + again * MORE_RUNS;
    growth = leastTime(shape, 4 * n, MORE_RUNS, made) / leastTime(shape, n, MORE_RUNS, made);
  }
  return growth;
}

/**
 * The least of several runs, each with a row more than the last.
 *
 * @param made - Runs made before with this size: what they have read is remembered.
 */
function leastTime(shape: Shape, n: number, runs: number, made = 0): number {
  return Math.min(...Array.from({ length: runs }, (_, run) => timeOf(shape, n + made + run)));
}

/** Processor time of a call in milliseconds: other programs of the machine do not count. */
function timeOf({ id, args }: Shape, n: number): number {
  const given = args(n);
  const before = process.cpuUsage();
  try {
    call(id, ...given);
  } catch (error) {
    // A message is an answer too; anything else but an error of Excel's is a defect.
    errorText(error);
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
