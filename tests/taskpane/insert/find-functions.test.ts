import { CREDIT_FUNCTIONS } from "../../../src/taskpane/insert/credit-functions";
import { findFunctions } from "../../../src/taskpane/insert/find-functions";
import { functionsOf, SUBJECTS } from "../../../src/taskpane/insert/subjects";

const ALL = [...CREDIT_FUNCTIONS.values()];
const found = (query: string) => findFunctions(ALL, query).map(({ id }) => id);

describe("findFunctions", () => {
  it.each([
    { query: "DSO", first: "DSO", because: "a name" },
    { query: "=credit.aging", first: "AGINGBUCKET", because: "a name as it stands in a cell" },
    { query: "ａｇｉｎｇｒｅｐｏｒｔ", first: "AGINGREPORT", because: "wide letters" },
  ])("puts $first first for $query: $because", ({ query, first }) => {
    expect(found(query)[0]).toBe(first);
  });

  it.each([
    { query: "  ", has: ALL.length, because: "nothing is sought" },
    { query: "xyzzy", has: 0, because: "nothing fits" },
  ])("finds $has for “$query”: $because", ({ query, has }) => {
    expect(found(query)).toHaveLength(has);
  });

  it.each([
    ["loss allowance", "LOSSPROVISION"],
    ["坏账准备", "LOSSPROVISION"],
    ["備抵損失", "LOSSPROVISION"],
    ["逾期", "PERCENTOVERDUE"],
    ["账龄", "AGINGREPORT"],
    ["帳齡", "AGINGREPORT"],
    ["額度", "SUGGESTLIMIT"],
    ["limit suggest", "SUGGESTLIMIT"],
    ["inclusive upper ends", "AGINGBUCKET"],
  ])("finds by “%s”, in any language and order: %s", (query, id) => {
    expect(found(query)).toContain(id);
  });

  it("looks at the arguments only where no name and no description fits", () => {
    expect(found("aging report")).not.toContain("DSO");
  });
});

describe("the subjects", () => {
  it("hold every function once", () => {
    const ids = SUBJECTS.flatMap(functionsOf);
    expect([...ids].sort()).toEqual(ALL.map(({ id }) => id).sort());
  });
});
