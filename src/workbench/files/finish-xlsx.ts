import JSZip from "jszip";

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const METADATA_PART = "xl/metadata.xml";

/** Excel of the day; with an older one it would recalculate, and a colleague without the add-in loses the values. */
const CALC_ID = 191029;

/** Entries carry no time, so that the same workbook gives the same bytes. */
const ENTRY_DATE = new Date(Date.UTC(1980, 0, 1));

/**
 * Says that a cell's array formula spills ([MS-XLSX] dynamicArrayProperties).
 *
 * Without it Excel takes the formula for one entered with Ctrl+Shift+Enter, or puts `@` before it.
 */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" ' +
  'pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" ' +
  'clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const CONTENT_TYPE =
  '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-' +
  'officedocument.spreadsheetml.sheetMetadata+xml"/>';

const RELATIONSHIP =
  '<Relationship Id="rIdMetadata" Type="http://schemas.openxmlformats.org/officeDocument/2006/' +
  'relationships/sheetMetadata" Target="metadata.xml"/>';

/**
 * Completes a workbook file that exceljs wrote.
 *
 * Every array formula in it becomes a dynamic array, which spills in Excel.
 *
 * @param xlsx - The file, as `workbook.xlsx.writeBuffer()` gives it.
 * @returns The completed file; equal workbooks give equal bytes.
 */
export async function finishXlsx(xlsx: ArrayBuffer | Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  let isMarked = false;
  for (const file of zip.file(SHEET_PART)) {
    const xml = await file.async("string");
    const marked = markArrayFormulas(xml);
    if (marked === xml) continue;
    zip.file(file.name, marked);
    isMarked = true;
  }
  if (isMarked) await addMetadata(zip);
  await edit(zip, "xl/workbook.xml", (xml) => xml.replace(/calcId="\d+"/, `calcId="${CALC_ID}"`));
  for (const entry of Object.values(zip.files)) entry.date = ENTRY_DATE;
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function markArrayFormulas(xml: string): string {
  return xml.replace(/<c (r="[A-Z]+\d+"[^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');
}

async function addMetadata(zip: JSZip): Promise<void> {
  zip.file(METADATA_PART, METADATA);
  await edit(zip, "[Content_Types].xml", (xml) =>
    xml.replace("</Types>", `${CONTENT_TYPE}</Types>`),
  );
  await edit(zip, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace("</Relationships>", `${RELATIONSHIP}</Relationships>`),
  );
}

async function edit(zip: JSZip, name: string, change: (xml: string) => string): Promise<void> {
  const part = zip.file(name);
  if (part !== null) zip.file(name, change(await part.async("string")));
}
