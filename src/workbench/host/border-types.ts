import { BorderStyleTypes, type IBorderData, type IBorderStyleData } from "@univerjs/core";

import type { SheetArea } from "../grid/area";
import type { StylePatch } from "../grid/formats";
import type { Json } from "../grid/json";
import { readColor, shownColor } from "./colors";
import { excelError } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import type { ObjectType } from "./object-type";
import type { Session } from "./session";

type Border = Targets["RangeBorder"];
type Line = readonly [style: string, weight: string];

const LINES: ReadonlyMap<BorderStyleTypes, Line> = new Map<BorderStyleTypes, Line>([
  [BorderStyleTypes.NONE, ["None", "Thin"]],
  [BorderStyleTypes.THIN, ["Continuous", "Thin"]],
  [BorderStyleTypes.HAIR, ["Continuous", "Hairline"]],
  [BorderStyleTypes.MEDIUM, ["Continuous", "Medium"]],
  [BorderStyleTypes.THICK, ["Continuous", "Thick"]],
  [BorderStyleTypes.DOTTED, ["Dot", "Thin"]],
  [BorderStyleTypes.DASHED, ["Dash", "Thin"]],
  [BorderStyleTypes.MEDIUM_DASHED, ["Dash", "Medium"]],
  [BorderStyleTypes.DASH_DOT, ["DashDot", "Thin"]],
  [BorderStyleTypes.MEDIUM_DASH_DOT, ["DashDot", "Medium"]],
  [BorderStyleTypes.DASH_DOT_DOT, ["DashDotDot", "Thin"]],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, ["DashDotDot", "Medium"]],
  [BorderStyleTypes.SLANT_DASH_DOT, ["SlantDashDot", "Medium"]],
  [BorderStyleTypes.DOUBLE, ["Double", "Thick"]],
]);

/** Univer's names of the sides of a cell. */
type Side = "t" | "b" | "l" | "r" | "tl_br" | "bl_tr";

/** For each border of a range: the cells that carry it, and the sides they carry it on. */
const SIDES: Readonly<
  Record<string, (area: SheetArea) => readonly (readonly [SheetArea, Side])[]>
> = {
  EdgeTop: (area) => [[{ ...area, rowCount: 1 }, "t"]],
  EdgeBottom: (area) => [[{ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }, "b"]],
  EdgeLeft: (area) => [[{ ...area, columnCount: 1 }, "l"]],
  EdgeRight: (area) => [
    [{ ...area, column: area.column + area.columnCount - 1, columnCount: 1 }, "r"],
  ],
  InsideHorizontal: (area) => [
    [{ ...area, rowCount: area.rowCount - 1 }, "b"],
    [{ ...area, row: area.row + 1, rowCount: area.rowCount - 1 }, "t"],
  ],
  InsideVertical: (area) => [
    [{ ...area, columnCount: area.columnCount - 1 }, "r"],
    [{ ...area, column: area.column + 1, columnCount: area.columnCount - 1 }, "l"],
  ],
  DiagonalDown: (area) => [[area, "tl_br"]],
  DiagonalUp: (area) => [[area, "bl_tr"]],
};

/** `Excel.RangeBorderCollection`. */
export const bordersType: ObjectType<"RangeBorderCollection"> = {
  scalars: { Count: { get: () => Object.keys(SIDES).length } },
  items: (area) => Object.keys(SIDES).map((side) => hostObject("RangeBorder", { ...area, side })),
  item: (area, key) => borderObject(area, key),
  finders: {
    GetItemAt: (area, args) => borderObject(area, Object.keys(SIDES)[args.number(0)] ?? null),
  },
};

/** `Excel.RangeBorder`. */
export const borderType: ObjectType<"RangeBorder"> = {
  identity: ({ side }) => ({ Id: side }),
  scalars: {
    SideIndex: { get: ({ side }) => side },
    Style: {
      get: (border, session) => lineOf(border, session)[0],
      set: (border, given, session) => {
        draw(border, session, { s: drawn(given, lineOf(border, session)[1]) });
      },
    },
    Weight: {
      get: (border, session) => lineOf(border, session)[1],
      set: (border, given, session) => {
        const [style] = lineOf(border, session);
        draw(border, session, { s: drawn(style === "None" ? "Continuous" : style, given) });
      },
    },
    Color: {
      get: (border, session) => shownColor(storedBorder(border, session)?.cl.rgb, "#000000"),
      set: (border, given, session) => {
        draw(border, session, { cl: { rgb: readColor(given) } });
      },
    },
  },
};

function borderObject(area: SheetArea, key: Json): HostObject<"RangeBorder"> {
  if (typeof key !== "string" || !(key in SIDES)) throw excelError("InvalidArgument");
  return hostObject("RangeBorder", { ...area, side: key });
}

function lineOf(border: Border, session: Session): Line {
  const stored = storedBorder(border, session)?.s ?? BorderStyleTypes.NONE;
  return LINES.get(stored) ?? ["None", "Thin"];
}

/** The line as the first cell that could carry it has it. */
function storedBorder(border: Border, { grid }: Session): IBorderStyleData | null {
  const [cells, side] = SIDES[border.side]!(border)[0]!;
  if (cells.rowCount < 1 || cells.columnCount < 1) return null;
  return grid.formats.style(border.sheetId, cells.row, cells.column).bd?.[side] ?? null;
}

// A colour or weight alone draws a thin line, as in Excel.
function draw(border: Border, session: Session, change: Partial<IBorderStyleData>): void {
  const stored = storedBorder(border, session);
  const line = { s: stored?.s ?? BorderStyleTypes.THIN, cl: stored?.cl ?? { rgb: "#000000" } };
  const next = { ...line, ...change };
  for (const [cells, side] of SIDES[border.side]!(border)) {
    if (cells.rowCount < 1 || cells.columnCount < 1) continue;
    const bd: IBorderData = { [side]: next.s === BorderStyleTypes.NONE ? null : next };
    session.grid.formats.restyle(border.sheetId, cells, { bd } satisfies StylePatch);
  }
}

function drawn(style: Json, weight: Json): BorderStyleTypes {
  if (typeof style !== "string" || typeof weight !== "string") throw excelError("InvalidArgument");
  const lines = [...LINES];
  const exact = lines.find(([, line]) => line[0] === style && line[1] === weight);
  const near = exact ?? lines.find(([, line]) => line[0] === style);
  if (!near) throw excelError("InvalidArgument");
  return near[0];
}
