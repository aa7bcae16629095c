import { BaseFunction, type BaseValueObject, ErrorType } from "@univerjs/engine-formula";

import { type ArgumentRules, type EngineArgument, readArguments } from "./arguments";
import type { ErrorMessages } from "./error-messages";
import type { SheetArea } from "../grid/area";
import type { WorksheetFunction } from "../host/custom-functions-shim";
import type { FunctionMetadata } from "./metadata";
import type { CallRules } from "./register-functions";
import { error, type FunctionResult, toFailure, toResult } from "./results";

type EngineAnswer = ReturnType<BaseFunction["calculate"]>;

/** An answer that is waited for: null until it is there, and the cells that want it. */
interface LaterAnswer {
  result: (() => FunctionResult) | null;
  readonly cells: SheetArea[];
}

/** Excel takes up to 255 arguments. */
const MAX_ARGUMENTS = 255;

/** A worksheet function of the add-in as Univer's formula engine calls it. */
export class SheetFunction extends BaseFunction {
  // The arguments are read here, not converted by the engine cell by cell.
  override needsReferenceObject = true;
  readonly #metadata: FunctionMetadata;
  readonly #implementation: WorksheetFunction;
  readonly #rules: () => ArgumentRules;
  readonly #messages: ErrorMessages;
  readonly #calculateLater: CallRules["later"];
  /** By workbook and arguments, until the cells show them. */
  readonly #later = new Map<string, LaterAnswer>();

  /**
   * @param name - As formulas write it, namespace included.
   * @param rules - Asked at every call, as they may change while the workbook is open.
   * @param later - Calculates cells again when answers that come later are there.
   */
  constructor(
    name: string,
    metadata: FunctionMetadata,
    implementation: WorksheetFunction,
    rules: () => ArgumentRules,
    messages: ErrorMessages,
    later: CallRules["later"],
  ) {
    super(name);
    this.#metadata = metadata;
    this.#implementation = implementation;
    this.#rules = rules;
    this.#messages = messages;
    this.#calculateLater = later;
    const { parameters } = metadata;
    this.minParams = parameters.filter((p) => !p.optional && !p.repeating).length;
    this.maxParams = parameters.some((p) => p.repeating) ? MAX_ARGUMENTS : parameters.length;
  }

  override calculate(...variants: EngineArgument[]): EngineAnswer {
    const rules = this.#rules();
    const read = readArguments(variants, this.#metadata.parameters, rules);
    if ("error" in read) return this.#tell(error(read.error.code));
    const awaited = this.#later.size > 0 ? this.#later.get(this.#keyOf(read.values)) : undefined;
    if (awaited !== undefined) return this.#tell(this.#resultOf(awaited));
    try {
      // Excel appends the invocation whether the function wants it or not.
      const invocation = { functionName: this.#metadata.id };
      const answer = this.#implementation(...read.values, invocation);
      if (!(answer instanceof Promise)) return this.#tell(toResult(answer));
      return this.#tell(this.#resultOf(this.#wait(answer, this.#keyOf(read.values))));
    } catch (thrown) {
      return this.#tell(toFailure(thrown));
    }
  }

  /**
   * As in Excel, a cell shows an error until its answer is there, and is calculated again then. The
   * engine can wait itself, but loses what changes meanwhile.
   */
  #wait(answer: Promise<unknown>, key: string): LaterAnswer {
    const later: LaterAnswer = { result: null, cells: [] };
    this.#later.set(key, later);
    const cells = answer.then(
      (value) => {
        later.result = () => toResult(value);
        return later.cells;
      },
      (thrown: unknown) => {
        later.result = () => toFailure(thrown);
        return later.cells;
      },
    );
    void this.#calculateLater(cells).then(() => this.#later.delete(key));
    return later;
  }

  #resultOf({ result, cells }: LaterAnswer): FunctionResult {
    if (result !== null) return result();
    const { sheetId, row, column } = this.#place();
    cells.push({ sheetId, row, column, rowCount: 1, columnCount: 1 });
    return error(ErrorType.CONNECT);
  }

  #keyOf(values: readonly unknown[]): string {
    return JSON.stringify([this.unitId, ...values]);
  }

  #tell({ value, messages }: FunctionResult): BaseValueObject {
    this.#messages.set(this.#place(), messages);
    return value;
  }

  #place() {
    const { row, column } = this;
    return { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row, column };
  }
}
