/** A policy as a document to print and sign. */
import {
  cellText,
  isoDate,
  POLICY_NAMES,
  policyColumns,
  policyVersions,
  rowCells,
  RULES,
  type CellGrid,
  type Language,
  type PolicyReading,
  type PolicyRow,
  type PolicyVersion,
  type Rule,
} from "../engine";
import { policyWord, type PolicyWord } from "../i18n/pane-policy";
import { policyNotes } from "../i18n/policy-notes";
import NOTES from "../i18n/policy-notes.json";
import { asLabel } from "../i18n/lists";
import { addSheet } from "./add-sheet";
import { SheetDraft } from "./review/sheet-draft";
import { writeDraft } from "./review/write-draft";

/** Item, from, value, note; together as wide as a page. */
const WIDTHS = [150, 70, 120, 210] as const;

/** The last column. */
const LAST = WIDTHS.length - 1;

/**
 * Writes every rule that applies on a new sheet, under headings, in a language.
 *
 * @param grid - Range of the workbook's policy, for its versions and its own notes; null for a built-in one.
 * @returns The name of the sheet.
 */
export function writePolicyDocument(
  context: Excel.RequestContext,
  reading: PolicyReading,
  grid: CellGrid | null,
  language: Language,
): Promise<string> {
  const draft = policyDocument(reading, grid, language);
  return addSheet(context, policyWord("documentTitle", language), (sheet) => {
    writeDraft(sheet, draft);
    sheet.showGridlines = false;
    sheet.pageLayout.paperSize = "A4";
    sheet.pageLayout.orientation = "Portrait";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.activate();
  });
}

/** Lays the document out. */
function policyDocument(
  { policy, rows }: PolicyReading,
  grid: CellGrid | null,
  language: Language,
): SheetDraft {
  const draft = new SheetDraft(WIDTHS);
  const word = (one: PolicyWord, places = {}) => policyWord(one, language, places);
  const versions = grid === null ? [] : policyVersions(grid);
  let row = 0;
  draft.put(row, 0, word("documentTitle"), { style: "title", span: WIDTHS.length });
  draft.rowHeights.set(row++, 24);
  const name = POLICY_NAMES.nameOf(policy.name, language);
  draft.putParagraph(row++, 0, word("builtOn", { name }), WIDTHS.length, "label");
  for (const version of versions.slice(0, 1)) {
    draft.putParagraph(row++, 0, versionText(version, language), WIDTHS.length, "label");
  }
  const noteOf = noteFinder(policy.name, grid, language);
  for (const rule of RULES.codes) {
    const ofRule = rows.filter((one) => one.rule === rule);
    if (rule === "version" || ofRule.length === 0) continue;
    row = putRule(draft, row + 1, rule, ofRule, noteOf, language);
  }
  if (versions.length > 0) row = putVersions(draft, row + 1, versions, language);
  row += 2;
  draft.put(row, 0, word("approved"), { style: "columnHead", span: 2 });
  draft.put(row, 2, word("day"), { style: "columnHead", span: 2 });
  return draft;
}

type NoteFinder = (row: PolicyRow) => string;

function putRule(
  draft: SheetDraft,
  from: number,
  rule: Rule,
  rows: readonly PolicyRow[],
  noteOf: NoteFinder,
  language: Language,
): number {
  let row = from;
  draft.put(row, 0, asLabel(RULES.nameOf(rule, language)), { style: "subtitle", span: 4 });
  draft.rowHeights.set(row++, 18);
  const heads = ["item", "fromHead", "value", "remark"] as const;
  heads.forEach((head, column) => {
    const align = column === 1 || column === 2 ? "right" : "left";
    draft.put(row, column, policyWord(head, language), { style: "columnHead", align });
  });
  row++;
  for (const one of rows) {
    const [, item, threshold, value] = rowCells(one, language);
    draft.putParagraph(row, 0, item, 1, "label");
    draft.put(row, 1, threshold, { align: "right", format: "plain" });
    draft.put(row, 2, value, { align: "right", format: "plain", wrap: true });
    draft.putParagraph(row, LAST, noteOf(one), 1, "note");
    row++;
  }
  return row;
}

function putVersions(
  draft: SheetDraft,
  from: number,
  versions: readonly PolicyVersion[],
  language: Language,
): number {
  let row = from;
  draft.put(row, 0, policyWord("versions", language), { style: "subtitle", span: 4 });
  draft.rowHeights.set(row++, 18);
  for (const version of versions) {
    draft.putParagraph(row, 0, versionText(version, language), 3, "label");
    draft.putParagraph(row++, LAST, version.note, 1, "note");
  }
  return row;
}

function versionText({ version, date, author }: PolicyVersion, language: Language): string {
  const day = date === null ? "" : isoDate(date);
  return [policyWord("version", language, { version }), day, author]
    .filter((text) => text !== "")
    .join(" · ");
}

/** The note of the user's table; else what the built-in policy says of the item or of the rule, once. */
function noteFinder(policy: string, grid: CellGrid | null, language: Language): NoteFinder {
  const notes = policyNotes(NOTES, language);
  const noteColumn = grid === null ? null : columnOfNotes(grid);
  const said = new Set<string>();
  return ({ rule, item, row }) => {
    if (row !== null && grid !== null) {
      const cell = noteColumn === null ? "" : grid[row - 1]![noteColumn];
      return cell === 0 ? "" : cellText(cell);
    }
    const keys = [`${rule}.${item}`, `${policy}.${rule}`, rule];
    const key = keys.find((one) => notes[one] !== undefined);
    if (key === undefined || said.has(key)) return "";
    said.add(key);
    return notes[key]!;
  };
}

function columnOfNotes(grid: CellGrid): number | null {
  return policyColumns(grid).note ?? null;
}
