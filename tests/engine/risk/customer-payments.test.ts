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
    expect([...settled.lastOf(0, 9)]).toEqual([]);
  });

  it("lists what is settled up to a day, of one day by due date, and the last ones only", () => {
    settled.advanceTo(45_209);
    expect([...settled.lastOf(0, 9)]).toEqual([3]);
    settled.advanceTo(AS_OF_DATE);
    expect([...settled.lastOf(0, 9)]).toEqual([3, 2, 0]);
    expect([...settled.lastOf(0, 2)]).toEqual([2, 0]);
    expect([...settled.lastOf(1, 9)]).toEqual([1]);
  });
});
