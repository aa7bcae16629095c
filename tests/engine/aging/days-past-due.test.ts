import { daysPastDue } from "../../../src/engine/aging/days-past-due";

const AS_OF_DATE = 45_323; // 1 February 2024

describe("daysPastDue", () => {
  it.each([
    { dueDate: AS_OF_DATE + 1, days: 0, because: "it is not yet due" },
    { dueDate: AS_OF_DATE, days: 0, because: "the due date itself is not past due" },
    { dueDate: AS_OF_DATE - 1, days: 1, because: "counting starts the day after" },
    { dueDate: AS_OF_DATE - 31, days: 31, because: "days count, months do not" },
  ])("is $days when $because", ({ dueDate, days }) => {
    expect(daysPastDue(dueDate, AS_OF_DATE)).toBe(days);
  });
});
