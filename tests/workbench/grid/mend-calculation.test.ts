import type { Univer } from "@univerjs/core";
import { BaseFunction, IFunctionService, NumberValueObject } from "@univerjs/engine-formula";

import type { Progress } from "../../../src/workbench/grid/calculation";
import { Grid } from "../../../src/workbench/grid/grid";
import { startInNode } from "../../../src/workbench/grid/start-in-node";

const SIZE = { rowCount: 200, columnCount: 5 };
const FORMULAS = 100;
const EACH_MS = 10;

/** Takes its time, and counts how often it was called. */
class Slow extends BaseFunction {
  calls = 0;
  override minParams = 0;
  override maxParams = 1;

  constructor() {
    super("SLOW");
  }

  override calculate() {
    const end = performance.now() + EACH_MS;
    while (performance.now() < end);
    return NumberValueObject.create(++this.calls);
  }
}

const NodeChannel = globalThis.MessageChannel;
const channels: MessageChannel[] = [];

/** Univer leaves channels open when a calculation is stopped, and Node would wait for them. */
class RememberedChannel extends NodeChannel {
  constructor() {
    super();
    channels.push(this);
  }
}

describe("mendCalculation", () => {
  beforeAll(() => {
    globalThis.MessageChannel = RememberedChannel;
  });

  afterAll(() => {
    globalThis.MessageChannel = NodeChannel;
    for (const channel of channels) channel.port1.close();
  });

  let univer: Univer;
  let grid: Grid;
  let id: string;
  let slow: Slow;

  beforeEach(() => {
    univer = startInNode("Data", SIZE);
    grid = new Grid(univer, SIZE);
    id = grid.sheets.active().id;
    slow = new Slow();
    univer.__getInjector().get(IFunctionService).registerExecutors(slow);
  });

  afterEach(() => {
    grid.dispose();
    univer.dispose();
  });

  function enterSlowFormulas() {
    const cells = Array.from({ length: FORMULAS }, () => ({ 0: { f: "=SLOW(B1)" } }));
    grid.cells.write(id, Object.fromEntries(cells.map((row, i) => [i, row])));
  }

  it("lets others have their turn while formulas are calculated", async () => {
    let turns = 0;
    const timer = setInterval(() => {
      if (slow.calls > 0) turns++;
    });
    enterSlowFormulas();
    await grid.calculation.settled();
    clearInterval(timer);
    expect(slow.calls).toBe(FORMULAS);
    // Unmended there is none: all formulas fit into one go.
    expect(turns).toBeGreaterThan(FORMULAS / 20);
    expect(grid.cells.value(id, FORMULAS - 1, 0)).not.toBe("");
  });

  it("tells how far it is, and when it has ended", async () => {
    const told: (Progress | null)[] = [];
    grid.calculation.onProgress = (progress) => told.push(progress);
    enterSlowFormulas();
    await grid.calculation.settled();
    expect(told).toContainEqual({ done: 21, total: FORMULAS });
    expect(told.at(-1)).toBeNull();
  });

  it("can be stopped, and goes on with the next change", async () => {
    grid.calculation.onProgress = (progress) => {
      if (progress && progress.done > 20) grid.calculation.stop();
    };
    enterSlowFormulas();
    await grid.calculation.settled();
    expect(slow.calls).toBeLessThan(FORMULAS / 2);
    expect(grid.calculation.isPending()).toBe(false);
    grid.calculation.onProgress = () => undefined;
    grid.cells.write(id, { 0: { 3: { v: 1 } } });
    await grid.calculation.settled();
    const values = grid.cells.values(id, { row: 0, column: 0, rowCount: FORMULAS, columnCount: 1 });
    expect(values.flat().filter((value) => typeof value !== "number")).toEqual([]);
  });

  it("starts over with an edit that is made while formulas are calculated", async () => {
    grid.cells.write(id, { 0: { 1: { v: 1 }, 2: { f: "=B1+0*SLOW()" } } });
    enterSlowFormulas();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(slow.calls).toBeGreaterThan(0);
    grid.cells.write(id, { 0: { 1: { v: 7 } } });
    await grid.calculation.settled();
    expect(grid.cells.value(id, 0, 2)).toBe(7);
  });

  it("leaves a formula with LAMBDA whole, however long it takes", async () => {
    enterSlowFormulas();
    const formula = "=SUM(MAP(SEQUENCE(20),LAMBDA(x,x+0*SLOW())))";
    grid.cells.write(id, { 0: { 4: { f: formula } } });
    await grid.calculation.settled();
    expect(grid.cells.value(id, 0, 4)).toBe(210);
  });
});
