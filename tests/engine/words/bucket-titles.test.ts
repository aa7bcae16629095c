import { bucketColumns, bucketOfTitle } from "../../../src/engine/words/bucket-titles";

describe("bucketOfTitle", () => {
  it.each([
    ["31-60", 31, 60],
    ["31 to 60 days past due", 31, 60],
    ["过期1-30天", 1, 30],
    ["< 1 Month", 1, 30],
    ["1 Month", 31, 60],
    ["10个月", 301, 330],
    ["3月以内", 1, 90],
    ["1年以内", 1, 365],
    ["一年以内", 1, 365],
    ["1至2年", 365, 730],
    ["6个月-1年", 180, 365],
    ["半年以内", 1, 180],
    ["within 1 year", 1, 365],
    ["90天以上", 90, Infinity],
    ["3年以上", 1095, Infinity],
    ["> 90", 91, Infinity],
    ["over 3 years", 1096, Infinity],
    ["120 & over", 120, Infinity],
    ["≥ 91", 92, Infinity],
    ["90日超", 90, Infinity],
    ["Day 31 to 60", 31, 60],
    ["账龄1-30天", 1, 30],
    ["30天内", 1, 30],
    ["Not yet overdue", -Infinity, 0],
    ["Undue", -Infinity, 0],
    ["Current (not due)", -Infinity, 0],
    ["尚未到期", -Infinity, 0],
    ["正常", -Infinity, 0],
    ["未到期", -Infinity, 0],
    ["Current", -Infinity, 0],
  ])("reads %s", (title, from, to) => {
    expect(bucketOfTitle(title)).toEqual({ from, to });
  });

  it.each(["2024", "30", "Days", "1年", "10月", "3月", "Invoice 31", "Credit days", ""])(
    "leaves %j",
    (title) => {
      expect(bucketOfTitle(title)).toBeNull();
    },
  );
});

describe("bucketColumns", () => {
  it("begins a bucket on the day after the one before it", () => {
    expect([...bucketColumns(["Name", "1年以内", "1-2年", "2年以上"])]).toEqual([
      [1, { from: 1, to: 365 }],
      [2, { from: 366, to: 730 }],
      [3, { from: 731, to: Infinity }],
    ]);
  });

  it.each([
    { titles: ["Current", "30 Days", "60 Days", "90 Days", "120+ Days"], first: 31, last: 120 },
    { titles: ["Current", "30", "60", "90", "120+"], first: 31, last: 120 },
    { titles: ["Name", "30 Days", "60 Days", "90 Days", "Over 90"], first: 1, last: 90 },
    { titles: ["名称", "30天", "60天", "90天", "90天以上"], first: 1, last: 90 },
  ])("takes $titles for buckets from $first to $last", ({ titles, first, last }) => {
    const spans = [...bucketColumns(titles).values()].slice(-4);
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [first, first + 29],
      [first + 30, first + 59],
      [first + 60, last],
      [last + 1, Infinity],
    ]);
  });

  it("takes numbers of days for none where nothing tells whether they begin or end there", () => {
    expect(bucketColumns(["Current", "30 Days", "60 Days", "90 Days", "Total"]).size).toBe(0);
  });

  it("takes one for a coincidence", () => {
    expect(bucketColumns(["Name", "1-30", "Total"]).size).toBe(0);
    expect(bucketColumns(["0", "0", ""]).size).toBe(0);
  });
});
