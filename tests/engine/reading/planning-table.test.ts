import { planningMatch, type CellGrid } from "../../../src/engine";

describe("planningMatch", () => {
  const PLAN = ["Customer", "Expected Date", "Amount"];
  it.each<{ what: string; grid: CellGrid; found: ReturnType<typeof planningMatch> }>([
    { what: "a plan below a title", grid: [["Plan"], [], PLAN], found: { kind: "plan", row: 2 } },
    {
      what: "a plan by its amounts",
      grid: [["客戶編號", "日期", "計畫金額"]],
      found: { kind: "plan", row: 0 },
    },
    { what: "dates and amounts of anything", grid: [["Customer", "Date", "Amount"]], found: null },
    {
      what: "a ledger with a column of its own for what is expected",
      grid: [["Customer", "Due Date", "Amount", "Expected Date"]],
      found: null,
    },
    { what: "a plan of nobody's", grid: [["Planned Date", "Planned Amount"]], found: null },
    {
      what: "scenarios",
      grid: [
        ["Kind", "Value"],
        ["anything", 1],
        ["sales fall", 0.1],
      ],
      found: { kind: "scenarios", row: 0 },
    },
    {
      what: "kinds of anything else",
      grid: [
        ["Kind", "Value"],
        ["anything", 1],
      ],
      found: null,
    },
  ])("takes $what for what it is", ({ grid, found }) => {
    expect(planningMatch(grid)).toEqual(found);
  });
});
