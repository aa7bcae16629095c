import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
  type SelectProps,
} from "@fluentui/react-components";
import { ArrowSortDownLinesRegular, ArrowSortUpLinesRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement, type ReactNode } from "react";

import type { CustomerMark, PortfolioSummary } from "../../engine";
import { markName } from "../../i18n/portfolio-texts";
import { valuesOf, type CustomerFilter } from "./customer-filter";
import { SORT_COLUMNS, type SortColumn } from "./customer-order";
import { marksInOrder } from "./marks-in-order";
import type { PortfolioChoice } from "./portfolio-choice";
import type { PortfolioCustomer } from "./portfolio-customers";
import { sortLabel } from "./row-lines";
import { usePortfolioTexts } from "./usePortfolioTexts";

export interface CustomerFiltersProps {
  readonly customers: readonly PortfolioCustomer[];
  readonly summary: PortfolioSummary;
  readonly choice: PortfolioChoice;
  readonly onChoose: (choice: PortfolioChoice) => void;
}

/** Value of the option that lets everybody through; no text of a cell can be it. */
const ALL = "\u0000";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "end",
  },
  wide: { gridColumnStart: 1, gridColumnEnd: -1 },
  field: { minWidth: 0 },
  input: { minWidth: 0, width: "100%" },
  sort: { display: "flex", alignItems: "end", columnGap: tokens.spacingHorizontalXS },
});

/** Whom the list shows, and in which order; columns that no table has are not offered. */
export function CustomerFilters(props: CustomerFiltersProps): ReactElement {
  const { customers, summary, choice, onChoose } = props;
  const { filter, order } = choice;
  const styles = useStyles();
  const texts = usePortfolioTexts();
  const { language, text } = texts;
  const countries = useMemo(() => valuesOf(customers, "country"), [customers]);
  const salespeople = useMemo(() => valuesOf(customers, "salesperson"), [customers]);
  const narrow = (change: Partial<CustomerFilter>) => {
    onChoose({ ...choice, filter: { ...filter, ...change } });
  };
  const column = (label: string, field: "country" | "salesperson", values: readonly string[]) =>
    values.some((value) => value !== "") && (
      <Choice
        label={label}
        value={filter[field]}
        onChange={(value) => {
          narrow({ [field]: value });
        }}
        options={values.map((value) => [value, value === "" ? text("blank") : value])}
      />
    );
  const marks = ["overdue", ...marksInOrder([...summary.marks.keys()])] as const;
  const direction = text(order.isDescending ? "descending" : "ascending");
  return (
    <div className={styles.root}>
      <Field className={styles.wide} label={text("search")} size="small">
        <Input
          className={styles.input}
          input={{ className: styles.input }}
          type="search"
          size="small"
          placeholder={text("searchHint")}
          value={filter.text}
          onChange={(_, { value }) => {
            narrow({ text: value });
          }}
        />
      </Field>
      <Choice
        label={text("grade")}
        value={filter.grade}
        onChange={(grade) => {
          narrow({ grade });
        }}
        options={summary.grades.map(({ grade }) => [grade ?? "", grade ?? text("noGrade")])}
      />
      <Choice
        label={text("warning")}
        value={filter.mark}
        onChange={(mark) => {
          narrow({ mark: mark as CustomerFilter["mark"] });
        }}
        options={marks.map((mark) => [mark, markLabel(mark)])}
      />
      {column(text("country"), "country", countries)}
      {column(text("salesperson"), "salesperson", salespeople)}
      <div className={styles.sort}>
        <Field className={styles.field} label={text("sortBy")} size="small">
          <Select
            size="small"
            select={{ className: styles.input }}
            value={order.column}
            onChange={(_, { value }) => {
              onChoose({ ...choice, order: { ...order, column: value as SortColumn } });
            }}
          >
            {SORT_COLUMNS.map((one) => (
              <option key={one} value={one}>
                {sortLabel(one, texts)}
              </option>
            ))}
          </Select>
        </Field>
        <Button
          size="small"
          icon={order.isDescending ? <ArrowSortDownLinesRegular /> : <ArrowSortUpLinesRegular />}
          aria-label={direction}
          title={direction}
          onClick={() => {
            onChoose({ ...choice, order: { ...order, isDescending: !order.isDescending } });
          }}
        />
      </div>
    </div>
  );

  function markLabel(mark: CustomerMark | "overdue"): string {
    return mark === "overdue" ? text("overdue") : markName(mark, language);
  }
}

interface ChoiceProps {
  readonly label: string;
  /** Null for everybody. */
  readonly value: string | null;
  readonly options: readonly (readonly [string, ReactNode])[];
  readonly onChange: (value: string | null) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const { text } = usePortfolioTexts();
  const change: SelectProps["onChange"] = (_, { value: chosen }) => {
    onChange(chosen === ALL ? null : chosen);
  };
  return (
    <Field className={styles.field} label={label} size="small">
      <Select
        size="small"
        select={{ className: styles.input }}
        value={value ?? ALL}
        onChange={change}
      >
        <option value={ALL}>{text("all")}</option>
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
