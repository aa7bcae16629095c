import {
  Body1,
  Button,
  Caption1,
  Link,
  makeStyles,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import { PeopleSearchRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";

import type { PolicyReading } from "../../engine";
import { formatAmount } from "../../i18n/format";
import { customerLabel } from "../parts/customer-label";
import { UnbrokenCodes } from "../parts/UnbrokenCodes";
import { useLineStyles } from "../parts/line-styles";
import type { OpenWorkbook } from "../book/open-workbook";
import { PastOrders } from "./PastOrders";
import type { FindEffect, Move, PolicyEffect } from "./policy-effect";
import { usePolicyTexts } from "./usePolicyTexts";

export interface EffectViewProps {
  readonly workbook: OpenWorkbook;
  readonly reading: PolicyReading;
  readonly findEffect: FindEffect;
  readonly onOpenCustomer: (place: number) => void;
}

/** What was found, and under which policy; another draft makes it void. */
interface Found {
  readonly reading: PolicyReading;
  readonly effect: PolicyEffect | "running" | null;
}

/** Customers who are named. */
const SHOWN = 10;

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** Who would be judged otherwise, on demand: all customers are assessed for it. */
export function EffectView(props: EffectViewProps): ReactElement {
  const { workbook, reading, findEffect, onOpenCustomer } = props;
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const [found, setFound] = useState<Found | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  const effect = found?.reading === reading ? found.effect : undefined;
  const isRunning = effect === "running";
  useEffect(() => {
    if (!isRunning) return undefined;
    let isOver = false;
    findEffect(workbook, reading).then((result) => {
      if (!isOver) setFound({ reading, effect: result });
    }, setFault);
    return () => {
      isOver = true;
    };
  }, [isRunning, workbook, reading, findEffect]);
  if (fault !== null) throw fault as Error;
  if (effect === undefined) {
    return (
      <Button
        size="small"
        icon={<PeopleSearchRegular />}
        className={styles.button}
        onClick={() => {
          setFound({ reading, effect: "running" });
        }}
      >
        {word("look")}
      </Button>
    );
  }
  if (effect === "running") return <Spinner size="tiny" label={word("assessing")} />;
  if (effect === null) return <Body1>{word("notAssessed")}</Body1>;
  const { up, down, limits, customers, orders, currency } = effect;
  const isMoved = up.length + down.length + limits.length > 0;
  const money = (amount: number) => formatAmount(amount, currency, language);
  const text = (value: string) => value;
  return (
    <div role="status" className={styles.group}>
      {isMoved ? (
        <>
          <Moves
            title={word("up", { count: up.length })}
            moves={up}
            text={text}
            onOpen={onOpenCustomer}
          />
          <Moves
            title={word("down", { count: down.length })}
            moves={down}
            text={text}
            onOpen={onOpenCustomer}
          />
          <Moves
            title={word("limitMoves", { count: limits.length })}
            moves={limits}
            text={money}
            onOpen={onOpenCustomer}
          />
        </>
      ) : (
        <Body1>{word("nobody", { count: customers })}</Body1>
      )}
      <PastOrders effect={orders} currency={currency} />
    </div>
  );
}

interface MovesProps<T> {
  readonly title: string;
  readonly moves: readonly Move<T>[];
  readonly text: (value: T) => string;
  readonly onOpen: (place: number) => void;
}

function Moves<T>({ title, moves, text, onOpen }: MovesProps<T>): ReactElement | null {
  const styles = useStyles();
  const lines = useLineStyles();
  const { word } = usePolicyTexts();
  const said = (value: T | null) => (value === null ? word("none") : text(value));
  return (
    <details open={moves.length > 0 && moves.length <= SHOWN}>
      <summary>{title}</summary>
      <ul className={styles.list}>
        {moves.slice(0, SHOWN).map(({ place, customer, before, after }) => (
          <li key={place} className={lines.line}>
            <Link
              as="button"
              inline
              className={lines.label}
              onClick={() => {
                onOpen(place);
              }}
            >
              <UnbrokenCodes text={customerLabel(customer)} />
            </Link>
            <Body1 className={lines.value}>
              {word("move", { before: said(before), after: said(after) })}
            </Body1>
          </li>
        ))}
      </ul>
      {moves.length > SHOWN && (
        <Caption1>{word("andMore", { count: moves.length - SHOWN })}</Caption1>
      )}
    </details>
  );
}
