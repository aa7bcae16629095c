/** What stands below the header for each task; all but the first are fetched when they are needed. */
import { lazy, type ComponentType } from "react";

import { DataPanel } from "../data/DataPanel";
import type { PaneActions } from "./pane-actions";
import type { ReadyState } from "./pane-state";
import type { Task } from "./tasks";

/** What every task is given. */
export interface TaskPanelProps {
  readonly state: ReadyState;
  readonly actions: PaneActions;
}

/** The panels; those that are named for prefetching come when the browser has nothing else to do. */
export const TASK_PANELS: Readonly<Record<Task, ComponentType<TaskPanelProps>>> = {
  data: DataPanel,
  policy: lazy(async () => {
    const parts = await import(/* webpackChunkName: "policy" */ "../policy/PolicyPanel");
    return { default: parts.PolicyPanel };
  }),
  portfolio: lazy(async () => {
    const parts = await import(
      /* webpackChunkName: "portfolio", webpackPrefetch: true */ "../portfolio/PortfolioPanel"
    );
    return { default: parts.PortfolioPanel };
  }),
  work: lazy(async () => {
    const parts = await import(/* webpackChunkName: "work" */ "../work/WorkPanel");
    return { default: parts.WorkPanel };
  }),
  cash: lazy(async () => {
    const parts = await import(/* webpackChunkName: "cash" */ "../cash/CashPanel");
    return { default: parts.CashPanel };
  }),
  insert: lazy(async () => {
    const parts = await import(/* webpackChunkName: "insert" */ "../insert/InsertPanel");
    return { default: parts.InsertPanel };
  }),
  share: lazy(async () => {
    const parts = await import(/* webpackChunkName: "share" */ "../share/SharePanel");
    return { default: parts.SharePanel };
  }),
  customer: lazy(async () => {
    const parts = await import(
      /* webpackChunkName: "customer", webpackPrefetch: true */ "../customer/CustomerPanel"
    );
    return { default: parts.CustomerPanel };
  }),
};
