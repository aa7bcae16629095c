import fc from "fast-check";

import { PayQueue } from "../../../src/engine/receipts/pay-queue";

/** What a queue is asked on a day, and how much of the item is then paid. */
const STEP = fc.record({
  wait: fc.integer({ min: 0, max: 3 }),
  part: fc.constantFrom(0.5, 1),
});

const ITEMS = fc.array(
  fc.record({ date: fc.integer({ min: 0, max: 8 }), open: fc.constantFrom(-1, 0, 1, 1) }),
  { maxLength: 8 },
);

describe("what money pays next", () => {
  it("is the oldest item that is there, then the first to come", () => {
    fc.assert(
      fc.property(ITEMS, fc.array(STEP, { maxLength: 16 }), (items, steps) => {
        const open = Float64Array.from(items, (item) => item.open);
        const dates = Int32Array.from(items, ({ date }) => date);
        const queue = new PayQueue([...items.keys()], open, dates);
        let day = 0;
        for (const { wait, part } of steps) {
          day += wait;
          const waiting = [...items.keys()].filter((item) => open[item]! > 0);
          const there = waiting.filter((item) => dates[item]! <= day);
          const toCome = [...waiting].sort((a, b) => dates[a]! - dates[b]! || a - b);
          const expected = there[0] ?? toCome[0];
          expect(queue.next(day)).toBe(expected);
          if (expected !== undefined) open[expected] = part === 1 ? 0 : open[expected]! / 2;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("takes the items in the order in which they are given, not by their place in the ledger", () => {
    const queue = new PayQueue([2, 0, 1], Float64Array.of(1, 1, 1), Int32Array.of(5, 9, 7));
    expect([queue.next(4), queue.next(6), queue.next(8)]).toEqual([0, 0, 2]);
  });
});
