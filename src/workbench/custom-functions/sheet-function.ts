import { AsyncObject, BaseFunction, type BaseValueObject } from "@univerjs/engine-formula";

import { type ArgumentRules, type EngineArgument, readArguments } from "./arguments";
import type { ErrorMessages } from "./error-messages";
import type { WorksheetFunction } from "../host/custom-functions-shim";
import type { FunctionMetadata } from "./metadata";
import { error, type FunctionResult, toFailure, toResult } from "./results";

type EngineAnswer = ReturnType<BaseFunction["calculate"]>;

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

  /**
   * @param name - As formulas write it, namespace included.
   * @param rules - Asked at every call, as they may change while the workbook is open.
   */
  constructor(
    name: string,
    metadata: FunctionMetadata,
    implementation: WorksheetFunction,
    rules: () => ArgumentRules,
    messages: ErrorMessages,
  ) {
    super(name);
    this.#metadata = metadata;
    this.#implementation = implementation;
    this.#rules = rules;
    this.#messages = messages;
    const { parameters } = metadata;
    this.minParams = parameters.filter((p) => !p.optional && !p.repeating).length;
    this.maxParams = parameters.some((p) => p.repeating) ? MAX_ARGUMENTS : parameters.length;
  }

  /** Asynchronous functions wait for one another in the engine, so only true ones are. */
  override isAsync(): boolean {
    return this.#implementation.constructor.name === "AsyncFunction";
  }

  override calculate(...variants: EngineArgument[]): EngineAnswer {
    const rules = this.#rules();
    const read = readArguments(variants, this.#metadata.parameters, rules);
    if ("error" in read) return this.#tell(error(read.error.code));
    try {
      // Excel appends the invocation whether the function wants it or not.
      const invocation = { functionName: this.#metadata.id };
      const answer = this.#implementation(...read.values, invocation);
      if (this.isAsync()) return this.#wait(Promise.resolve(answer));
      if (answer instanceof Promise) throw new Error("Declare the function async to wait for it.");
      return this.#tell(toResult(answer));
    } catch (thrown) {
      return this.#tell(toFailure(thrown));
    }
  }

  #wait(answer: Promise<unknown>): EngineAnswer {
    // The engine counts on while the answer is under way, and calls for other cells meanwhile.
    const place = this.#place();
    const settled = answer.then(toResult, toFailure);
    return new AsyncObject(
      settled.then(({ value, messages }) => {
        this.#messages.set(place, messages);
        return value;
      }),
    );
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
