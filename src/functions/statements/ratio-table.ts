/** Ratios as a table for the sheet. */
import {
  isoDate,
  LIGHTS,
  RATIOS,
  ratioReport,
  REPORT_PERIODS,
  type Language,
  type Policy,
  type RatioReport,
  type RatioRow,
  type ShareRow,
  type StatementTable,
} from "../../engine";
import { fieldName } from "../../i18n/field-names";
import { missingText } from "../../i18n/missing-labels";
import { lightBounds, ratioGroupName, ratioHeadings, ratioUnitName } from "../../i18n/ratio-labels";
import type { AskedCustomer } from "./statement-customers";
import { gapRows } from "../cells/remark-rows";
import { gapsOf } from "../../tables/gaps";

/**
 * Lays out the ratios of customers: for each a row of headings with its own periods, a row
 * per ratio, then its items as shares of total assets and of sales.
 *
 * @param customers - Blank ones are left out.
 * @returns As many columns for all: a customer with fewer periods has blanks before them.
 */
export function ratioTable(
  table: StatementTable,
  customers: readonly AskedCustomer[],
  policy: Policy,
): unknown[][] {
  const { language } = policy;
  const longest = Math.max(1, ...table.statements.map(({ length }) => length));
  const width = Math.min(REPORT_PERIODS, longest);
  const blocks = customers.map((asked): unknown[][] => {
    if ("blank" in asked) return [];
    if ("error" in asked) {
      const blanks = ratioHeadings(Array<string>(width).fill(""), language)
        .slice(2)
        .map(() => "");
      return [[asked.text, asked.error, ...blanks]];
    }
    const report = ratioReport(table, asked.place, policy);
    return blockOf(table.customers[asked.place]!.id, report, width, language);
  });
  const rows = blocks.flat();
  const headings = ratioHeadings(Array<string>(width).fill(""), language);
  return [
    ...(rows.length > 0 ? rows : [headings]),
    ...gapRows(gapsOf({ statements: table }), language, headings.length),
  ];
}

function blockOf(
  customer: string,
  report: RatioReport,
  width: number,
  language: Language,
): unknown[][] {
  const overPeriods = <T>(values: readonly T[]): (T | "")[] => [
    ...Array<"">(width - values.length).fill(""),
    ...values,
  ];
  const line = ({ values, change }: RatioRow | ShareRow, head: string[], tail: string[]) => [
    customer,
    ...head,
    ...overPeriods(values.map(numberCell)),
    numberCell(change),
    ...tail,
  ];
  return [
    ratioHeadings(overPeriods(report.periods.map(isoDate)), language),
    ...report.ratios.map((row) =>
      line(
        row,
        [
          ratioGroupName(row.group, language),
          RATIOS.nameOf(row.ratio, language),
          ratioUnitName(row.unit, language),
        ],
        [
          row.light === null ? "" : LIGHTS.nameOf(row.light, language),
          lightBounds(row.steps, row.isOfIndustry ? (report.industry ?? "") : "", language),
          missingText(row.missing, language),
        ],
      ),
    ),
    ...report.shares.map((row) =>
      line(
        row,
        [
          ratioGroupName(row.of === "sales" ? "salesShares" : "shares", language),
          fieldName(row.item, language),
          ratioUnitName("share", language),
        ],
        ["", "", ""],
      ),
    ),
  ];
}

/** Blank for what is not known; −0 would not fit a cell. */
function numberCell(value: number | null): number | "" {
  return value === null ? "" : value + 0;
}
