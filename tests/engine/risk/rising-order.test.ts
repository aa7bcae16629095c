import { risingOrder } from "../../../src/engine/risk/rising-order";
import { DayQueue } from "../../../src/engine/risk/day-queue";

describe("risingOrder", () => {
  it("puts the earliest first, equal days in their order, and leaves out what is later", () => {
    const days = Int32Array.of(45_010, 45_002, 45_010, 45_011, 45_001);
    expect([...risingOrder(days, 45_010)]).toEqual([4, 1, 0, 2]);
  });

  it("is empty where every day is later", () => {
    expect([...risingOrder(Int32Array.of(45_011), 45_010)]).toEqual([]);
  });
});

describe("DayQueue", () => {
  it("lets each event happen once, on the way to a day, and none after the last day", () => {
    const happened: number[] = [];
    const queue = new DayQueue(Int32Array.of(45_003, 45_001, 45_009), 45_005, (invoice) => {
      happened.push(invoice);
    });
    expect(queue.nextDay).toBe(45_001);
    queue.runTo(45_002);
    expect(happened).toEqual([1]);
    queue.runTo(45_100);
    queue.runTo(45_200);
    expect(happened).toEqual([1, 0]);
    expect(queue.nextDay).toBe(Infinity);
  });
});
