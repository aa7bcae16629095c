import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { messageWord, type MessageWord } from "../../i18n/pane-messages";
import type { Job, Work } from "./pane-state";
import { ProblemText } from "../parts/ProblemText";
import { UnbrokenCodes } from "../parts/UnbrokenCodes";
import { WaitingHint } from "../parts/WaitingHint";
import { useWords } from "../parts/useWords";

export interface WorkMessageProps {
  readonly work: Work;
  readonly onDismiss: () => void;
  /** Takes the user to a sheet. */
  readonly onShowSheet: (sheetName: string) => void;
}

const useStyles = makeStyles({
  running: { justifyContent: "flex-start", paddingBlock: tokens.spacingVerticalXS },
});

/** Says where the last job stands. */
export function WorkMessage({
  work,
  onDismiss,
  onShowSheet,
}: WorkMessageProps): ReactElement | null {
  const styles = useStyles();
  const { text, word } = useWords(messageWord);
  switch (work.status) {
    case "idle":
      return null;
    case "running":
      return (
        <>
          <Spinner size="tiny" label={text("working")} className={styles.running} />
          <WaitingHint />
        </>
      );
    case "done": {
      const { sheetName, job, message } = work;
      if (sheetName === null) {
        return message === undefined ? null : (
          <Message intent="success" onDismiss={onDismiss}>
            {message}
          </Message>
        );
      }
      return (
        <Message intent="success" onDismiss={onDismiss}>
          <Link
            inline
            as="button"
            onClick={() => {
              onShowSheet(sheetName);
            }}
          >
            <UnbrokenCodes text={message ?? word(doneWord(job), { sheet: sheetName })} />
          </Link>
        </Message>
      );
    }
    case "failed":
      return (
        <Message intent="error" onDismiss={onDismiss}>
          <ProblemText error={work.error} />
        </Message>
      );
  }
}

function doneWord(job: Job): MessageWord {
  switch (job) {
    case "portfolio":
      return "portfolioInserted";
    case "function":
      return "functionInserted";
    case "policyRows":
      return "policyRowsWritten";
    case "policySave":
      return "policySaved";
    case "policyPrint":
      return "policyPrinted";
    default:
      return "reviewWritten";
  }
}

interface MessageProps {
  readonly intent: "success" | "error";
  readonly onDismiss: () => void;
  readonly children: ReactElement | string;
}

function Message({ intent, onDismiss, children }: MessageProps): ReactElement {
  const { word } = useWords(messageWord);
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={word("dismiss")}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
