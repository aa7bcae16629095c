import { LANGUAGES, policyTable } from "../../src/engine";
import { policyNotes } from "../../src/i18n/policy-notes";
import NOTES from "../../src/i18n/policy-notes.json";

describe("policyNotes", () => {
  it("are written in every language", () => {
    const incomplete = Object.entries(NOTES).filter(
      ([, note]) => note.length !== LANGUAGES.length || note.includes(""),
    );
    expect(incomplete).toEqual([]);
  });

  it.each(LANGUAGES)("explain every rule of both built-in policies in %s", (language) => {
    for (const name of ["International", "China"] as const) {
      const rows = policyTable(name, language, policyNotes(NOTES, language)).slice(1);
      const rules = [...new Set(rows.map(([rule]) => rule))];
      const explained = new Set(rows.filter((row) => row[4] !== "").map(([rule]) => rule));
      expect(rules.filter((rule) => !explained.has(rule))).toEqual([]);
    }
  });

  it("are all used by one of the built-in policies", () => {
    const notes = policyNotes(NOTES, "en");
    const used = (["International", "China"] as const).flatMap((name) =>
      policyTable(name, "en", notes).map((row) => row[4]),
    );
    expect(Object.values(notes).filter((note) => !used.includes(note))).toEqual([]);
  });

  it("explain every setting and the unit of every factor", () => {
    const rows = policyTable("International", "en", policyNotes(NOTES, "en"));
    const firstRows = rows.filter(
      (row, i) => row[1] !== rows[i - 1]?.[1] && (row[0] === "setting" || row[0] === "points"),
    );
    expect(firstRows.filter((row) => row[4] === "")).toEqual([]);
  });
});
