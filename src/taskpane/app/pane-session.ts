/** The pane at work: its actions, and what keeps it in step with the workbook. */
import { followSelection, type Stop } from "../../workbook/follow-selection";
import { watchChanges, type WorkbookChange } from "../../workbook/watch-changes";
import { ChangeCollector } from "./change-collector";
import { paneActions, type PaneActions, type PaneContext } from "./pane-actions";

/** A pane that follows the workbook. */
export interface PaneSession {
  readonly actions: PaneActions;
  /** Ends the following. */
  readonly stop: () => void;
}

/** Begins to read the workbook and to follow it. */
export function openSession(context: PaneContext): PaneSession {
  const actions = paneActions(context);
  let isOver = false;
  const stops: Stop[] = [];
  const collector = new ChangeCollector<WorkbookChange>(actions.checkChanges);
  const keep = (stop: Stop) => {
    if (isOver) void stop();
    else stops.push(stop);
  };
  const fail = (error: unknown) => {
    context.dispatch({ type: "jobFailed", error });
  };
  const start = async () => {
    // Watched first: what changes while the workbook is read must not be missed.
    const watching = watchChanges((change) => {
      collector.add(change);
    }).then(keep);
    await Promise.all([watching, actions.open()]);
    if (isOver) return;
    keep(await followSelection(actions.followRow, fail));
  };
  start().catch(fail);
  return {
    actions,
    stop: () => {
      isOver = true;
      collector.stop();
      for (const stop of stops) void stop();
    },
  };
}
