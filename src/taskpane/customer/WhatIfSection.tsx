import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Caption1,
  Checkbox,
  Field,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState, type ReactElement } from "react";

import { assessIf, unpaidItems, type CreditBook, type UnpaidItem } from "../../engine";
import { formatAmount, formatDate } from "../../i18n/format";
import { whatIfText, type WhatIfText } from "../../i18n/what-if-texts";
import type { Places } from "../../i18n/template";
import { useTexts } from "../parts/useTexts";
import { figuresOf, StatementFields, type TypedFigures } from "./StatementFields";
import { figurePairs } from "./what-if-figures";

export interface WhatIfSectionProps {
  readonly book: CreditBook;
  readonly place: number;
}

/** Invoices that are offered to be paid. */
const SHOWN_ITEMS = 30;

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginInline: 0,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  inputs: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
  },
  input: { minWidth: 0, width: "100%" },
  items: { display: "flex", flexDirection: "column", maxHeight: "220px", overflowY: "auto" },
  table: { borderCollapse: "collapse", width: "100%" },
  label: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  value: {
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    paddingInlineStart: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
});

/** What the customer would come to with another limit, other terms, one more statement, or invoices paid. */
export function WhatIfSection(props: WhatIfSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  return (
    <Accordion collapsible>
      <AccordionItem value="what-if">
        <AccordionHeader as="h3">{whatIfText("title", language)}</AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <WhatIfForm key={props.place} {...props} />
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

function WhatIfForm({ book, place }: WhatIfSectionProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const text = (name: WhatIfText, places?: Places) => whatIfText(name, language, places);
  const items = useMemo(() => unpaidItems(book, place), [book, place]);
  const [limit, setLimit] = useState("");
  const [terms, setTerms] = useState("");
  const [figures, setFigures] = useState<TypedFigures>({});
  const [paid, setPaid] = useState<ReadonlySet<number>>(new Set());
  const asked = useDeferredValue({ limit, terms, figures, paid });
  const pairs = useMemo(() => {
    const then = assessIf(book, place, {
      creditLimit: numberOf(asked.limit) ?? null,
      paymentTermsDays: numberOf(asked.terms) ?? null,
      statement: figuresOf(asked.figures),
      paidItems: asked.paid,
    });
    return figurePairs(book.at(place), then, language);
  }, [book, place, asked, language]);
  const overdue = items.filter(({ dueDate }) => dueDate !== null && dueDate < book.asOfDate);
  const isAllPaid = overdue.length > 0 && overdue.every(({ item }) => paid.has(item));
  const pay = (some: readonly UnpaidItem[], isPaid: boolean) => {
    const now = new Set(paid);
    for (const { item } of some) {
      if (isPaid) now.add(item);
      else now.delete(item);
    }
    setPaid(now);
  };
  const hasRow = book.customerAt(place) !== null;
  const { creditLimit, customer } = book.at(place);
  return (
    <>
      <Caption1 className={styles.hint}>{text("hint")}</Caption1>
      {hasRow ? (
        <div className={styles.inputs}>
          <NumberField
            label={text("limit")}
            placeholder={creditLimit}
            value={limit}
            onChange={setLimit}
          />
          <NumberField
            label={text("terms")}
            placeholder={customer?.paymentTermsDays ?? null}
            value={terms}
            onChange={setTerms}
          />
        </div>
      ) : (
        <Caption1>{text("noRow")}</Caption1>
      )}
      <StatementFields book={book} place={place} typed={figures} onType={setFigures} />
      {items.length > 0 && (
        <div role="group" aria-label={text("paid")} className={styles.items}>
          {overdue.length > 0 && (
            <Checkbox
              label={text("allPaid")}
              checked={isAllPaid}
              onChange={(_, { checked }) => {
                pay(overdue, checked === true);
              }}
            />
          )}
          {items.slice(0, SHOWN_ITEMS).map((item) => (
            <Checkbox
              key={item.item}
              label={text("item", {
                number: item.invoiceNo || text("noNumber"),
                date: item.dueDate === null ? text("noDate") : formatDate(item.dueDate, language),
                amount: formatAmount(item.amount, item.currency, language),
              })}
              checked={paid.has(item.item)}
              onChange={(_, { checked }) => {
                pay([item], checked === true);
              }}
            />
          ))}
          {items.length > SHOWN_ITEMS && (
            <Caption1>{text("more", { count: items.length - SHOWN_ITEMS })}</Caption1>
          )}
        </div>
      )}
      <table className={styles.table} aria-label={text("title")} aria-live="polite">
        <thead>
          <tr>
            <th scope="col" className={styles.label}>
              <Caption1>{text("figure")}</Caption1>
            </th>
            <th scope="col" className={styles.value}>
              <Caption1>{text("now")}</Caption1>
            </th>
            <th scope="col" className={styles.value}>
              <Caption1>{text("then")}</Caption1>
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ label, now, then }) => (
            <tr key={label}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              <td className={styles.value}>{now}</td>
              <td className={mergeClasses(styles.value, now !== then && styles.changed)}>{then}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

interface NumberFieldProps {
  readonly label: string;
  /** What holds now. */
  readonly placeholder: number | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function NumberField({ label, placeholder, value, onChange }: NumberFieldProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const isFault = numberOf(value) === undefined;
  const fault = { validationMessage: whatIfText("notANumber", language, { found: value }) };
  return (
    <Field label={label} size="small" {...(isFault ? fault : {})}>
      <Input
        className={styles.input}
        input={{ className: styles.input, inputMode: "decimal" }}
        size="small"
        placeholder={placeholder === null ? "" : String(placeholder)}
        value={value}
        onChange={(_, data) => {
          onChange(data.value);
        }}
      />
    </Field>
  );
}

/** A number of 0 or more as it is typed; null for nothing, undefined for anything else. */
function numberOf(text: string): number | null | undefined {
  const plain = text.normalize("NFKC").replace(/[\s,']/g, "");
  if (plain === "") return null;
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : undefined;
}
