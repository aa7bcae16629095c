import { Body1, Button, Subtitle1 } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { ProblemText } from "../parts/ProblemText";
import { useTexts } from "../parts/useTexts";
import { Placard } from "./Placard";

export interface FailedProps {
  readonly error: unknown;
  readonly onTryAgain: () => void;
}

/** Says why the workbook could not be read. */
export function Failed({ error, onTryAgain }: FailedProps): ReactElement {
  const { text } = useTexts();
  return (
    <Placard>
      <Subtitle1 as="h2">{text("failedTitle")}</Subtitle1>
      <Body1 as="p" role="alert">
        <ProblemText error={error} />
      </Body1>
      <Button appearance="primary" onClick={onTryAgain}>
        {text("tryAgain")}
      </Button>
    </Placard>
  );
}
