/**
 * The messages of Microsoft's client library, as far as the host reads and writes them.
 *
 * The protocol is not documented; these shapes are what `excel-win32-16.01.js` of
 * `@microsoft/office-js` 1.1.110 sends and accepts.
 */
import type { Json, JsonObject } from "../grid/json";

/** How an object of the client is reached: the values are Microsoft's. */
export const PathKind = { global: 1, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** What the client asks for: the values are Microsoft's. */
export const ActionKind = { instantiate: 1, query: 2, call: 3, set: 4, trace: 5 } as const;

/** Arguments of a call; objects among them are given by the id of their path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** At the place of an argument that is an object: the id of its path; else 0. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

/** How to reach one object of the client. */
export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  /** Method, property or reference id. */
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** What a load asks for. */
export interface QueryInfo {
  /** Property paths such as `name` or `format/fill/color`; none or `*` means all simple ones. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

/** One step of a batch. */
export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  /** Method or property. */
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

/** Everything that one `context.sync()` sends. */
export interface Batch {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

/** The outcome of one step. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

/** Why a batch stopped. */
export interface BatchError {
  readonly Code: string;
  readonly Message: string;
  /** The member of the object model at fault, such as `Worksheet.getRange`. */
  readonly Location: string;
  /** Place of the failed step in the batch, from which the client makes the statement. */
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to a batch. */
export interface BatchAnswer {
  readonly Results: readonly ActionResult[];
  /** Trace steps that were passed; the client completes event registrations by them. */
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

/** A message of the client that carries a batch. */
export interface BatchMessage {
  readonly id: number;
  /** How the batch wants to be carried out, as bits. */
  readonly flags?: number;
  readonly message: { readonly url: string; readonly body: Batch | string };
}

/** Wraps the answer to a batch the way the client expects. */
export function answerMessage(id: number, answer: BatchAnswer): string {
  const message = { statusCode: 200, headers: {}, body: answer };
  return JSON.stringify({ id, type: 2, message });
}

/** One event for the client's handlers. */
export interface EventEntry {
  /** Microsoft's number of the kind of event. */
  readonly eventType: number;
  /** The id of the sheet or table whose handlers are meant, `Workbook`, or "". */
  readonly targetId: string;
  readonly value: JsonObject;
}

/** Wraps events the way the client expects. */
export function eventMessage(events: readonly EventEntry[]): string {
  const entries = events.map(({ eventType, targetId, value }) => ({
    messageCategory: 65536,
    messageType: eventType,
    targetId,
    message: JSON.stringify(value),
  }));
  return JSON.stringify({ type: 3, message: { entries } });
}
