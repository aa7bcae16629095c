import type JSZip from "jszip";

import type { Json } from "../grid/json";
import { attributeOf, decodeXml, encodeXml } from "./xml-text";

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
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Reads what add-ins have kept in a workbook ([MS-OWEXML] webextension parts).
 *
 * A setting that is no JSON was not written by an add-in and is left out.
 */
export async function readAddInSettings(zip: JSZip): Promise<AddInSettings> {
  const found: Record<string, Record<string, Json>> = {};
  for (const part of zip.file(new RegExp(`^${FOLDER}webextension\\d*\\.xml$`))) {
    const xml = await part.async("string");
    const id = attributeOf(/<we:reference\s([^>]*)>/.exec(xml)?.[1] ?? "", "id");
    if (id === null) continue;
    const settings = (found[id] ??= {});
    for (const [, attributes = ""] of xml.matchAll(/<we:property\s([^>]*?)\/?>/g)) {
      const value = parsed(attributeOf(attributes, "value"));
      if (value !== undefined) settings[attributeOf(attributes, "name") ?? ""] = value;
    }
  }
  return found;
}

/** Adds what an add-in keeps in the workbook, where Excel and this page find it again. */
export async function addSettings(zip: JSZip, addIn: StoredAddIn): Promise<void> {
  if (addIn.settings.size === 0) return;
  zip.file(`${FOLDER}webextension1.xml`, extensionPart(addIn));
  zip.file(`${FOLDER}taskpanes.xml`, PANES_PART);
  zip.file(`${FOLDER}_rels/taskpanes.xml.rels`, PANES_RELATIONSHIPS);
  await insert(zip, "_rels/.rels", "</Relationships>", PANES_RELATIONSHIP);
  await insert(zip, "[Content_Types].xml", "</Types>", CONTENT_TYPES);
}

const PANES_PART =
  `${DECLARATION}<wetp:taskpanes ` +
  'xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11">' +
  '<wetp:taskpane dockstate="right" visibility="0" width="350" row="1"><wetp:webextensionref ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/>' +
  "</wetp:taskpane></wetp:taskpanes>";

const PANES_RELATIONSHIPS =
  `${DECLARATION}<Relationships ` +
  'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${RELATIONSHIPS}webextension" Target="webextension1.xml"/>` +
  "</Relationships>";

const PANES_RELATIONSHIP =
  `<Relationship Id="rIdPanes" Type="${RELATIONSHIPS}webextensiontaskpanes" ` +
  `Target="${FOLDER}taskpanes.xml"/>`;

const CONTENT_TYPES =
  `<Override PartName="/${FOLDER}webextension1.xml" ContentType="${CONTENT}+xml"/>` +
  `<Override PartName="/${FOLDER}taskpanes.xml" ContentType="${CONTENT}taskpanes+xml"/>`;

function extensionPart({ id, version, settings }: StoredAddIn): string {
  const properties = [...settings].map(
    ([name, value]) =>
      `<we:property name="${encodeXml(name)}" value="${encodeXml(JSON.stringify(value))}"/>`,
  );
  return (
    `${DECLARATION}<we:webextension ` +
    'xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" ' +
    `id="{${id.toUpperCase()}}"><we:reference id="${id}" version="${version}" ` +
    'store="developer" storeType="Registry"/><we:alternateReferences/>' +
    `<we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`
  );
}

async function insert(zip: JSZip, name: string, before: string, text: string): Promise<void> {
  const xml = await zip.file(name)?.async("string");
  if (xml !== undefined)
    zip.file(
      name,
      xml.replace(before, () => text + before),
    );
}

function parsed(value: string | null): Json | undefined {
  try {
    return value === null ? undefined : (JSON.parse(decodeXml(value)) as Json);
  } catch {
    return undefined;
  }
}
