import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { lazy, Suspense, type ReactElement } from "react";

import { CompatibilityNote } from "./CompatibilityNote";
import { ProblemText } from "../parts/ProblemText";
import type { TaskPanelProps } from "../app/task-panels";
import { useTexts } from "../parts/useTexts";
import { AsOfDateField } from "./AsOfDateField";
import { ControlTotals } from "./ControlTotals";
import { Issues } from "./Issues";
import type { ShowCell } from "./IssueGroupItem";
import { hasDoubts } from "./table-reading";
import { TableChoices } from "./TableChoices";
import { UnlistedCustomers } from "./UnlistedCustomers";

const ReadingQuestions = lazy(async () => {
  const parts = await import(/* webpackChunkName: "reading" */ "./ReadingQuestions");
  return { default: parts.ReadingQuestions };
});

/** What was found in the workbook, how it adds up, and what is remarked upon. */
export function DataPanel({ state, actions }: TaskPanelProps): ReactElement {
  const { text } = useTexts();
  const { workbook, work } = state;
  const { view } = workbook;
  const isBusy = work.status === "running";
  const showCell: ShowCell = (sheetName, row, column) =>
    void actions.showCell(sheetName, row, column);
  return (
    <>
      <TableChoices
        workbook={workbook}
        isDisabled={isBusy}
        onChoose={(kind, key) => void actions.choosePlace(kind, key)}
        onPick={(rows) => void actions.settleReading(rows)}
        onShowCell={showCell}
      />
      {hasDoubts(workbook) && (
        <Suspense>
          <ReadingQuestions
            workbook={workbook}
            isBusy={isBusy}
            onAnswer={(rows) => void actions.settleReading(rows)}
          />
        </Suspense>
      )}
      <AsOfDateField
        workbook={workbook}
        isDisabled={isBusy}
        onChange={(date) => void actions.setAsOfDate(date)}
      />
      {view.status === "impossible" && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <ProblemText error={view.error} />
          </MessageBarBody>
        </MessageBar>
      )}
      {view.status === "nothing" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{text("nothingToAssess")}</MessageBarBody>
        </MessageBar>
      )}
      <UnlistedCustomers workbook={workbook} />
      {view.status === "assessed" && view.check !== null && (
        <ControlTotals check={view.check} report={view.report} />
      )}
      <Issues workbook={workbook} onShowCell={showCell} />
      <CompatibilityNote />
    </>
  );
}
