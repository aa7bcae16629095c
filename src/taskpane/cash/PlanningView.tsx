import { Spinner } from "@fluentui/react-components";
import { useCallback, useState, type ReactElement } from "react";

import { planningWord } from "../../i18n/pane-planning";
import type { TaskPanelProps } from "../app/task-panels";
import type { AssessedView } from "../book/credit-view";
import { useFindings } from "../parts/useFindings";
import { useWords } from "../parts/useWords";
import { PlanSection } from "./PlanSection";
import { planningOf, type Planning } from "./planning-of";
import { StressSection } from "./StressSection";

export interface PlanningViewProps extends TaskPanelProps {
  readonly view: AssessedView;
}

/** What may go wrong, and what came in of a plan. */
export function PlanningView(props: PlanningViewProps): ReactElement {
  const { state, view } = props;
  const { workbook } = state;
  const { word } = useWords(planningWord);
  // Scenarios and plans are changed in the sheet: they are read whenever one comes to the task.
  const [kept] = useState(() => new WeakMap<AssessedView, Planning>());
  const find = useCallback(
    (assessed: AssessedView, signal: AbortSignal) => planningOf(workbook, assessed, signal),
    [workbook],
  );
  const planning = useFindings(view, kept, find);
  if (planning === null) return <Spinner size="tiny" label={word("working")} />;
  return (
    <>
      <PlanSection {...props} plan={planning.plan} />
      <StressSection {...props} stress={planning.stress} />
    </>
  );
}
