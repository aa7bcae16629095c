import { readCashPlan } from "../../../src/engine/cash/read-plan";
import type { CellGrid } from "../../../src/engine/values/cells";
import { refusalOf, remarksOf } from "../../support/table-remarks";

const DAY = 45_473;

const planOf = (...rows: CellGrid) =>
  readCashPlan([["Date", "Amount", "Type"], ...rows], "automatic");

describe("readCashPlan", () => {
  it("tells payments, sales and the cash at hand apart", () => {
    const plan = planOf(
      ["", 1000, "Opening cash"],
      ["", -300, "期初现金"],
      [DAY, 70, "Planned sale"],
      [DAY + 1, -25, "Rent"],
      [DAY + 2, 30, ""],
      [DAY + 3, -40, "sales"],
    );
    expect(plan).toMatchObject({
      openingCash: 700,
      sales: [
        { date: DAY, amount: 70 },
        { date: DAY + 3, amount: -40 },
      ],
      // With a minus or without, a payment goes out.
      payments: [
        { date: DAY + 1, amount: 25 },
        { date: DAY + 2, amount: 30 },
      ],
    });
    expect(remarksOf(plan)).toEqual([]);
  });

  it("knows no cash where no row tells, and an empty till where one does", () => {
    expect(planOf([DAY, 5, ""]).openingCash).toBeNull();
    expect(planOf(["", 0, "Opening cash"], [DAY, 5, ""]).openingCash).toBe(0);
  });

  it("says of each row that it cannot use what it lacks", () => {
    const plan = planOf(
      [DAY, "", "Rent"],
      [DAY, "soon", "Rent"],
      ["", 10, "Rent"],
      ["", 10, "Sale"],
      ["someday", 10, "Rent"],
    );
    expect(plan).toMatchObject({ openingCash: null, sales: [], payments: [] });
    expect(remarksOf(plan)).toEqual([
      "2 Amount missingAmount error",
      "3 Amount unreadableNumber warning",
      "3 Amount missingAmount error",
      "4 Date missingValue error",
      "5 Date missingValue error",
      "6 Date unreadableDate error",
    ]);
  });

  it.each([["Date"], ["Amount"]])("refuses a range without the column %s", (left) => {
    const grid = [
      ["Date", "Amount", "Type"].map((title) => (title === left ? "Remark" : title)),
      [DAY, 5, ""],
    ];
    expect(refusalOf(() => readCashPlan(grid, "automatic"))).toEqual([
      "missingColumn",
      "plannedPayments",
    ]);
  });

  it("reads days in letters in the order that one of them tells", () => {
    const plan = planOf(["05/06/2024", 1, ""], ["13/06/2024", 2, ""]);
    expect(plan.payments.map(({ date }) => date)).toEqual([45_448, 45_456]);
  });
});
