import { EngineError } from "../../../src/engine/values/errors";
import { asOfDateOf } from "../../../src/engine/ledger/as-of-date";
import { ledgerOf } from "../../support/builders";

const DAY = 45_292;

describe("asOfDateOf", () => {
  it.each([
    {
      items: [{ documentDate: DAY, dueDate: DAY + 30 }],
      given: DAY + 5,
      date: DAY + 5,
      because: "it is given",
    },
    {
      items: [{ documentDate: DAY, dueDate: DAY + 30 }],
      given: null,
      date: DAY,
      because: "the last invoice is of then",
    },
    {
      items: [{ documentDate: DAY, settledDate: DAY + 9 }, { documentDate: DAY + 8 }],
      given: null,
      date: DAY + 9,
      because: "the last receipt is of then",
    },
  ])("is $date because $because", ({ items, given, date }) => {
    expect(asOfDateOf(ledgerOf(...items), given)).toBe(date);
  });

  it.each([{ items: [] }, { items: [{ documentDate: "", dueDate: DAY }] }])(
    "is missing for $items",
    ({ items }) => {
      expect(() => asOfDateOf(ledgerOf(...items), null)).toThrow(EngineError);
    },
  );
});
