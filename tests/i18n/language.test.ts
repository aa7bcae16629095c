import { languageOf } from "../../src/i18n/language";

describe("languageOf", () => {
  it.each([
    { tag: "en-US", language: "en" },
    { tag: "de-DE", language: "en" },
    { tag: "", language: "en" },
    { tag: "zh", language: "zh-CN" },
    { tag: "zh-CN", language: "zh-CN" },
    { tag: "zh-Hans-SG", language: "zh-CN" },
    { tag: "zh-Hans-HK", language: "zh-CN" },
    { tag: "zh-TW", language: "zh-TW" },
    { tag: "ZH-tw", language: "zh-TW" },
    { tag: "zh_TW", language: "zh-TW" },
    { tag: "zh-Hant", language: "zh-TW" },
    { tag: "zh-Hant-HK", language: "zh-TW" },
    { tag: "zh-HK", language: "zh-TW" },
    { tag: "zh-MO", language: "zh-TW" },
  ])("is $language for $tag", ({ tag, language }) => {
    expect(languageOf(tag)).toBe(language);
  });
});
