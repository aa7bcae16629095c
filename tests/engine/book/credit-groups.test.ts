import fc from "fast-check";

import { checkOrder } from "../../../src/engine/release/order-check";
import { bookOf, invoiceGrid, policyOf } from "../../support/builders";

const AS_OF_DATE = 45_473;

type Row = readonly [id: string, group: string, creditLimit: unknown, groupLimit?: unknown];

/** A book of customers who owe 100 each, but for those of `owed`. */
function book(rows: readonly Row[], owed: Readonly<Record<string, number>> = {}) {
  const items = rows.map(([customer]) => ({
    customer,
    dueDate: AS_OF_DATE + 10,
    amount: owed[customer] ?? 100,
  }));
  return bookOf({
    customers: [
      ["Customer ID", "Group", "Credit Limit", "Group Limit", "Deposit"],
      ...rows.map(([id, group, limit, shared]) => [id, group, limit, shared ?? "", ""]),
    ],
    invoices: invoiceGrid(...items),
    asOfDate: AS_OF_DATE,
  });
}

const FAMILY: readonly Row[] = [
  ["P", "", 1000],
  ["A", "P", ""],
  ["B", "P", 500],
  ["X", "", 50],
];

describe("creditGroups", () => {
  it("makes a group of one customer where its row states a group limit, and else none", () => {
    const [stated, unstated] = [700, ""].map((limit) => book([["A", "Holding", 1000, limit]]));
    expect(stated!.groupAt(0)).toMatchObject({ name: "Holding", members: [0], limit: 700 });
    expect(unstated!.groupAt(0)).toBeNull();
    expect(checkOrder(stated!, 0, 601).decision).toBe("hold");
    expect(checkOrder(unstated!, 0, 601).decision).not.toBe("hold");
  });

  it("shares the parent's limit among its companies, and sums what they owe", () => {
    const group = book(FAMILY).groupAt(1);
    expect(group).toEqual({
      name: "P",
      members: [0, 1, 2],
      exposure: 300,
      untranslated: [],
      limit: 1000,
      statedLimits: [],
    });
    expect(book(FAMILY).groupAt(0)).toEqual(group);
    expect(book(FAMILY).groupAt(3)).toBeNull();
  });

  it.each<{ rows: readonly Row[]; limit: number | null; name: string; because: string }>([
    {
      rows: [
        ["A", "Holding", 10],
        ["B", "holding ", 20],
      ],
      limit: null,
      name: "Holding",
      because: "nobody is the parent",
    },
    {
      rows: [
        ["A", "Holding", 10],
        ["B", "Holding", 20, 700],
      ],
      limit: 700,
      name: "Holding",
      because: "a row states it",
    },
    {
      rows: [
        ["A", "Holding", 10, 900],
        ["B", "Holding", 20, 700],
        ["C", "Holding", 20, 800],
      ],
      limit: 700,
      name: "Holding",
      because: "of several that are stated the lowest counts, whatever the order",
    },
    {
      rows: [
        ["P", "", 1000, 700],
        ["A", "P", 10],
      ],
      limit: 700,
      name: "P",
      because: "what is stated goes before the parent's own limit",
    },
    {
      rows: [
        ["Top", "", 900],
        ["Mid", "Top", 300],
        ["A", "Mid", ""],
      ],
      limit: 900,
      name: "Top",
      because: "parents of parents are followed to the top",
    },
    {
      rows: [
        ["A", "B", 10],
        ["B", "A", 20],
      ],
      limit: 10,
      name: "A",
      because: "companies that name each other meet at the one whose code comes first",
    },
    {
      rows: [
        ["B", "A", 20],
        ["A", "B", 10],
      ],
      limit: 10,
      name: "A",
      because: "the order of their rows does not matter",
    },
    {
      rows: [
        ["1", "A", 5],
        ["A", "B", 10],
        ["B", "A", 20],
      ],
      limit: 10,
      name: "A",
      because: "one below such a circle belongs to it",
    },
    {
      rows: [
        ["B", "A", 20],
        ["A", "B", 10],
      ],
      limit: 10,
      name: "A",
      because: "the first of a circle is so by name, not by row",
    },
    {
      rows: [
        ["Q", "P", 1000],
        ["P", "Q", 900],
        ["T", "P", 100],
        ["U", "T", 100],
        ["A", "U", 100],
      ],
      limit: 900,
      name: "P",
      because: "who is below a circle belongs to it",
    },
  ])("has a limit of $limit as $name when $because", ({ rows, limit, name }) => {
    const group = book(rows).groupAt(rows.length - 1);
    expect(group).toMatchObject({ limit, name });
    expect(group?.members).toHaveLength(rows.length);
  });

  it("states each different limit once, the lowest first, and none of those who state none", () => {
    const rows = [1000, 700, "", 90, 700].map((shared, i): Row => [`C${i}`, "Holding", 1, shared]);
    expect(book(rows).groupAt(2)).toMatchObject({ limit: 90, statedLimits: [90, 700, 1000] });
  });

  it("takes the parent's limit up to its last day alone", () => {
    const limitOn = (lastDay: number) =>
      bookOf({
        customers: [
          ["Customer ID", "Group", "Credit Limit", "Limit Valid To"],
          ["P", "", 1000, lastDay],
          ["A", "P", "", ""],
        ],
        asOfDate: AS_OF_DATE,
      }).groupAt(1)!.limit;
    expect([limitOn(AS_OF_DATE), limitOn(AS_OF_DATE - 1)]).toEqual([1000, null]);
  });

  it("has a parent whom the invoices alone know", () => {
    const group = bookOf({
      customers: [
        ["Customer ID", "Group", "Group Limit"],
        ["A", "P", 700],
      ],
      invoices: invoiceGrid({ customer: "P", amount: 40 }, { customer: "A", amount: 2 }),
    }).groupAt(0);
    expect(group).toMatchObject({ name: "P", members: [0, 1], exposure: 42, limit: 700 });
  });

  it("sums what each owes and has on order net of its own deposit, and nothing without a rate", () => {
    const sumsWith = (owedIn: string, orderedIn: string) => {
      const { name, members, exposure, untranslated } = bookOf({
        customers: [
          ["Customer ID", "Group", "Credit Limit", "Deposit"],
          ["P", "", 1000, 30],
          ["A", "P", "", 500],
          ["B", "P", "", ""],
        ],
        invoices: invoiceGrid(
          { customer: "P", amount: 100, currency: "EUR" },
          { customer: "A", amount: 120, currency: "EUR" },
          { customer: "B", amount: 7, currency: owedIn },
        ),
        orders: [
          ["Customer ID", "Amount", "Currency"],
          ["P", 50, "EUR"],
          ["B", 3, orderedIn],
        ],
        asOfDate: AS_OF_DATE,
        policy: policyOf({ settings: { baseCurrency: "EUR" } }),
      }).groupAt(1)!;
      return { name, members, exposure, untranslated };
    };
    const group = { name: "P", members: [0, 1, 2] };
    // 100 + 50 - 30, nothing of 120 - 500, and 7 + 3.
    expect(sumsWith("EUR", "EUR")).toEqual({ ...group, exposure: 130, untranslated: [] });
    const jpy = (amount: number, items: number) => [{ currency: "JPY", amount, items }];
    const unknown = { ...group, exposure: null };
    expect(sumsWith("JPY", "EUR")).toEqual({ ...unknown, untranslated: jpy(7, 1) });
    expect(sumsWith("EUR", "JPY")).toEqual({ ...unknown, untranslated: jpy(3, 1) });
    expect(sumsWith("JPY", "JPY")).toEqual({ ...unknown, untranslated: jpy(10, 2) });
  });

  it("lets nobody's credit balance lower what the others owe", () => {
    expect(book(FAMILY, { A: -500 }).groupAt(0)?.exposure).toBe(200);
  });

  it("warns every member when the shared limit is used up", () => {
    const lines = (place: number) =>
      book(FAMILY, { P: 700, A: 150 })
        .at(place)
        .lines.map(({ measure, level }) => `${measure} ${level}`);
    expect(lines(1)).toEqual(["groupUtilisation red"]);
    expect(lines(2)).toEqual(["groupUtilisation red"]);
    expect(lines(3)).toEqual(["utilisation hold", "utilisation red"]);
  });

  it("puts every customer into one group at most, whoever names whom", () => {
    const id = fc.constantFrom("A", "B", "C", "D", "");
    fc.assert(
      fc.property(fc.tuple(id, id, id, id), (groups) => {
        const rows = groups.map((group, i): Row => ["ABCD"[i]!, group, 100]);
        const of = book(rows);
        rows.forEach((_, place) => {
          const members = of.groupAt(place)?.members ?? [];
          if (members.length > 0) expect(members).toContain(place);
          for (const other of members) expect(of.groupAt(other)).toBe(of.groupAt(place));
        });
      }),
    );
  });

  it("holds the order of a company below a circle for what all of them owe", () => {
    const rows: Row[] = [
      ["T", "P", 1000],
      ["P", "Q", 1000, 1500],
      ["Q", "P", 1000],
    ];
    const of = book(rows, { T: 700, P: 700, Q: 700 });
    expect(checkOrder(of, 0, 10)).toMatchObject({ decision: "hold", groupExposureAfter: 2110 });
    expect(of.groupAt(2)).toMatchObject({ members: [0, 1, 2], exposure: 2100 });
  });

  it("asks for the parent of each company once, however long the chain", () => {
    const rows = Array.from({ length: 400 }, (_, i): Row => [
      `C${i}`,
      i === 0 ? "" : `C${i - 1}`,
      1,
    ]);
    for (const inOrder of [rows, [...rows].reverse()]) {
      const of = book(inOrder);
      const { index } = of.places;
      const find = index.find.bind(index);
      let asked = 0;
      index.find = (cell) => {
        asked++;
        return find(cell);
      };
      expect(of.groupAt(0)?.members).toHaveLength(400);
      expect(asked).toBeLessThanOrEqual(400);
    }
  });
});
