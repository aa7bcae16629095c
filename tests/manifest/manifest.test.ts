import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

import packageJson from "../../package.json";
import { findAll, findOne, parseXml, type XmlElement } from "../support/xml";

const ROOT = path.resolve(__dirname, "../..");
const BASE_URL = "https://localhost:3000/";
const CHINESE = ["zh-CN", "zh-TW"];

const manifest = parseXml(readFileSync(path.join(ROOT, "manifest.xml"), "utf8"));
const overrides = findOne(manifest, "VersionOverrides");
const resources = findOne(overrides, "Resources");
const commands = findOne(overrides, "Hosts");

/** Elements of the base manifest, outside the part that newer versions of Excel read. */
const base = { ...manifest, children: manifest.children.filter((c) => c !== overrides) };

function attribute(element: XmlElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined) throw new Error(`${element.name} has no ${name}.`);
  return value;
}

function resourcesOf(list: string): ReadonlyMap<string, XmlElement> {
  const items = findOne(resources, list).children;
  return new Map(items.map((item) => [attribute(item, "id"), item]));
}

const images = resourcesOf("bt:Images");
const urls = resourcesOf("bt:Urls");
const shortStrings = resourcesOf("bt:ShortStrings");
const longStrings = resourcesOf("bt:LongStrings");

function urlOf(resid: string): string {
  const url = urls.get(resid);
  if (url === undefined) throw new Error(`There is no URL ${resid}.`);
  return attribute(url, "DefaultValue");
}

/** Texts of an element in all languages. */
function valuesOf(element: XmlElement): string[] {
  const others = element.children.map((override) => attribute(override, "Value"));
  return [attribute(element, "DefaultValue"), ...others];
}

/** Width and height as they stand in the header of a PNG file. */
function pngSize(url: string): { width: number; height: number } {
  const file = path.join(ROOT, url.slice(BASE_URL.length));
  const bytes = readFileSync(file);
  expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

describe("identity", () => {
  it("has the version of package.json in four parts", () => {
    expect(findOne(base, "Version").text).toBe(`${packageJson.version}.0`);
  });

  it("has an id that is a GUID", () => {
    expect(findOne(base, "Id").text).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  it("may write into the workbook, and needs Excel with a shared runtime", () => {
    expect(findOne(base, "Permissions").text).toBe("ReadWriteDocument");
    expect(findOne(base, "Host").attributes).toEqual({ Name: "Workbook" });
    expect(findAll(base, "Set").map(({ attributes }) => attributes)).toEqual([
      { Name: "SharedRuntime", MinVersion: "1.1" },
      { Name: "CustomFunctionsRuntime", MinVersion: "1.3" },
    ]);
  });
});

describe("resources", () => {
  const kinds = [
    { element: "bt:Image", known: images },
    { element: "Label", known: shortStrings },
    { element: "Title", known: shortStrings },
    { element: "Namespace", known: shortStrings },
    { element: "Description", known: longStrings },
    { element: "Runtime", known: urls },
    { element: "SourceLocation", known: urls },
    { element: "FunctionFile", known: urls },
    { element: "LearnMoreUrl", known: urls },
  ];
  const references = kinds.flatMap(({ element, known }) =>
    findAll(commands, element).map((e) => ({ element, resid: attribute(e, "resid"), known })),
  );
  const ids = findOne(overrides, "Resources").children.flatMap((list) =>
    list.children.map((item) => attribute(item, "id")),
  );

  it("are found where they are named", () => {
    expect(references.filter(({ resid, known }) => !known.has(resid))).toEqual([]);
  });

  it("are named by an element that this test knows", () => {
    const withResid = (e: XmlElement): number =>
      ("resid" in e.attributes ? 1 : 0) + e.children.map(withResid).reduce((a, b) => a + b, 0);
    expect(withResid(commands)).toBe(references.length);
  });

  it("are all used", () => {
    const used = new Set(references.map(({ resid }) => resid));
    expect(ids.filter((id) => !used.has(id))).toEqual([]);
  });

  it("have ids that are unique and at most 32 characters long", () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  it.each([
    { list: "short strings", items: [...shortStrings.values()], longest: 125 },
    { list: "long strings", items: [...longStrings.values()], longest: 250 },
    { list: "name", items: [findOne(base, "DisplayName")], longest: 125 },
    { list: "description", items: [findOne(base, "Description")], longest: 250 },
    { list: "URLs", items: [...urls.values(), ...images.values()], longest: 2048 },
  ])("are short enough: $list", ({ items, longest }) => {
    const texts = items.flatMap(valuesOf);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => text.length > longest)).toEqual([]);
  });
});

describe("addresses", () => {
  const located = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation"];
  const all = [
    ...located.map((name) => findOne(base, name)),
    ...urls.values(),
    ...images.values(),
  ].flatMap(valuesOf);

  it("are all below the one address that a release replaces, over https", () => {
    expect(all.filter((url) => !url.startsWith(BASE_URL))).toEqual([]);
    expect(findOne(base, "AppDomain").text).toBe(BASE_URL.slice(0, -1));
  });

  it("of files in assets lead to files that exist", () => {
    const assets = all.filter((url) => url.startsWith(`${BASE_URL}assets/`));
    expect(assets.length).toBeGreaterThan(0);
    const missing = assets.filter(
      (url) => !existsSync(path.join(ROOT, url.slice(BASE_URL.length))),
    );
    expect(missing).toEqual([]);
  });

  it("of everything else are those of files that the build makes", () => {
    const built = all.filter((url) => !url.startsWith(`${BASE_URL}assets/`));
    expect(new Set(built.map((url) => url.slice(BASE_URL.length)))).toEqual(
      new Set([
        "taskpane.html",
        "functions.js",
        "functions.json",
        "functions.zh-CN.json",
        "functions.zh-TW.json",
        "help.html",
        "help.zh-CN.html",
        "help.zh-TW.html",
      ]),
    );
  });
});

describe("shared runtime", () => {
  it("is one, and lives as long as the workbook is open", () => {
    expect(findOne(commands, "Runtime").attributes).toEqual({
      resid: "Runtime.Url",
      lifetime: "long",
    });
  });

  it("carries pane, commands and functions in one page", () => {
    const page = findOne(findOne(commands, "Page"), "SourceLocation");
    const panes = findAll(commands, "Action").filter(
      (action) => action.attributes["xsi:type"] === "ShowTaskpane",
    );
    expect(panes).toHaveLength(1);
    const resids = [
      page,
      findOne(commands, "FunctionFile"),
      ...panes.map((pane) => findOne(pane, "SourceLocation")),
    ].map((element) => attribute(element, "resid"));
    expect(new Set(resids)).toEqual(new Set(["Runtime.Url"]));
    expect(urlOf("Runtime.Url")).toBe(attribute(findOne(base, "SourceLocation"), "DefaultValue"));
  });

  it("has no TaskpaneId: a shared runtime has one pane only", () => {
    expect(findAll(commands, "TaskpaneId")).toEqual([]);
  });
});

describe("worksheet functions", () => {
  it("have the namespace CREDIT in every language", () => {
    const namespace = shortStrings.get(attribute(findOne(commands, "Namespace"), "resid"));
    expect(namespace && valuesOf(namespace)).toEqual(["CREDIT"]);
  });

  it("have their script, and their metadata in every language", () => {
    const script = findOne(findOne(commands, "Script"), "SourceLocation");
    expect(urlOf(attribute(script, "resid"))).toBe(`${BASE_URL}functions.js`);
    const metadata = findOne(findOne(commands, "Metadata"), "SourceLocation");
    const resource = urls.get(attribute(metadata, "resid"));
    expect(resource && valuesOf(resource)).toEqual([
      `${BASE_URL}functions.json`,
      ...CHINESE.map((culture) => `${BASE_URL}functions.${culture}.json`),
    ]);
  });
});

describe("languages", () => {
  const localised = [
    findOne(base, "DisplayName"),
    findOne(base, "Description"),
    ...[...shortStrings].filter(([id]) => id !== "Functions.Namespace").map(([, item]) => item),
    ...longStrings.values(),
    ...[...urls].filter(([id]) => id === "Functions.Metadata").map(([, item]) => item),
  ];

  it("are those of the product, with English as the default", () => {
    expect(findOne(base, "DefaultLocale").text).toBe("en-US");
  });

  it.each(localised.map((item) => [valuesOf(item)[0], item] as const))(
    "are all there, and the default is not repeated: %s",
    (_text, item) => {
      expect(item.children.map((override) => attribute(override, "Locale"))).toEqual(CHINESE);
    },
  );

  it("are worded in Chinese where they are Chinese", () => {
    const texts = [...longStrings.values(), findOne(base, "Description")].flatMap((item) =>
      valuesOf(item).slice(1),
    );
    expect(texts.filter((text) => !/\p{Script=Han}{4}/u.test(text))).toEqual([]);
  });
});

describe("icons", () => {
  const groups = findAll(commands, "Icon");

  it.each(groups.map((icon, index) => [index, icon] as const))(
    "of command %i are there in all sizes, drawn in their size",
    (_index, icon) => {
      const sizes = icon.children.map((image) => {
        const size = Number(attribute(image, "size"));
        const resource = images.get(attribute(image, "resid"));
        const url = resource === undefined ? "" : attribute(resource, "DefaultValue");
        expect({ url, ...pngSize(url) }).toEqual({ url, width: size, height: size });
        return size;
      });
      expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
    },
  );

  it.each([
    { element: "IconUrl", size: 32 },
    { element: "HighResolutionIconUrl", size: 64 },
  ])("of the store have $size pixels: $element", ({ element, size }) => {
    const url = attribute(findOne(base, element), "DefaultValue");
    expect(pngSize(url)).toEqual({ width: size, height: size });
  });
});

describe("ribbon", () => {
  it("has one group on the Home tab: open the pane, review the selected customer", () => {
    expect(attribute(findOne(commands, "OfficeTab"), "id")).toBe("TabHome");
    const actions = findAll(findOne(commands, "Group"), "Action").map((action) => [
      attribute(action, "xsi:type"),
      ...findAll(action, "FunctionName").map(({ text }) => text),
    ]);
    expect(actions).toEqual([["ShowTaskpane"], ["ExecuteFunction", "reviewSelectedCustomer"]]);
  });

  it("has ids that are unique", () => {
    const ids = ["Group", "Control"].flatMap((name) =>
      findAll(commands, name).map((element) => attribute(element, "id")),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });
});
