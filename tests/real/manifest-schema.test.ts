import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { validateXML } from "xmllint-wasm";

const ROOT = path.resolve(__dirname, "../..");
const SCHEMAS = path.resolve(ROOT, "../shared/manifest-schemas/working");
const ENTRY = "OfficeAppManifestV1_1.xsd";

const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

async function faultsOf(xml: string): Promise<string[]> {
  const schemas = readdirSync(SCHEMAS).map((fileName) => ({
    fileName,
    contents: readFileSync(path.join(SCHEMAS, fileName), "utf8"),
  }));
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: schemas.filter(({ fileName }) => fileName === ENTRY),
    preload: schemas.filter(({ fileName }) => fileName !== ENTRY),
  });
  return errors.map(({ message }) => message);
}

describe("manifest.xml against Microsoft's schemas", () => {
  it("is valid", async () => {
    expect(await faultsOf(manifest)).toEqual([]);
  });

  it.each([
    {
      fault: "it has no version",
      xml: manifest.replace(/<Version>.*<\/Version>/, ""),
      message: /Version/,
    },
    {
      fault: "the runtime ends with the pane",
      xml: manifest.replace('lifetime="long"', 'lifetime="forever"'),
      message: /lifetime/,
    },
    {
      fault: "a resource id is too long",
      xml: manifest.replaceAll("Functions.Namespace", "Functions.Namespace.Of.All.Functions"),
      message: /maxLength|length/i,
    },
    {
      fault: "a description is too long",
      xml: manifest.replace(/(id="Pane.Description" DefaultValue=")/, `$1${"x".repeat(250)}`),
      message: /maxLength|length/i,
    },
  ])("would be invalid when $fault", async ({ xml, message }) => {
    expect(xml).not.toBe(manifest);
    expect((await faultsOf(xml)).join("\n")).toMatch(message);
  });
});
