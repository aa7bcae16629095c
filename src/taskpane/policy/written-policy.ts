/** The policy of the workbook as the pane writes it: rows, versions, and a document to print. */
import {
  nextVersion,
  policyVersions,
  withPolicyRows,
  type Language,
  type NotedRow,
  type PolicyEdit,
} from "../../engine";
import { tableKindName } from "../../i18n/pane-texts";
import { writePolicyDocument } from "../../workbook/policy-document";
import { addPolicySheet, writePolicyEdit } from "../../workbook/policy-sheet";
import { rememberChoice } from "../../workbook/remembered-choice";
import { writeInExcel } from "../../workbook/run-in-excel";
import { momentOf } from "../../workbook/share/stamp";
import { placeKey } from "../../workbook/table-place";
import type { SavedPolicy } from "../app/pane-actions";
import type { ReadyState } from "../app/pane-state";
import { policyRow } from "../book/policy-row";
import { newPolicy } from "./new-policy";
import { draftedPolicy } from "./policy-draft";

/**
 * Puts rows into the policy of the workbook; where it has none, into a new one.
 *
 * @returns The name of the policy's sheet.
 */
export function settlePolicy(
  state: Pick<ReadyState, "workbook">,
  rows: readonly NotedRow[],
  language: Language,
): Promise<string> {
  const { grids, tables } = state.workbook;
  if (grids.policy !== null) return writeEdit(state, withPolicyRows(grids.policy, rows));
  return beginPolicy(state, newPolicy(tables.applied.policy, rows, language), language);
}

/**
 * Saves an edited policy with a row that says who changed it, when and why.
 *
 * @returns The name of the policy's sheet.
 */
export function savePolicy(
  state: Pick<ReadyState, "workbook">,
  { draft, author, note }: SavedPolicy,
  language: Language,
): Promise<string> {
  const { grids, tables } = state.workbook;
  const { policy } = tables.applied;
  const known = grids.policy === null ? [] : policyVersions(grids.policy);
  const today = Math.floor(momentOf(new Date()));
  const version = { ...policyRow("version", nextVersion(known), author, today), note };
  const { edit, rows } = draftedPolicy(draft, policy, grids.policy, language);
  if (edit === null || grids.policy === null) {
    return beginPolicy(state, [...rows, version], language);
  }
  const { added } = withPolicyRows(grids.policy, [version]);
  return writeEdit(state, { ...edit, added: [...edit.added, ...added] });
}

/** Writes the policy that applies as a document; gives the name of its sheet. */
export function printPolicy(
  { workbook: { tables, grids } }: Pick<ReadyState, "workbook">,
  language: Language,
): Promise<string> {
  const grid = tables.policy.status === "read" ? grids.policy : null;
  return writeInExcel((context) => writePolicyDocument(context, tables.applied, grid, language));
}

function writeEdit(
  { workbook: { chosen } }: Pick<ReadyState, "workbook">,
  edit: PolicyEdit,
): Promise<string> {
  // The grid was read from this place.
  const place = chosen.policy.place!;
  return writeInExcel(async (context) => {
    await writePolicyEdit(context, place, edit);
    return place.sheetName;
  });
}

function beginPolicy(
  { workbook: { choice } }: Pick<ReadyState, "workbook">,
  rows: readonly NotedRow[],
  language: Language,
): Promise<string> {
  return writeInExcel(async (context) => {
    const sheetName = await addPolicySheet(
      context,
      tableKindName("policy", language),
      rows,
      language,
    );
    // A policy that was left out, or another one, must not stand in its way.
    const places = { ...choice.places, policy: placeKey({ kind: "sheet", name: sheetName }) };
    await rememberChoice(context, { ...choice, places });
    return sheetName;
  });
}
