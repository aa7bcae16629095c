import type { HostObject } from "./host-object";
import {
  identityOf,
  isObjectProperty,
  itemsOf,
  propertyOf,
  readableScalars,
  readFrom,
} from "./object-access";
import type { Json } from "../grid/json";
import type { QueryInfo } from "./protocol";
import type { Session } from "./session";

type Answer = Record<string, Json>;

/**
 * Answers a load: the asked-for properties under Microsoft's names.
 *
 * Of a collection, a property that is not its own is one of its members, as in
 * `sheets.load("name")`. Without names, all simple properties are read.
 */
export async function answerQuery(
  object: HostObject,
  query: QueryInfo,
  session: Session,
): Promise<Json> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  const asked = paths.length > 0 ? paths : ["*"];
  const split = asked.map((path) => path.split("/"));
  return read(object, split, session, query);
}

async function read(
  object: HostObject,
  paths: readonly (readonly string[])[],
  session: Session,
  { Top, Skip = 0 }: QueryInfo = {},
): Promise<Json> {
  const items = itemsOf(object, session);
  const own = readableScalars(object);
  const answer: Answer = { ...identityOf(object, session) };
  const forItems: (readonly string[])[] = [];
  for (const path of paths) {
    const name = memberOf(path);
    const isOwn = own.includes(name) || isObjectProperty(object, name) || name === "*";
    if (items && (!isOwn || name === "*")) forItems.push(path);
    if (!items || isOwn) await readPath(object, path, answer, session);
  }
  if (!items || forItems.length === 0) return answer;
  const shown = items.slice(Skip, Top === undefined ? undefined : Skip + Top);
  const members: Json[] = [];
  for (const item of shown) members.push(await read(item, forItems, session));
  return { ...answer, _Items: members };
}

async function readPath(
  object: HostObject,
  path: readonly string[],
  answer: Answer,
  session: Session,
): Promise<void> {
  const name = memberOf(path);
  if (name === "*") {
    for (const scalar of readableScalars(object))
      answer[scalar] = await readFrom(object, scalar, session);
  } else if (isObjectProperty(object, name)) {
    const inner = propertyOf(object, name, session);
    const deeper = path.length > 1 ? [path.slice(1)] : [["*"]];
    const found = inner && (await read(inner, deeper, session));
    answer[name] = merged(answer[name], found);
  } else {
    answer[name] = await readFrom(object, name, session);
  }
}

// Two paths into the same object, as in "format/fill/color, format/font/bold".
function merged(earlier: Json | undefined, later: Json): Json {
  if (!isAnswer(earlier) || !isAnswer(later)) return later;
  const both: Answer = { ...earlier };
  for (const [name, found] of Object.entries(later)) both[name] = merged(earlier[name], found);
  return both;
}

function isAnswer(json: Json | undefined): json is Answer {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

function memberOf(path: readonly string[]): string {
  const name = path[0] ?? "*";
  return name.charAt(0).toUpperCase() + name.slice(1);
}
