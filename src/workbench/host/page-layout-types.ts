import type { HeaderFooterText, PageSetup } from "../grid/extras";
import type { Json } from "../grid/json";
import { areaAddress, parseCells, splitAddress } from "./address";
import type { Arguments } from "./arguments";
import { excelError } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import type { ObjectType, Scalar } from "./object-type";
import type { Session } from "./session";
import { findRange, rangeObject } from "./sheet-range";

type Sheet = Targets["PageLayout"];

const POINTS = { points: 1, inches: 72, centimeters: 72 / 2.54 } as const;

/** `Excel.PageLayout`: kept for the saved workbook; the workbench itself does not print. */
export const pageLayoutType: ObjectType<"PageLayout"> = {
  scalars: {
    Orientation: setting("orientation", (given) => {
      if (given !== "Portrait" && given !== "Landscape") throw excelError("InvalidArgument");
      return given;
    }),
    PaperSize: setting("paperSize", text),
    Zoom: setting("zoom", (given) => given as PageSetup["zoom"]),
    CenterHorizontally: setting("centerHorizontally", (given) => given === true),
    CenterVertically: setting("centerVertically", (given) => given === true),
    BlackAndWhite: setting("blackAndWhite", (given) => given === true),
    PrintGridlines: setting("printGridlines", (given) => given === true),
    PrintHeadings: setting("printHeadings", (given) => given === true),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  objects: { HeadersFooters: (sheet) => hostObject("HeaderFooterGroup", sheet) },
  finders: {
    GetPrintArea: (sheet, _, session) => found(printArea(sheet, session)),
    GetPrintAreaOrNullObject: (sheet, _, session) => printArea(sheet, session),
    GetPrintTitleRows: (sheet, _, session) => found(title(sheet, session, "titleRows")),
    GetPrintTitleRowsOrNullObject: (sheet, _, session) => title(sheet, session, "titleRows"),
    GetPrintTitleColumns: (sheet, _, session) => found(title(sheet, session, "titleColumns")),
    GetPrintTitleColumnsOrNullObject: (sheet, _, session) => title(sheet, session, "titleColumns"),
  },
  methods: {
    SetPrintArea: (sheet, args, session) => {
      change(sheet, session, { printArea: addressOf(sheet, args, session) });
    },
    SetPrintTitleRows: (sheet, args, session) => {
      change(sheet, session, { titleRows: addressOf(sheet, args, session) });
    },
    SetPrintTitleColumns: (sheet, args, session) => {
      change(sheet, session, { titleColumns: addressOf(sheet, args, session) });
    },
    SetPrintMargins: (sheet, args, session) => {
      const unit = POINTS[args.text(0).toLowerCase() as keyof typeof POINTS] as number | undefined;
      if (unit === undefined) throw excelError("InvalidArgument");
      const given = Object.entries(args.json(1) as Readonly<Record<string, number>>);
      const margins = given.map(([side, length]) => [side, length * unit]);
      const old = session.grid.extras.pageSetup(sheet.sheetId).margins;
      change(sheet, session, {
        margins: { ...old, ...(Object.fromEntries(margins) as Partial<typeof old>) },
      });
    },
  },
};

/** `Excel.PageBreakCollection` of the rows; a break lies above its row. */
export const pageBreaksType: ObjectType<"PageBreakCollection"> = {
  items: ({ sheetId }, { grid }) =>
    grid.extras
      .pageSetup(sheetId)
      .pageBreaks.map((row) => hostObject("PageBreak", { sheetId, row })),
  item: ({ sheetId }, key, { grid }) => {
    const row = grid.extras.pageSetup(sheetId).pageBreaks[Number(key)];
    if (row === undefined) throw excelError("ItemNotFound");
    return hostObject("PageBreak", { sheetId, row });
  },
  finders: {
    Add: (sheet, args, session) => {
      const { row } = args.range(0, (address) => findRange(session, address, sheet.sheetId));
      const { pageBreaks } = session.grid.extras.pageSetup(sheet.sheetId);
      change(sheet, session, { pageBreaks: [...new Set([...pageBreaks, row])] });
      return hostObject("PageBreak", { ...sheet, row });
    },
  },
};

/** `Excel.PageBreak`. */
export const pageBreakType: ObjectType<"PageBreak"> = {
  finders: {
    GetCellAfterBreak: ({ sheetId, row }) =>
      rangeObject(sheetId, { row, column: 0, rowCount: 1, columnCount: 1 }),
  },
};

/** `Excel.HeaderFooterGroup`: one header and footer for all pages. */
export const headerFooterGroupType: ObjectType<"HeaderFooterGroup"> = {
  scalars: { State: { get: () => "Default" } },
  objects: { DefaultForAllPages: (sheet) => hostObject("HeaderFooter", sheet) },
};

/** `Excel.HeaderFooter`. */
export const headerFooterType: ObjectType<"HeaderFooter"> = {
  scalars: {
    LeftHeader: line("header", "left"),
    CenterHeader: line("header", "center"),
    RightHeader: line("header", "right"),
    LeftFooter: line("footer", "left"),
    CenterFooter: line("footer", "center"),
    RightFooter: line("footer", "right"),
  },
};

function setting<Key extends keyof PageSetup>(
  key: Key,
  read: (given: Json) => PageSetup[Key],
): Scalar<Sheet> {
  return {
    get: ({ sheetId }, { grid }) => grid.extras.pageSetup(sheetId)[key] as Json,
    set: (sheet, given, session) => {
      change(sheet, session, { [key]: read(given) });
    },
  };
}

function margin(side: keyof PageSetup["margins"]): Scalar<Sheet> {
  return {
    get: ({ sheetId }, { grid }) => grid.extras.pageSetup(sheetId).margins[side],
    set: (sheet, given, session) => {
      if (typeof given !== "number" || given < 0) throw excelError("InvalidArgument");
      const { margins } = session.grid.extras.pageSetup(sheet.sheetId);
      change(sheet, session, { margins: { ...margins, [side]: given } });
    },
  };
}

function line(part: "header" | "footer", place: keyof HeaderFooterText): Scalar<Sheet> {
  return {
    get: ({ sheetId }, { grid }) => grid.extras.pageSetup(sheetId)[part][place],
    set: (sheet, given, session) => {
      const old = session.grid.extras.pageSetup(sheet.sheetId)[part];
      change(sheet, session, { [part]: { ...old, [place]: text(given) } });
    },
  };
}

function change({ sheetId }: Sheet, { grid }: Session, part: Partial<PageSetup>): void {
  grid.extras.changePageSetup(sheetId, part);
}

function addressOf({ sheetId }: Sheet, args: Arguments, session: Session): string {
  const area = args.range(0, (address) => findRange(session, address, sheetId));
  return areaAddress(area);
}

function printArea({ sheetId }: Sheet, { grid }: Session): HostObject<"RangeAreas"> | null {
  const address = grid.extras.pageSetup(sheetId).printArea;
  const area = address === null ? null : parseCells(splitAddress(address).cells);
  return area && hostObject("RangeAreas", { areas: [{ sheetId, ...area }] });
}

function title({ sheetId }: Sheet, { grid }: Session, key: "titleRows" | "titleColumns") {
  const address = grid.extras.pageSetup(sheetId)[key];
  const area = address === null ? null : parseCells(address);
  return area && rangeObject(sheetId, area);
}

function found<T>(object: T | null): T {
  if (object === null) throw excelError("ItemNotFound");
  return object;
}

function text(given: Json): string {
  if (typeof given !== "string") throw excelError("InvalidArgument");
  return given;
}
