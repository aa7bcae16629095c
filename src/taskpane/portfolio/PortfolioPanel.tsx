import { makeStyles, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { messageWord } from "../../i18n/pane-messages";
import { formatNumber } from "../../i18n/format";
import type { TaskPanelProps } from "../app/task-panels";
import { useTexts } from "../parts/useTexts";
import type { AssessedView } from "../book/credit-view";
import { PortfolioView } from "./PortfolioView";
import { usePortfolio } from "./usePortfolio";
import { usePortfolioTexts } from "./usePortfolioTexts";

const useStyles = makeStyles({
  spinner: { justifyContent: "flex-start" },
});

/** Where the money stands, and who is behind each figure. */
export function PortfolioPanel(props: TaskPanelProps): ReactElement {
  const { language } = useTexts();
  const { view } = props.state.workbook;
  if (view.status === "assessed") return <AssessedPortfolio {...props} view={view} />;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{messageWord("noBook", language)}</MessageBarBody>
    </MessageBar>
  );
}

interface AssessedPortfolioProps extends TaskPanelProps {
  readonly view: AssessedView;
}

function AssessedPortfolio({ view, ...props }: AssessedPortfolioProps): ReactElement {
  const styles = useStyles();
  const { language, text } = usePortfolioTexts();
  const progress = usePortfolio(view, props.actions.findPortfolio);
  if (progress.status === "ready") {
    return <PortfolioView {...props} view={view} portfolio={progress.portfolio} />;
  }
  return (
    <Spinner
      className={styles.spinner}
      size="tiny"
      label={text("assessing", {
        done: formatNumber(progress.assessed, language),
        all: formatNumber(view.book.length, language),
      })}
    />
  );
}
