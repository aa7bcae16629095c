/** The history of the policy: a table with the rules of every version that was saved. */
import {
  cellText,
  comparisonKey,
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

/** A version that is saved, with its rules. */
export interface SavedVersion extends Omit<PolicyVersion, "note">, VersionRules {}

/** A rule of a version, as its cells of a policy table: rule, item, from, value, note. */
interface RuleEntry extends Omit<PolicyVersion, "note"> {
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
    const cells = row.slice(RULES_FROM);
    // What Excel made the add-in write twice counts once.
    const isKnown = rules.some((one) => one.every((value, i) => value === cells[i]));
    if (!isKnown) versions.set(key, [...rules, cells]);
  }
  return versions;
}

/** Puts a version into the batch, into a history that is begun where there is none; the caller syncs. */
export async function keepVersion(
  context: Excel.RequestContext,
  { rules, language: wordsOf, ...version }: SavedVersion,
  language: Language,
): Promise<void> {
  const found = await findHistory(context);
  if (found !== null && found.table === null) {
    const table = context.workbook.tables.add(found.range, true);
    table.name = HISTORY.name;
  }
  const table = await openOwnTable(context, HISTORY, language);
  const entries = policyGrid(rules, wordsOf)
    .slice(1)
    .map((cells) => ({ ...version, cells }));
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
