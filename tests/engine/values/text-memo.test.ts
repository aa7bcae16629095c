import { onceEachText } from "../../../src/engine/values/text-memo";

describe("onceEachText", () => {
  it("works each text out once, whatever comes of it", () => {
    const work = jest.fn((text: string) => (text === "blank" ? undefined : text.length));
    const once = onceEachText(work);
    expect(["one", "blank", "one", "blank"].map(once)).toEqual([3, undefined, 3, undefined]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it("keeps no more than a few thousand texts, and none that are long", () => {
    const work = jest.fn((text: string) => text.length);
    const once = onceEachText(work);
    for (let i = 0; i < 2001; i++) once(`text ${i}`);
    once("text 2000");
    expect(work).toHaveBeenCalledTimes(2001);
    once("text 0");
    expect(work).toHaveBeenCalledTimes(2002);
    const long = "x".repeat(101);
    expect([once(long), once(long)]).toEqual([101, 101]);
    expect(work).toHaveBeenCalledTimes(2004);
  });
});
