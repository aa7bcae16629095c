import { Body1, makeStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement } from "react";

import type { CustomerOrder } from "./customer-order";
import { CustomerRow, ROW_HEIGHT } from "./CustomerRow";
import type { PortfolioCustomer } from "./portfolio-customers";
import { useHiddenStyles } from "../parts/hidden-styles";
import { usePortfolioTexts } from "./usePortfolioTexts";
import { useVisibleRows } from "./useVisibleRows";

export interface CustomerListProps {
  readonly customers: readonly PortfolioCustomer[];
  readonly order: CustomerOrder;
  readonly onOpen: (place: number) => void;
  readonly onShowRow: (place: number) => void;
}

/** Rows that a page key goes. */
const PAGE = 10;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
});

/**
 * The customers as a list of any length: one stop of the Tab key, arrow keys from row to row.
 *
 * Only rows in view are drawn, and the one that has the focus.
 */
export function CustomerList(props: CustomerListProps): ReactElement {
  const { customers, order, onOpen, onShowRow } = props;
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const { text } = usePortfolioTexts();
  const hint = useId();
  const list = useRef<HTMLUListElement>(null);
  const [chosen, setCurrent] = useState(0);
  const [isByKey, setByKey] = useState(false);
  const count = customers.length;
  const current = Math.max(0, Math.min(chosen, count - 1));
  const { first, last } = useVisibleRows(list, count, ROW_HEIGHT);
  useEffect(() => {
    if (isByKey) list.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [isByKey, current]);
  if (count === 0) return <Body1>{text("nobody")}</Body1>;
  const move = (event: KeyboardEvent) => {
    const to = rowAfter(event.key, current, count);
    if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    setByKey(true);
    setCurrent(to);
  };
  return (
    <>
      <div id={hint} className={hidden.root}>
        {text("listKeys")}
      </div>
      <ul
        ref={list}
        role="list"
        className={styles.list}
        style={{ height: `${count * ROW_HEIGHT}px` }}
        aria-label={text("list")}
        aria-describedby={hint}
        onKeyDown={move}
      >
        {rowsOf(first, last, current).map((index) => {
          const customer = customers[index]!;
          const { assessment, place } = customer;
          const hasRow = assessment.customer !== null || assessment.balance !== null;
          return (
            <CustomerRow
              key={place}
              customer={customer}
              order={order}
              index={index}
              count={count}
              isCurrent={index === current}
              onEnter={() => {
                setByKey(false);
                setCurrent(index);
              }}
              onOpen={() => {
                onOpen(place);
              }}
              onShowRow={
                hasRow
                  ? () => {
                      onShowRow(place);
                    }
                  : null
              }
            />
          );
        })}
      </ul>
    </>
  );
}

/** The row to which a key leads; null for a key that leads nowhere. */
function rowAfter(key: string, row: number, count: number): number | null {
  const within = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case "ArrowDown":
      return within(row + 1);
    case "ArrowUp":
      return within(row - 1);
    case "PageDown":
      return within(row + PAGE);
    case "PageUp":
      return within(row - PAGE);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** The rows to draw, in their order. */
function rowsOf(first: number, last: number, current: number): number[] {
  const rows = Array.from({ length: last - first }, (_, i) => first + i);
  if (current < first) return [current, ...rows];
  return current < last ? rows : [...rows, current];
}
