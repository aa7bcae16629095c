import { printedStatement } from "../../../src/engine/reading/printed-statement";
import { serialDate } from "../../../src/engine/values/serial-date";

const day = (year: number, month: number, date: number) => serialDate({ year, month, day: date });

/** Rows of firm, period, item and value. */
const figures = (grid: readonly (readonly unknown[])[]) => printedStatement(grid)?.grid.slice(1);

describe("a printed statement", () => {
  it("has items down the side and years across", () => {
    const grid = [["Delta Ltd"], ["", "2024", "2023"], ["Revenue", 90, 80], ["Net income", 9, ""]];
    expect(figures(grid)).toEqual([
      ["Delta Ltd", day(2024, 12, 31), "Revenue", 90],
      ["Delta Ltd", day(2023, 12, 31), "Revenue", 80],
      ["Delta Ltd", day(2024, 12, 31), "Net income", 9],
    ]);
  });

  const TWO_SIDES = [
    ["编制单位：甲公司", "", "2024年2月29日"],
    ["资产", "期末余额", "年初余额", "负债", "期末余额", "年初余额"],
    ["存货", 1, 2],
    ["资产总计", 3, 4],
  ];
  const [closing, opening] = [day(2024, 2, 29), day(2023, 2, 28)];
  const ASSETS = [
    ["甲公司", closing, "存货", 1],
    ["甲公司", opening, "存货", 2],
    ["甲公司", closing, "资产总计", 3],
    ["甲公司", opening, "资产总计", 4],
  ];

  it.each([
    { side: "负债合计", figures: 2, because: "the other one is short" },
    { side: "其他", figures: 0, because: "nobody knows what is on the other one" },
  ])("keeps its two sides apart where $because", ({ side, figures: found }) => {
    const rows = TWO_SIDES.map((cells, row) => (row === 3 ? [...cells, side, 5, 6] : cells));
    const others = [closing, opening].map((period, i) => ["甲公司", period, side, 5 + i]);
    expect(figures(rows)).toEqual([...ASSETS, ...others.slice(0, found)]);
  });

  it("ends on the later day of a period", () => {
    const grid = [
      ["For the period from 1 Apr 2023 to 31 Mar 2024"],
      ["Item", "This year"],
      ...[
        ["Revenue", 9],
        ["Net income", 1],
      ],
    ];
    expect(figures(grid)![0]![1]).toBe(day(2024, 3, 31));
  });

  it.each([
    { line: ["Company: Elm plc"], firm: "Elm plc" },
    { line: ["Entity:", "Elm plc"], firm: "Elm plc" },
    { line: ["单位名称：榆木公司"], firm: "榆木公司" },
    { line: ["Elm plc"], firm: "Elm plc" },
    { line: ["Balance sheet"], firm: "?" },
    { line: ["Currency: EUR"], firm: "?" },
    { line: ["31 Dec 2024"], firm: "?" },
  ])("is that of the firm in $line: $firm", ({ line, firm }) => {
    const printed = printedStatement([line, ["", "2024"], ["Revenue", 9], ["Net income", 1]])!;
    expect([printed.grid[1]![0], printed.isNamed]).toEqual([firm, firm !== "?"]);
  });

  it("tells the row of the range of each figure", () => {
    const grid = [["Elm plc"], ["", "2024"], ["Revenue", 9], [], ["Net income", 1]];
    expect(printedStatement(grid)).toMatchObject({ headerRow: 1, rows: [1, 2, 4] });
  });

  it.each([
    {
      because: "one item is a coincidence",
      grid: [
        ["", "2024"],
        ["Revenue", 9],
        ["Elm", 1],
      ],
    },
    {
      because: "nothing dates its columns",
      grid: [
        ["", "A"],
        ["Revenue", 9],
        ["Net income", 1],
      ],
    },
    {
      because: "the column under the date holds dates",
      grid: [
        ["", "2024-12-31"],
        ["Revenue", "2024-12-31"],
        ["Net income", "2023-12-31"],
      ],
    },
    {
      because: "a figure may look like a year",
      grid: [
        ["Revenue", 2024],
        ["Net income", 9],
        ["Inventory", 3],
      ],
    },
  ])("is none where $because", ({ grid }) => {
    expect(printedStatement(grid)).toBeNull();
  });
});
