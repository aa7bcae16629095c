import { leftovers } from "../../../src/workbook/share/search-copies";
import { openInExcel } from "../../support/excel";

describe("leftovers", () => {
  it("searches for tens of thousands of values that begin alike", async () => {
    const office = await openInExcel({ sheets: { Copy: [["see INV-2025-49999 there"]] } });
    // What copied the list for each value would not come to an end.
    const values = Array.from({ length: 200_000 }, (_, i) => `INV-2025-${i}`);
    const found = await Excel.run((context) =>
      leftovers(context, ["Copy"], [{ heading: "No.", values }], []),
    );
    expect(found).toMatchObject([{ kind: "value", found: "inv-2025-4" }]);
    office.dispose();
  });
});
