import { lazy, Suspense, type ReactElement } from "react";

import { Basis } from "../parts/Basis";
import type { TaskPanelProps } from "../app/task-panels";
import type { AssessedView } from "../book/credit-view";
import type { Cash } from "./cash-of";
import { Pattern } from "./Pattern";
import { Receipts } from "./Receipts";
import { WaitingCost } from "./WaitingCost";

export interface CashViewProps extends TaskPanelProps {
  readonly view: AssessedView;
  readonly cash: Cash;
}

const PlanningView = lazy(async () => {
  const parts = await import(/* webpackChunkName: "planning" */ "./PlanningView");
  return { default: parts.PlanningView };
});

/** The parts of the task, the nearest money first. */
export function CashView({ view, cash, ...props }: CashViewProps): ReactElement {
  return (
    <>
      <Basis book={view.book} />
      <Receipts {...props} receipts={cash.receipts} />
      <Suspense>
        <PlanningView {...props} view={view} />
      </Suspense>
      <Pattern {...props} pattern={cash.pattern} />
      <WaitingCost {...props} cost={cash.cost} />
    </>
  );
}
