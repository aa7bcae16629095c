import { ConditionalFormattingFormulaService } from "@univerjs/sheets-conditional-formatting";

/** Private in the types of Univer. */
interface RuleFormulas {
  _registerRuleFormulas: () => void;
}

/**
 * Keeps Univer 0.25.1 from calculating conditional formats of sheets that nobody looks at.
 *
 * A rule with a formula is one formula for each cell of its area, as soon as the rule is there. Its
 * sheet asks for them once more when it is drawn, which is early enough.
 */
export function mendConditionalFormats(): void {
  const service = ConditionalFormattingFormulaService.prototype as unknown as RuleFormulas;
  service._registerRuleFormulas = () => undefined;
}
