import { CustomerColumn } from "../../../src/engine/reading/customer-column";

/** Reads rows of code and name, and gives the place of each row's customer. */
function read(rows: readonly (readonly unknown[])[], hasCode = true) {
  const column = new CustomerColumn(hasCode ? 0 : undefined, 1);
  const places = rows.map((row) => column.read(row));
  return { places, ids: column.ids, names: column.names, column };
}

describe("CustomerColumn", () => {
  it("goes by the code and labels it with the first name", () => {
    const { places, ids, names } = read([
      ["C-1", "Acme Ltd"],
      ["C-2", "Beta"],
      ["C-1", "ACME LIMITED"],
    ]);
    expect({ places, ids, names }).toEqual({
      places: [0, 1, 0],
      ids: ["C-1", "C-2"],
      names: ["Acme Ltd", "Beta"],
    });
  });

  it("labels a code with the name of a later row where the first states none", () => {
    const rows = [
      ["C-1", ""],
      ["c-1", "Acme"],
      ["C-1", "ACME LIMITED"],
    ];
    expect(read(rows).names).toEqual(["Acme"]);
    expect(
      read([
        ["C-1", 0],
        ["C-1", "Acme"],
      ]).names,
    ).toEqual(["Acme"]);
  });

  it("goes by the name where the ledger has no codes", () => {
    const { places, ids, names } = read([["x", "Acme"]], false);
    expect({ places, ids, names }).toEqual({ places: [0], ids: ["Acme"], names: [""] });
  });

  it.each([
    { one: "C-1", other: " c-1 ", same: true, because: "case and spaces do not count" },
    { one: "Ｃ-1", other: "C-1", same: true, because: "width does not count" },
    { one: 1042, other: "1042", same: true, because: "a code may be a number" },
    { one: "0042", other: "42", same: false, because: "leading zeros count" },
  ])("takes $one and $other for one customer: $same, because $because", ({ one, other, same }) => {
    const { places } = read([
      [one, ""],
      [other, ""],
    ]);
    expect(places[0] === places[1]).toBe(same);
  });

  it.each([
    "Ann Ltd (continued)",
    "Ann Ltd - cont'd",
    "ANN LTD (Cont.)",
    "Ann Ltd (continued from page 1)",
  ])("takes %s for the customer that was named before", (again) => {
    expect(read([["Ann Ltd"], ["Bob"], [again]])).toMatchObject({
      places: [0, 1, 0],
      ids: ["Ann Ltd", "Bob"],
    });
  });

  it.each(["甲公司（续）", "甲公司(接上頁)"])("takes %s for 甲公司", (again) => {
    expect(read([["甲公司"], [again]]).places).toEqual([0, 0]);
  });

  it("leaves a name as it is where nobody of the rest of it was named before", () => {
    expect(read([["Discontinued"], ["Works (continued)"], ["手续"]]).ids).toEqual([
      ...["Discontinued", "Works (continued)", "手续"],
    ]);
  });

  it.each([
    { cell: "", because: "it is blank" },
    { cell: null, because: "it is blank" },
    { cell: undefined, because: "the row is shorter" },
    { cell: 0, because: "a blank cell arrives as 0 on some builds" },
    { cell: "#N/A", because: "an error names nobody" },
    { cell: { code: "#N/A" }, because: "an error names nobody" },
  ])("goes by the name for a code of $cell, since $because", ({ cell }) => {
    const { places, ids } = read([
      [cell, "Acme"],
      [cell, "Beta"],
      [cell, "acme"],
    ]);
    expect({ places, ids }).toEqual({ places: [0, 1, 0], ids: ["Acme", "Beta"] });
  });

  it("says when a row names nobody", () => {
    const { places, column } = read([
      ["", ""],
      ["C-1", ""],
      [0, 0],
    ]);
    expect(places).toEqual([0, 1, 0]);
    expect(places.map((place) => column.isMissing(place))).toEqual([true, false, true]);
  });

  it("reads a data type by its basic value", () => {
    const entity = () => ({ type: "Entity", basicValue: "C-1" });
    expect(read([[entity()], ["C-1"], [entity()]]).places).toEqual([0, 0, 0]);
  });
});
