import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { workList } from "../../engine";
import { paneWorkWord } from "../../i18n/pane-work";
import { Basis } from "../app/Basis";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../app/useWords";
import type { AssessedView } from "../book/credit-view";
import { tableOf } from "../book/parsed-tables";
import { InsertFunction } from "../insert/InsertFunction";
import { KeptOut } from "./KeptOut";
import { Steps } from "./Steps";

/** Whom to ask for what today, and who is left alone for which reason. */
export function WorkPanel(props: TaskPanelProps): ReactElement {
  const { text, word } = useWords(paneWorkWord);
  const { view } = props.state.workbook;
  if (view.status === "assessed" && view.report !== null) {
    return <WorkOfDay {...props} view={view} />;
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {view.status === "assessed" ? word("noInvoices") : text("noBook")}
      </MessageBarBody>
    </MessageBar>
  );
}

function WorkOfDay({
  view,
  ...props
}: TaskPanelProps & { readonly view: AssessedView }): ReactElement {
  const { word } = useWords(paneWorkWord);
  const { contacts } = props.state.workbook.tables;
  const list = useMemo(
    () => workList(view.book, tableOf(contacts)?.contacts ?? null),
    [view, contacts],
  );
  return (
    <>
      <Basis book={view.book} />
      <Steps
        list={list}
        hasContacts={tableOf(contacts) !== null}
        onCustomer={props.actions.openCustomer}
      />
      <KeptOut list={list} />
      <InsertFunction {...props} id="WORKLIST" label={word("insert")} />
    </>
  );
}
