import { openDays } from "../../../src/engine/risk/open-days";
import { paymentsOf } from "../../support/invoice-payments";

const AS_OF_DATE = 45_473;
const SEVERE_DAYS = 30;

/** Evenings before the as-of date on which the one invoice was open. */
const eveningsOf = (issued: number, due: number, settled?: number) =>
  [
    ...openDays(
      paymentsOf(AS_OF_DATE, [
        {
          issued: AS_OF_DATE + issued,
          due: AS_OF_DATE + due,
          ...(settled === undefined ? {} : { settled: AS_OF_DATE + settled }),
        },
      ]),
      SEVERE_DAYS,
    ).evening,
  ].map((evening) => evening - AS_OF_DATE);

describe("openDays", () => {
  it.each([
    { issued: -14, settled: -7, evenings: [-14], because: "from its own day to before payment" },
    { issued: -13, settled: -6, evenings: [-7], because: "a week apart" },
    { issued: -6, settled: -1, evenings: [], because: "it was open between two of them" },
    { issued: -15, settled: undefined, evenings: [-14, -7], because: "it still is open" },
  ])("are $evenings: $because", ({ issued, settled, evenings }) => {
    expect(eveningsOf(issued, 10, settled)).toEqual(evenings);
  });

  it("end when an invoice is severely late: from then on nothing is left to learn", () => {
    expect(eveningsOf(-70, -44)).toEqual([-70, -63, -56, -49, -42, -35, -28, -21]);
    expect(eveningsOf(-70, -43)).toEqual([-70, -63, -56, -49, -42, -35, -28, -21, -14]);
  });

  it("come evening by evening, on each of them customer by customer", () => {
    const one = { issued: AS_OF_DATE - 8, due: AS_OF_DATE + 10 };
    const payments = paymentsOf(AS_OF_DATE, [
      { ...one, customer: 1 },
      { ...one, issued: AS_OF_DATE - 15 },
      { ...one, customer: 1 },
      { ...one, customer: 0 },
    ]);
    const { evening, invoice } = openDays(payments, SEVERE_DAYS);
    expect([...evening].map((day) => day - AS_OF_DATE)).toEqual([-14, -7, -7, -7, -7]);
    expect([...invoice]).toEqual([1, 1, 3, 0, 2]);
  });
});
