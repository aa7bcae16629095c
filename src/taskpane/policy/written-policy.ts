/** The policy of the workbook as the pane writes it: rows, versions, and a document to print. */
import {
  editedTable,
  policyVersions,
  versionRules,
  withPolicyRows,
  withVersionRules,
  type Language,
  type NotedRow,
  type PolicyEdit,
} from "../../engine";
import { policyWord } from "../../i18n/pane-policy";
import { tableKindName } from "../../i18n/pane-texts";
import { orTakeBack } from "../../workbook/add-sheet";
import { writePolicyDocument } from "../../workbook/policy-document";
import {
  keepVersion,
  readPolicyHistory,
  versionCells,
  versionFor,
  versionKey,
  type KeptVersions,
} from "../../workbook/policy-history";
import { checkUnprotected } from "../../workbook/check-protection";
import { addPolicySheet, writePolicyEdit } from "../../workbook/policy-sheet";
import { rememberChoice, type RememberedChoice } from "../../workbook/remembered-choice";
import { writeInExcel } from "../../workbook/run-in-excel";
import { checkOwnTables } from "../../workbook/share/own-table";
import { OWN_TABLES } from "../../workbook/share/own-table-names";
import { momentOf } from "../../workbook/share/stamp";
import { isSameGrid } from "../../workbook/source-changes";
import { placeKey } from "../../workbook/table-place";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import type { RestoredVersion, SavedPolicy } from "../app/pane-actions";
import type { ReadyState } from "../app/pane-state";
import { policyRow } from "../book/policy-row";
import { newPolicy } from "./new-policy";
import { draftedPolicy } from "./policy-draft";
import { versionTable } from "./version-table";

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
  const all = newPolicy(tables.applied.policy, rows, language);
  const { choice } = state.workbook;
  return writeInExcel((context) => beginPolicy(context, choice, all, language));
}

/**
 * Saves an edited policy with a row that says who changed it, when and why, and its rules in the history.
 *
 * @returns The name of the policy's sheet.
 */
export function savePolicy(
  state: Pick<ReadyState, "workbook">,
  { draft, author, note }: SavedPolicy,
  language: Language,
): Promise<string> {
  const { grids, tables } = state.workbook;
  const drafted = draftedPolicy(draft, tables.applied.policy, grids.policy, language);
  return writeVersion(state, { ...drafted, author, note }, language);
}

/**
 * Restores the rules of an earlier version, as a new one.
 *
 * @returns The name of the policy's sheet.
 * @throws WorkbookProblem where the history does not keep the rules that the user has seen.
 */
export function restoreVersion(
  state: Pick<ReadyState, "workbook">,
  { version, cells, author }: RestoredVersion,
  language: Language,
): Promise<string> {
  const { rules } = versionRules(versionTable(cells, language));
  // Versions are those of a policy that the workbook has.
  const edit = withVersionRules(state.workbook.grids.policy!, rules);
  const note = policyWord("restores", language, { version });
  const check = (kept: KeptVersions) => {
    if (isSameGrid(cells, kept.get(versionKey(version)) ?? null)) return;
    throw new WorkbookProblem({ code: "versionChanged", version });
  };
  return writeVersion(state, { edit, rows: [], author, note, check }, language);
}

/** What a new version writes. */
interface NewVersion {
  /** Null where the workbook has no policy yet. */
  readonly edit: PolicyEdit | null;
  /** Rows of a policy that is begun. */
  readonly rows: readonly NotedRow[];
  readonly author: string;
  readonly note: string;
  /** Looks at the history before anything is written. */
  readonly check?: (kept: KeptVersions) => void;
}

function writeVersion(
  { workbook: { grids, chosen, choice } }: Pick<ReadyState, "workbook">,
  { edit, rows, author, note, check }: NewVersion,
  language: Language,
): Promise<string> {
  const grid = grids.policy;
  return writeInExcel(async (context) => {
    await checkOwnTables(context, [OWN_TABLES.policies]);
    const kept = await readPolicyHistory(context);
    check?.(kept);
    const isBegun = edit !== null && grid !== null;
    const cells = versionCells(
      isBegun ? versionRules(editedTable(grid, edit)) : { rules: rows, language },
    );
    const version = versionFor(cells, kept, isBegun ? policyVersions(grid) : []);
    const date = Math.floor(momentOf(new Date()));
    const row = { ...policyRow("version", version, author, date), note };
    const keep = () => keepVersion(context, { version, date, author }, cells, kept, language);
    if (!isBegun) {
      return beginPolicy(context, choice, [...rows, row], language, async () => {
        await keep();
        await context.sync();
      });
    }
    // The grid was read from this place.
    const place = chosen.policy.place!;
    await checkUnprotected(context, [place.sheetName]);
    // The rules are kept before the policy changes: where Excel refuses, no version is without its rules.
    await keep();
    const { added } = withPolicyRows(grid, [row]);
    await writePolicyEdit(context, place, { ...edit, added: [...edit.added, ...added] });
    return place.sheetName;
  });
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
    await checkUnprotected(context, [place.sheetName]);
    await writePolicyEdit(context, place, edit);
    return place.sheetName;
  });
}

/**
 * Writes a policy on a sheet of its own, which is then the policy of the workbook.
 *
 * @param rest - What belongs to it; where that is refused, the sheet is taken away again.
 */
async function beginPolicy(
  context: Excel.RequestContext,
  choice: RememberedChoice,
  rows: readonly NotedRow[],
  language: Language,
  rest: () => Promise<void> = () => Promise.resolve(),
): Promise<string> {
  const wanted = tableKindName("policy", language);
  const sheetName = await addPolicySheet(context, wanted, rows, language);
  // A policy that was left out, or another one, must not stand in its way.
  const places = { ...choice.places, policy: placeKey({ kind: "sheet", name: sheetName }) };
  return orTakeBack(sheetName, async () => {
    await rest();
    await rememberChoice(context, { ...choice, places });
  });
}
