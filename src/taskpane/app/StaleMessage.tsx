import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { useTexts } from "../parts/useTexts";

export interface StaleMessageProps {
  readonly onRefresh: () => void;
}

/** Says that what was read has changed, a table or the named day, and offers to read them again. */
export function StaleMessage({ onRefresh }: StaleMessageProps): ReactElement {
  const { text } = useTexts();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{text("stale")}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={onRefresh}>
          {text("refreshNow")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
