import type { SheetArea } from "../grid/area";
import { excelError } from "./host-error";
import type { HostObject, Targets, TypeName } from "./host-object";
import type { Json } from "../grid/json";

/** An argument that is an object of the client; null when it is a null object. */
export class ObjectArgument {
  readonly object: HostObject | null;

  constructor(object: HostObject | null) {
    this.object = object;
  }
}

/** The arguments of a call, read by place and type. */
export class Arguments {
  readonly #values: readonly (Json | ObjectArgument | undefined)[];

  constructor(values: readonly (Json | ObjectArgument | undefined)[]) {
    this.#values = values;
  }

  /** Whether the argument was given at all. */
  has(place: number): boolean {
    return (this.#values[place] ?? null) !== null;
  }

  /** A text, or the fallback where none is given. */
  text(place: number, fallback?: string): string {
    return this.#read(place, "string", fallback);
  }

  /** A number, or the fallback where none is given. */
  number(place: number, fallback?: number): number {
    return this.#read(place, "number", fallback);
  }

  /** A yes or no, or the fallback where none is given. */
  boolean(place: number, fallback?: boolean): boolean {
    return this.#read(place, "boolean", fallback);
  }

  /** The argument when it is a plain value; null when it is an object or missing. */
  plain(place: number): Json {
    const value = this.#values[place];
    return value instanceof ObjectArgument ? null : (value ?? null);
  }

  /** Any plain value. */
  json(place: number): Json {
    const value = this.#values[place];
    if (value instanceof ObjectArgument) throw excelError("InvalidArgument");
    return value ?? null;
  }

  /** An object of the given type. */
  object<Name extends TypeName>(place: number, type: Name): Targets[Name] {
    const value = this.#values[place];
    if (!(value instanceof ObjectArgument) || value.object?.type !== type)
      throw excelError("InvalidArgument");
    return value.object.target as Targets[Name];
  }

  /** A range, given as an object or as an address that the caller knows how to read. */
  range(place: number, read: (address: string) => SheetArea): SheetArea {
    const value = this.#values[place];
    return typeof value === "string" ? read(value) : this.object(place, "Range");
  }

  #read(place: number, type: "string", fallback?: string): string;
  #read(place: number, type: "number", fallback?: number): number;
  #read(place: number, type: "boolean", fallback?: boolean): boolean;
  #read(place: number, type: string, fallback?: Json): Json {
    const value = this.#values[place] ?? fallback;
    if (value instanceof ObjectArgument || value === undefined || typeof value !== type)
      throw excelError("InvalidArgument");
    return value;
  }
}
