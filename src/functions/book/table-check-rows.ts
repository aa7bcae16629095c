/** The check of the tables beside the ledger: the same sections, each under its table's name. */
import {
  LISTED_ISSUES,
  unreadColumns,
  type IssueLog,
  type Language,
  type TableHeader,
  type UnreadColumn,
} from "../../engine";
import { fieldName } from "../../i18n/field-names";
import { issueText } from "../../i18n/issue-texts";
import { severityName } from "../../i18n/words";
import { bookTableName, unreadContentName } from "../../i18n/remark-texts";
import { checkLabels } from "../../i18n/report-labels";
import { fillTemplate } from "../../i18n/template";
import {
  itemsRead,
  leftOutOf,
  SIDE_TABLE_KINDS,
  type SideTable,
  type SideTableKind,
  type SideTables,
} from "../../tables/side-tables";

type Row = (string | number)[];

/** Lays out the check of each table that is given; seven columns as those of the ledger's check. */
export function tableCheckRows(
  tables: { readonly [K in SideTableKind]: SideTables[K] | null },
  language: Language,
): Row[] {
  const rowsOf = <K extends SideTableKind>(kind: K, table: SideTables[K] | null) =>
    table === null ? [] : checkRows(kind, table, itemsRead(kind, table), language);
  return SIDE_TABLE_KINDS.flatMap((kind) => rowsOf(kind, tables[kind]));
}

function checkRows(
  kind: SideTableKind,
  table: SideTable,
  items: number,
  language: Language,
): Row[] {
  const words = checkLabels(language);
  const { header, issues } = table;
  const section = (name: string) => `${bookTableName(kind, language)} · ${name}`;
  const line = (name: string, item: string, value: number, amount: number | "" = ""): Row => [
    section(name),
    item,
    value,
    amount,
    "",
    "",
    "",
  ];
  return [
    line(words.reading, words.items, items),
    ...leftOutOf(table).map(({ reason, rows, amount }) =>
      line(words.leftOut, words[reason], rows, amount || ""),
    ),
    ...columnRows(header, section, language),
    ...issues
      .toList()
      .map(({ severity, code, row, column, found }): Row => [
        section(severityName(severity, language)),
        issueText(code, language),
        "",
        "",
        row,
        column,
        found,
      ]),
    ...unlistedRows(issues, section, language),
  ];
}

/**
 * The columns that were read under their fields, then those that were not.
 *
 * @param given - Columns that were not read. Default: those that the header has for no field.
 */
export function columnRows(
  { row, columns, titles }: TableHeader,
  section: (name: string) => string,
  language: Language,
  given?: readonly UnreadColumn[],
): Row[] {
  const words = checkLabels(language);
  const line = (name: string, item: string, title: string): Row => [
    section(name),
    item,
    "",
    "",
    row + 1,
    title,
    "",
  ];
  const read = Object.entries(columns).filter(([, column]) => column !== undefined);
  const unread = given ?? unreadColumns(titles, new Set(read.map(([, column]) => column!)));
  return [
    ...read.map(([field, column]) =>
      line(words.columns, fieldName(field, language), titles[column!]!),
    ),
    ...unread.map(({ title, holds }) =>
      line(words.unreadColumns, unreadContentName(holds, language), title),
    ),
  ];
}

/** Kinds of remarks of which more were found than are listed. */
export function unlistedRows(
  { counts }: Pick<IssueLog, "counts">,
  section: (name: string) => string,
  language: Language,
): Row[] {
  const { more } = checkLabels(language);
  const sectionOf = (unlisted: number) => section(fillTemplate(more, { count: unlisted }));
  return [...counts].flatMap(([code, count]): Row[] =>
    count > LISTED_ISSUES
      ? [[sectionOf(count - LISTED_ISSUES), issueText(code, language), count, "", "", "", ""]]
      : [],
  );
}
