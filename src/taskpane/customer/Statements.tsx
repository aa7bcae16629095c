import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Body1,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useMemo, type ReactElement, type ReactNode } from "react";

import {
  customerRatios,
  LIGHTS,
  RATIOS,
  type CreditBook,
  type CustomerRatios,
  type RatioRow,
} from "../../engine";
import { fieldName } from "../../i18n/field-names";
import { formatDate, formatWholeAmount } from "../../i18n/format";
import { asLabel, titledText } from "../../i18n/lists";
import { missingText } from "../../i18n/missing-labels";
import { askFor } from "../../i18n/pane-review";
import { lightBounds } from "../../i18n/ratio-labels";
import { Section } from "../parts/Section";
import { ratioValue, STATEMENT_FIGURES } from "./statement-figures";
import { useTableStyles } from "../parts/table-styles";
import { useReviewTexts } from "./useReviewTexts";

export interface StatementsProps {
  readonly book: CreditBook;
  readonly place: number;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  top: { verticalAlign: "top" },
  panel: { marginInline: 0 },
});

/** What the latest statements say: their figures, and the ratios with the lights of the policy. */
export function Statements({ book, place }: StatementsProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const found = useMemo(() => customerRatios(book, place), [book, place]);
  if (found === null) {
    return (
      <Section title={word("statements")}>
        <Body1>{titledText(word("noStatement"), askFor("financial", language), language)}</Body1>
      </Section>
    );
  }
  const { report } = found;
  const isRated = ({ light }: RatioRow) => light !== null;
  const others = report.ratios.filter((row) => !isRated(row));
  return (
    <Section title={word("statements")}>
      <Figures found={found} />
      <Ratios
        title={word("ratios")}
        found={found}
        rows={report.ratios.filter(isRated)}
        industry={report.industry}
      />
      <Accordion collapsible>
        <AccordionItem value="others">
          <AccordionHeader as="h4">{word("otherRatios", { count: others.length })}</AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <Ratios
              title={word("otherRatios", { count: others.length })}
              found={found}
              rows={others}
              industry={report.industry}
            />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </Section>
  );
}

interface PeriodTableProps {
  readonly title: string;
  readonly found: CustomerRatios;
  readonly hasLights: boolean;
  readonly children: ReactNode;
}

/** A table with a column for the latest period and one for that before. */
function PeriodTable({ title, found, hasLights, children }: PeriodTableProps): ReactElement {
  const styles = useStyles();
  const tables = useTableStyles();
  const { language, word } = useReviewTexts();
  const cell = mergeClasses(tables.cell, styles.top);
  const value = mergeClasses(cell, tables.value);
  const { latest, previous } = found;
  const day = (statement: typeof previous) =>
    statement === null ? word("unknown") : formatDate(statement.periodEnd, language);
  return (
    <table className={tables.table} aria-label={title}>
      <thead className={tables.heading}>
        <tr>
          <th scope="col" className={cell}>
            <Caption1>{title}</Caption1>
          </th>
          <th scope="col" className={value}>
            <Caption1 wrap={false}>{day(latest)}</Caption1>
          </th>
          <th scope="col" className={value}>
            <Caption1 wrap={false}>{day(previous)}</Caption1>
          </th>
          {hasLights && (
            <th scope="col" className={value}>
              <Caption1>{word("light")}</Caption1>
            </th>
          )}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}

function Figures({ found }: { readonly found: CustomerRatios }): ReactElement {
  const styles = useStyles();
  const tables = useTableStyles();
  const { language, word } = useReviewTexts();
  const { latest, previous } = found;
  const cell = mergeClasses(tables.cell, styles.top);
  const value = mergeClasses(cell, tables.value);
  const amount = (given: number | undefined) =>
    given === undefined ? word("unknown") : formatWholeAmount(given, "", language);
  const items = STATEMENT_FIGURES.filter(
    (item) => latest.items[item] !== undefined || previous?.items[item] !== undefined,
  );
  return (
    <PeriodTable title={word("figures")} found={found} hasLights={false}>
      {items.map((item) => (
        <tr key={item}>
          <th scope="row" className={cell}>
            {asLabel(fieldName(item, language))}
          </th>
          <td className={value}>{amount(latest.items[item])}</td>
          <td className={value}>{amount(previous?.items[item])}</td>
        </tr>
      ))}
    </PeriodTable>
  );
}

interface RatiosProps extends Pick<PeriodTableProps, "title" | "found"> {
  readonly rows: readonly RatioRow[];
  readonly industry: string | null;
}

const COLORS = { green: "success", amber: "warning", red: "danger" } as const;

function Ratios({ title, found, rows, industry }: RatiosProps): ReactElement {
  const styles = useStyles();
  const tables = useTableStyles();
  const { language } = useReviewTexts();
  const cell = mergeClasses(tables.cell, styles.top);
  const value = mergeClasses(cell, tables.value);
  const hasLights = rows.some(({ light }) => light !== null);
  // What is green needs no reason; what is not known says what it lacks.
  const because = ({ light, steps, isOfIndustry, values, missing }: RatioRow) => {
    if ((values.at(-1) ?? null) === null) return missingText(missing, language);
    const isGreen = light === null || light === "green";
    return isGreen ? "" : lightBounds(steps, isOfIndustry ? (industry ?? "") : "", language);
  };
  return (
    <PeriodTable title={title} found={found} hasLights={hasLights}>
      {rows.map((row) => (
        <tr key={row.ratio}>
          <th scope="row" className={cell}>
            <Body1 block>{asLabel(RATIOS.nameOf(row.ratio, language))}</Body1>
            <Caption1 className={styles.hint}>{because(row)}</Caption1>
          </th>
          <td className={value}>{ratioValue(row, row.values.at(-1), language)}</td>
          <td className={value}>{ratioValue(row, row.values.at(-2), language)}</td>
          {hasLights && row.light !== null && (
            <td className={value}>
              <Badge appearance="tint" color={COLORS[row.light]}>
                {LIGHTS.nameOf(row.light, language)}
              </Badge>
            </td>
          )}
        </tr>
      ))}
    </PeriodTable>
  );
}
