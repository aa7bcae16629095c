import { WordColumn } from "../../../src/engine/reading/word-column";

describe("WordColumn", () => {
  it("judges each different cell once", () => {
    const judged: unknown[] = [];
    const column = new WordColumn((cell) => {
      judged.push(cell);
      return cell === "Paid";
    });
    const cells = ["Paid", "Paid", "Open", "Paid", "", null, undefined, "", "Open"];
    expect(cells.map((cell) => column.read(cell))).toEqual(cells.map((cell) => cell === "Paid"));
    expect(judged).toEqual(["Paid", "Open", "", null, undefined]);
  });

  it("remembers a verdict of undefined", () => {
    let calls = 0;
    const column = new WordColumn((): string | undefined => {
      calls++;
      return undefined;
    });
    expect([column.read("a"), column.read("b"), column.read("a")]).toEqual(
      Array(3).fill(undefined),
    );
    expect(calls).toBe(2);
  });
});
