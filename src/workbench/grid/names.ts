import { generateRandomId } from "@univerjs/core";
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  type IDefinedNamesServiceParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";

import type { OpenWorkbook } from "./open-workbook";

/** A defined name. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** The formula it stands for, with its leading "=". */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** The sheet that owns the name, or null when the workbook does. */
  readonly sheetId: string | null;
}

/** Lists, sets and removes defined names. */
export class Names {
  readonly #open: OpenWorkbook;
  readonly #service: IDefinedNamesService;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#service = open.injector.get(IDefinedNamesService);
  }

  /** Every defined name, of the workbook and of its sheets. */
  list(): DefinedName[] {
    return Object.values(this.#service.getDefinedNameMap(this.#open.unitId) ?? {}).map(describe);
  }

  /** The name in this scope (null: the workbook), in any upper and lower case, or null. */
  named(name: string, sheetId: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return (
      this.list().find((n) => n.name.toLowerCase() === wanted && n.sheetId === sheetId) ?? null
    );
  }

  /** Adds a name, or gives the one with the same id another content. */
  set(name: Omit<DefinedName, "id"> & { readonly id?: string }): DefinedName {
    const id = name.id ?? generateRandomId();
    this.#open.run(SetDefinedNameMutation.id, {
      id,
      name: name.name,
      formulaOrRefString: name.formula.replace(/^=/, ""),
      comment: name.comment,
      hidden: !name.isVisible,
      localSheetId: name.sheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    });
    return { ...name, id };
  }

  /** Removes a name; formulas that used it become #NAME?. */
  remove(name: DefinedName): void {
    this.#open.run(RemoveDefinedNameMutation.id, { id: name.id, name: name.name });
  }
}

function describe(param: IDefinedNamesServiceParam): DefinedName {
  const { id, name, formulaOrRefString, comment, hidden, localSheetId } = param;
  const isOfWorkbook = !localSheetId || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
  return {
    id,
    name,
    formula: formulaOrRefString.startsWith("=") ? formulaOrRefString : `=${formulaOrRefString}`,
    comment: comment ?? "",
    isVisible: hidden !== true,
    sheetId: isOfWorkbook ? null : localSheetId,
  };
}
