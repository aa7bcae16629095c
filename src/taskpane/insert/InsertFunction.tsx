import { Button, makeStyles } from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";

import type { CallSources } from "../../workbook/argument-sources";
import { planCall } from "../../workbook/credit-call";
import type { TaskPanelProps } from "../app/task-panels";
import { useTexts } from "../parts/useTexts";
import { callSources } from "./call-sources";
import { CREDIT_FUNCTIONS } from "./credit-functions";
import { draftFunction } from "./draft-function";

export interface InsertFunctionProps extends TaskPanelProps {
  /** Name of the function. */
  readonly id: string;
  readonly label: string;
  /** What it is given beside the open tables. */
  readonly more?: Pick<CallSources, "ranges" | "days">;
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
});

/** A button that writes a function over the open tables; nothing where they do not suffice for it. */
export function InsertFunction({
  state,
  actions,
  id,
  label,
  more,
}: InsertFunctionProps): ReactElement | null {
  const styles = useStyles();
  const { language } = useTexts();
  const { workbook, customer, work } = state;
  const declared = CREDIT_FUNCTIONS.get(id)!;
  const plan = useMemo(
    () =>
      planCall(declared, CREDIT_FUNCTIONS, {
        ...callSources({ workbook, customer }, language),
        ...more,
      }),
    [declared, workbook, customer, language, more],
  );
  if (plan.status !== "ready") return null;
  return (
    <Button
      icon={<TableAddRegular />}
      className={styles.button}
      disabledFocusable={work.status === "running"}
      onClick={() =>
        void actions.insertFunction(draftFunction(state, declared, plan.call, language))
      }
    >
      {label}
    </Button>
  );
}
