import {
  AMBIGUOUS_DATE,
  DateColumn,
  NO_DATE,
  TableDates,
  UNREADABLE_DATE,
} from "../../../src/engine/reading/date-columns";
import { readSingleDate } from "../../../src/engine/reading/single-date";

/** Reads the first column of rows; further columns lend their order of day and month. */
function read(rows: readonly (readonly unknown[])[], columns: readonly number[] = [0]): number[] {
  const dates = new TableDates(rows, 0, columns, "automatic");
  const column = new DateColumn(dates, 0);
  return rows.map((row) => column.read(row));
}

describe("DateColumn.read", () => {
  it.each([
    { cell: 45323, date: 45323, because: "it is a serial day" },
    { cell: 45323.75, date: 45323, because: "the time of day is dropped" },
    { cell: 61, date: 61, because: "it is 1 March 1900" },
    { cell: 60, date: UNREADABLE_DATE, because: "there was no 29 February 1900" },
    { cell: 109_575, date: 109_575, because: "it is 1 January 2200" },
    { cell: 109_576, date: UNREADABLE_DATE, because: "it is an amount that went astray" },
    { cell: 20240201, date: 45323, because: "it is a day written as a number" },
    { cell: 0, date: NO_DATE, because: "a blank cell arrives as 0 on some builds" },
    { cell: -1, date: UNREADABLE_DATE, because: "no day is negative" },
    { cell: "", date: NO_DATE, because: "it is blank" },
    { cell: null, date: NO_DATE, because: "it is blank" },
    { cell: undefined, date: NO_DATE, because: "the row is shorter" },
    { cell: " ", date: NO_DATE, because: "it is blank" },
    { cell: "-", date: NO_DATE, because: "a dash says no date" },
    { cell: "00.00.0000", date: NO_DATE, because: "SAP writes no date so" },
    { cell: "2024-02-01", date: 45323, because: "it is a date of ISO 8601" },
    { cell: "１１３／２／１", date: 45323, because: "it is a year of the Republic, full width" },
    { cell: "2024年2月1日", date: 45323, because: "it is a date in Chinese" },
    { cell: "45323", date: 45323, because: "it is a serial day as text" },
    { cell: "1/2/2024", date: AMBIGUOUS_DATE, because: "day and month cannot be told apart" },
    { cell: "soon", date: UNREADABLE_DATE, because: "it is no date" },
    { cell: true, date: UNREADABLE_DATE, because: "it is no date" },
    { cell: "#N/A", date: UNREADABLE_DATE, because: "it is an error" },
    { cell: { code: "#N/A" }, date: UNREADABLE_DATE, because: "it is an error" },
    {
      cell: { type: "FormattedNumber", basicValue: 45323 },
      date: 45323,
      because: "it is a number",
    },
  ])("reads $cell as $date because $because", ({ cell, date }) => {
    expect(read([[cell]])).toEqual([date]);
  });

  it("is no date without a column", () => {
    const dates = new TableDates([[45323]], 0, [], "automatic");
    expect(new DateColumn(dates, undefined).read([45323])).toBe(NO_DATE);
  });

  it("takes the order from another row, and else from another column", () => {
    expect(read([["1/2/2024"], ["25/2/2024"]])).toEqual([45323, 45347]);
    expect(read([["1/2/2024", "2/25/2024"]], [0, 1])).toEqual([45293]);
    expect(read([["1/2/2024", "25/2/2024"]], [0])).toEqual([AMBIGUOUS_DATE]);
  });
});

describe("readSingleDate", () => {
  it.each([
    { cell: 45323, date: 45323 },
    { cell: "2024-02-01", date: 45323 },
    { cell: "1/2/2024", date: null },
    { cell: "", date: null },
    { cell: 0, date: null },
    { cell: "soon", date: null },
  ])("of $cell is $date", ({ cell, date }) => {
    expect(readSingleDate(cell)).toBe(date);
  });
});

describe("years of two digits that come first", () => {
  const rows = [
    ["22/08/29", "22/08/13"],
    ["22/10/26", "22/10/05"],
  ];

  it("show with the other dates of the table where a column has few", () => {
    expect(read(rows, [0, 1])).toEqual([44_802, 44_860]);
    expect(read(rows, [0])).toEqual([47_352, 46_317]);
  });

  it("are none where a date of the column itself has its month first", () => {
    expect(read([...rows, ["10/26/22", ""]], [0, 1])).toEqual([47_352, 46_317, 44_860]);
  });
});
