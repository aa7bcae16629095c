import { builtInPolicy } from "../../../src/engine/policy/built-in-policies";
import { NO_DATE } from "../../../src/engine/reading/date-columns";
import { TrackRecorder, worthOf } from "../../../src/engine/warnings/signal-record";
import { trade as tradeOf, tradesFrom, type Trade } from "../../support/trades";

const AS_OF = 45_838; // 30 June 2025

const recorder = () =>
  new TrackRecorder({ asOfDate: AS_OF, policy: builtInPolicy("International", "en") });

const trade = (date: number, settled: number) => tradeOf(date, { settled });

const event = (kind: string, date: number) => ({
  ...{ customer: { id: "C1", name: null }, date, kind, note: "", row: 2 },
});

/** What a warning on a day is noted as. */
function noted(trades: readonly Trade[], events: ReturnType<typeof event>[], day: number) {
  const one = recorder();
  one.replay(tradesFrom(trades), events as never, new Map([["news", [day]]]));
  return one.bySignal.get("news");
}

describe("TrackRecorder", () => {
  // Due on day -470: more than sixty days past due from day -409 on.
  const late = [trade(AS_OF - 500, AS_OF - 300)];

  it.each([
    { says: "a year before trouble", day: -409 - 365, judged: 1, followed: 1, days: [365] },
    { says: "a year and a day before", day: -409 - 366, judged: 1, followed: 0, days: [] },
    { says: "on the eve", day: -410, judged: 1, followed: 1, days: [1] },
    { says: "on the first day of trouble", day: -409, judged: 0, followed: 0, days: [] },
    { says: "on the last day of trouble", day: -301, judged: 0, followed: 0, days: [] },
    { says: "a year ago, nothing after", day: -365, judged: 0, followed: 0, days: [] },
    { says: "less than a year ago", day: -299, judged: 0, followed: 0, days: [] },
  ])("judges a warning $says", ({ day, judged, followed, days }) => {
    expect(noted(late, [], AS_OF + day)).toEqual({ fired: 1, judged, followed, days });
  });

  it("counts what turned out well once a year is over", () => {
    const punctual = [trade(AS_OF - 800, AS_OF - 770)];
    const good = { fired: 1, judged: 1, followed: 0, days: [] };
    expect(noted(punctual, [], AS_OF - 365)).toEqual(good);
    expect(noted(punctual, [], AS_OF - 364)).toEqual({ ...good, judged: 0 });
  });

  it("takes sixty days past due for no trouble, and an unknown day for nothing", () => {
    const sixty = [trade(AS_OF - 800, AS_OF - 800 + 30 + 60), trade(AS_OF - 800, NO_DATE)];
    expect(noted(sixty, [], AS_OF - 760)!.followed).toBe(0);
    expect(noted([trade(AS_OF - 800, AS_OF - 709)], [], AS_OF - 760)!.followed).toBe(1);
  });

  it("takes a default for trouble without end, and news of another kind for none", () => {
    const none = [trade(AS_OF - 800, AS_OF - 770)];
    expect(noted(none, [event("default", AS_OF - 400)], AS_OF - 450)!.days).toEqual([50]);
    expect(noted(none, [event("default", AS_OF - 400)], AS_OF - 380)!.judged).toBe(0);
    expect(noted(none, [event("law suit", AS_OF - 400)], AS_OF - 450)!.followed).toBe(0);
  });

  it("notes the month in which a warning begins, and since when it has not stopped", () => {
    // An invoice every thirty days, then none for half a year.
    const trades = Array.from({ length: 12 }, (_, i) => {
      const date = AS_OF - 180 - 30 * i;
      return trade(date, date + 30);
    });
    const one = recorder();
    const firing = one.replay(tradesFrom(trades), [], new Map());
    // 30 March lies 88 days after the last invoice, 30 April 119.
    const quiet = { now: 180, before: 30, line: 90, since: 45_777 };
    expect(firing).toEqual(new Map([["goneQuiet", quiet]]));
    expect(one.bySignal.get("goneQuiet")).toEqual({ fired: 1, judged: 0, followed: 0, days: [] });
  });
});

describe("worthOf", () => {
  it.each([
    { judged: 4, followed: 2, days: [10, 20], share: null, daysEarly: null },
    { judged: 5, followed: 2, days: [10, 25], share: 0.4, daysEarly: 17.5 },
    { judged: 5, followed: 3, days: [300, 10, 25], share: 0.6, daysEarly: 25 },
    { judged: 5, followed: 0, days: [], share: 0, daysEarly: null },
  ])("gives $share of $judged, $daysEarly days early", ({ share, daysEarly, ...record }) => {
    expect(worthOf({ fired: 9, ...record })).toEqual({ share, daysEarly });
  });
});
