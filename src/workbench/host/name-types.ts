import type { DefinedName } from "../grid/names";
import type { Json } from "../grid/json";
import { absoluteAddress, parseCells } from "./address";
import type { Arguments } from "./arguments";
import { excelError } from "./host-error";
import { hostObject, type HostObject, type Targets } from "./host-object";
import { type ObjectType, orNull } from "./object-type";
import type { Session } from "./session";
import { findReference } from "./sheet-range";
import { sheetOf } from "./worksheets-type";

type Name = Targets["NamedItem"];

const LONGEST_NAME = 255;

/** `Excel.NamedItemCollection`: the names of the workbook, or of one sheet. */
export const namesType: ObjectType<"NamedItemCollection"> = {
  items: ({ sheetId }, { grid }) =>
    grid.names
      .list()
      .filter((name) => name.sheetId === sheetId)
      .map((name) => nameObject(name)),
  item: ({ sheetId }, key, session) => findName(key, sheetId, session),
  finders: {
    Add: addName,
    GetItemOrNullObject: ({ sheetId }, args, session) =>
      orNull(() => findName(args.text(0), sheetId, session)),
  },
  methods: {
    GetCount: ({ sheetId }, _, { grid }) =>
      grid.names.list().filter((name) => name.sheetId === sheetId).length,
  },
};

/** `Excel.NamedItem`. */
export const nameType: ObjectType<"NamedItem"> = {
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: (target, session) => storedName(target, session).name },
    Type: { get: (target, session) => typeOfName(target, session) },
    Value: { get: (target, session) => valueOfName(target, session) },
    Formula: {
      get: (target, session) => storedName(target, session).formula,
      set: (target, given, session) => {
        if (typeof given !== "string") throw excelError("InvalidArgument");
        session.grid.names.set({ ...storedName(target, session), formula: given });
      },
    },
    Comment: {
      get: (target, session) => storedName(target, session).comment,
      set: (target, given, session) => {
        if (typeof given !== "string") throw excelError("InvalidArgument");
        session.grid.names.set({ ...storedName(target, session), comment: given });
      },
    },
    Visible: {
      get: (target, session) => storedName(target, session).isVisible,
      set: (target, given, session) => {
        session.grid.names.set({ ...storedName(target, session), isVisible: given === true });
      },
    },
    Scope: { get: ({ sheetId }) => (sheetId === null ? "Workbook" : "Worksheet") },
  },
  objects: {
    Worksheet: ({ sheetId }) => {
      if (sheetId === null) throw excelError("ItemNotFound");
      return hostObject("Worksheet", { sheetId });
    },
    WorksheetOrNullObject: ({ sheetId }) =>
      sheetId === null ? null : hostObject("Worksheet", { sheetId }),
  },
  finders: {
    GetRange: (target, _, session) => rangeOfName(target, session),
    GetRangeOrNullObject: (target, _, session) => orNull(() => rangeOfName(target, session)),
  },
  methods: {
    Delete: (target, _, session) => {
      session.grid.names.remove(storedName(target, session));
    },
  },
};

function addName(
  { sheetId }: Targets["NamedItemCollection"],
  args: Arguments,
  session: Session,
): HostObject<"NamedItem"> {
  const name = args.text(0);
  if (!isNameWellFormed(name)) throw excelError("InvalidArgument");
  if (session.grid.names.named(name, sheetId)) throw excelError("ItemAlreadyExists");
  const formula = referenceFrom(args, session);
  const comment = args.text(2, "");
  return nameObject(session.grid.names.set({ name, formula, comment, isVisible: true, sheetId }));
}

/** Whether Excel takes this as the name of a range or table. */
export function isNameWellFormed(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) &&
    name.length <= LONGEST_NAME &&
    parseCells(name) === null &&
    !/^(r|c|r\d*c\d*)$/i.test(name)
  );
}

// A range, a formula with its leading "=", or a plain value.
function referenceFrom(args: Arguments, session: Session): string {
  const given = args.plain(1);
  if (typeof given === "string") return given.startsWith("=") ? given : `="${given}"`;
  if (typeof given === "number" || typeof given === "boolean")
    return `=${String(given).toUpperCase()}`;
  const area = args.object(1, "Range");
  return `=${absoluteAddress(sheetOf(session, area.sheetId).name, area)}`;
}

function nameObject({ name, sheetId }: DefinedName): HostObject<"NamedItem"> {
  return hostObject("NamedItem", { name, sheetId });
}

function findName(key: Json, sheetId: string | null, session: Session): HostObject<"NamedItem"> {
  const name = typeof key === "string" ? session.grid.names.named(key, sheetId) : null;
  if (!name) throw excelError("ItemNotFound");
  return nameObject(name);
}

function storedName({ name, sheetId }: Name, { grid }: Session): DefinedName {
  const stored = grid.names.named(name, sheetId);
  if (!stored) throw excelError("ItemNotFound");
  return stored;
}

function rangeOfName(target: Name, session: Session): HostObject<"Range"> {
  const area = findReference(session, storedName(target, session).formula);
  if (!area) throw excelError("ItemNotFound");
  return hostObject("Range", area);
}

/** What a name stands for when it is no range: the plain value in its formula, if it is one. */
function plainValue(formula: string): string | number | boolean | null {
  const text = formula.replace(/^=/, "");
  if (/^".*"$/.test(text)) return text.slice(1, -1).replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toUpperCase() === "TRUE";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

function typeOfName(target: Name, session: Session): Json {
  const { formula } = storedName(target, session);
  if (findReference(session, formula)) return "Range";
  const value = plainValue(formula);
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "Error";
}

function valueOfName(target: Name, session: Session): Json {
  const { formula } = storedName(target, session);
  if (findReference(session, formula)) return formula.replace(/^=/, "");
  return plainValue(formula) ?? "#VALUE!";
}
