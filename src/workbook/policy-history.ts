/** The history of the policy: a table with the rules of every version that was saved. */
import {
  cellText,
  comparisonKey,
  nextVersion,
  policyGrid,
  type CellGrid,
  type Language,
  type PolicyVersion,
  type VersionRules,
} from "../engine";
import {
  policyHistoryNames,
  policyHistoryText,
  type PolicyHistoryText,
} from "../i18n/policy-history-texts";
import { appendRows, openOwnTable, type OwnCell, type OwnTable } from "./share/own-table";
import { OWN_TABLES } from "./share/own-table-names";
import { isSameGrid } from "./source-changes";

/** A version that is saved. */
export type SavedVersion = Omit<PolicyVersion, "note">;

/** A rule of a version, as its cells of a policy table: rule, item, from, value, note. */
interface RuleEntry extends SavedVersion {
  readonly cells: readonly unknown[];
}

const cell =
  (place: number) =>
  ({ cells }: RuleEntry): OwnCell =>
    cells[place] as OwnCell;

const HISTORY: OwnTable<PolicyHistoryText, RuleEntry> = {
  name: OWN_TABLES.policies,
  sheetName: "sheetName",
  note: "note",
  text: policyHistoryText,
  columns: [
    { title: "version", width: 60, value: ({ version }) => version },
    { title: "date", width: 80, format: "date", value: ({ date }) => date },
    { title: "author", width: 100, value: ({ author }) => author },
    { title: "rule", width: 110, value: cell(0) },
    { title: "item", width: 200, value: cell(1) },
    { title: "from", width: 80, value: cell(2) },
    { title: "value", width: 110, value: cell(3) },
    { title: "ruleNote", width: 260, value: cell(4) },
  ],
};

/** Where the version and its rules stand in the table. */
const VERSION = 0;
const RULES_FROM = 3;

/** Rules of each version, as cells of a policy table without its header, by {@link versionKey}. */
export type KeptVersions = ReadonlyMap<string, CellGrid>;

/** A version under any spelling. */
export function versionKey(version: string): string {
  return comparisonKey(version);
}

/**
 * Reads the versions that the history keeps; none where there is no history.
 *
 * A sheet of its name that somebody has copied as values serves as well as the table.
 */
export async function readPolicyHistory(context: Excel.RequestContext): Promise<KeptVersions> {
  const found = await findHistory(context);
  const versions = new Map<string, unknown[][]>();
  for (const row of found?.rows ?? []) {
    const key = versionKey(cellText(row[VERSION]));
    if (key === "") continue;
    const rules = versions.get(key) ?? [];
    rules.push(row.slice(RULES_FROM));
    versions.set(key, rules);
  }
  return versions;
}

/** Gives the rules of a version as the history keeps them. */
export function versionCells({ rules, language }: VersionRules): CellGrid {
  return policyGrid(rules, language).slice(1);
}

/**
 * Names a version that is to be saved.
 *
 * One that is kept with the same rules, or the first of them, and that the policy does not list is what an attempt has left
 * behind that Excel refused in the middle: it is carried on. Any other version comes after all that are known.
 *
 * @param listed - The versions of the policy table.
 */
export function versionFor(
  cells: CellGrid,
  kept: KeptVersions,
  listed: readonly Pick<PolicyVersion, "version">[],
): string {
  const known = new Set(listed.map(({ version }) => versionKey(version)));
  const begun = [...kept].find(
    ([key, rules]) => !known.has(key) && isSameGrid(rules, cells.slice(0, rules.length)),
  );
  return (
    begun?.[0] ?? nextVersion([...[...kept.keys()].map((version) => ({ version })), ...listed])
  );
}

/**
 * Puts the rules of a version that are not kept yet into the batch, into a history that is begun where there is none; the
 * caller syncs.
 */
export async function keepVersion(
  context: Excel.RequestContext,
  version: SavedVersion,
  cells: CellGrid,
  kept: KeptVersions,
  language: Language,
): Promise<void> {
  const known = kept.get(versionKey(version.version))?.length ?? 0;
  const found = await findHistory(context);
  if (found !== null && found.table === null) {
    const table = context.workbook.tables.add(found.range, true);
    table.name = HISTORY.name;
  }
  const table = await openOwnTable(context, HISTORY, language);
  const entries = cells.slice(known).map((one) => ({ ...version, cells: one }));
  await appendRows(context, table, HISTORY, entries, language);
}

/** A history as it stands. */
interface FoundHistory {
  /** Null for a sheet of values. */
  readonly table: Excel.Table | null;
  /** With its header. */
  readonly range: Excel.Range;
  readonly rows: CellGrid;
}

async function findHistory(context: Excel.RequestContext): Promise<FoundHistory | null> {
  const table = context.workbook.tables.getItemOrNullObject(HISTORY.name).load("name");
  const sheets = context.workbook.worksheets.load("items/name");
  await context.sync();
  if (!table.isNullObject) {
    const range = table.getRange().load("values");
    await context.sync();
    return { table, range, rows: (range.values as CellGrid).slice(1) };
  }
  const names = new Set(policyHistoryNames("sheetName"));
  const sheet = sheets.items.find(({ name }) => names.has(name));
  if (sheet === undefined) return null;
  const used = sheet.getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) return null;
  const grid = used.values as CellGrid;
  const head = grid.findIndex(isHead);
  if (head < 0 || head === grid.length - 1) return null;
  const range = used.getCell(head, 0).getResizedRange(grid.length - 1 - head, LAST_COLUMN);
  const rows = grid.slice(head + 1).map((row) => row.slice(0, LAST_COLUMN + 1));
  return { table: null, range, rows };
}

const LAST_COLUMN = HISTORY.columns.length - 1;

function isHead(row: readonly unknown[]): boolean {
  return HISTORY.columns.every(({ title }, place) =>
    policyHistoryNames(title).includes(cellText(row[place])),
  );
}
