import type JSZip from "jszip";

import type { Json } from "../grid/json";
import { editPart } from "./edit-part";
import { element, findAll, parseXml, writeXml, type XmlElement } from "./xml";

/** Settings that add-ins keep in a workbook, by the add-in's id and their key. */
export type AddInSettings = Readonly<Record<string, Readonly<Record<string, Json>>>>;

/** An add-in whose settings go into a file. */
export interface StoredAddIn {
  readonly id: string;
  readonly version: string;
  readonly settings: ReadonlyMap<string, Json>;
}

const FOLDER = "xl/webextensions/";
const RELATIONSHIPS = "http://schemas.microsoft.com/office/2011/relationships/";
const CONTENT = "application/vnd.ms-office.webextension";
/**
 * Reads what add-ins have kept in a workbook ([MS-OWEXML] webextension parts).
 *
 * A setting that is no JSON was not written by an add-in and is left out.
 */
export async function readAddInSettings(zip: JSZip): Promise<AddInSettings> {
  const found: Record<string, Record<string, Json>> = {};
  for (const part of zip.file(new RegExp(`^${FOLDER}webextension\\d*\\.xml$`))) {
    const extension = parseXml(await part.async("string"));
    const id = findAll(extension, "reference")[0]?.attributes["id"];
    if (id === undefined) continue;
    const settings = (found[id] ??= {});
    for (const { attributes } of findAll(extension, "property")) {
      const value = parsed(attributes["value"]);
      if (value !== undefined) settings[attributes["name"] ?? ""] = value;
    }
  }
  return found;
}

/** Adds what an add-in keeps in the workbook, where Excel and this page find it again. */
export async function addSettings(zip: JSZip, addIn: StoredAddIn): Promise<void> {
  if (addIn.settings.size === 0) return;
  zip.file(`${FOLDER}webextension1.xml`, writeXml(extensionOf(addIn)));
  zip.file(`${FOLDER}taskpanes.xml`, writeXml(PANES));
  zip.file(`${FOLDER}_rels/taskpanes.xml.rels`, writeXml(PANES_RELATIONSHIPS));
  await editPart(zip, "_rels/.rels", ({ children }) => {
    const Target = `${FOLDER}taskpanes.xml`;
    const Type = `${RELATIONSHIPS}webextensiontaskpanes`;
    children.push(element("Relationship", { Id: "rIdPanes", Type, Target }));
  });
  await editPart(zip, "[Content_Types].xml", ({ children }) => {
    const extension = { PartName: `/${FOLDER}webextension1.xml`, ContentType: `${CONTENT}+xml` };
    const panes = { PartName: `/${FOLDER}taskpanes.xml`, ContentType: `${CONTENT}taskpanes+xml` };
    children.push(element("Override", extension), element("Override", panes));
  });
}

const PANES = element(
  "wetp:taskpanes",
  { "xmlns:wetp": "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11" },
  element(
    "wetp:taskpane",
    { dockstate: "right", visibility: "0", width: "350", row: "1" },
    element("wetp:webextensionref", {
      "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "r:id": "rId1",
    }),
  ),
);

const PANES_RELATIONSHIPS = element(
  "Relationships",
  { xmlns: "http://schemas.openxmlformats.org/package/2006/relationships" },
  element("Relationship", {
    Id: "rId1",
    Type: `${RELATIONSHIPS}webextension`,
    Target: "webextension1.xml",
  }),
);

function extensionOf({ id, version, settings }: StoredAddIn): XmlElement {
  const properties = [...settings].map(([name, value]) =>
    element("we:property", { name, value: JSON.stringify(value) }),
  );
  return element(
    "we:webextension",
    {
      "xmlns:we": "http://schemas.microsoft.com/office/webextensions/webextension/2010/11",
      id: `{${id.toUpperCase()}}`,
    },
    element("we:reference", { id, version, store: "developer", storeType: "Registry" }),
    element("we:alternateReferences"),
    element("we:properties", {}, ...properties),
    element("we:bindings"),
  );
}

function parsed(value: string | undefined): Json | undefined {
  try {
    return value === undefined ? undefined : (JSON.parse(value) as Json);
  } catch {
    return undefined;
  }
}
