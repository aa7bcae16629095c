import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { CreditBook } from "../../engine";
import { formatDate } from "../../i18n/format";
import { portfolioText } from "../../i18n/portfolio-texts";
import { useTexts } from "./useTexts";

export interface BasisProps {
  readonly book: CreditBook;
}

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2 },
});

/** The day and the currency of the figures below, said once. */
export function Basis({ book }: BasisProps): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { asOfDate, currency } = book;
  const date = formatDate(asOfDate, language);
  return (
    <Caption1 className={styles.root}>
      {currency === ""
        ? portfolioText("asOf", language, { date })
        : portfolioText("inCurrency", language, { date, currency })}
    </Caption1>
  );
}
