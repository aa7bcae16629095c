import {
  Button,
  Caption1,
  makeStyles,
  Subtitle2,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { DataBarVerticalRegular, TableAddRegular } from "@fluentui/react-icons";
import { useId, useMemo, useRef, type ReactElement } from "react";

import { builtInWord } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { Basis } from "../parts/Basis";
import type { TaskPanelProps } from "../app/task-panels";
import type { AssessedView } from "../book/credit-view";
import { Aging } from "./Aging";
import { Concentration } from "./Concentration";
import { cellOfCustomer } from "./customer-cells";
import { filterCustomers, isOpen, NO_FILTER, type CustomerFilter } from "./customer-filter";
import { sortCustomers } from "./customer-order";
import { CustomerFilters } from "./CustomerFilters";
import { CustomerList } from "./CustomerList";
import { Grades } from "./Grades";
import { LargestExposures } from "./LargestExposures";
import { ManyReviews } from "./ManyReviews";
import { OverdueTrend } from "./OverdueTrend";
import { STANDARD_CHOICE } from "./portfolio-choice";
import type { Portfolio } from "./portfolio-of";
import { Totals } from "./Totals";
import { usePortfolioTexts } from "./usePortfolioTexts";
import { Warnings } from "./Warnings";

export interface PortfolioViewProps extends TaskPanelProps {
  readonly view: AssessedView;
  readonly portfolio: Portfolio;
}

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  action: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    outlineStyle: "none",
    scrollMarginTop: tokens.spacingVerticalXXXL,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  title: { margin: 0 },
});

/** The portfolio: its figures, and below them the customers behind any of them. */
export function PortfolioView(props: PortfolioViewProps): ReactElement {
  const { state, actions, view, portfolio } = props;
  const { book, report } = view;
  const { summary, course, customers } = portfolio;
  const styles = useStyles();
  const { language, text } = usePortfolioTexts();
  const { announce } = useAnnounce();
  const title = useId();
  const list = useRef<HTMLElement>(null);
  const choice = state.portfolio ?? STANDARD_CHOICE;
  const { filter, order } = choice;
  const shown = useMemo(
    () => sortCustomers(filterCustomers(customers, filter), order),
    [customers, filter, order],
  );
  const count = text("shown", {
    shown: formatNumber(shown.length, language),
    all: formatNumber(customers.length, language),
  });
  const show = (change: Partial<CustomerFilter>) => {
    actions.choosePortfolio({ ...choice, filter: { ...NO_FILTER, ...change } });
    list.current?.focus();
    const behind = filterCustomers(customers, { ...NO_FILTER, ...change }).length;
    announce(`${text("list")} ${formatNumber(behind, language)}`, { batchId: "portfolio" });
  };
  const bucketName = (bucket: NonNullable<CustomerFilter["bucket"]>) =>
    bucket === "unapplied"
      ? text("unapplied")
      : builtInWord(report?.bucketLabels[bucket] ?? "", language);
  return (
    <>
      <Basis book={book} />
      <Totals portfolio={portfolio} report={report} onShow={show} />
      <Warnings summary={summary} onShow={show} />
      {report !== null && <Aging report={report} customers={customers} onShow={show} />}
      <Grades summary={summary} onShow={show} />
      {course !== null && <OverdueTrend trend={course.trend} />}
      <LargestExposures customers={customers} onCustomer={actions.openCustomer} />
      {course?.concentration && <Concentration concentration={course.concentration} />}
      <div className={styles.actions}>
        <div className={styles.action}>
          <Button
            icon={<TableAddRegular />}
            disabledFocusable={state.work.status === "running"}
            onClick={() => void actions.insertPortfolio()}
          >
            {text("insert")}
          </Button>
          <Caption1>{text("insertHint")}</Caption1>
        </div>
        <div className={styles.action}>
          <Button
            icon={<DataBarVerticalRegular />}
            disabledFocusable={state.work.status === "running"}
            onClick={() => void actions.insertDashboard(portfolio)}
          >
            {text("insertDashboard")}
          </Button>
          <Caption1>{text("dashboardHint")}</Caption1>
        </div>
      </div>
      <section ref={list} className={styles.list} tabIndex={-1} aria-labelledby={title}>
        <div className={styles.head}>
          <Subtitle2 as="h3" id={title} className={styles.title}>
            {text("list")}
          </Subtitle2>
          <Caption1>{count}</Caption1>
        </div>
        <CustomerFilters
          customers={customers}
          summary={summary}
          choice={choice}
          onChoose={actions.choosePortfolio}
        />
        {filter.bucket !== null && (
          <Caption1>{text("inBucket", { bucket: bucketName(filter.bucket) })}</Caption1>
        )}
        {!isOpen(filter) && (
          <Button
            size="small"
            onClick={() => {
              actions.choosePortfolio({ ...choice, filter: NO_FILTER });
            }}
          >
            {text("showAll")}
          </Button>
        )}
        <ManyReviews state={state} actions={actions} view={view} customers={shown} />
        <CustomerList
          customers={shown}
          order={order}
          onOpen={actions.openCustomer}
          onShowRow={(place) => {
            const cell = cellOfCustomer(state.workbook, book, place);
            if (cell !== null) void actions.showCell(cell.sheetName, cell.row, cell.column);
          }}
        />
      </section>
    </>
  );
}
