import fc from "fast-check";

import { isoDate, serialDate } from "../../../src/engine/values/serial-date";
import { discountDate, lastDueDate } from "../../../src/engine/terms/payment-schedule";
import { readTerms } from "../../../src/engine/terms/read-terms";

const DOCUMENT_DATE = 45306; // 15 January 2024

const dueOn = (terms: unknown) => {
  const read = readTerms(terms);
  return read === null ? null : isoDate(lastDueDate(DOCUMENT_DATE, read));
};

const dueFrom = ([year, month, day]: readonly number[], terms: string) =>
  isoDate(lastDueDate(serialDate({ year: year!, month: month!, day: day! })!, readTerms(terms)!));

describe("readTerms", () => {
  it.each([
    30,
    "30",
    "Net 30",
    "net30",
    "NET-30",
    "n/30",
    "N30",
    "NT30",
    "Z030",
    "30 net",
    "30 days",
    "30 Days Net",
    "30d",
    "30 calendar days",
    "within 30 days",
    "Payment 30 days after invoice date",
    "3０天",
    "30日",
    "票到30天",
    "30 天内付款",
    "30 DAYS",
    "30 days after receipt of invoice",
    "Invoice date + 30 days",
    "开票后30天付款",
    "三十天",
    "100% 30 days",
  ])("reads %p as 30 days from the invoice", (terms) => {
    expect(readTerms(terms)).toEqual({
      instalments: [{ share: 1, steps: [{ kind: "days", days: 30 }] }],
      discount: null,
    });
  });

  it.each([
    ...[0, "COD", "c.o.d.", "Cash on delivery", "Due on receipt", "due upon receipt", "Prepaid"],
    ...["payment in advance", "T/T in advance", "CIA", "immediately"],
    ...["现结", "款到发货", "预付款", "現金", "貨到付款", "即期"],
  ])("reads %p as due at once", (terms) => {
    expect(dueOn(terms)).toBe("2024-01-15");
  });

  it.each([
    { terms: "EOM", due: "2024-01-31" },
    { terms: "E.O.M.", due: "2024-01-31" },
    { terms: "end of month", due: "2024-01-31" },
    { terms: "月底", due: "2024-01-31" },
    { terms: "月结", due: "2024-01-31" },
    { terms: "30 days EOM", due: "2024-03-01" },
    { terms: "30EOM", due: "2024-03-01" },
    { terms: "EOM + 30", due: "2024-03-01" },
    { terms: "Net 30 end of month", due: "2024-03-01" },
    { terms: "月结30天", due: "2024-03-01" },
    { terms: "月結 30 天", due: "2024-03-01" },
    { terms: "end of next month", due: "2024-02-29" },
    { terms: "次月底", due: "2024-02-29" },
    { terms: "次月结", due: "2024-02-29" },
    { terms: "15 days end of the following month", due: "2024-03-15" },
    { terms: "1 month after end of month", due: "2024-02-29" },
    { terms: "1 month after end of invoice month", due: "2024-02-29" },
    { terms: "EOM MFI", due: "2024-02-29" },
    { terms: "end of month following", due: "2024-02-29" },
    { terms: "last day of next month", due: "2024-02-29" },
    { terms: "月末后30天", due: "2024-03-01" },
    { terms: "次月月结30天", due: "2024-03-30" },
    { terms: "30 days then end of month", due: "2024-02-29" },
    { terms: "end of month after 30 days", due: "2024-02-29" },
    { terms: "30 days end of month on 10", due: "2024-03-10" },
    { terms: "end of quarter", due: "2024-03-31" },
    { terms: "30 days after quarter end", due: "2024-04-30" },
    { terms: "季结30天", due: "2024-04-30" },
    { terms: "year end", due: "2024-12-31" },
  ])("counts $terms from a month end", ({ terms, due }) => {
    expect(dueOn(terms)).toBe(due);
  });

  it.each([
    { terms: "15th of next month", due: "2024-02-15" },
    { terms: "10th of the following month", due: "2024-02-10" },
    { terms: "net 10th prox", due: "2024-02-10" },
    { terms: "20 MFI", due: "2024-02-20" },
    { terms: "次月15日", due: "2024-02-15" },
    { terms: "次月 5 號", due: "2024-02-05" },
    { terms: "下个月的10号", due: "2024-02-10" },
    { terms: "翌月10日", due: "2024-02-10" },
    { terms: "31st of next month", due: "2024-02-29" },
    { terms: "次次月10日", due: "2024-03-10" },
    { terms: "下下个月10号", due: "2024-03-10" },
    { terms: "15th of the month after next", due: "2024-03-15" },
    { terms: "月结，次月10日付款", due: "2024-02-10" },
    { terms: "30 days, paid on the 20th", due: "2024-02-20" },
    { terms: "30 days, paid on the 10th", due: "2024-03-10" },
  ])("reads $terms as that day", ({ terms, due }) => {
    expect(dueOn(terms)).toBe(due);
  });

  it.each([
    { terms: "2/10 n/30", rate: 0.02, days: 10, net: 30 },
    { terms: "2/10, net 30", rate: 0.02, days: 10, net: 30 },
    { terms: "2% 10 Net 30", rate: 0.02, days: 10, net: 30 },
    { terms: "1.5/15 n/45", rate: 0.015, days: 15, net: 45 },
    { terms: "Net 30, 2% 10", rate: 0.02, days: 10, net: 30 },
    { terms: "net 30 days / 2% in 10 days", rate: 0.02, days: 10, net: 30 },
    { terms: "2% in 10 days, 30 days", rate: 0.02, days: 10, net: 30 },
    {
      terms: "Within 14 days 3 % cash discount, within 30 days due net",
      rate: 0.03,
      days: 14,
      net: 30,
    },
  ])("reads the discount of $terms", ({ terms, rate, days, net }) => {
    expect(readTerms(terms)).toEqual({
      instalments: [{ share: 1, steps: [{ kind: "days", days: net }] }],
      discount: { rate, steps: [{ kind: "days", days }] },
    });
  });

  it.each([
    { terms: "50% 30 days, 50% 60 days", parts: [0.5, 30, 0.5, 60] },
    { terms: "30% 30 days; 70% 60 days", parts: [0.3, 30, 0.7, 60] },
    { terms: "30% deposit 70% 60 days", parts: [0.3, 0, 0.7, 60] },
    { terms: "30% advance, balance 30 days", parts: [0.3, 0, 0.7, 30] },
    { terms: "30%预付+70%货到30天", parts: [0.3, 0, 0.7, 30] },
    { terms: "预付30%，余款30天", parts: [0.3, 0, 0.7, 30] },
    { terms: "40% 30 days and 60% 90 days", parts: [0.4, 30, 0.6, 90] },
    { terms: "30/60 days", parts: [1 / 2, 30, 1 / 2, 60] },
    { terms: "30/60/90", parts: [1 / 3, 30, 1 / 3, 60, 1 / 3, 90] },
    { terms: "30-60-90 days", parts: [1 / 3, 30, 1 / 3, 60, 1 / 3, 90] },
    { terms: "30、60、90天", parts: [1 / 3, 30, 1 / 3, 60, 1 / 3, 90] },
  ])("reads the instalments of $terms", ({ terms, parts }) => {
    const read = readTerms(terms)?.instalments.flatMap(({ share, steps }) => [
      share,
      steps.reduce((sum, step) => sum + (step.kind === "days" ? step.days : NaN), 0),
    ]);
    expect(read).toHaveLength(parts.length);
    parts.forEach((figure, i) => {
      expect(read?.[i]).toBeCloseTo(figure, 12);
    });
  });

  it("lets an instalment count from a month end", () => {
    expect(readTerms("30% advance, 70% 月结30天")?.instalments[1]?.steps).toEqual([
      { kind: "periodEnd", months: 1, ahead: 0 },
      { kind: "days", days: 30 },
    ]);
  });

  it.each([
    { terms: "", because: "it is blank" },
    { terms: null, because: "it is blank" },
    { terms: "0001", because: "it is the code of terms that another table explains" },
    { terms: "0030", because: "it is such a code as well" },
    { terms: "次次月", because: "it names no day" },
    { terms: "验收后60天", because: "nobody knows the day of acceptance" },
    { terms: "25日結帳，次月結60天", because: "the month of either may be meant" },
    { terms: -5, because: "days are not negative" },
    { terms: 30.5, because: "days are whole" },
    { terms: 731, because: "no term is that long" },
    { terms: "net 20240630", because: "it is a date or a code" },
    { terms: "as agreed", because: "it names no days" },
    { terms: "30 working days", because: "working days are not calendar days" },
    { terms: "30个工作日", because: "working days are not calendar days" },
    { terms: "30-60 days", because: "it is a range" },
    { terms: "2/10", because: "a discount without its net days" },
    { terms: "2% 30 days", because: "the percentage is not explained" },
    { terms: "40/10 n/5", because: "the discount outlasts the term" },
    { terms: "50% 30 days, 40% 60 days", because: "the parts are not the whole" },
    { terms: "50% on signing, 50% 60 days", because: "one part is not understood" },
    { terms: "60 days next month", because: "it names no day to count from" },
    { terms: "32nd of next month", because: "there is no such day" },
    { terms: "每月15日", because: "it is not told of which month" },
    { terms: "半月结", because: "that is twice a month" },
    { terms: "2月结", because: "that is every second month, or February" },
    { terms: "Net 15th", because: "it is not told of which month" },
    { terms: "3 monthly instalments", because: "three months are something else" },
    { terms: "2 weekly payments", because: "two weeks are something else" },
    { terms: "net 30, 2% 40", because: "the discount outlasts the term" },
    { terms: "90/60/30", because: "instalments rise" },
    { terms: "90% 30 days, 10% retention", because: "it is not told when the rest is released" },
    { terms: "1M(8D)", because: "it is a code" },
    { terms: "月結60天、每月25日結帳次月10日付款", because: "it names two due dates" },
    { terms: "月结60天，次月10日付款", because: "it names two due dates" },
    { terms: "45 days after delivery", because: "the day of delivery is not known" },
    { terms: "验收后30天", because: "the day of acceptance is not known" },
    { terms: "90天承兑", because: "a bill is no payment" },
    { terms: "0 months", because: "no month is no term" },
  ])("does not understand $terms: $because", ({ terms }) => {
    expect(readTerms(terms)).toBeNull();
  });

  it.each([
    { terms: "2 weeks", days: 14 },
    { terms: "两周", days: 14 },
    { terms: 730, days: 730 },
    { terms: "730 days", days: 730 },
  ])("understands $terms as $days days", ({ terms, days }) => {
    expect(readTerms(terms)?.instalments[0]?.steps).toEqual([{ kind: "days", days }]);
  });

  it.each([
    { terms: "1 month", from: [2024, 1, 15], due: "2024-02-15" },
    { terms: "1 month", from: [2024, 1, 31], due: "2024-02-29" },
    { terms: "one month", from: [2023, 1, 31], due: "2023-02-28" },
    { terms: "3个月", from: [2024, 11, 30], due: "2025-02-28" },
    { terms: "三個月", from: [2024, 2, 29], due: "2024-05-29" },
    { terms: "1 year", from: [2024, 2, 29], due: "2025-02-28" },
    { terms: "1 month and 10 days", from: [2024, 1, 31], due: "2024-03-10" },
    { terms: "1 month after end of month", from: [2025, 2, 14], due: "2025-03-31" },
  ])("counts calendar months: $terms from $from is $due", ({ terms, from, due }) => {
    expect(dueFrom(from, terms)).toBe(due);
  });

  it.each(
    [
      "20日截止 次月底付款",
      "每月20日结账，次月底付款",
      "cut-off day 20, payment end of next month",
      "Closing on the 20th of each month, end of the following month",
    ].flatMap((terms) => [
      { terms, from: [2025, 9, 20], due: "2025-10-31" },
      { terms, from: [2025, 9, 21], due: "2025-11-30" },
    ]),
  )("puts what is invoiced after the cut-off into the month after: $terms from $from", (one) => {
    expect(dueFrom(one.from, one.terms)).toBe(one.due);
  });

  it.each([
    { terms: "25日截止，次月10日付款", from: [2024, 12, 25], due: "2025-01-10" },
    { terms: "25日截止，次月10日付款", from: [2024, 12, 26], due: "2025-02-10" },
    { terms: "每月25日對帳，次次月10日付款", from: [2024, 12, 25], due: "2025-02-10" },
    {
      terms: "Cut-off 25th, payment on the 10th of the following month",
      from: [2024, 2, 26],
      due: "2024-04-10",
    },
    { terms: "25日結帳月結60天", from: [2024, 1, 25], due: "2024-03-25" },
    { terms: "月結60天，每月25日結帳", from: [2024, 1, 26], due: "2024-04-25" },
    { terms: "net 30 cut-off 20th", from: [2024, 1, 20], due: "2024-02-19" },
    { terms: "Net 30, cut-off 20th", from: [2024, 1, 21], due: "2024-03-21" },
    { terms: "开票后次月底", from: [2024, 1, 31], due: "2024-02-29" },
    { terms: "開票後次月10日", from: [2024, 1, 31], due: "2024-02-10" },
    { terms: "月结次月底", from: [2024, 1, 1], due: "2024-02-29" },
    { terms: "月底结", from: [2024, 1, 1], due: "2024-01-31" },
    { terms: "收到发票后45天", from: [2024, 1, 1], due: "2024-02-15" },
    { terms: "Open account, 60 days", from: [2024, 1, 1], due: "2024-03-01" },
    { terms: "每月25日结账后30天付款", from: [2024, 1, 25], due: "2024-02-24" },
    { terms: "每月25日结账后30天付款", from: [2024, 1, 26], due: "2024-03-26" },
  ])("counts from the cut-off: $terms from $from is $due", ({ terms, from, due }) => {
    expect(dueFrom(from, terms)).toBe(due);
  });

  it("lets discount and term both begin at the month end", () => {
    const terms = readTerms("2/10 n/30 EOM")!;
    expect(isoDate(lastDueDate(DOCUMENT_DATE, terms))).toBe("2024-03-01");
    expect(isoDate(discountDate(DOCUMENT_DATE, terms)!)).toBe("2024-02-10");
  });

  it("never passes a word over: one that is not known makes all of it not understood", () => {
    const known = fc.constantFrom(
      ...["30 days", "Net 30", "30 days EOM", "15th of next month", "2/10 n/30", "EOM", "2 months"],
      ...["月结30天", "次月10日", "25日截止，次月10日付款", "50% 30 days, 50% 60 days", "COD"],
    );
    const strange = fc.constantFrom(
      ...[
        "from B/L date",
        "after delivery",
        "retention",
        "working",
        "approx",
        "minus",
        "unless agreed",
      ],
      ...["承兑", "验收", "左右", "质保", "工作日", "电汇", "xyz", "%", "?"],
    );
    fc.assert(
      fc.property(known, strange, fc.boolean(), (terms, word, isFirst) => {
        expect(readTerms(isFirst ? `${word} ${terms}` : `${terms} ${word}`)).toBeNull();
      }),
      { seed: 9 },
    );
  });
});
