import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import { NO_DATE } from "../../../src/engine/reading/date-columns";
import {
  ledgerSignalsOn,
  lookedOn,
  type LedgerSignal,
} from "../../../src/engine/warnings/ledger-signals";
import { trade, tradesFrom, type Trade } from "../../support/trades";

const DAY = 45_838; // 30 June 2025
const { settings, signals } = builtInPolicy("International", "en");

/** Four invoices due long before the recent six months, and some due within them. */
const earlier = [600, 500, 400, 300].map((days) => trade(DAY - days));

const seenOf = (rows: readonly Trade[], signal: LedgerSignal) =>
  ledgerSignalsOn(tradesFrom(rows), lookedOn(DAY, settings), signals).get(signal);

describe("ledgerSignalsOn", () => {
  it.each([
    { late: 9, seen: undefined },
    { late: 10, seen: { now: 10, before: 0, line: 10 } },
  ])("holds $late days late in the recent months against none before", ({ late, seen }) => {
    const recent = [150, 120, 90].map((days) =>
      trade(DAY - days, { settled: DAY - days + 30 + late }),
    );
    expect(seenOf([...earlier, ...recent], "slowerPay")).toEqual(seen);
  });

  it("counts an unpaid invoice by its days so far, and no payment after the day", () => {
    const recent = [
      trade(DAY - 90, { settled: Infinity }), // 60 days past due
      trade(DAY - 80, { settled: DAY + 400 }), // 50, paid later
      trade(DAY - 70, { settled: DAY - 40 }), // on time
      trade(DAY - 20, { settled: Infinity }), // not due yet
      trade(DAY - 60, { settled: NO_DATE }), // paid, nobody knows when
    ];
    expect(seenOf([...earlier, ...recent], "slowerPay")).toEqual({
      now: 110 / 3,
      before: 0,
      line: 10,
    });
  });

  it.each([
    { recent: 2, before: 4 },
    { recent: 3, before: 2 },
  ])("makes no habit of $recent recent invoices and $before before", ({ recent, before }) => {
    const trades = [
      ...earlier.slice(0, before),
      ...[90, 80, 70].slice(0, recent).map((days) => trade(DAY - days, { settled: Infinity })),
    ];
    expect(seenOf(trades, "slowerPay")).toBeUndefined();
  });

  it.each([
    { parts: [10], seen: undefined },
    { parts: [10, 20], seen: { now: 2, before: 0, line: 2 } },
    { parts: [10, 20, 400], seen: undefined },
  ])("fires on part-payments $parts days ago where none was before", ({ parts, seen }) => {
    const paid = parts.map((days) => trade(DAY - days - 40, { partPaid: DAY - days }));
    expect(seenOf([...earlier, ...paid], "partPayments")).toEqual(seen);
  });

  it("counts what was paid before its invoice was written with the invoice", () => {
    const paid = [10, 20].map((days) => trade(DAY - days, { partPaid: DAY - 300 }));
    expect(seenOf([...earlier, ...paid], "partPayments")).toEqual({ now: 2, before: 0, line: 2 });
  });

  it("takes an invoice at very long terms for one of the months in which it falls due", () => {
    const due = [150, 120, 90].map((days) => DAY - days);
    const recent = due.map((day) => trade(day - 2000, { due: day, settled: day + 20 }));
    expect(seenOf([...earlier, ...recent], "slowerPay")).toEqual({ now: 20, before: 0, line: 10 });
  });

  it.each([
    { sales: 199.99, seen: undefined },
    { sales: 200, seen: { now: 200, before: 100, line: 200 } },
  ])("holds sales of $sales against the usual ninety days", ({ sales, seen }) => {
    // 360 days before the last ninety: four hundreds, a hundred each ninety days.
    const usual = [449, 350, 250, 150].map((days) => trade(DAY - days));
    expect(seenOf([...usual, trade(DAY - 10, { amount: sales })], "orderSpike")).toEqual(seen);
  });

  it("knows no usual sales of a customer of less than half a year before", () => {
    expect(
      seenOf([trade(DAY - 268), trade(DAY - 5, { amount: 999 })], "orderSpike"),
    ).toBeUndefined();
    expect(seenOf([trade(DAY - 269), trade(DAY - 5, { amount: 999 })], "orderSpike")).toEqual({
      now: 999,
      before: 50,
      line: 100,
    });
  });

  it.each([
    { quiet: 89, seen: undefined },
    { quiet: 90, seen: { now: 90, before: 30, line: 90 } },
  ])("holds $quiet quiet days against thirty between two invoices", ({ quiet, seen }) => {
    const trades = [90, 60, 30, 0].map((days) => trade(DAY - quiet - days));
    expect(seenOf(trades, "goneQuiet")).toEqual(seen);
  });

  it("calls nobody quiet within a month, however often it buys", () => {
    const daily = (quiet: number) => [3, 2, 1, 0].map((days) => trade(DAY - quiet - days));
    expect(seenOf(daily(29), "goneQuiet")).toBeUndefined();
    expect(seenOf(daily(30), "goneQuiet")).toEqual({ now: 30, before: 1, line: 30 });
  });

  it("never fires where the policy says none", () => {
    const trades = tradesFrom([90, 60, 30, 0].map((days) => trade(DAY - 300 - days)));
    const none = new Map([["goneQuiet", Infinity] as const]);
    expect(ledgerSignalsOn(trades, lookedOn(DAY, settings), none).size).toBe(0);
  });
});
