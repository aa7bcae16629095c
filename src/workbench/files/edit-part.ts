import type JSZip from "jszip";

import { parseXml, writeXml, type XmlElement } from "./xml";

/** Changes an XML part of a zipped file, if the file has it. */
export async function editPart(
  zip: JSZip,
  name: string,
  change: (root: XmlElement) => void,
): Promise<void> {
  const part = zip.file(name);
  if (part === null) return;
  const root = parseXml(await part.async("string"));
  change(root);
  zip.file(name, writeXml(root));
}
