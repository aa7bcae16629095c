import { leftovers } from "../../../src/workbook/share/search-copies";
import { openInExcel } from "../../support/excel";

describe("leftovers", () => {
  it("searches for tens of thousands of values that begin alike without a wait", async () => {
    const office = await openInExcel({ sheets: { Copy: [["see INV-2025-49999 there"]] } });
    const values = Array.from({ length: 50_000 }, (_, i) => `INV-2025-${i}`);
    const begun = performance.now();
    const found = await Excel.run((context) =>
      leftovers(context, ["Copy"], [{ heading: "No.", values }], []),
    );
    expect(performance.now() - begun).toBeLessThan(2000);
    expect(found).toMatchObject([{ kind: "value", found: "inv-2025-4" }]);
    office.dispose();
  });
});
