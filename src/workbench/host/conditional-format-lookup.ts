import type { ConditionalFormat, ConditionalRule } from "../grid/conditional-formats";
import { excelError } from "./host-error";
import type { Targets } from "./host-object";
import type { Session } from "./session";

type Format = Targets["ConditionalFormat"];

/** The conditional format that an object stands for; throws when it was deleted. */
export function storedFormat({ sheetId, id }: Format, { grid }: Session): ConditionalFormat {
  const format = grid.conditionalFormats.find(sheetId, id);
  if (!format) throw excelError("ItemNotFound");
  return format;
}

/** Gives a conditional format another rule. */
export function changeRule(
  format: Format,
  session: Session,
  change: (rule: ConditionalRule) => ConditionalRule,
): void {
  const stored = storedFormat(format, session);
  const rule = change(stored.rule);
  session.grid.conditionalFormats.change(format.sheetId, { ...stored, rule });
}

/** The number or formula that a threshold is written as. */
export function thresholdText(formula: unknown): string {
  return typeof formula === "string" || typeof formula === "number" ? String(formula) : "";
}
