import { Body1, Button, Subtitle1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { isPartMissing } from "../parts/part-missing";
import { useTexts } from "../parts/useTexts";
import { Placard } from "./Placard";

export interface StoppedProps {
  /** What was thrown. */
  readonly fault: unknown;
}

/** Stands where the pane cannot go on. */
export function Stopped({ fault }: StoppedProps): ReactElement {
  const { text } = useTexts();
  return (
    <Placard>
      <Subtitle1 as="h2">{text("stoppedTitle")}</Subtitle1>
      <Body1 as="p" role="alert">
        {isPartMissing(fault) ? text("partMissing") : text("defect", { message: String(fault) })}
      </Body1>
      <Button
        appearance="primary"
        onClick={() => {
          window.location.reload();
        }}
      >
        {text("reloadPane")}
      </Button>
    </Placard>
  );
}
