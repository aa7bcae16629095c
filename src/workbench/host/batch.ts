import type { SheetArea } from "../grid/area";
import type { Json } from "../grid/json";
import { Arguments, ObjectArgument } from "./arguments";
import { checkUndoGroup, untilCellIsLeft } from "./host-conditions";
import { excelError, HostError } from "./host-error";
import { hostObject, type HostObject } from "./host-object";
import {
  callOn,
  findFrom,
  identityOf,
  itemOf,
  memberName,
  propertyOf,
  setOn,
} from "./object-access";
import {
  type ActionInfo,
  ActionKind,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type BatchError,
  type ObjectPathInfo,
  PathKind,
} from "./protocol";
import { answerQuery } from "./query";
import type { Session } from "./session";

/** Carries out what one `context.sync()` sends, step by step until one fails. */
export async function runBatch(batch: Batch, session: Session, flags = 0): Promise<BatchAnswer> {
  const run = new BatchRun(batch, session);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const last = batch.Actions.length - 1;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (index === 0) await untilCellIsLeft(session.conditions, flags);
      checkUndoGroup(session.conditions, flags, await run.memberOf(action));
      results.push({ ActionId: action.Id, Value: await run.carryOut(action) });
      if (index === last) session.writes.flush();
    } catch (error) {
      keepWritten(session);
      return { Results: results, TraceIds: traceIds, Error: run.describe(error, action, index) };
    }
    if (action.ActionType === ActionKind.trace) traceIds.push(action.Id);
  }
  return { Results: results, TraceIds: traceIds };
}

// As in Excel, a failed step undoes nothing before it.
function keepWritten({ writes }: Session): void {
  try {
    writes.flush();
  } catch {
    // The client is told of the first failure only.
  }
}

class BatchRun {
  readonly #batch: Batch;
  readonly #session: Session;
  readonly #objects = new Map<number, HostObject | null>();
  readonly #kept = new Set<number>();

  constructor(batch: Batch, session: Session) {
    this.#batch = batch;
    this.#session = session;
  }

  async carryOut(action: ActionInfo): Promise<Json> {
    if (action.ActionType === ActionKind.trace) return null;
    const object = await this.#resolve(action.ObjectPathId);
    if (action.ActionType === ActionKind.instantiate) return this.#introduce(action, object);
    if (action.Name === "_KeepReference") {
      this.#kept.add(action.ObjectPathId);
      return null;
    }
    if (!object) return null;
    switch (action.ActionType) {
      case ActionKind.query:
        return answerQuery(object, action.QueryInfo ?? {}, this.#session);
      case ActionKind.call:
        return callOn(
          object,
          action.Name,
          await this.#arguments(action.ArgumentInfo),
          this.#session,
        );
      case ActionKind.set:
        await setOn(
          object,
          action.Name,
          action.ArgumentInfo?.Arguments?.[0] ?? null,
          this.#session,
        );
        return null;
      default:
        throw new HostError("NotImplemented", `Step of kind ${action.ActionType}`);
    }
  }

  /**
   * What a step calls or sets, such as `Worksheet.delete`; "" for one that does neither. A method that gives an
   * object is called by the step that introduces the object.
   */
  async memberOf({ ActionType, Name, ObjectPathId }: ActionInfo): Promise<string> {
    const path = this.#batch.ObjectPaths[ObjectPathId];
    const isFound =
      ActionType === ActionKind.instantiate && path?.ObjectPathType === PathKind.method;
    const acts = ActionType === ActionKind.call || ActionType === ActionKind.set;
    if (!isFound && !acts) return "";
    const object = await this.#resolve(isFound ? (path.ParentObjectPathId ?? 0) : ObjectPathId);
    return object ? memberName(object, isFound ? path.Name : Name) : "";
  }

  /** What the client is told about a failed step. */
  describe(error: unknown, action: ActionInfo, index: number): BatchError {
    const object = this.#objects.get(action.ObjectPathId);
    const path = this.#batch.ObjectPaths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId && this.#objects.get(path.ParentObjectPathId);
    const member = object ? memberName(object, action.Name) : null;
    const location = member ?? (parent ? memberName(parent, path.Name || "GetItem") : "");
    const isKnown = error instanceof HostError;
    return {
      Code: isKnown ? error.code : "GeneralException",
      Message: error instanceof Error ? error.message : String(error),
      Location: location.replace(/\.$/, ""),
      ActionIndex: index,
      HttpStatusCode: isKnown && error.code === "ItemNotFound" ? 404 : 400,
    };
  }

  #introduce(action: ActionInfo, object: HostObject | null): Json {
    if (!object) return null;
    if (object.type === "Range" && this.#kept.has(action.ObjectPathId))
      return { _ReferenceId: this.#session.references.keep(object.target as SheetArea) };
    return identityOf(object, this.#session);
  }

  async #resolve(pathId: number): Promise<HostObject | null> {
    const known = this.#objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.#batch.ObjectPaths[pathId];
    if (!path) throw excelError("InvalidReference");
    const object = await this.#follow(path);
    this.#objects.set(pathId, object);
    return object;
  }

  async #follow(path: ObjectPathInfo): Promise<HostObject | null> {
    if (path.ObjectPathType === PathKind.global) return hostObject("Workbook", {});
    if (path.ObjectPathType === PathKind.reference) {
      const area = this.#session.references.find(path.Name);
      if (!area) throw excelError("ItemNotFound");
      return hostObject("Range", area);
    }
    if (path.ParentObjectPathId === undefined)
      throw new HostError("NotImplemented", `${path.Name} is not carried out by the workbench`);
    const parent = await this.#resolve(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PathKind.property:
        return propertyOf(parent, path.Name, this.#session);
      case PathKind.indexer:
        return itemOf(parent, path.ArgumentInfo?.Arguments?.[0] ?? null, this.#session);
      case PathKind.method:
        return findFrom(parent, path.Name, await this.#arguments(path.ArgumentInfo), this.#session);
      default:
        throw new HostError("NotImplemented", `Object path of kind ${path.ObjectPathType}`);
    }
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<Arguments> {
    const values: (Json | ObjectArgument)[] = [...(info?.Arguments ?? [])];
    for (const [place, pathId] of (info?.ReferencedObjectPathIds ?? []).entries()) {
      if (typeof pathId === "number" && pathId !== 0)
        values[place] = new ObjectArgument(await this.#resolve(pathId));
    }
    return new Arguments(values);
  }
}
