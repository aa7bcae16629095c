import { nestedHeadings } from "../../../src/engine/ledger/nested-headings";
import { ROW } from "../../../src/engine/ledger/row-kinds";

/** Lines of a ledger: "# name" is a heading, "= label" a total, all others are items. */
function nested(...lines: string[]) {
  const kinds = Uint8Array.from(lines, (line) =>
    line.startsWith("#") ? ROW.group : line.startsWith("=") ? ROW.total : ROW.item,
  );
  const texts = lines.map((line) => line.replace(/^[#=] /, ""));
  const headings = new Map(
    texts.flatMap((text, row) => (kinds[row] === ROW.group ? [[row, text] as const] : [])),
  );
  const rows = nestedHeadings(
    texts.map((text) => [text]),
    { kinds, headings, printed: [] },
  );
  return [...rows].sort().map((row) => texts[row]);
}

describe("a heading", () => {
  it.each([
    {
      because: "its total follows within another's",
      lines: ["# Ann", "# Roof", "1", "= Total Roof", "= Total Ann"],
      inner: ["Roof"],
    },
    {
      because: "it stands within another's total",
      lines: ["# Ann", "# Roof", "1", "= Ann Total"],
      inner: ["Roof"],
    },
    {
      because: "two levels above it end later",
      lines: ["# Ann", "# Site", "# Roof", "= Roof 小计", "= Site 合计", "= Ann 合计"],
      inner: ["Site", "Roof"],
    },
  ])("is a part of a customer: $because", ({ lines, inner }) => {
    expect(nested(...lines)).toEqual(inner);
  });

  it.each([
    {
      because: "the one above has its total already",
      lines: ["# Ann", "1", "= Total Ann", "# Ben", "2", "= Total Ben"],
    },
    { because: "no total names the one above", lines: ["# Ann", "1", "# Ben", "2", "= Total"] },
    {
      because: "only the inner one has a total",
      lines: ["# Ann", "1", "# Ben", "2", "= Total for Ben"],
    },
  ])("is a customer: $because", ({ lines }) => {
    expect(nested(...lines)).toEqual([]);
  });
});
