import { readInvoices } from "../../../src/engine/ledger/read-invoices";
import { sumAmounts } from "../../../src/engine/values/money";
import type { CellGrid } from "../../../src/engine/values/cells";

const HEADER = ["Customer", "Date", "Debit", "Credit"];

/** What is owed, and what is said of credits with a minus. */
function read(...rows: CellGrid) {
  const { residualAmount, reading } = readInvoices(rows);
  const doubt = reading.doubts.find(({ code }) => code === "creditsWithMinus");
  const check = reading.columnSum();
  return {
    owed: sumAmounts([...residualAmount]),
    said: doubt === undefined ? null : [doubt.rows, doubt.amount],
    failed: check?.failed ?? 0,
  };
}

describe("credits with a minus in a column of their own", () => {
  it.each([
    { blank: "", what: "blank" },
    { blank: 0, what: "0" },
  ])("are taken off, and said, where the other side is $what", ({ blank }) => {
    const ledger = read(
      HEADER,
      ["Ann", 45_800, 500, blank],
      ["Ann", 45_801, blank, -50],
      ["Ben", 45_802, blank, -100],
      ["Ben", 45_803, 80, blank],
    );
    expect(ledger).toEqual({ owed: 430, said: [2, -150], failed: 0 });
  });

  it("raise what is owed among others without one: they take a credit back", () => {
    const rows = [
      ["Ann", 45_800, 500, ""],
      ["Ann", 45_801, "", 50],
      ["Ann", 45_802, "", -50],
    ];
    expect(read(HEADER, ...rows)).toEqual({ owed: 500, said: null, failed: 0 });
  });

  it("are what the balance that runs makes of them, without a word", () => {
    const header = [...HEADER, "Balance"];
    const taken = [
      ["Ann", 45_800, 500, "", 500],
      ["Ann", 45_801, "", -50, 450],
      ["Ann", 45_802, 10, "", 460],
    ];
    expect(read(header, ...taken)).toMatchObject({ owed: 460, said: null });
    const given = [
      ["Ann", 45_800, 500, "", 500],
      ["Ann", 45_801, "", -50, 550],
      ["Ann", 45_802, 10, "", 560],
    ];
    expect(read(header, ...given)).toMatchObject({ owed: 560, said: null });
  });
});
