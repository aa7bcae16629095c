import fc from "fast-check";

import { element, findAll, parseXml, textOf, writeXml } from "../../../src/workbench/files/xml";

describe("XML", () => {
  it("is read whatever its prefixes, quotes, order of attributes and spaces", () => {
    const root = parseXml(
      `<?xml version='1.0'?><!-- by hand --><x:workbook xmlns:x="urn:a"><x:definedNames>` +
        `<x:definedName\n hidden = '1'  name='A"s'>Data!$A$1</x:definedName ></x:definedNames></x:workbook>`,
    );
    const [name] = findAll(root, "definedName");
    expect(name!.attributes).toEqual({ hidden: "1", name: 'A"s' });
    expect(textOf(name!)).toBe("Data!$A$1");
  });

  it("is read with characters by name and by number, and with sections of plain text", () => {
    const root = parseXml('<a b="&lt;&#10;&#x4E2D;&amp;lt;">1 &gt; 0 <![CDATA[<b>]]></a>');
    expect(root.attributes["b"]).toBe("<\n中&lt;");
    expect(textOf(root)).toBe("1 > 0 <b>");
  });

  it("is read with more escaped characters than one name has", () => {
    const many = "&amp;".repeat(20_000);
    expect(textOf(parseXml(`<a>${many}</a>`))).toBe("&".repeat(20_000));
  });

  it("has a root element, or is refused", () => {
    expect(() => parseXml("no XML")).toThrow("no XML element");
  });

  it("comes back as it was written", () => {
    const text = fc.string({
      unit: fc.constantFrom(
        ...["<", ">", "&", '"', "'", "\n", " ", "]", "中"],
        "a",
        "&amp;",
        "&#10;",
        "😀",
      ),
    });
    fc.assert(
      fc.property(text, text, (value, content) => {
        const inside = content === "" ? [] : [content];
        const written = element("a:b", { name: value }, element("c", {}, ...inside), element("d"));
        expect(parseXml(writeXml(written))).toEqual(written);
      }),
      { seed: 1 },
    );
  });
});
