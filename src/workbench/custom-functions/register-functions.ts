import {
  BooleanNumber,
  DisposableCollection,
  type IDisposable,
  toDisposable,
  type Univer,
} from "@univerjs/core";
import { FunctionType, type IFunctionInfo, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";

import type { SheetArea } from "../grid/area";
import type { ArgumentRules, BlankAs } from "./arguments";
import type { ErrorMessages } from "./error-messages";
import type { WorksheetFunction } from "../host/custom-functions-shim";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { SheetFunction } from "./sheet-function";

/** The functions of an add-in, as its package holds them. */
export interface FunctionPackage {
  /** Stands before every name in a formula, with a point between. */
  readonly namespace: string;
  /** The built functions.json, in the language of the user. */
  readonly metadata: FunctionsMetadata;
  /** What the built functions.js has associated, by function id. */
  readonly implementations: ReadonlyMap<string, WorksheetFunction>;
}

/** How functions are called. */
export interface CallRules {
  /** Asked at every call. */
  readonly blankAs: () => BlankAs;
  readonly messages: ErrorMessages;
  /** Calculates cells again when answers that come later are there; resolves when that is done. */
  readonly later: (cells: Promise<readonly SheetArea[]>) => Promise<void>;
}

/**
 * Makes the functions of an add-in known to the formulas of a running Univer.
 *
 * Univer's services must be there, so a workbook must have been opened before.
 *
 * @returns Takes the functions away again.
 * @throws Error when a function has no implementation, or is of a kind that is not carried out.
 */
export function registerFunctions(
  univer: Univer,
  { namespace, metadata, implementations }: FunctionPackage,
  { blankAs, messages, later }: CallRules,
): IDisposable {
  const injector = univer.__getInjector();
  const service = injector.get(IFunctionService);
  const allowsErrors = metadata.allowErrorForDataTypeAny === true;
  const rules = (): ArgumentRules => ({ blankAs: blankAs(), allowsErrors });
  const functions = metadata.functions.map((entry) => {
    const name = `${namespace}.${entry.name}`.toUpperCase();
    return new SheetFunction(
      name,
      entry,
      implementationOf(entry, implementations),
      rules,
      messages,
      later,
    );
  });
  service.registerExecutors(...functions);
  const names = functions.map(({ name }) => name);
  const descriptions = metadata.functions.map((entry, i) => describe(String(names[i]), entry));
  const taken = new DisposableCollection();
  taken.add(injector.get(IDescriptionService).registerDescriptions(descriptions));
  taken.add(
    toDisposable(() => {
      service.unregisterExecutors(...names);
      service.deleteFormulaAstCacheKey(...names);
    }),
  );
  return taken;
}

function implementationOf(
  { id, options }: FunctionMetadata,
  implementations: FunctionPackage["implementations"],
): WorksheetFunction {
  if (options?.["stream"])
    throw new Error(`${id} streams, which the workbench does not carry out.`);
  const implementation = implementations.get(id);
  if (!implementation) throw new Error(`functions.js associates no function with the id ${id}.`);
  return implementation;
}

/** What the list of functions and the hints while typing show. */
function describe(
  functionName: string,
  { description, parameters }: FunctionMetadata,
): IFunctionInfo {
  return {
    functionName,
    functionType: FunctionType.User,
    description: description ?? "",
    abstract: description ?? "",
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}
