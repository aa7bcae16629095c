import fc from "fast-check";

import { limitationDate } from "../../../src/engine/limitation/limitation-date";
import type { RestartEvent } from "../../../src/engine/limitation/read-restarts";
import { readPolicy } from "../../../src/engine/policy/read-policy";
import { addMonths, serialDate } from "../../../src/engine/values/serial-date";
import {
  LIMITATION_LAWS,
  RESTARTS,
  type Restart,
} from "../../../src/engine/words/limitation-names";

const day = (text: string) => {
  const [year, month, date] = text.split("-").map(Number);
  return serialDate({ year: year!, month: month!, day: date! })!;
};

const policyOf = (law: string, ...rows: unknown[][]) =>
  readPolicy([["Rule", "Item", "From", "Value"], ["setting", "limitation law", "", law], ...rows])
    .policy;

const [CHINA, ENGLAND, TAIWAN] = ["China", "England and Wales", "Taiwan"].map((law) =>
  policyOf(law),
);

const event = (kind: Restart, date: string): RestartEvent => ({ kind, date: day(date) });

describe("the last safe day", () => {
  it.each([
    { law: "China", due: "2022-03-31", last: "2025-03-31" },
    { law: "China", due: "2024-02-29", last: "2027-02-28" },
    { law: "England and Wales", due: "2022-03-31", last: "2028-03-31" },
    { law: "Taiwan", due: "2022-03-31", last: "2024-03-31" },
  ])("$law: a debt due on $due is safe until $last", ({ law, due, last }) => {
    expect(limitationDate(day(due), [], policyOf(law)).lastSafeDay).toBe(day(last));
  });

  it("warns 180, 90 and 30 days before", () => {
    const { warnings } = limitationDate(day("2022-03-31"), [], CHINA!);
    expect(warnings.map(({ days, date }) => [days, date])).toEqual([
      [180, day("2024-10-02")],
      [90, day("2024-12-31")],
      [30, day("2025-03-01")],
    ]);
  });

  it.each<{ event: RestartEvent; effect: string; last: string }>([
    { event: event("demand", "2022-03-31"), effect: "notLate", last: "2025-03-31" },
    { event: event("demand", "2022-04-01"), effect: "restarts", last: "2025-04-01" },
    { event: event("demand", "2025-03-31"), effect: "restarts", last: "2028-03-31" },
    { event: event("demand", "2025-04-01"), effect: "tooLate", last: "2025-03-31" },
    { event: event("lawSuit", "2025-04-01"), effect: "tooLate", last: "2025-03-31" },
  ])("China: a $event.kind on $event.date: $effect", ({ event: one, effect, last }) => {
    const found = limitationDate(day("2022-03-31"), [one], CHINA!);
    expect(found.events[0]!.effect).toBe(effect);
    expect(found.lastSafeDay).toBe(day(last));
    expect(found.decisive?.date ?? null).toBe(effect === "restarts" ? one.date : null);
  });

  it("is not moved by a demand in England, but by a part payment", () => {
    const events = [event("demand", "2023-01-01"), event("partPayment", "2023-06-30")];
    const found = limitationDate(day("2022-03-31"), events, ENGLAND!);
    expect(found.events.map(({ effect }) => effect)).toEqual(["unknownToLaw", "restarts"]);
    expect(found.lastSafeDay).toBe(day("2029-06-30"));
  });

  describe("in Taiwan, where a demand needs a suit within six months", () => {
    const due = day("2022-03-31");

    it("lives six months longer by a demand at the end, and no longer by one after another", () => {
      const events = [event("demand", "2024-03-01"), event("demand", "2024-08-01")];
      const found = limitationDate(due, events, TAIWAN!);
      expect(found.events.map(({ effect }) => effect)).toEqual(["keepsAlive", "tooLate"]);
      expect(found.lastSafeDay).toBe(day("2024-09-01"));
    });

    it("begins anew where the suit follows in time, and not a day later", () => {
      const demand = event("demand", "2024-03-01");
      const last = (suit: string) =>
        limitationDate(due, [demand, event("lawSuit", suit)], TAIWAN!).lastSafeDay;
      expect(last("2024-09-01")).toBe(day("2026-09-01"));
      expect(last("2024-09-02")).toBe(day("2024-09-01"));
    });

    it("is not shortened by an early demand", () => {
      const found = limitationDate(due, [event("demand", "2022-05-01")], TAIWAN!);
      expect(found).toMatchObject({ lastSafeDay: day("2024-03-31"), decisive: null });
    });
  });

  it("ends with the longest period, whatever restarts it", () => {
    const events = [
      "2018-01-01",
      "2020-06-01",
      "2023-01-01",
      "2025-06-01",
      "2028-05-01",
      "2031-01-01",
      "2033-12-01",
      "2036-11-30",
    ].map((date) => event("demand", date));
    const found = limitationDate(day("2017-11-15"), events, CHINA!);
    expect(found).toMatchObject({ lastSafeDay: day("2037-11-15"), isLongest: true });
  });

  it("takes the period of the row that holds on the due date, and asks for one that is missing", () => {
    const own = policyOf(
      "other law",
      ["limitation", "other law: period", "2020-01-01", 60],
      ["limitation", "other law: period", "2024-01-01", 24],
    );
    expect(limitationDate(day("2023-12-31"), [], own).lastSafeDay).toBe(day("2028-12-31"));
    expect(limitationDate(day("2024-01-01"), [], own).lastSafeDay).toBe(day("2026-01-01"));
    expect(() => limitationDate(day("2019-12-31"), [], own)).toThrow(/noLimitationPeriod/);
  });

  it("compares an event with the period of its own day", () => {
    const own = policyOf(
      "other law",
      ["limitation", "other law: period", "2020-01-01", 60],
      ["limitation", "other law: period", "2024-01-01", 24],
      ["limitation", "other law: acknowledgement", "2020-01-01", 24],
    );
    const effect = (date: string) =>
      limitationDate(day("2023-06-30"), [event("acknowledgement", date)], own).events[0]!.effect;
    expect(effect("2023-12-31")).toBe("keepsAlive");
    expect(effect("2024-01-01")).toBe("restarts");
  });

  it("does not hang on the order of the rows, and never comes before the due date's own", () => {
    const events = fc.array(
      fc.record({
        kind: fc.constantFrom(...RESTARTS.codes),
        date: fc.integer({ min: 44_600, max: 47_500 }),
      }),
      { maxLength: 6 },
    );
    const laws = fc.constantFrom(...LIMITATION_LAWS.codes.slice(0, 3));
    fc.assert(
      fc.property(events, laws, fc.integer({ min: 44_600, max: 45_600 }), (list, law, due) => {
        const policy = policyOf(law);
        const found = limitationDate(due, list, policy);
        expect(limitationDate(due, [...list].reverse(), policy)).toEqual(found);
        expect(found.lastSafeDay).toBeGreaterThanOrEqual(addMonths(due, found.periodMonths));
      }),
    );
  });
});
