/** A warning: what a customer has set off, since when, and how much worse it is than before. */
import type { CustomerEvent } from "../ledger/events";
import type { CrossedLine } from "../limit/policy-lines";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import type { Measure } from "../words/item-names";
import type { Ratio } from "../words/ratio-names";
import type { Signal } from "../words/signal-names";

/** A rule that a customer has set off; null is not known, or says nothing. */
export interface Warning {
  readonly signal: Signal | Measure;
  /** Of a warning or hold line; null for an early warning. */
  readonly level: CrossedLine["level"] | null;
  readonly since: SerialDate | null;
  /** The figure now, and the customer's own before it. */
  readonly now: number | null;
  readonly before: number | null;
  /** The figure from which the rule fires; null where it counts no figure. */
  readonly line: number | null;
  /** The next line of utilisation, and the day on which it is crossed at the present rate. */
  readonly crossing: { readonly line: number; readonly date: SerialDate } | null;
  readonly events: readonly CustomerEvent[];
  readonly ratios: readonly Ratio[];
}

const NOTHING = {
  ...{ level: null, since: null, now: null, before: null, line: null, crossing: null },
  ...{ events: [], ratios: [] },
} as const;

/** Makes a warning of what is told of it. */
export function warning(signal: Warning["signal"], told: Partial<Warning>): Warning {
  return { ...NOTHING, signal, ...told };
}

/** The policy's threshold of an early warning; Infinity where it is switched off. */
export function thresholdOf({ signals }: Pick<Policy, "signals">, signal: Signal): number {
  return signals.get(signal) ?? Infinity;
}
