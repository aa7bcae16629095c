import type { Json } from "../grid/json";
import { excelError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import type { Session } from "./session";

/** `Excel.SettingCollection`: the add-in's own settings in the workbook. */
export const settingsType: ObjectType<"SettingCollection"> = {
  items: (_, { grid }) =>
    [...grid.extras.settings.keys()].sort().map((key) => hostObject("Setting", { key })),
  item: (_, key, session) => findSetting(key, session),
  finders: {
    Add: (_, args, { grid }) => {
      const key = args.text(0);
      grid.extras.settings.set(key, args.json(1));
      return hostObject("Setting", { key });
    },
    GetItemOrNullObject: (_, args, session) => orNull(() => findSetting(args.text(0), session)),
  },
  methods: {
    GetCount: (_, __, { grid }) => grid.extras.settings.size,
  },
};

/** `Excel.Setting`. */
export const settingType: ObjectType<"Setting"> = {
  identity: ({ key }) => ({ _Id: key }),
  scalars: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ key }, { grid }) => grid.extras.settings.get(key) ?? null,
      set: ({ key }, value, { grid }) => {
        grid.extras.settings.set(key, value);
      },
    },
  },
  methods: {
    Delete: ({ key }, _, { grid }) => {
      grid.extras.settings.delete(key);
    },
  },
};

function findSetting(key: Json, { grid }: Session): HostObject<"Setting"> {
  if (typeof key !== "string" || !grid.extras.settings.has(key)) throw excelError("ItemNotFound");
  return hostObject("Setting", { key });
}
