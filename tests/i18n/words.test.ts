import { FACTOR_CODES, FACTORS, LANGUAGES, LIMIT_METHODS } from "../../src/engine";
import { factorName, levelName, limitMethodName } from "../../src/i18n/words";

describe("limitMethodName", () => {
  it.each([
    { method: "purchases", names: ["purchases", "采购需求", "採購需求"] },
    { method: "cap", names: ["cap", "额度上限", "額度上限"] },
  ] as const)("names $method", ({ method, names }) => {
    expect(LANGUAGES.map((language) => limitMethodName(method, language))).toEqual(names);
  });

  it("tells all methods and the cap apart", () => {
    const methods = [...LIMIT_METHODS.codes, "cap"] as const;
    for (const language of LANGUAGES) {
      const names = methods.map((method) => limitMethodName(method, language));
      expect(new Set(names).size).toBe(methods.length);
    }
  });
});

describe("levelName", () => {
  it.each([
    { level: "none", names: ["none", "无", "無"] },
    { level: "amber", names: ["amber", "黄色", "黃色"] },
    { level: "hold", names: ["hold", "暂停发货", "暫停出貨"] },
  ] as const)("names $level", ({ level, names }) => {
    expect(LANGUAGES.map((language) => levelName(level, language))).toEqual(names);
  });
});

describe("factorName", () => {
  it.each(["shareLate", "shareSeverelyLate", "typicalDaysLate", "meanDaysLate"] as const)(
    "says that %s is smoothed, and is still read without the word",
    (code) => {
      const names = LANGUAGES.map((language) => factorName(code, language));
      expect(names[0]).toMatch(/ \(smoothed\)$/);
      expect(names[1]).toMatch(/（平滑）$/);
      expect(names[2]).toMatch(/（平滑）$/);
      for (const name of names) {
        expect(FACTORS.codeOf(name.replace(/ ?[(（].*$/, ""))).toBe(code);
      }
    },
  );

  it("tells all factors apart in every language", () => {
    for (const language of LANGUAGES) {
      const names = FACTOR_CODES.map((code) => factorName(code, language));
      expect(new Set(names).size).toBe(FACTOR_CODES.length);
    }
  });
});
