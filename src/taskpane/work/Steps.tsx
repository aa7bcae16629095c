import { Body1, Button, Caption1, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { builtInWord, type WorkList, type WorkRow } from "../../engine";
import { formatNumber, formatWholeAmount } from "../../i18n/format";
import { joinParts } from "../../i18n/lists";
import { paneWorkWord } from "../../i18n/pane-work";
import { bookGapText } from "../../i18n/remark-texts";
import { workBasis, workReasonText, workWord } from "../../i18n/work-labels";
import { customerLabel } from "../parts/customer-label";
import { Section } from "../parts/Section";
import { UnbrokenCodes } from "../parts/UnbrokenCodes";
import { useWords } from "../parts/useWords";

export interface StepsProps {
  readonly list: WorkList;
  /** Whether steps follow a table of contacts. */
  readonly hasContacts: boolean;
  readonly onCustomer: (place: number) => void;
}

/** Rows that are shown at once, and added each time. */
const PAGE = 30;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    paddingBlockEnd: tokens.spacingVerticalXS,
    borderBottomStyle: "solid",
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomColor: tokens.colorNeutralStroke2,
  },
  head: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, textAlign: "start", overflowWrap: "anywhere" },
  amount: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  text: { color: tokens.colorNeutralForeground2 },
  more: { alignSelf: "flex-start" },
});

/** The steps of the day, what is expected to bring most first. */
export function Steps({ list, hasContacts, onCustomer }: StepsProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(paneWorkWord);
  const [shown, setShown] = useState(PAGE);
  const money = (amount: number) => formatWholeAmount(amount, "", language);
  const { rows } = list;
  const left = Math.min(PAGE, rows.length - shown);
  return (
    <Section title={word("today")} help={["workStep"]}>
      <Body1>
        {rows.length === 0
          ? word("nothing")
          : word("summary", {
              count: rows.length,
              amount: money(list.amount),
              expected: money(list.expected),
            })}
      </Body1>
      <ul className={styles.list} aria-label={word("today")}>
        {rows.slice(0, shown).map((row) => (
          <li key={`${row.place} ${row.step.step}`} className={styles.row}>
            <div className={styles.head}>
              <Link
                as="button"
                className={styles.name}
                title={word("openCustomer", { customer: customerLabel(row) })}
                onClick={() => {
                  onCustomer(row.place);
                }}
              >
                <UnbrokenCodes text={customerLabel(row)} />
              </Link>
              <Body1 className={styles.amount}>{money(row.amount)}</Body1>
            </div>
            <Caption1>
              {joinParts([
                builtInWord(row.step.step, language),
                builtInWord(row.step.channel, language),
                workReasonText(row.reason, language),
              ])}
            </Caption1>
            <Caption1 className={styles.text}>{detailsOf(row)}</Caption1>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          className={styles.more}
          size="small"
          onClick={() => {
            setShown(shown + PAGE);
          }}
        >
          {word("more", { count: formatNumber(left, language) })}
        </Button>
      )}
      {[
        workWord(workBasis(list, hasContacts), language),
        ...list.gaps.map((gap) => bookGapText(gap, language)),
      ].map((text) => (
        <Caption1 key={text} className={styles.text}>
          {text}
        </Caption1>
      ))}
    </Section>
  );

  function detailsOf({ asked, expected, owner }: WorkRow): string {
    return joinParts([
      word("expected", { invoices: asked.length, expected: money(expected) }),
      owner === "" ? "" : word("ownedBy", { owner }),
    ]);
  }
}
