import type { CellGrid } from "../../../src/engine";
import { headedAreas } from "../../../src/workbook/share/headings";

function headings(values: CellGrid) {
  return headedAreas(values).map((area) => area.headings);
}

const BLANK = ["", "", "", ""];

describe("headedAreas", () => {
  it.each<[string, CellGrid, string[][]]>([
    [
      "years among texts",
      [
        ["Code", "Name", 2023, 2024, "Notes"],
        ["C-1", "A", 1, 2, "x"],
      ],
      [["Code", "Name", "2023", "2024", "Notes"]],
    ],
    [
      "years beside one text",
      [
        ["Customer", 2023, 2024],
        ["A", 1.5, 2],
      ],
      [["Customer", "2023", "2024"]],
    ],
    [
      "years alone",
      [
        [2024, 2023],
        [1.5, 2],
      ],
      [["2024", "2023"]],
    ],
    [
      "bounds of buckets",
      [
        [0, 30, 60, "Notes"],
        [5, 0, 0, "x"],
      ],
      [["0", "30", "60", "Notes"]],
    ],
    [
      "no headings but figures",
      [
        ["As of", 45473],
        ["Limit", 500.5],
      ],
      [],
    ],
    [
      "figures that do not rise",
      [
        ["A", 500, 300, 400],
        ["B", 1, 2, 1],
      ],
      [],
    ],
    [
      "a line of numbers right above the texts",
      [
        ["Period", 1, 12, ""],
        ["Customer", "Notes", "Open", "IBAN"],
        ["A", "x", 1, "y"],
      ],
      [["Customer", "Notes", "Open", "IBAN"]],
    ],
    [
      "one below the other",
      [["Customer", "Open"], ["A", 1], BLANK, ["Customer", 2023, 2024], ["A", 1, 2]],
      [
        ["Customer", "Open"],
        ["Customer", "2023", "2024"],
      ],
    ],
  ])("finds %s", (_, values, found) => {
    expect(headings(values)).toEqual(found);
  });

  it("finds a table far below", () => {
    const far: CellGrid = [
      ...Array.from({ length: 5000 }, () => BLANK),
      ["Name", "IBAN", "", ""],
      ["A", "x", "", ""],
    ];
    expect(headings(far)).toEqual([["Name", "IBAN"]]);
  });
});
