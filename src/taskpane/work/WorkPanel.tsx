import { makeStyles, Spinner } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, type ReactElement } from "react";

import { workList, type WorkList } from "../../engine";
import { paneWorkWord } from "../../i18n/pane-work";
import { Basis } from "../parts/Basis";
import { LedgerTask } from "../parts/LedgerTask";
import type { TaskPanelProps } from "../app/task-panels";
import { useFindings } from "../parts/useFindings";
import { useWords } from "../parts/useWords";
import { breathe } from "../book/breathe";
import type { AssessedView } from "../book/credit-view";
import { tableOf } from "../book/parsed-tables";
import { InsertFunction } from "../insert/InsertFunction";
import { KeptOut } from "./KeptOut";
import { Letters } from "./Letters";
import { Steps } from "./Steps";

const TalkingPoints = lazy(async () => {
  const parts = await import(/* webpackChunkName: "talk" */ "./TalkingPoints");
  return { default: parts.TalkingPoints };
});

/** Another table of contacts is another view: the workbook is read anew. */
const kept = new WeakMap<AssessedView, WorkList>();

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
});

/** Whom to ask for what today, and who is left alone for which reason. */
export function WorkPanel(props: TaskPanelProps): ReactElement {
  const { word } = useWords(paneWorkWord);
  return (
    <LedgerTask view={props.state.workbook.view} noInvoices={word("noInvoices")}>
      {(view) => <WorkOfDay {...props} view={view} />}
    </LedgerTask>
  );
}

function WorkOfDay({
  view,
  ...props
}: TaskPanelProps & { readonly view: AssessedView }): ReactElement {
  const styles = useStyles();
  const { word } = useWords(paneWorkWord);
  const contacts = tableOf(props.state.workbook.tables.contacts);
  const find = useCallback(
    async ({ book }: AssessedView, signal: AbortSignal) => {
      // The words that say so are drawn first.
      await breathe();
      return signal.aborted ? null : workList(book, contacts?.contacts ?? null);
    },
    [contacts],
  );
  const list = useFindings(view, kept, find);
  if (list === null) {
    return <Spinner className={styles.spinner} size="tiny" label={word("working")} />;
  }
  return (
    <>
      <Basis book={view.book} />
      <Steps list={list} hasContacts={contacts !== null} onCustomer={props.actions.openCustomer} />
      <KeptOut list={list} />
      <InsertFunction {...props} id="WORKLIST" label={word("insert")} />
      <Letters {...props} book={view.book} list={list} contacts={contacts} />
      <Suspense>
        <TalkingPoints />
      </Suspense>
    </>
  );
}
