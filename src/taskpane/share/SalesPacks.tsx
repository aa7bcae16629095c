import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { PeopleTeamRegular } from "@fluentui/react-icons";
import { useId, useMemo, useState, type ReactElement } from "react";

import { formatNumber } from "../../i18n/format";
import { shareText } from "../../i18n/share-texts";
import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";
import { salesPacks, writePacks, type SalesPack } from "./sales-packs";

export interface SalesPacksProps extends TaskPanelProps {
  /** Called when sheets may have been written. */
  readonly onWritten: () => void;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  // Many names stay in a window of their own.
  group: {
    display: "flex",
    flexDirection: "column",
    minWidth: 0,
    maxHeight: "240px",
    overflowY: "auto",
  },
});

/** A sheet for each salesperson, with their customers only. */
export function SalesPacks({ state, actions, onWritten }: SalesPacksProps): ReactElement {
  const styles = useStyles();
  const label = useId();
  const { language, word } = useWords(shareText);
  const { view } = state.workbook;
  const packs = useMemo(() => salesPacks(view), [view]);
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const chosen = chosenOf(packs, without);
  const listed =
    view.status === "assessed" ? (view.book.tables.customers?.customers.length ?? 0) : 0;
  const unnamed = listed - packs.reduce((sum, { places }) => sum + places.length, 0);
  return (
    <Section title={word("packs")}>
      {packs.length === 0 ? (
        <Body1>{word("noSalespeople")}</Body1>
      ) : (
        <>
          <Caption1 id={label} className={styles.hint}>
            {word("packsHint")}
          </Caption1>
          <div
            role="group"
            aria-label={word("packs")}
            aria-describedby={label}
            className={styles.group}
          >
            {packs.map(({ salesperson, places }) => (
              <Checkbox
                key={salesperson}
                label={word("packOf", { name: salesperson, count: places.length })}
                checked={!without.has(salesperson)}
                onChange={(_, { checked }) => {
                  const others = new Set(without);
                  if (checked === true) others.delete(salesperson);
                  else others.add(salesperson);
                  setWithout(others);
                }}
              />
            ))}
          </div>
          {unnamed > 0 && (
            <Caption1>{word("inNoPack", { count: formatNumber(unnamed, language) })}</Caption1>
          )}
          <Button
            icon={<PeopleTeamRegular />}
            disabledFocusable={state.work.status === "running" || chosen.length === 0}
            onClick={() => {
              void actions
                .perform("share", (now) =>
                  writePacks(now, chosenOf(salesPacks(now.workbook.view), without), language),
                )
                .then(onWritten);
            }}
          >
            {word("writePacks", { count: chosen.length })}
          </Button>
        </>
      )}
    </Section>
  );
}

function chosenOf(packs: readonly SalesPack[], without: ReadonlySet<string>): SalesPack[] {
  return packs.filter(({ salesperson }) => !without.has(salesperson));
}
