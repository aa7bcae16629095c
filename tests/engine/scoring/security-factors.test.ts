import {
  brokenPromises,
  coverShare,
  type StatedCover,
} from "../../../src/engine/scoring/security-factors";

const AS_OF_DATE = 45_352;

const NO_COVER: StatedCover = {
  insuredLimit: null,
  insuranceValidTo: null,
  guarantee: null,
  guaranteeValidTo: null,
  deposit: null,
};

describe("coverShare", () => {
  it.each([
    { cover: { insuredLimit: 50 }, exposure: 100, limit: 80, share: 0.5, because: "it is half" },
    {
      cover: { deposit: 20 },
      exposure: 30,
      limit: 80,
      share: 0.25,
      because: "the limit is larger",
    },
    {
      cover: { insuredLimit: 40, guarantee: 30, deposit: 20 },
      exposure: 100,
      limit: null,
      share: 0.9,
      because: "cover adds up",
    },
    { cover: { guarantee: 500 }, exposure: 100, limit: null, share: 1, because: "it is above" },
    {
      cover: { guarantee: 500 },
      exposure: 0,
      limit: null,
      share: null,
      because: "nothing is owed",
    },
    {
      cover: { insuredLimit: 0 },
      exposure: 100,
      limit: 80,
      share: null,
      because: "0 may be blank",
    },
    {
      cover: { insuredLimit: 50, insuranceValidTo: AS_OF_DATE, deposit: 10 },
      exposure: 100,
      limit: 80,
      share: 0.6,
      because: "cover holds through its last day",
    },
    {
      cover: { insuredLimit: 50, insuranceValidTo: AS_OF_DATE - 1, deposit: 10 },
      exposure: 100,
      limit: 80,
      share: 0.1,
      because: "the insurance has run out",
    },
    {
      cover: { guarantee: 50, guaranteeValidTo: AS_OF_DATE - 1 },
      exposure: 100,
      limit: 80,
      share: 0,
      because: "all of it has run out",
    },
    { cover: {}, exposure: 100, limit: 80, share: null, because: "nothing is known" },
  ])("is $share where $because", ({ cover, exposure, limit, share }) => {
    expect(coverShare({ ...NO_COVER, ...cover }, exposure, limit, AS_OF_DATE)).toBe(share);
  });

  it("is not known of a customer that no table of customers names", () => {
    expect(coverShare(null, 100, 80, AS_OF_DATE)).toBeNull();
  });
});

describe("brokenPromises", () => {
  const event = (kind: string) => ({
    row: 2,
    customer: { id: "C-1", name: null },
    date: 45_000,
    kind,
    note: null,
    weight: null,
  });

  it("counts events of the kind, in any language", () => {
    const events = [event("Broken promise"), event("law suit"), event("未依約付款")];
    expect(brokenPromises(events)).toBe(2);
    expect(brokenPromises([])).toBe(0);
    expect(brokenPromises(null)).toBeNull();
  });
});
