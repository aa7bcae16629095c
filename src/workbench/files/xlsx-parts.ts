import JSZip from "jszip";

import { fromFileFormula } from "./file-formula";
import type { LeftOut } from "./opened-file";
import { type AddInSettings, readAddInSettings } from "./web-extension";
import { attributeOf, decodeXml } from "./xml-text";

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
  const workbookXml = (await zip.file(WORKBOOK_PART)?.async("string")) ?? "";
  const names = storedNames(workbookXml);
  const themeXml = (await zip.file(/^xl\/theme\/theme\d*\.xml$/)[0]?.async("string")) ?? null;
  return {
    bytes: names.length > 0 ? await withoutNames(zip, workbookXml) : bytes,
    names: names.filter(({ name }) => !name.startsWith("_xlnm.")),
    themeXml,
    isOutdated: /<calcPr\s[^>]*fullCalcOnLoad="(?:1|true)"/.test(workbookXml),
    addInSettings: await readAddInSettings(zip),
    leftOut: leftOut.map(([, what]) => what),
  };
}

function storedNames(workbookXml: string): StoredName[] {
  return [...workbookXml.matchAll(/<definedName\s([^>]*?)>([^<]*)<\/definedName>/g)].map(
    ([, attributes = "", formula = ""]) => {
      const sheet = attributeOf(attributes, "localSheetId");
      return {
        name: decodeXml(attributeOf(attributes, "name") ?? ""),
        formula: `=${fromFileFormula(decodeXml(formula))}`,
        comment: decodeXml(attributeOf(attributes, "comment") ?? ""),
        isVisible: attributeOf(attributes, "hidden") !== "1",
        sheetIndex: sheet === null ? null : Number(sheet),
      };
    },
  );
}

/** Print areas and titles stay: exceljs reads them as part of the print set-up. */
async function withoutNames(zip: JSZip, workbookXml: string): Promise<Uint8Array> {
  const kept = workbookXml.replace(/<definedName\s[^>]*?>[^<]*<\/definedName>/g, (element) =>
    /\sname="_xlnm\.Print_/.test(element) ? element : "",
  );
  zip.file(WORKBOOK_PART, kept);
  return zip.generateAsync({ type: "uint8array" });
}
