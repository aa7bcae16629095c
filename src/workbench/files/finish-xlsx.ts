import JSZip from "jszip";

import { toFileFormula } from "./file-formula";
import { addSettings, type StoredAddIn } from "./web-extension";
import { editPart } from "./edit-part";
import { element, findAll, type XmlElement } from "./xml";

const SHEET_PART = /^xl\/worksheets\/[^/]+\.xml$/;
const METADATA_PART = "xl/metadata.xml";

/** Excel of the day; with an older one it would recalculate, and a colleague without the add-in loses the values. */
const CALC_ID = "191029";

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

const CONTENT_TYPE = element("Override", {
  PartName: "/xl/metadata.xml",
  ContentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
});

const RELATIONSHIP = element("Relationship", {
  Id: "rIdMetadata",
  Type: "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
  Target: "metadata.xml",
});

/** A defined name as a file stores it. */
export interface NameToStore {
  readonly name: string;
  /** As the user types it. */
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  /** Place of the sheet that owns the name, or null when the workbook does. */
  readonly sheetIndex: number | null;
}

/** What exceljs cannot write and a file may hold besides. */
export interface XlsxAdditions {
  /** Defined names; exceljs itself can only name areas, cell by cell. */
  readonly names?: readonly NameToStore[];
  /** What an add-in keeps in the workbook. */
  readonly addIn?: StoredAddIn;
}

/**
 * Completes a workbook file that exceljs wrote.
 *
 * Every array formula in it becomes a dynamic array, which spills in Excel.
 *
 * @param xlsx - The file, as `workbook.xlsx.writeBuffer()` gives it.
 * @returns The completed file; equal workbooks give equal bytes.
 */
export async function finishXlsx(
  xlsx: ArrayBuffer | Uint8Array,
  { names = [], addIn }: XlsxAdditions = {},
): Promise<Uint8Array> {
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
  await editPart(zip, "xl/workbook.xml", (workbook) => {
    addNames(workbook, names);
    for (const { attributes } of findAll(workbook, "calcPr")) attributes["calcId"] = CALC_ID;
  });
  if (addIn) await addSettings(zip, addIn);
  for (const entry of Object.values(zip.files)) entry.date = ENTRY_DATE;
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

/** In the text: a sheet may have a million cells, and exceljs writes each in one way only. */
function markArrayFormulas(xml: string): string {
  return xml.replace(/<c (r="[A-Z]+\d+"[^>]*)>(?=<f t="array")/g, '<c $1 cm="1">');
}

async function addMetadata(zip: JSZip): Promise<void> {
  zip.file(METADATA_PART, METADATA);
  await editPart(zip, "[Content_Types].xml", ({ children }) => children.push(CONTENT_TYPE));
  await editPart(zip, "xl/_rels/workbook.xml.rels", ({ children }) => children.push(RELATIONSHIP));
}

/** The list of names comes after the list of sheets ([ECMA-376] 18.2.27). */
function addNames(workbook: XmlElement, names: readonly NameToStore[]): void {
  if (names.length === 0) return;
  let list = findAll(workbook, "definedNames")[0];
  if (!list) {
    const [sheets] = findAll(workbook, "sheets");
    list = element("definedNames");
    workbook.children.splice(workbook.children.indexOf(sheets!) + 1, 0, list);
  }
  list.children.push(...names.map(nameElement));
}

function nameElement(name: NameToStore): XmlElement {
  const attributes = {
    name: name.name,
    ...(name.comment !== "" && { comment: name.comment }),
    ...(name.sheetIndex !== null && { localSheetId: `${name.sheetIndex}` }),
    ...(!name.isVisible && { hidden: "1" }),
  };
  return element("definedName", attributes, toFileFormula(name.formula));
}
