import { placeCustomers } from "../../../src/engine/ledger/customer-places";
import { ledgerOf } from "../../support/builders";

const CUSTOMERS = [
  { id: "C-1", name: "Acme" },
  { id: "C-2", name: "Beta" },
  { id: "C-3", name: "Beta" },
];

function placesOf(...customers: readonly { customer: string; customerName?: string }[]) {
  const ledger = ledgerOf(...customers);
  const { ofLedger, identities } = placeCustomers(CUSTOMERS, ledger, []);
  return { ofLedger: [...ofLedger], ids: identities.slice(3).map(({ id }) => id) };
}

describe("placeCustomers", () => {
  it("places as many customers as a sheet has rows", () => {
    const others = Array.from({ length: 400_000 }, (_, i) => ({ id: `K-${i}`, name: null }));
    expect(placeCustomers(CUSTOMERS, null, others).count).toBe(400_003);
  });

  it.each([
    { customer: "c-1", place: 0, because: "the code is known" },
    { customer: "Acme", place: 0, because: "the ledger names it where the table has a code" },
    { customer: "ACME", customerName: "x", place: 0, because: "the ledger's code is its name" },
    { customer: "K-9", customerName: "Acme", place: 0, because: "the ledger has codes of its own" },
    { customer: "C-2", customerName: "Acme", place: 1, because: "the code outweighs the name" },
    { customer: "Beta", place: 3, because: "two customers share the name" },
    { customer: "Delta", place: 3, because: "the table does not know it" },
  ])("puts $customer at $place because $because", ({ customer, customerName, place }) => {
    const item = { customer, ...(customerName === undefined ? {} : { customerName }) };
    expect(placesOf(item).ofLedger).toEqual([place]);
  });

  it("puts what the ledger calls by code and by name in one place", () => {
    expect(placesOf({ customer: "C-1" }, { customer: "Acme" }, { customer: "Delta" })).toEqual({
      ofLedger: [0, 0, 3],
      ids: ["Delta"],
    });
  });

  it("adds the customers of further tables once", () => {
    const others = [
      { id: "Acme", name: null },
      { id: "E-1", name: "Echo" },
      { id: "D-1", name: "Delta" },
    ];
    const { identities, count, index } = placeCustomers(
      CUSTOMERS,
      ledgerOf({ customer: "Delta" }),
      others,
    );
    expect(identities.map(({ id }) => id)).toEqual(["C-1", "C-2", "C-3", "Delta", "E-1"]);
    expect(count).toBe(5);
    expect(index.find("echo")).toBe(4);
  });

  it("places nobody without tables", () => {
    expect(placeCustomers([], null, [])).toMatchObject({ count: 0, identities: [] });
  });
});
