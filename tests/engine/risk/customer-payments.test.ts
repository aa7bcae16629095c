import { CustomerPayments } from "../../../src/engine/risk/customer-payments";
import { paymentsOf } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;

describe("CustomerPayments", () => {
  const settled = new CustomerPayments(
    paymentsOf(AS_OF_DATE, [
      { due: 45_200, settled: 45_210 },
      { due: 45_100, settled: 45_205, customer: 1 },
      { due: 45_190, settled: 45_210 },
      { due: 45_150, settled: 45_150 },
      { due: 45_300, settled: AS_OF_DATE + 1 },
      { due: 45_400 },
    ]),
  );

  it("knows nothing before the first settlement", () => {
    settled.advanceTo(45_149);
    expect([...settled.lastOf(0, 45_474, 9)]).toEqual([]);
  });

  it("lists what is settled up to a day, of one day by due date, and the last ones only", () => {
    settled.advanceTo(45_209);
    expect([...settled.lastOf(0, 45_474, 9)]).toEqual([3]);
    settled.advanceTo(AS_OF_DATE);
    expect([...settled.lastOf(0, 45_474, 9)]).toEqual([3, 2, 0]);
    expect([...settled.lastOf(0, 45_474, 2)]).toEqual([2, 0]);
    expect([...settled.lastOf(1, 45_474, 9)]).toEqual([1]);
  });

  it.each([
    { since: 45_150, least: 0, found: [3, 2, 0] },
    { since: 45_151, least: 0, found: [2, 0] },
    { since: 45_210, least: 1, found: [2, 0] },
    { since: 45_211, least: 0, found: [] },
    { since: 45_211, least: 1, found: [0] },
  ])("looks back to day $since, and to $least payments at least", ({ since, least, found }) => {
    settled.advanceTo(AS_OF_DATE);
    expect([...settled.lastOf(0, since, least)]).toEqual(found);
  });
});
