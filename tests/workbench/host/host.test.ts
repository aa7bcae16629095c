import type { Univer } from "@univerjs/core";

import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";
import { connectClient } from "../../../src/workbench/host/client-bridge";
import { Host } from "../../../src/workbench/host/host";
import { ActionKind, type BatchAnswer, PathKind } from "../../../src/workbench/host/protocol";

const SMALL = { rowCount: 50, columnCount: 20 };

let univer: Univer;
let grid: Grid;
let host: Host;
let sent: { id?: number; type: number; message: { statusCode?: number; body?: BatchAnswer } }[];

beforeEach(() => {
  univer = startInNode("Ledger", SMALL);
  grid = new Grid(univer, SMALL);
  sent = [];
  host = new Host(grid, (message) => {
    sent.push(JSON.parse(message) as (typeof sent)[number]);
  });
});

afterEach(() => {
  host.dispose();
  grid.dispose();
  univer.dispose();
});

/** Sends a batch as the client does and gives the answer. */
async function answer(batch: object, id = 1): Promise<BatchAnswer> {
  const body = JSON.stringify(batch);
  host.receive(JSON.stringify({ id, type: 1, message: { url: "ProcessQuery", body } }));
  while (!sent.some((message) => message.id === id))
    await new Promise((resolve) => setTimeout(resolve, 1));
  return sent.find((message) => message.id === id)!.message.body!;
}

const WORKBOOK = { Id: 1, ObjectPathType: PathKind.global, Name: "" };

describe("Host", () => {
  it("answers each step of a batch by its id, and names the traces that were passed", async () => {
    const result = await answer({
      Actions: [
        { Id: 10, ActionType: ActionKind.instantiate, Name: "", ObjectPathId: 1 },
        { Id: 11, ActionType: ActionKind.trace, Name: "Trace", ObjectPathId: 0 },
        {
          Id: 12,
          ActionType: ActionKind.query,
          Name: "",
          ObjectPathId: 2,
          QueryInfo: { Select: ["name"] },
        },
      ],
      ObjectPaths: {
        1: WORKBOOK,
        2: {
          Id: 2,
          ObjectPathType: PathKind.indexer,
          Name: "",
          ParentObjectPathId: 3,
          ArgumentInfo: { Arguments: ["Ledger"] },
        },
        3: { Id: 3, ObjectPathType: PathKind.property, Name: "Worksheets", ParentObjectPathId: 1 },
      },
    });
    expect(result).toMatchObject({
      Results: [
        { ActionId: 10, Value: {} },
        { ActionId: 11, Value: null },
        { ActionId: 12, Value: { Name: "Ledger" } },
      ],
      TraceIds: [11],
    });
    expect(result.Error).toBeUndefined();
  });

  it("stops at the step that fails and says which it was", async () => {
    const result = await answer({
      Actions: [
        { Id: 10, ActionType: ActionKind.instantiate, Name: "", ObjectPathId: 1 },
        { Id: 11, ActionType: ActionKind.call, Name: "Close", ObjectPathId: 1 },
        { Id: 12, ActionType: ActionKind.instantiate, Name: "", ObjectPathId: 1 },
      ],
      ObjectPaths: { 1: WORKBOOK },
    });
    expect(result.Results).toHaveLength(1);
    expect(result.Error).toMatchObject({
      Code: "NotImplemented",
      Message: "Workbook.close is not carried out by the workbench",
      Location: "Workbook.close",
      ActionIndex: 1,
    });
  });

  it.each([
    {
      path: { ObjectPathType: 2, Name: "Microsoft.Other.Service" },
      what: "a service",
      error: {
        Code: "NotImplemented",
        Message: "Microsoft.Other.Service is not carried out by the workbench",
      },
    },
    {
      path: { ObjectPathType: PathKind.reference, Name: "range-7" },
      what: "a lost range",
      error: { Code: "ItemNotFound", Message: "The requested resource doesn't exist." },
    },
  ])("refuses $what", async ({ path, error }) => {
    const result = await answer({
      Actions: [{ Id: 10, ActionType: ActionKind.instantiate, Name: "", ObjectPathId: 9 }],
      ObjectPaths: { 9: { Id: 9, ...path } },
    });
    expect(result.Error).toMatchObject(error);
  });

  it("carries out batches one after the other", async () => {
    const batch = { Actions: [], ObjectPaths: {} };
    await Promise.all([answer(batch, 1), answer(batch, 2), answer(batch, 3)]);
    expect(sent.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it("is silent once it is disposed", async () => {
    host.dispose();
    grid.cells.write(grid.sheets.active().id, { 0: { 0: { v: 1 } } });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(sent).toEqual([]);
  });
});

describe("connectClient", () => {
  it("lets the library speak and hear through a channel", () => {
    const heard: string[] = [];
    const spoken: string[] = [];
    let toLibrary: (message: string) => void = () => undefined;
    connectClient(
      {
        HostBridge: {
          init: (bridge) => {
            bridge.onMessageFromHost = (message) => heard.push(message);
            bridge.sendMessageToHost("to the host");
          },
        },
      },
      {
        send: (message) => spoken.push(message),
        onMessage: (take) => {
          toLibrary = take;
        },
      },
    );
    toLibrary("to the client");
    expect([spoken, heard]).toEqual([["to the host"], ["to the client"]]);
  });
});
