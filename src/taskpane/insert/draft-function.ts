/** From a function to the sheet on which it is written, over the open workbook. */
import type { Language } from "../../engine";
import { insertWord } from "../../i18n/pane-insert";
import { planCall, type CreditCall } from "../../workbook/credit-call";
import type { FormulaSheet } from "../../workbook/formula-sheet";
import { stampText } from "../../workbook/share/stamp";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import type { ReadyState } from "../app/pane-state";
import { stampOf } from "../book/stamp-of";
import { callInputs, callSources } from "./call-sources";
import { CREDIT_FUNCTIONS, type WordedFunction } from "./credit-functions";
import { functionSheet } from "./function-sheet";
import { tableSizes, tooManyMegabytes } from "./handed-over";

type Opened = Pick<ReadyState, "workbook" | "customer">;

/**
 * Drafts the sheet of a function: a formula, or values where Excel cannot hand its tables over.
 *
 * @param call - Planned over the same workbook.
 * @param title - Name of the sheet and its title. Default: the function's name.
 */
export function draftFunction(
  now: Opened,
  declared: WordedFunction,
  call: CreditCall,
  language: Language,
  title?: string,
): FormulaSheet {
  const { workbook } = now;
  const isTooLarge = tooManyMegabytes(call, tableSizes(workbook.grids)) !== null;
  const stamp = () => stampText(stampOf(workbook, language), language);
  const source = isTooLarge ? { inputs: callInputs(workbook), stamp: stamp() } : null;
  return functionSheet(declared, call, callSources(now, language), language, title, source);
}

/**
 * Drafts the sheet that lists all customers.
 *
 * @throws WorkbookProblem where a table in use cannot be read: a formula over it would only say so.
 */
export function draftPortfolio(now: Opened, language: Language): FormulaSheet {
  const declared = CREDIT_FUNCTIONS.get("PORTFOLIO")!;
  const plan = planCall(declared, CREDIT_FUNCTIONS, callSources(now, language));
  if (plan.status === "ready") {
    return draftFunction(now, declared, plan.call, language, insertWord("portfolio", language));
  }
  const { missing } = plan;
  // It asks for tables only, and for a customer or an invoice at least.
  if (missing.what !== "table") throw new Error(`PORTFOLIO asks for a ${missing.what}.`);
  throw new WorkbookProblem({ code: "tableUnreadable", kind: missing.table });
}
