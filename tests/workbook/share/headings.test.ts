import type { CellGrid } from "../../../src/engine";
import { headedAreas, seemsConfidential } from "../../../src/workbook/share/headings";

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
      "the wide one below narrow lines of texts",
      [
        ["Company", "ACME Ltd", "", ""],
        ["Branch", "North", "", ""],
        ["Customer", "Name", "Amount", "Margin"],
        ["A", "x", 1, 2],
      ],
      [
        ["Company", "ACME Ltd"],
        ["Customer", "Name", "Amount", "Margin"],
      ],
    ],
    [
      "the wide one right below a line of texts",
      [
        ["", "Company", "ACME Ltd", ""],
        ["Customer", "Name", "Amount", "Margin"],
        ["A", "x", 1, 2],
      ],
      [["Customer", "Name", "Amount", "Margin"]],
    ],
    [
      "no wide row of a table with columns of no heading",
      [
        ["Customer", "Name", "", ""],
        ["A", "x", "y", "z"],
        ["B", "x", "y", "z"],
      ],
      [["Customer", "Name"]],
    ],
    [
      "one with a number sign",
      [
        ["# Invoices", "Notes", "#", "#N/A"],
        [1, "x", 2, 3],
      ],
      [["# Invoices", "Notes", "#"]],
    ],
    [
      "no heading where a table goes on below a blank row",
      [
        ["Customer", "Name", "Amount", "Margin"],
        ["A", "x", 1, 2],
        BLANK,
        ["B", "y", 3, 4],
        ["C", "z", 5, 6],
      ],
      [["Customer", "Name", "Amount", "Margin"]],
    ],
    [
      "none either in the first rows of blocks of texts",
      [
        ["Customer", "IBAN"],
        ["A", "x"],
        ["", ""],
        ["B", "y"],
        ["C", "z"],
      ],
      [["Customer", "IBAN"]],
    ],
    [
      "one below the other, as wide, with figures in one of them only",
      [
        ["Contact", "IBAN"],
        ["A", "x"],
        ["", ""],
        ["Name", "Open"],
        ["C", 1],
      ],
      [
        ["Contact", "IBAN"],
        ["Name", "Open"],
      ],
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

describe("the rows of a table", () => {
  it("go on below blank ones, down to the lines above the next heading", () => {
    const values: CellGrid = [
      ["Customer", "Open"],
      ["A", 1],
      ["", ""],
      ["B", 2],
      ["", ""],
      ["Next month", ""],
      ["Customer", "Open"],
      ["A", 1],
      ["", ""],
      ["Total", 1],
    ];
    expect(headedAreas(values).map(({ row, rowCount }) => [row, rowCount])).toEqual([
      [0, 5],
      [6, 4],
    ]);
  });
});

describe("seemsConfidential", () => {
  it.each([
    ...["Internal remarks", "IBAN", "E-mail", "bank_account", "VAT ID"],
    ...["内部", "电子邮件", "账户", "联系方式", "手机", "信箱"],
    ...["內部", "電子郵件", "帳戶", "聯絡方式", "手機", "信箱"],
  ])("holds %s back", (heading) => {
    expect(seemsConfidential(heading)).toBe(true);
  });

  it.each(["Customer", "Open", "客户", "金额", "客戶", "金額"])("offers %s", (heading) => {
    expect(seemsConfidential(heading)).toBe(false);
  });
});
