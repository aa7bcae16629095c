import { agingColumns, isMonthTitle } from "../../../src/engine/reading/month-buckets";
import { readDateTexts } from "../../../src/engine/reading/date-text";

/** The serial day of an ISO date. */
const serialOf = (date: string) => readDateTexts([date], "automatic").dates[0]!;

/** Last day of each bucket that is a month, by column. */
function endsOf(
  titles: readonly string[],
  asOf: string | null = null,
  lastYear: number | null = null,
): Record<number, number> {
  const spans = agingColumns(titles, asOf === null ? null : serialOf(asOf), lastYear);
  return Object.fromEntries(
    [...spans].flatMap(([column, { dueDate }]) =>
      dueDate === undefined ? [] : [[column, dueDate]],
    ),
  );
}

const [JUN, JUL, AUG, SEP] = ["2025-06-30", "2025-07-31", "2025-08-31", "2025-09-30"].map(serialOf);

describe("buckets that are months with their year", () => {
  it.each([
    { titles: ["Customer", "Sep 2025", "Aug 2025"], ends: { 1: SEP, 2: AUG } },
    { titles: ["Customer", "Aug-25", "Sep-25"], ends: { 1: AUG, 2: SEP } },
    {
      titles: ["客户", "2025年9月", "2025年8月", "2025年7月及以前"],
      ends: { 1: SEP, 2: AUG, 3: JUL },
    },
    { titles: ["客戶", "2025/09", "2025/08", "更早"], ends: { 1: SEP, 2: AUG, 3: JUL } },
    {
      titles: ["Customer", "2025-08", "2025-07", "Jun 2025 and before"],
      ends: { 1: AUG, 2: JUL, 3: JUN },
    },
    {
      titles: ["Customer", "Aug 2025", "Jul 2025", "Older", "Total"],
      ends: { 1: AUG, 2: JUL, 3: JUN },
    },
  ])("end with their month: $titles", ({ titles, ends }) => {
    expect(endsOf(titles)).toEqual(ends);
  });

  it("stand beside what is not due", () => {
    expect(agingColumns(["Customer", "Current", "Aug 2025", "Jul 2025"], null).get(1)).toEqual({
      from: -Infinity,
      to: 0,
    });
  });

  it("are a coincidence where there is one", () => {
    expect(endsOf(["Customer", "Sep 2025", "Balance"])).toEqual({});
  });
});

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

describe("buckets that are months without a year", () => {
  const back = ["Name", "Sep", "Aug", "Jul", "Prior"];

  it.each([
    { titles: back, ends: { 1: SEP, 2: AUG, 3: JUL, 4: JUN } },
    { titles: ["Name", "July", "August", "September"], ends: { 1: JUL, 2: AUG, 3: SEP } },
    { titles: ["客户", "9月", "8月"], ends: { 1: SEP, 2: AUG } },
  ])("go back from the as-of date, or up to it: $titles", ({ titles, ends }) => {
    expect(endsOf(titles, "2025-09-15")).toEqual(ends);
  });

  it("go back over the turn of the year", () => {
    expect(endsOf(["Name", "Jan", "Dec", "Nov"], "2025-01-31")).toEqual({
      1: serialOf("2025-01-31"),
      2: serialOf("2024-12-31"),
      3: serialOf("2024-11-30"),
    });
  });

  it.each([
    { titles: back, ends: { 1: SEP, 2: AUG, 3: JUL, 4: JUN } },
    { titles: ["Name", "July", "August", "September"], ends: { 1: JUL, 2: AUG, 3: SEP } },
    {
      titles: ["客户", "12月", "1月"],
      ends: { 1: serialOf("2024-12-31"), 2: serialOf("2025-01-31") },
    },
  ])("end in the year that the policy states for the last: $titles", ({ titles, ends }) => {
    expect(endsOf(titles, null, 2025)).toEqual(ends);
    expect(endsOf(titles, "2025-03-31", 2025)).toEqual(ends);
  });

  it("go by the policy before they go by the day of the table", () => {
    expect(endsOf(back, "2025-09-15", 2020)).toEqual(endsOf(back, null, 2020));
    const year = ["Name", ...MONTHS];
    expect(endsOf(year, "2026-01-31", 2025)).toEqual(endsOf(year, "2025-12-31"));
    expect(endsOf(year, "2026-01-31", 2025)[12]).toBe(serialOf("2025-12-31"));
  });

  it.each([
    { titles: back, asOf: null, because: "no line tells the day" },
    { titles: back, asOf: "2025-03-31", because: "none is the month of the day" },
    { titles: ["Name", ...MONTHS], asOf: "2026-01-31", because: "they lead on from the day" },
    { titles: [...MONTHS].reverse(), asOf: "2026-01-31", because: "they lead on" },
    { titles: back, asOf: "2025-08-31", because: "one is behind the month of the day" },
    { titles: ["Name", "Sep", "Jul"], asOf: "2025-09-30", because: "they are not in turn" },
  ])("are none where $because", ({ titles, asOf }) => {
    expect(endsOf(titles, asOf)).toEqual({});
  });
});

describe("isMonthTitle", () => {
  it.each(["Sep 2025", "Sep", "September", "9月", "2025年9月", "Jun-25 and before"])(
    "is true for %s",
    (title) => {
      expect(isMonthTitle(title)).toBe(true);
    },
  );

  it.each(["", "Sepia", "13月", "1-30", "Total", "2025"])("is false for %s", (title) => {
    expect(isMonthTitle(title)).toBe(false);
  });
});
