import { CustomerIndex } from "../../../src/engine/reading/customer-index";

const index = new CustomerIndex([
  { id: "C-1", name: "Acme Ltd" },
  { id: "C-2", name: "Beta" },
  { id: "C-3", name: "Beta" },
  { id: "Gamma", name: "Gamma" },
  { id: "007", name: null },
  { id: "C-1", name: "Acme again" },
  { id: "C-6", name: "C-2" },
]);

describe("CustomerIndex.find", () => {
  it.each([
    { cell: "C-1", place: 0, because: "the code is known, and the first of two counts" },
    { cell: " c-1 ", place: 0, because: "spaces and letter case do not count" },
    { cell: "Ｃ-1", place: 0, because: "full-width letters do not count" },
    { cell: "acme  ltd", place: 0, because: "the name is known" },
    { cell: "Acme again", place: null, because: "the second row of a customer does not count" },
    { cell: "Beta", place: null, because: "two customers share the name" },
    { cell: "C-3", place: 2, because: "the code tells who shares a name" },
    { cell: "Gamma", place: 3, because: "a name can be the code" },
    { cell: "C-2", place: 1, because: "a code outweighs another's name" },
    { cell: "007", place: 4, because: "the code has leading zeros" },
    { cell: 7, place: null, because: "leading zeros tell customers apart" },
    { cell: 0, place: null, because: "0 is a blank cell on some builds" },
    { cell: "", place: null, because: "it is blank" },
    { cell: null, place: null, because: "it is blank" },
    { cell: "Delta", place: null, because: "nobody is called so" },
  ])("is $place for $cell because $because", ({ cell, place }) => {
    expect(index.find(cell)).toBe(place);
  });

  it("finds a code that is a number in one table and text in the other", () => {
    expect(new CustomerIndex([{ id: "1042", name: null }]).find(1042)).toBe(0);
  });
});

describe("CustomerIndex.findSame", () => {
  it.each([
    { id: "C-1", name: "Beta", place: 0, because: "the code outweighs the name" },
    { id: "X-1", name: "acme ltd", place: 0, because: "the name is known where the code is not" },
    { id: "X-1", name: "Beta", place: null, because: "two customers share the name" },
    { id: "X-1", name: null, place: null, because: "nothing is known" },
  ])("is $place for $id, $name because $because", ({ id, name, place }) => {
    expect(index.findSame({ id, name })).toBe(place);
  });
});

describe("CustomerIndex.isAmbiguous", () => {
  it.each([
    { cell: "Beta", ambiguous: true },
    { cell: "Acme Ltd", ambiguous: false },
    { cell: "C-2", ambiguous: false },
    { cell: "Delta", ambiguous: false },
    { cell: "", ambiguous: false },
  ])("is $ambiguous for $cell", ({ cell, ambiguous }) => {
    expect(index.isAmbiguous(cell)).toBe(ambiguous);
  });
});
