import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import { messageWord } from "../../i18n/pane-messages";
import type { AssessedView, CreditView } from "../book/credit-view";
import { useTexts } from "./useTexts";

export interface LedgerTaskProps {
  readonly view: CreditView;
  /** What is said where there are customers and no invoices. */
  readonly noInvoices: string;
  readonly children: (view: AssessedView) => ReactNode;
}

/** A task that is nothing without a ledger: says so where there is none. */
export function LedgerTask({ view, noInvoices, children }: LedgerTaskProps): ReactElement {
  const { language } = useTexts();
  if (view.status === "assessed" && view.report !== null) return <>{children(view)}</>;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        {view.status === "assessed" ? noInvoices : messageWord("noBook", language)}
      </MessageBarBody>
    </MessageBar>
  );
}
