import { Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import {
  nextPeriodEnd,
  type CreditBook,
  type StatementItem,
  type StatementItems,
} from "../../engine";
import { fieldName } from "../../i18n/field-names";
import { formatDate, formatWholeAmount } from "../../i18n/format";
import { asLabel } from "../../i18n/lists";
import { whatIfText } from "../../i18n/what-if-texts";
import { useTexts } from "../parts/useTexts";
import { STATEMENT_FIGURES } from "./statement-figures";

/** What was typed for items of a statement. */
export type TypedFigures = Readonly<Partial<Record<StatementItem, string>>>;

export interface StatementFieldsProps {
  readonly book: CreditBook;
  readonly place: number;
  readonly typed: TypedFigures;
  readonly onType: (typed: TypedFigures) => void;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  inputs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
});

/** A few figures of one more statement; those left blank stay as in the latest one. */
export function StatementFields(props: StatementFieldsProps): ReactElement {
  const { book, place, typed, onType } = props;
  const styles = useStyles();
  const { language } = useTexts();
  if (book.tables.statements === null) {
    return <Caption1 className={styles.hint}>{whatIfText("noStatements", language)}</Caption1>;
  }
  const latest = book.at(place).statement?.latest ?? null;
  const date = formatDate(nextPeriodEnd(latest?.periodEnd ?? null, book.asOfDate), language);
  const title = whatIfText("statement", language, { date });
  return (
    <div role="group" aria-label={title}>
      <Caption1 block>{title}</Caption1>
      <Caption1 block className={styles.hint}>
        {whatIfText(latest === null ? "firstStatement" : "blankStays", language)}
      </Caption1>
      <div className={styles.inputs}>
        {STATEMENT_FIGURES.map((item) => {
          const value = typed[item] ?? "";
          const known = latest?.items[item];
          const fault = { validationMessage: whatIfText("noFigure", language, { found: value }) };
          return (
            <Field
              key={item}
              label={asLabel(fieldName(item, language))}
              size="small"
              {...(figureOf(value) === undefined ? fault : {})}
            >
              <Input
                className={styles.input}
                input={{ className: styles.input, inputMode: "decimal" }}
                size="small"
                placeholder={known === undefined ? "" : formatWholeAmount(known, "", language)}
                value={value}
                onChange={(_, data) => {
                  onType({ ...typed, [item]: data.value });
                }}
              />
            </Field>
          );
        })}
      </div>
    </div>
  );
}

/** The figures that were typed as numbers; null where none is. */
export function figuresOf(typed: TypedFigures): StatementItems | null {
  const figures = STATEMENT_FIGURES.flatMap((item) => {
    const value = figureOf(typed[item] ?? "");
    return value == null ? [] : [[item, value] as const];
  });
  return figures.length === 0 ? null : Object.fromEntries(figures);
}

/** A number as it is typed, a loss with a minus; null for nothing, undefined for anything else. */
function figureOf(text: string): number | null | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s,']/g, "")
    .replace("−", "-");
  if (plain === "") return null;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
