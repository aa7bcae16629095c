import { makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { paneCashWord } from "../../i18n/pane-cash";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../app/useWords";
import type { AssessedView } from "../book/credit-view";
import { CashView } from "./CashView";
import { useCash } from "./useCash";

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
});

/** When the money comes, how sales are collected, and what waiting costs. */
export function CashPanel(props: TaskPanelProps): ReactElement {
  const { text, word } = useWords(paneCashWord);
  const { view } = props.state.workbook;
  if (view.status === "assessed" && view.report !== null) {
    return <AssessedCash {...props} view={view} />;
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {view.status === "assessed" ? word("noInvoices") : text("noBook")}
      </MessageBarBody>
    </MessageBar>
  );
}

function AssessedCash({
  view,
  ...props
}: TaskPanelProps & { readonly view: AssessedView }): ReactElement {
  const styles = useStyles();
  const { word } = useWords(paneCashWord);
  const cash = useCash(view);
  return cash === null ? (
    <Spinner className={styles.spinner} size="tiny" label={word("working")} />
  ) : (
    <CashView {...props} view={view} cash={cash} />
  );
}
