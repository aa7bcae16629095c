import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionalFormattingRuleConfig,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import { generateRandomId } from "@univerjs/core";

import { type Area, toUniverRange } from "./area";
import type { OpenWorkbook } from "./open-workbook";

/** A conditional format as Univer keeps it. */
export type ConditionalFormat = IConditionFormattingRule;

/** When a conditional format applies, and what it then shows. */
export type ConditionalRule = IConditionalFormattingRuleConfig;

/** Lists, adds, changes and removes the conditional formats of sheets. */
export class ConditionalFormats {
  readonly #open: OpenWorkbook;
  readonly #model: ConditionalFormattingRuleModel;

  constructor(open: OpenWorkbook) {
    this.#open = open;
    this.#model = open.injector.get(ConditionalFormattingRuleModel);
  }

  /** The conditional formats of a sheet; the first one wins. */
  list(sheetId: string): readonly ConditionalFormat[] {
    return this.#model.getSubunitRules(this.#open.unitId, sheetId) ?? [];
  }

  /** The conditional format with this id, or null when there is none (any more). */
  find(sheetId: string, id: string): ConditionalFormat | null {
    return this.list(sheetId).find(({ cfId }) => cfId === id) ?? null;
  }

  /** Adds a conditional format that wins over the others; gives its id. */
  add(sheetId: string, area: Area, rule: ConditionalRule): string {
    const cfId = generateRandomId();
    const format = { cfId, ranges: [toUniverRange(area)], stopIfTrue: false, rule };
    this.#open.run(AddConditionalRuleMutation.id, { subUnitId: sheetId, rule: format });
    return cfId;
  }

  /** Replaces the conditional format with the same id. */
  change(sheetId: string, rule: ConditionalFormat): void {
    this.#open.run(SetConditionalRuleMutation.id, { subUnitId: sheetId, rule });
  }

  /** Removes a conditional format. */
  remove(sheetId: string, cfId: string): void {
    this.#open.run(DeleteConditionalRuleMutation.id, { subUnitId: sheetId, cfId });
  }
}
