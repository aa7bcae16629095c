import {
  Badge,
  Button,
  Caption1,
  Link,
  makeStyles,
  tokens,
  type BadgeProps,
} from "@fluentui/react-components";
import { TableCellCenterSearchRegular } from "@fluentui/react-icons";
import type { CSSProperties, ReactElement } from "react";

import type { CrossedLine } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { levelName } from "../../i18n/portfolio-texts";
import { CODE_SEPARATOR, customerLabel } from "../parts/customer-label";
import type { CustomerOrder } from "./customer-order";
import type { PortfolioCustomer } from "./portfolio-customers";
import { debtLine, limitLine } from "./row-lines";
import { usePortfolioTexts } from "./usePortfolioTexts";

/** Height of every row, in pixels. */
export const ROW_HEIGHT = 76;

export interface CustomerRowProps {
  readonly customer: PortfolioCustomer;
  readonly order: CustomerOrder;
  /** From 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** Whether the Tab key stops here. */
  readonly isCurrent: boolean;
  readonly onEnter: () => void;
  readonly onOpen: () => void;
  /** Null where no table has a row of the customer. */
  readonly onShowRow: (() => void) | null;
}

const useStyles = makeStyles({
  root: {
    position: "absolute",
    insetInline: 0,
    boxSizing: "border-box",
    height: `${ROW_HEIGHT}px`,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  link: {
    display: "flex",
    flexGrow: 1,
    minWidth: 0,
    textAlign: "start",
    whiteSpace: "pre",
    scrollMarginBlock: tokens.spacingVerticalXXXL,
  },
  name: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis" },
  code: { flexShrink: 0, maxWidth: "75%", overflow: "hidden", textOverflow: "ellipsis" },
  text: {
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  fixed: { flexShrink: 0 },
});

const LEVELS: Readonly<Record<CrossedLine["level"], NonNullable<BadgeProps["color"]>>> = {
  hold: "danger",
  red: "danger",
  amber: "warning",
};

/** A customer of the list: who it is, what it owes, against which limit, and how gravely it is warned of. */
export function CustomerRow(props: CustomerRowProps): ReactElement {
  const { customer, order, index, count, isCurrent, onEnter, onOpen, onShowRow } = props;
  const styles = useStyles();
  const texts = usePortfolioTexts();
  const { language, text } = texts;
  const { assessment } = customer;
  const { grade, score, lines } = assessment;
  const label = customerLabel(assessment);
  // A long name is cut short before the code is.
  const code = label === assessment.id ? "" : assessment.id;
  const name = code === "" ? label : assessment.name;
  const debt = debtLine(assessment, texts);
  const limit = limitLine(assessment, order, texts);
  const tabIndex = isCurrent ? 0 : -1;
  const top: CSSProperties = { top: `${index * ROW_HEIGHT}px` };
  return (
    <li className={styles.root} style={top} aria-setsize={count} aria-posinset={index + 1}>
      <div className={styles.line}>
        <Link
          as="button"
          className={styles.link}
          title={label}
          tabIndex={tabIndex}
          onFocus={onEnter}
          onClick={onOpen}
        >
          <span className={styles.name} title={name}>
            {name}
          </span>
          {code !== "" && <span className={styles.fixed}>{CODE_SEPARATOR}</span>}
          <span className={styles.code} title={code}>
            {code}
          </span>
        </Link>
        <Badge className={styles.fixed} appearance="tint" color="informative">
          {grade === null || score.value === null
            ? text("noGrade")
            : `${grade} ${formatNumber(score.value, language, 1)}`}
        </Badge>
        {onShowRow !== null && (
          <Button
            className={styles.fixed}
            appearance="subtle"
            size="small"
            icon={<TableCellCenterSearchRegular />}
            aria-label={text("showRow", { customer: label })}
            tabIndex={tabIndex}
            onFocus={onEnter}
            onClick={onShowRow}
          />
        )}
      </div>
      <div className={styles.text} title={debt}>
        <Caption1>{debt}</Caption1>
      </div>
      <div className={styles.line}>
        {lines[0] !== undefined && (
          <Badge
            className={styles.fixed}
            size="small"
            appearance="tint"
            color={LEVELS[lines[0].level]}
          >
            {levelName(lines[0].level, language)}
          </Badge>
        )}
        <Caption1 className={styles.text} title={limit}>
          {limit}
        </Caption1>
      </div>
    </li>
  );
}
