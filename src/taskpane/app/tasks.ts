/** The tasks of the pane: what a user comes to do. */
import type { PaneText } from "../../i18n/pane-texts";

/** In the order of the work, with their names; each has its panel in `task-panels`. */
const NAMES = {
  data: "taskData",
  policy: "taskPolicy",
  portfolio: "taskPortfolio",
  customer: "taskCustomer",
  work: "taskWork",
  cash: "taskCash",
  insert: "taskInsert",
  share: "taskShare",
} as const satisfies Record<string, PaneText>;

/** What the user looks at. */
export type Task = keyof typeof NAMES;

/** All tasks, in the order in which they are offered. */
export const TASKS = Object.keys(NAMES) as readonly Task[];

/** The one that the pane opens on: figures are worth nothing before the reading is. */
export const FIRST_TASK: Task = "data";

/** The text that names a task. */
export function taskName(task: Task): PaneText {
  return NAMES[task];
}

/** Id of the tab of a task: what labels the panel below it. */
export function tabId(task: Task): string {
  return `task-${task}`;
}

/** Id of the element that holds the task in view. */
export const PANEL_ID = "task-panel";
