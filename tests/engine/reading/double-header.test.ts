import { joinedTitles } from "../../../src/engine/reading/double-header";

const NAMES = new Set([
  ...["Customer No.", "Customer Name", "Invoice Date", "Due Date", "Open Amount", "Amount"],
  ...["Balance Amount", "Name", "客户编号", "客户名称"],
]);

/** Two rows as texts with a bar between their cells. */
function join(upper: string, lower: string) {
  const cells = (text: string) => text.split("|").map((cell) => cell.trim());
  const joined = joinedTitles(cells(upper), cells(lower), (title) =>
    NAMES.has(title) ? title : null,
  );
  return joined === null ? null : [joined.titles.join(" | "), joined.names];
}

describe("a header of two rows", () => {
  it.each([
    {
      rule: "spreads a merged cell over the columns below it",
      rows: ["Customer | | Amount", "No. | Name | "],
      gives: ["Customer No. | Customer Name | Amount", 2],
    },
    {
      rule: "joins Chinese without a space",
      rows: ["客户 | | 到期日", "编号 | 名称 | "],
      gives: ["客户编号 | 客户名称 | 到期日", 2],
    },
    {
      rule: "keeps the lower title where both are no name",
      rows: ["Document | | Money", "Name | Due Date | Amount"],
      gives: ["Name | Due Date | Amount", 0],
    },
    {
      rule: "joins halves of titles, known or not",
      rows: ["Invoice | Due | Sales", "Date | Date | Person"],
      gives: ["Invoice Date | Due Date | Sales Person", 2],
    },
    {
      rule: "tells two alike by the word above",
      rows: [" | Open | Paid", "Name | Amount | Amount"],
      gives: ["Name | Open Amount | Paid Amount", 1],
    },
    {
      rule: "joins no half with the cells beside its own",
      rows: ["Customer | Open | Due | | Customer", "No. | Amount | Date | Amount | Name"],
      gives: ["Customer No. | Open Amount | Due Date | Amount | Customer Name", 4],
    },
    {
      rule: "leaves a name below a blank whole where the others begin above",
      rows: ["Customer | Open | Due | | ", "No. | Amount | Date | Amount | Person"],
      gives: ["Customer No. | Open Amount | Due Date | Amount | Person", 3],
    },
    {
      rule: "looks behind the slash of two words",
      rows: ["Person/Customer | Open", "Name | Amount"],
      gives: ["Person/Customer Name | Open Amount", 2],
    },
    {
      rule: "makes buckets of a group",
      rows: ["Customer | Past due | ", "Name | 1-30 | 31-60"],
      gives: ["Customer Name | Past due 1-30 | Past due 31-60", 3],
    },
  ])("$rule", ({ rows: [upper, lower], gives }) => {
    expect(join(upper!, lower!)).toEqual(gives);
  });

  it.each([
    { rows: ["Open items | | ", "Customer | Due | Open"], because: "a single cell is a title" },
    { rows: ["Customer | Due | Open", "Falke | 2024 | 10"], because: "figures are no titles" },
  ])("is none: $because", ({ rows: [upper, lower] }) => {
    expect(join(upper!, lower!)).toBeNull();
  });

  it("may bear one digit, as an address line does", () => {
    expect(join("Name | Due", "1 | Date")).toEqual(["Name 1 | Due Date", 1]);
  });
});

it("takes a number of one digit for data, and the same as a text for a title", () => {
  const fieldOf = (title: string) => (NAMES.has(title) ? title : null);
  expect(joinedTitles(["Name", "X"], ["A", 1], fieldOf)).toBeNull();
  expect(joinedTitles(["Name", "X"], ["A", "1"], fieldOf)?.titles).toEqual(["Name A", "X 1"]);
});
