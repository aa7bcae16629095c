import {
  Badge,
  Button,
  Caption1,
  Link,
  makeStyles,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { formatNumber } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import { shareText } from "../../i18n/share-texts";
import { areaAddress } from "../../workbook/cell-address";
import type { FoundFormula, Shown } from "../../workbook/share/find-formulas";
import { calledFunctions } from "../../workbook/share/own-formulas";
import { useListStyles } from "../parts/list-styles";
import { useWords } from "../parts/useWords";

export interface FormulaListProps {
  readonly formulas: readonly FoundFormula[];
  readonly onShow: (formula: FoundFormula) => void;
}

/** Formulas shown at a time. */
const PAGE = 6;

const COLORS: Readonly<Record<Shown, NonNullable<BadgeProps["color"]>>> = {
  values: "success",
  unknownName: "danger",
  busy: "warning",
  error: "warning",
};

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column", minWidth: 0 },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  place: { minWidth: 0, overflowWrap: "anywhere", textAlign: "start" },
  functions: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  more: { alignSelf: "flex-start" },
});

/** The formulas of the add-in: where they stand, what they call, and what they show. */
export function FormulaList({ formulas, onShow }: FormulaListProps): ReactElement | null {
  const lists = useListStyles();
  const styles = useStyles();
  const { language, word } = useWords(shareText);
  const [shown, setShown] = useState(PAGE);
  if (formulas.length === 0) return null;
  const hidden = formulas.length - shown;
  return (
    <>
      <ul className={lists.lines} aria-label={word("seen")}>
        {inOrder(formulas)
          .slice(0, shown)
          .map((formula) => {
            const { sheetName, row, column, shown: state } = formula;
            const cells = areaAddress(formula);
            return (
              <li key={`${sheetName} ${row} ${column}`} className={styles.item}>
                <span className={styles.line}>
                  <Link
                    as="button"
                    className={styles.place}
                    aria-label={word("showCell", { cells, sheet: sheetName })}
                    onClick={() => {
                      onShow(formula);
                    }}
                  >
                    {sheetName} {cells}
                  </Link>
                  <Badge appearance="tint" color={COLORS[state]}>
                    {word(`shown_${state}`)}
                  </Badge>
                </span>
                <Caption1 className={styles.functions}>
                  {listText(calledFunctions(formula.repaired ?? formula.formula), language)}
                </Caption1>
              </li>
            );
          })}
      </ul>
      {hidden > 0 && (
        <Button
          size="small"
          className={styles.more}
          onClick={() => {
            setShown(formulas.length);
          }}
        >
          {word("moreFormulas", { count: formatNumber(hidden, language) })}
        </Button>
      )}
    </>
  );
}

/** What shows no values comes first. */
function inOrder(formulas: readonly FoundFormula[]): FoundFormula[] {
  const rank = ({ shown }: FoundFormula) => (shown === "values" ? 1 : 0);
  return [...formulas].sort((a, b) => rank(a) - rank(b));
}
