import { FAILURE_MODELS } from "../../../src/engine/words/failure-models";

describe("FAILURE_MODELS", () => {
  it.each([
    { words: "Altman Z", model: "altmanZ" },
    { words: "altman z'", model: "altmanZPrime" },
    { words: "Altman Z’", model: "altmanZPrime" },
    { words: "Altman Z''", model: "altmanZDoublePrime" },
    { words: "Altman Z″", model: "altmanZDoublePrime" },
    { words: "ALTMAN Z'' WITH CONSTANT", model: "altmanZWithConstant" },
    { words: "阿特曼Z''值（含常数）", model: "altmanZWithConstant" },
    { words: "Altman Z'值", model: "altmanZPrime" },
    { words: "zmijewski", model: "zmijewski" },
    { words: "Ohlson O值", model: "ohlson" },
    { words: "O-score", model: "ohlson" },
    { words: "Springate", model: null },
  ])("reads $words as $model", ({ words, model }) => {
    expect(FAILURE_MODELS.codeOf(words)).toBe(model);
  });
});
