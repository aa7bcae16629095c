import type { Page } from "playwright-core";

/** A call of a worksheet function in the page, in milliseconds since it was opened. */
export interface WatchedCall {
  readonly id: string;
  readonly start: number;
  end: number;
}

/** What `watchPage` keeps in the window. */
interface Watched {
  readonly calls: WatchedCall[];
  /** For each text that was drawn: how many calls there had been. */
  readonly drawn: Map<string, number>;
}

type Run = (...args: readonly unknown[]) => unknown;

/**
 * Keeps the calls of the add-in's functions, and how many there had been when a text was drawn first.
 *
 * Runs in the page before its scripts, so that it must do with what stands in it.
 */
export function watchPage(): void {
  const watched: Watched = { calls: [], drawn: new Map() };
  Object.assign(window, { watched });
  let functions: unknown;
  Object.defineProperty(window, "CustomFunctions", {
    get: () => functions,
    set: (given: { readonly associate: (id: string, run: Run) => void }) => {
      const associate = (id: string, run: Run) => {
        given.associate(id, (...args) => {
          const call = { id, start: performance.now(), end: Infinity };
          watched.calls.push(call);
          try {
            return run(...args);
          } finally {
            call.end = performance.now();
          }
        });
      };
      functions = { ...given, associate };
    },
  });
  const context = CanvasRenderingContext2D.prototype;
  const draw = Reflect.get(context, "fillText") as (...args: readonly unknown[]) => void;
  context.fillText = function (text, ...place) {
    if (!watched.drawn.has(text)) watched.drawn.set(text, watched.calls.length);
    draw.call(this, text, ...place);
  };
}

/** The calls of functions so far. */
export function callsIn(page: Page): Promise<readonly WatchedCall[]> {
  return page.evaluate(() => (window as unknown as { watched: Watched }).watched.calls);
}

/** How many calls there had been when each text was drawn first. */
export async function drawnIn(page: Page): Promise<ReadonlyMap<string, number>> {
  return new Map(
    await page.evaluate(() => [...(window as unknown as { watched: Watched }).watched.drawn]),
  );
}

/**
 * Begins to feel the page's pulse.
 *
 * @returns Ends it, and gives the longest time without a beat in milliseconds.
 */
export async function feelPulse(page: Page): Promise<() => Promise<number>> {
  const pulse = await page.evaluateHandle(() => {
    const felt = { longest: 0, last: performance.now() };
    const timer = window.setInterval(() => {
      const now = performance.now();
      felt.longest = Math.max(felt.longest, now - felt.last);
      felt.last = now;
    }, 5);
    return { felt, timer };
  });
  return () =>
    pulse.evaluate(({ felt, timer }) => {
      window.clearInterval(timer);
      return felt.longest;
    });
}
