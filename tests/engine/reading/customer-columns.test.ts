import { withCustomerCodes } from "../../../src/engine/reading/customer-columns";

/** Column of codes beside names in column 1. */
function codes(titles: readonly string[], rows: readonly (readonly unknown[])[] = []) {
  const header = { row: 0, titles, ambiguous: [], columns: { customerName: 1 } };
  return withCustomerCodes(header, [titles, ...rows]).columns.customerId;
}

describe("the column of customer codes", () => {
  it.each([
    { title: "Customer", found: 0 },
    { title: "Business Partner", found: 0 },
    { title: "业务伙伴", found: 0 },
    { title: "客戶", found: 0 },
    { title: "Region", found: undefined },
  ])("beside names is $title: $found", ({ title, found }) => {
    expect(codes([title, "Customer Name"])).toBe(found);
  });

  it("is not chosen of two", () => {
    expect(codes(["Customer", "Customer Name", "Partner"])).toBeUndefined();
  });

  const account = (rows: readonly (readonly unknown[])[]) => codes(["Account", "Name"], rows);

  it.each([
    {
      because: "each stands for one name",
      rows: [
        ["11", "Ann"],
        ["12", "Ben"],
        ["11", "ann "],
      ],
      found: 0,
    },
    {
      because: "it stands beside two names",
      rows: [
        ["1200", "Ann"],
        ["1200", "Ben"],
      ],
      found: undefined,
    },
    {
      because: "nothing proves it",
      rows: [
        ["", "Ann"],
        ["11", ""],
      ],
      found: undefined,
    },
  ])("may be an account, or one of the general ledger: $because", ({ rows, found }) => {
    expect(account(rows)).toBe(found);
  });

  it("is told by the first thousand rows", () => {
    const alike = (count: number) => Array.from({ length: count }, () => ["11", "Ann"]);
    expect(account([...alike(998), ["11", "Ben"]])).toBeUndefined();
    expect(account([...alike(999), ["11", "Ben"]])).toBe(0);
  });

  it("is left as it is where the header names it", () => {
    const columns = { customerId: 2, customerName: 1 };
    const header = { row: 0, titles: ["Customer", "Name", "Code"], ambiguous: [], columns };
    expect(withCustomerCodes(header)).toBe(header);
  });
});
