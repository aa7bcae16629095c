/** Time of a run, as little as possible disturbed by what else the machine does. */

import { performance } from "node:perf_hooks";

/**
 * Gives the lesser of wall clock and processor time, in milliseconds.
 *
 * The clock runs on while other programs have the processor; processor time counts what the
 * collector and the compiler do on other threads.
 */
export function leastTime(run) {
  const cpu = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return Math.min(wall, (user + system) / 1000);
}
