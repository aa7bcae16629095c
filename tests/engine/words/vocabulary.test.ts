import fc from "fast-check";

import { OPERATORS, TREE_COLUMNS } from "../../../src/engine/words/tree-names";
import { EVENT_KINDS } from "../../../src/engine/words/event-names";
import { FACTORS } from "../../../src/engine/words/factor-names";
import {
  HOLD_LEVELS,
  LIMIT_METHODS,
  MEASURES,
  POLICY_NAMES,
  WARNING_LEVELS,
} from "../../../src/engine/words/item-names";
import { LANGUAGES } from "../../../src/engine/words/language";
import { CAP_ITEMS, COVERS, RULES } from "../../../src/engine/words/rule-names";
import {
  AGING_BASES,
  BUCKET_UNITS,
  CAP_WORDS,
  CREDIT_PLACES,
  DATE_ORDERS,
  LANGUAGE_NAMES,
  ROUNDING_WORDS,
  SETTINGS,
  UNIT_WORDS,
} from "../../../src/engine/words/setting-names";
import { nameIn, termKey, Vocabulary, type Term } from "../../../src/engine/words/vocabulary";

describe("termKey", () => {
  it.each([
    {
      a: "daysPastDue",
      b: "Days past-due",
      because: "codes are taken apart, hyphens do not count",
    },
    { a: "authorities", b: "Authority", because: "singular and plural are one word" },
    { a: "ＮＥＴ　ＷＯＲＴＨ", b: "net worth", because: "full-width forms are plain letters" },
    { a: "Altman Z″", b: "altman z''", because: "a double prime is two primes" },
    { a: "评审周期（月）", b: "评审周期月", because: "brackets do not count" },
  ])("is the same for $a and $b: $because", ({ a, b }) => {
    expect(termKey(a)).toBe(termKey(b));
  });

  it.each([
    { a: "Altman Z", b: "Altman Z''", because: "the primes tell two scores apart" },
    { a: "rate", b: "rating", because: "they are two words" },
  ])("differs for $a and $b: $because", ({ a, b }) => {
    expect(termKey(a)).not.toBe(termKey(b));
  });

  it.each([{ cell: null }, { cell: "" }, { cell: " " }, { cell: "—" }])(
    "is empty for $cell",
    ({ cell }) => {
      expect(termKey(cell)).toBe("");
    },
  );
});

describe("nameIn", () => {
  it.each<{ term: Term; shown: string; because: string }>([
    { term: ["", "应收账款", "應收帳款"], shown: "應收帳款", because: "it is written out" },
    { term: ["", "应收账款", "应收账款"], shown: "應收帳款", because: "the package spells it so" },
    { term: ["", "应收账款", ""], shown: "應收帳款", because: "the simplified text tells it" },
    { term: ["", "冲减", "抵沖"], shown: "抵沖", because: "Taiwan has a word of its own" },
    { term: ["", "批准", "核准"], shown: "核准", because: "Taiwan has that sign as well" },
    { term: ["", "", ""], shown: "", because: "there is nothing to say" },
  ])("shows $term as $shown in Taiwan, as $because", ({ term, shown }) => {
    expect(nameIn(term, "zh-TW")).toBe(shown);
    expect(nameIn(term, "zh-CN")).toBe(term[1]);
  });
});

describe("Vocabulary", () => {
  const colours = new Vocabulary({
    red: ["red", "红", "紅", "crimson"],
    blue: ["blue", "蓝", "藍"],
  });

  it.each([
    { cell: "RED", code: "red" },
    { cell: "紅", code: "red" },
    { cell: "crimson ", code: "red" },
    { cell: "蓝", code: "blue" },
    { cell: "green", code: null },
    { cell: "", code: null },
    { cell: 5, code: null },
    { cell: null, code: null },
  ])("reads $cell as $code", ({ cell, code }) => {
    expect(colours.codeOf(cell)).toBe(code);
  });

  it("names a code in each language", () => {
    expect(LANGUAGES.map((language) => colours.nameOf("red", language))).toEqual([
      "red",
      "红",
      "紅",
    ]);
  });

  it("reads a name however it is spaced and cased", () => {
    const cased = fc.mixedCase(fc.constant("law suit"));
    const padding = fc.constantFrom("", " ", "  ", "\u3000", "*");
    fc.assert(
      fc.property(cased, padding, padding, (name, before, after) => {
        expect(EVENT_KINDS.codeOf(before + name + after)).toBe("lawSuit");
      }),
    );
  });
});

describe("the vocabularies of a policy", () => {
  const all: Readonly<Record<string, Vocabulary<string>>> = {
    AGING_BASES,
    BUCKET_UNITS,
    CAP_ITEMS,
    CAP_WORDS,
    COVERS,
    CREDIT_PLACES,
    DATE_ORDERS,
    EVENT_KINDS,
    FACTORS,
    HOLD_LEVELS,
    LANGUAGE_NAMES,
    LIMIT_METHODS,
    MEASURES,
    OPERATORS,
    POLICY_NAMES,
    ROUNDING_WORDS,
    RULES,
    SETTINGS,
    TREE_COLUMNS,
    UNIT_WORDS,
    WARNING_LEVELS,
  };

  it.each(Object.entries(all))(
    "%s reads every code and every name as one thing",
    (_, vocabulary) => {
      for (const code of vocabulary.codes) {
        expect(vocabulary.codeOf(code)).toBe(code);
        for (const name of vocabulary.namesOf(code)) {
          expect([name, vocabulary.codeOf(name)]).toEqual([name, code]);
        }
      }
    },
  );
});
