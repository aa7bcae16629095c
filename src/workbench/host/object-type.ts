import type { Arguments } from "./arguments";
import { HostError } from "./host-error";
import type { HostObject, Targets, TypeName } from "./host-object";
import type { Json, JsonObject } from "../grid/json";
import type { Session } from "./session";

/** At once, or later when formulas have to be calculated first. */
export type Awaitable<T> = T | Promise<T>;

/** How a simple property is read and written. */
export interface Scalar<Target> {
  readonly get?: (target: Target, session: Session) => Awaitable<Json>;
  readonly set?: (target: Target, value: Json, session: Session) => Awaitable<void>;
}

/** What the host carries out of one type of Excel's object model, by Microsoft's names. */
export interface ObjectType<Name extends TypeName> {
  /** What an object tells the client of itself at first sight: its id. */
  readonly identity?: (target: Targets[Name], session: Session) => JsonObject;
  /** Simple properties. */
  readonly scalars?: Readonly<Record<string, Scalar<Targets[Name]>>>;
  /** Properties that are objects. */
  readonly objects?: Readonly<
    Record<string, (target: Targets[Name], session: Session) => HostObject | null>
  >;
  /** Methods that give an object; null is the null object of `…OrNullObject`. */
  readonly finders?: Readonly<
    Record<
      string,
      (target: Targets[Name], args: Arguments, session: Session) => Awaitable<HostObject | null>
    >
  >;
  /** Methods that act, and give a plain value or nothing. */
  readonly methods?: Readonly<
    Record<string, (target: Targets[Name], args: Arguments, session: Session) => unknown>
  >;
  /** The members of a collection, in its order. */
  readonly items?: (target: Targets[Name], session: Session) => readonly HostObject[];
  /** A member of a collection by its key; throws when there is none. */
  readonly item?: (target: Targets[Name], key: Json, session: Session) => HostObject;
}

/** Turns "not found" into the null object, for the `…OrNullObject` twin of a method. */
export async function orNull(find: () => Awaitable<HostObject | null>): Promise<HostObject | null> {
  try {
    return await find();
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return null;
    throw error;
  }
}
