import type { Arguments } from "./arguments";
import { isTold, registeredEvent } from "./event-registration";
import { notCarriedOut } from "./host-error";
import type { HostObject, TypeName } from "./host-object";
import { objectTypes } from "./object-types";
import type { ObjectType } from "./object-type";
import type { Json, JsonObject } from "../grid/json";
import type { Session } from "./session";

/**
 * The members of an object, whatever its type.
 *
 * Each function looks its member up in the table of the object's type and refuses by
 * name what is not there.
 */

/** What an object tells the client of itself at first sight. */
export function identityOf(object: HostObject, session: Session): JsonObject {
  return typeOf(object).identity?.(object.target, session) ?? {};
}

/** An object's property that is an object. */
export function propertyOf(object: HostObject, name: string, session: Session): HostObject | null {
  const read = typeOf(object).objects?.[name];
  if (!read) throw notCarriedOut(memberName(object, name));
  return read(object.target, session);
}

/** The object that a method gives. */
export async function findFrom(
  object: HostObject,
  name: string,
  args: Arguments,
  session: Session,
): Promise<HostObject | null> {
  const find = typeOf(object).finders?.[name];
  if (!find) throw notCarriedOut(memberName(object, name));
  return find(object.target, args, session);
}

/** A member of a collection. */
export function itemOf(object: HostObject, key: Json, session: Session): HostObject {
  const { item } = typeOf(object);
  if (!item) throw notCarriedOut(memberName(object, "GetItem"));
  return item(object.target, key, session);
}

/** The members of a collection, or null when the object is none. */
export function itemsOf(object: HostObject, session: Session): readonly HostObject[] | null {
  return typeOf(object).items?.(object.target, session) ?? null;
}

/** Carries out a method that acts. */
export async function callOn(
  object: HostObject,
  name: string,
  args: Arguments,
  session: Session,
): Promise<Json> {
  // Every event that is told at all is told always; the client picks those it has handlers for.
  const event = registeredEvent(name);
  if (event !== null) {
    if (!isTold(object.type, event)) throw notCarriedOut(`${object.type}.on${event}`);
    return null;
  }
  const call = typeOf(object).methods?.[name];
  if (!call) throw notCarriedOut(memberName(object, name));
  return ((await call(object.target, args, session)) ?? null) as Json;
}

/** Sets a simple property. */
export async function setOn(
  object: HostObject,
  name: string,
  given: Json,
  session: Session,
): Promise<void> {
  const set = typeOf(object).scalars?.[name]?.set;
  if (!set) throw notCarriedOut(`Setting ${memberName(object, name)}`);
  await set(object.target, given, session);
}

/** The names of the simple properties that can be read. */
export function readableScalars(object: HostObject): string[] {
  const scalars = Object.entries(typeOf(object).scalars ?? {});
  return scalars.filter(([, { get }]) => get !== undefined).map(([name]) => name);
}

/** Whether the property is an object. */
export function isObjectProperty(object: HostObject, name: string): boolean {
  return typeOf(object).objects?.[name] !== undefined;
}

/** Reads a simple property. */
export async function readFrom(object: HostObject, name: string, session: Session): Promise<Json> {
  const get = typeOf(object).scalars?.[name]?.get;
  if (!get) throw notCarriedOut(memberName(object, name));
  return get(object.target, session);
}

/** A member the way a programmer writes it: `Worksheet.charts`. */
export function memberName(object: HostObject, name: string): string {
  return `${object.type}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function typeOf(object: HostObject): ObjectType<TypeName> {
  // The table pairs each name with the type that takes its targets.
  return objectTypes[object.type] as ObjectType<TypeName>;
}
