import { fullAddress } from "./address";
import { excelError } from "./host-error";
import { hostObject } from "./host-object";
import type { ObjectType } from "./object-type";
import { sheetOf } from "./worksheets-type";

/** `Excel.RangeAreas`: several ranges of one sheet. */
export const rangeAreasType: ObjectType<"RangeAreas"> = {
  scalars: {
    Address: {
      get: ({ areas }, session) =>
        areas.map((area) => fullAddress(sheetOf(session, area.sheetId).name, area)).join(","),
    },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: {
      get: ({ areas }) =>
        areas.reduce((count, area) => count + area.rowCount * area.columnCount, 0),
    },
  },
  objects: { Areas: (target) => hostObject("RangeCollection", target) },
};

/** `Excel.RangeCollection`. */
export const rangesType: ObjectType<"RangeCollection"> = {
  items: ({ areas }) => areas.map((area) => hostObject("Range", area)),
  finders: {
    GetItemAt: ({ areas }, args) => {
      const area = areas[args.number(0)];
      if (!area) throw excelError("ItemNotFound");
      return hostObject("Range", area);
    },
  },
  methods: { GetCount: ({ areas }) => areas.length },
};
