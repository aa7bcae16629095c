import { useLayoutEffect, useState, type RefObject } from "react";

/** Rows of a list from the first to before the last. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Rows that are drawn beyond what is in view, so that a quick hand does not outrun them. */
const BEYOND = 8;

/**
 * Follows which rows of a long list are in view of the page, so that only these are drawn.
 *
 * @param height - Of every row, in pixels.
 */
export function useVisibleRows(
  list: RefObject<HTMLElement | null>,
  count: number,
  height: number,
): RowRange {
  const [range, setRange] = useState<RowRange>({ first: 0, last: 0 });
  useLayoutEffect(() => {
    const look = () => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      const within = (row: number) => Math.max(0, Math.min(count, row));
      const first = within(Math.floor(-top / height) - BEYOND);
      const last = within(Math.ceil((window.innerHeight - top) / height) + BEYOND);
      setRange((now) => (now.first === first && now.last === last ? now : { first, last }));
    };
    look();
    // What stands above the list may grow or shrink.
    const sizes = new ResizeObserver(look);
    sizes.observe(document.body);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      sizes.disconnect();
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [list, count, height]);
  // A list that has become shorter is measured after it has been drawn.
  return { first: Math.min(range.first, count), last: Math.min(range.last, count) };
}
