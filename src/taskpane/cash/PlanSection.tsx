import { Body1, Caption1 } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { PLAN_PARTS, type OrReason, type PlanRow, type PlanVersusActual } from "../../engine";
import { formatDate, formatWholeAmount } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import { planningWord } from "../../i18n/pane-planning";
import { planWord } from "../../i18n/plan-labels";
import type { TaskPanelProps } from "../app/task-panels";
import type { AssessedView } from "../book/credit-view";
import { InsertFunction } from "../insert/InsertFunction";
import { customerLabel } from "../parts/customer-label";
import { ColumnChart } from "../parts/ColumnChart";
import { FigureTable, type FigureRow } from "../parts/FigureTable";
import { FoundSection } from "../parts/FoundSection";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";
import { BeginTable } from "./BeginTable";
import type { PlanCheck } from "./planning-of";

export interface PlanSectionProps extends TaskPanelProps {
  readonly view: AssessedView;
  readonly plan: OrReason<PlanCheck> | null;
}

/** Customers that are named. */
const NAMED = 5;

/** What was planned to come in, and what came, up to the as-of date. */
export function PlanSection({ plan, view, ...props }: PlanSectionProps): ReactElement {
  const { language, word } = useWords(planningWord);
  const check = plan === null || "reason" in plan ? null : plan.value;
  const { asOfDate } = view.book;
  const more = useMemo(
    () =>
      check === null || check.from === null
        ? null
        : { ranges: { plan: check.table }, days: { fromDate: check.from, toDate: asOfDate } },
    [check, asOfDate],
  );
  const columns = (["customer", "plannedDate", "plannedAmount"] as const).map((one) => word(one));
  const lacking = <Body1>{word("noPlan", { columns: listText(columns, language) })}</Body1>;
  if (plan === null) {
    return (
      <Section title={word("plan")}>
        {lacking}
        <BeginTable {...props} kind="plan" book={view.book} />
      </Section>
    );
  }
  return (
    <FoundSection title={word("plan")} found={plan}>
      {({ from, found, unread, unit, periods }) => (
        <>
          {from === null && lacking}
          {from !== null && found === null && (
            <Body1>{word("notYet", { day: formatDate(from, language) })}</Body1>
          )}
          {from !== null && found !== null && (
            <>
              <Periods from={from} to={asOfDate} unit={unit} periods={periods} found={found} />
              <Reasons found={found} />
              <Differences {...props} view={view} found={found} />
            </>
          )}
          {unread > 0 && <Caption1>{word("unread", { count: unread })}</Caption1>}
          {more !== null && found !== null && (
            <InsertFunction
              {...props}
              id="PLANVERSUSACTUAL"
              label={word("insertPlan")}
              more={more}
            />
          )}
        </>
      )}
    </FoundSection>
  );
}

interface PeriodsProps extends Pick<PlanCheck, "unit" | "periods"> {
  readonly from: number;
  readonly to: number;
  readonly found: PlanVersusActual;
}

function Periods({ from, to, unit, periods, found }: PeriodsProps): ReactElement {
  const { language, word } = useWords(planningWord);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  const day = (date: number) => formatDate(date, language);
  const { planned, received } = found.total;
  return (
    <>
      <Body1>
        {word("planned", {
          planned: money(planned),
          received: money(received),
          from: day(from),
          to: day(to),
        })}
      </Body1>
      <ColumnChart
        columns={periods.map((period) => ({
          value: period.total.received,
          beside: period.total.planned,
          hint: `${day(period.from)} ${money(period.total.planned)} / ${money(period.total.received)}`,
        }))}
        ends={[day(from), day(to)]}
      />
      <Caption1>{word("planKey")}</Caption1>
      <FigureTable
        title={word("byPeriod")}
        headings={[word(unit), planWord("planned", language), planWord("received", language)]}
        rows={periods.map((period) => ({
          label: day(period.from),
          size: null,
          values: [money(period.total.planned), money(period.total.received)],
          onShow: null,
        }))}
      />
    </>
  );
}

/** Planned, what lies between by its reasons, and received, tied out to the invoices. */
function Reasons({ found }: { readonly found: PlanVersusActual }): ReactElement {
  const { language, word } = useWords(planningWord);
  const { total, difference } = found;
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  const isEnd = (part: string) => part === "planned" || part === "received";
  return (
    <>
      <FigureTable
        title={word("byReason")}
        headings={[word("reason"), word("amount")]}
        rows={PLAN_PARTS.filter((part) => isEnd(part) || total[part] !== 0).map((part) => ({
          label: planWord(part, language),
          size: null,
          values: [money(total[part])],
          isTotal: isEnd(part),
          onShow: null,
        }))}
      />
      <Caption1>
        {difference === 0 ? word("tiesOut") : word("tieDifference", { amount: money(difference) })}
      </Caption1>
    </>
  );
}

interface DifferencesProps extends Pick<TaskPanelProps, "actions"> {
  readonly view: AssessedView;
  readonly found: PlanVersusActual;
}

/** Whose receipts are farthest from the plan. */
function Differences({ actions, view, found }: DifferencesProps): ReactElement {
  const { language, word } = useWords(planningWord);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  const lineOf = (row: PlanRow): FigureRow => {
    const place = row.isKnown ? view.book.places.index.find(row.id) : null;
    const name = customerLabel(row);
    return {
      label: row.invoiceNo === "" ? name : `${name} · ${row.invoiceNo}`,
      size: null,
      values: [money(row.planned), money(row.received)],
      hint: name,
      onShow:
        place === null
          ? null
          : () => {
              actions.openCustomer(place);
            },
    };
  };
  return (
    <FigureTable
      title={word("byCustomer")}
      headings={[
        planWord("customer", language),
        planWord("planned", language),
        planWord("received", language),
      ]}
      rows={found.rows.slice(0, NAMED).map(lineOf)}
    />
  );
}
