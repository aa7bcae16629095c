import JSZip from "jszip";

import { fromFileFormula } from "./file-formula";
import type { LeftOut } from "./opened-file";
import { type AddInSettings, readAddInSettings } from "./web-extension";
import { element, findAll, parseXml, textOf, writeXml, type XmlElement } from "./xml";

/** A defined name as the file writes it; its sheet by place among the sheets. */
export interface StoredName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  readonly sheetIndex: number | null;
}

/** A workbook file taken apart as far as exceljs does not do it. */
export interface XlsxParts {
  /** The file without its defined names, which exceljs would unfold cell by cell. */
  readonly bytes: Uint8Array;
  readonly names: readonly StoredName[];
  readonly themeXml: string | null;
  /** Whether the file asks for every formula to be calculated on opening. */
  readonly isOutdated: boolean;
  readonly addInSettings: AddInSettings;
  readonly leftOut: readonly LeftOut[];
}

const WORKBOOK_PART = "xl/workbook.xml";

const PARTS_LEFT_OUT: readonly (readonly [RegExp, LeftOut])[] = [
  [/^xl\/charts\/chart/, "charts"],
  [/^xl\/pivotTables\//, "pivotTables"],
  [/^xl\/media\//, "pictures"],
  [/^xl\/vbaProject\.bin$/, "macros"],
  [/^xl\/externalLinks\//, "externalLinks"],
];

/** Takes a workbook file apart. */
export async function xlsxParts(bytes: Uint8Array): Promise<XlsxParts> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  const leftOut = PARTS_LEFT_OUT.filter(([pattern]) => paths.some((path) => pattern.test(path)));
  const xml = await zip.file(WORKBOOK_PART)?.async("string");
  const workbook = xml === undefined ? element("workbook") : parseXml(xml);
  const names = findAll(workbook, "definedName");
  const themeXml = (await zip.file(/^xl\/theme\/theme\d*\.xml$/)[0]?.async("string")) ?? null;
  return {
    bytes: names.length > 0 ? await withoutNames(zip, workbook) : bytes,
    names: names.map(storedName).filter(({ name }) => !name.startsWith("_xlnm.")),
    themeXml,
    isOutdated: findAll(workbook, "calcPr").some(({ attributes }) => {
      const { fullCalcOnLoad = "" } = attributes;
      return fullCalcOnLoad === "1" || fullCalcOnLoad === "true";
    }),
    addInSettings: await readAddInSettings(zip),
    leftOut: leftOut.map(([, what]) => what),
  };
}

function storedName(definedName: XmlElement): StoredName {
  const { name = "", comment = "", hidden, localSheetId } = definedName.attributes;
  return {
    name,
    formula: `=${fromFileFormula(textOf(definedName))}`,
    comment,
    isVisible: hidden !== "1",
    sheetIndex: localSheetId === undefined ? null : Number(localSheetId),
  };
}

/** Print areas and titles stay: exceljs reads them as part of the print set-up. */
async function withoutNames(zip: JSZip, workbook: XmlElement): Promise<Uint8Array> {
  for (const list of findAll(workbook, "definedNames")) {
    list.children = list.children.filter(
      (child) =>
        typeof child !== "string" && (child.attributes["name"] ?? "").startsWith("_xlnm.Print_"),
    );
  }
  zip.file(WORKBOOK_PART, writeXml(workbook));
  return zip.generateAsync({ type: "uint8array" });
}
