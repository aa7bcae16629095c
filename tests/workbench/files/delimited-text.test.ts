import fc from "fast-check";
import Papa from "papaparse";

import { readDelimitedText } from "../../../src/workbench/files/delimited-text";

describe("readDelimitedText", () => {
  it.each([
    { separator: ",", text: "a,b\n1,2\n", because: "commas cut every line" },
    {
      separator: ";",
      text: "Kunde;Betrag\nMaier;1,50\nHuber;2,25\n",
      because: "commas are decimal",
    },
    { separator: "\t", text: "a\tb, c\n1\t2\n", because: "tabs cut every line" },
    { separator: "|", text: "a|b\n1|2\n", because: "bars cut every line" },
    { separator: ",", text: 'a,b\n"x;y;z",1\n"u;v",2\n', because: "semicolons are inside quotes" },
    { separator: ";", text: "sep=;\na,b\n1,2\n", because: "the first line says so" },
    {
      separator: ",",
      text: "Example Company\nReport\n\n,Date,Num\nCurrent,,\n,05/31/2013,19\n",
      because: "lines above the header do not count against it",
    },
  ])("takes $separator when $because", ({ text, separator }) => {
    expect(readDelimitedText(text).separator).toBe(separator);
  });

  it("leaves the stated separator line out of the rows", () => {
    expect(readDelimitedText("sep=;\r\na;b\r\n").rows).toEqual([["a", "b"]]);
  });

  it("keeps lines breaks and doubled quotes inside a field, and spaces around one", () => {
    expect(readDelimitedText('a,b\n"x\ny","say ""hi"""\n  1 ,2\n').rows).toEqual([
      ["a", "b"],
      ["x\ny", 'say "hi"'],
      ["  1 ", "2"],
    ]);
  });

  it("keeps empty lines between others, so that rows keep their numbers", () => {
    expect(readDelimitedText("Title\n\na,b\n").rows).toEqual([["Title"], [""], ["a", "b"]]);
  });

  it("takes line ends of every kind, mixed too", () => {
    expect(readDelimitedText('a,b\r\n1,2\n3,"x\r\ny"\r5,6').rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "x\ny"],
      ["5", "6"],
    ]);
  });

  it("gives one column when nothing separates", () => {
    expect(readDelimitedText("a\nb\n").rows).toEqual([["a"], ["b"]]);
  });

  it.each([",", ";", "\t", "|"])("gets back what was written with %j", (delimiter) => {
    const field = fc
      .string({ unit: "grapheme" })
      .map((text) => text.replaceAll(/[\r\n\ufeff]/g, ""));
    const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const text = `sep=${delimiter}\n${Papa.unparse(rows, { delimiter, quotes: true })}\n`;
        expect(readDelimitedText(text).rows).toEqual(rows);
      }),
    );
  });
});
