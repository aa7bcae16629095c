import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { formatDate } from "../../i18n/format";
import { portfolioText } from "../../i18n/portfolio-texts";
import type { TaskPanelProps } from "../app/task-panels";
import { useTexts } from "../app/useTexts";
import type { AssessedView } from "../book/credit-view";
import type { Cash } from "./cash-of";
import { Pattern } from "./Pattern";
import { Receipts } from "./Receipts";
import { WaitingCost } from "./WaitingCost";

export interface CashViewProps extends TaskPanelProps {
  readonly view: AssessedView;
  readonly cash: Cash;
}

const useStyles = makeStyles({
  basis: { color: tokens.colorNeutralForeground2 },
});

/** The parts of the task, the nearest money first. */
export function CashView({ view, cash, ...props }: CashViewProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { asOfDate, currency } = view.book;
  const date = formatDate(asOfDate, language);
  return (
    <>
      <Caption1 className={styles.basis}>
        {currency === ""
          ? portfolioText("asOf", language, { date })
          : portfolioText("inCurrency", language, { date, currency })}
      </Caption1>
      <Receipts {...props} receipts={cash.receipts} />
      <Pattern {...props} pattern={cash.pattern} />
      <WaitingCost {...props} cost={cash.cost} />
    </>
  );
}
