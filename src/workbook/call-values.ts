/** Calculates a call in the pane, where Excel cannot hand its tables to a formula. */
import type { CellGrid, Language, TableHeader, TableKind } from "../engine";
import type { Given } from "./argument-sources";
import type { Argument, CreditCall } from "./credit-call";
import type { TableGrids } from "./read-workbook";

/** Runs a worksheet function by its id. */
export type RunFunction = (id: string, args: readonly unknown[]) => unknown;

/** What a call is calculated from. */
export interface CallInputs {
  readonly grids: TableGrids;
  /** Headers of tables of which columns are asked for. */
  readonly headerOf: (table: TableKind) => TableHeader | null;
  readonly run: RunFunction;
}

/**
 * Gives the answer of a call, as its formula would give it.
 *
 * @throws What the function throws, for the whole answer.
 */
export function callValues(call: CreditCall, inputs: CallInputs): CellGrid {
  return gridOf(answerOf(call, inputs));
}

/** Gives what one argument of a call stands for. */
export function argumentValues(call: CreditCall, place: number, inputs: CallInputs): CellGrid {
  return gridOf(valueOf(call.args[place]!, inputs));
}

function answerOf({ id, args }: CreditCall, inputs: CallInputs): unknown {
  return inputs.run(
    id,
    args.map((argument) => valueOf(argument, inputs)),
  );
}

function valueOf(argument: Argument, inputs: CallInputs): unknown {
  switch (argument.kind) {
    case "empty":
      return null;
    case "input":
      return argument.input.value;
    case "call":
      return answerOf(argument.call, inputs);
    case "text":
      return givenOf(argument.given, argument.table, inputs);
  }
}

function givenOf(given: Given, table: TableKind | null, inputs: CallInputs): unknown {
  if (given.what === "value") return given.value;
  if (given.what === "cells") return given.grid;
  if (given.what === "builtInPolicy") return policyIn(given.language);
  // What stands for cells has the table that they are of.
  const grid = inputs.grids[table!]!;
  if (given.what === "table") return grid;
  const first = (inputs.headerOf(table!)?.row ?? 0) + 1;
  const cells = grid.slice(first).map((row) => row[given.column]);
  return (given.isDistinct ? [...new Set(cells)] : cells).map((cell) => [cell]);
}

/** Says what the whole table of `POLICY` says, for which one would have to wait. */
function policyIn(language: Language): CellGrid {
  return [
    ["Rule", "Item", "From", "Value"],
    ["setting", "language", "", language],
  ];
}

function gridOf(value: unknown): CellGrid {
  return Array.isArray(value) ? (value as CellGrid) : [[value]];
}
