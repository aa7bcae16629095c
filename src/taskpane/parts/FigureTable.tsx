import { Caption1, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { portfolioText } from "../../i18n/portfolio-texts";
import { Bar, type BarPart } from "./Bar";
import { UnbrokenCodes } from "./UnbrokenCodes";
import { useTableStyles } from "./table-styles";
import { useTexts } from "./useTexts";

/** A line of figures, with the customers behind it. */
export interface FigureRow {
  readonly label: string;
  /** By which the bar is drawn; the longest fills its column. Null for a line without one. */
  readonly size: number | null;
  readonly tone?: BarPart["tone"];
  /** One per heading after the first. */
  readonly values: readonly string[];
  readonly isTotal?: boolean;
  /** Null where there is nobody to show. */
  readonly onShow: (() => void) | null;
  /** What that does, where it does not filter the list. */
  readonly hint?: string;
}

export interface FigureTableProps {
  readonly title: string;
  /** Of the label and of each value. */
  readonly headings: readonly string[];
  readonly rows: readonly FigureRow[];
}

const useStyles = makeStyles({
  cell: { wordBreak: "keep-all" },
  // A name may have no space to break at.
  label: { minWidth: "64px", overflowWrap: "anywhere" },
  bar: { width: "25%", minWidth: "24px", paddingInlineStart: tokens.spacingHorizontalS },
  total: { fontWeight: tokens.fontWeightSemibold },
});

/** Figures with bars beside them: a table for whoever does not see the bars. */
export function FigureTable({ title, headings, rows }: FigureTableProps): ReactElement {
  const styles = useStyles();
  const tables = useTableStyles();
  const { language } = useTexts();
  const longest = Math.max(...rows.map(({ size }) => Math.abs(size ?? 0)));
  const hasBars = longest > 0;
  const cell = mergeClasses(tables.cell, styles.cell);
  const value = mergeClasses(cell, tables.value);
  const bar = mergeClasses(cell, styles.bar);
  return (
    <table className={tables.table} aria-label={title}>
      <thead className={tables.heading}>
        <tr>
          {headings.map((heading, i) => [
            <th key={heading} scope="col" className={i === 0 ? cell : value}>
              <Caption1>{heading}</Caption1>
            </th>,
            i === 0 && hasBars && <td key="bar" className={bar} aria-hidden="true" />,
          ])}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, size, tone = "strong", values, isTotal = false, onShow, hint }) => (
          <tr key={label} className={mergeClasses(isTotal && styles.total)}>
            <th scope="row" className={mergeClasses(cell, styles.label, isTotal && styles.total)}>
              {onShow === null ? (
                <UnbrokenCodes text={label} />
              ) : (
                <Link
                  as="button"
                  title={hint ?? portfolioText("showCustomers", language, { label })}
                  onClick={onShow}
                >
                  <UnbrokenCodes text={label} />
                </Link>
              )}
            </th>
            {hasBars && (
              <td className={bar} aria-hidden="true">
                {size !== null && <Bar parts={[{ from: 0, to: Math.abs(size) / longest, tone }]} />}
              </td>
            )}
            {values.map((figure, i) => (
              <td key={headings[i + 1]} className={value}>
                {figure}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
