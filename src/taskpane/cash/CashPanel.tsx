import { makeStyles, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { paneCashWord } from "../../i18n/pane-cash";
import { LedgerTask } from "../parts/LedgerTask";
import type { TaskPanelProps } from "../app/task-panels";
import { useFindings } from "../parts/useFindings";
import { useWords } from "../parts/useWords";
import type { AssessedView } from "../book/credit-view";
import { cashOf, type Cash } from "./cash-of";
import { CashView } from "./CashView";

const kept = new WeakMap<AssessedView, Cash>();

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
});

/** When the money comes, how sales are collected, and what waiting costs. */
export function CashPanel(props: TaskPanelProps): ReactElement {
  const { word } = useWords(paneCashWord);
  return (
    <LedgerTask view={props.state.workbook.view} noInvoices={word("noInvoices")}>
      {(view) => <AssessedCash {...props} view={view} />}
    </LedgerTask>
  );
}

function AssessedCash({
  view,
  ...props
}: TaskPanelProps & { readonly view: AssessedView }): ReactElement {
  const styles = useStyles();
  const { word } = useWords(paneCashWord);
  const cash = useFindings(view, kept, cashOf);
  return cash === null ? (
    <Spinner className={styles.spinner} size="tiny" label={word("working")} />
  ) : (
    <CashView {...props} view={view} cash={cash} />
  );
}
