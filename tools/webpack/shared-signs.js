/**
 * A loader that leaves out texts of Taiwan that can be made of the simplified text before them, and spells the
 * others in its signs.
 *
 * A file is compressed by what it repeats: two spellings of one sign hide that two texts are alike. The texts
 * are what they were when they are shown (`nameIn`), which is proved here for each.
 */
const { createRequire } = require("node:module");
const path = require("node:path");

const { parse } = require("acorn");

const WORDS = path.resolve(__dirname, "../../src/engine/words");

module.exports = async function sharedSigns(code) {
  this.addContextDependency(WORDS);
  await import("../register-ts.mjs");
  const load = createRequire(__filename);
  const { traditionalSigns } = load(path.join(WORDS, "traditional-signs.ts"));
  const { inTaiwan } = load(path.join(WORDS, "taiwan-words.ts"));
  const simplified = new Map(
    [...new Set(code.match(/\p{Script=Han}/gu))]
      .map((sign) => [traditionalSigns(sign), sign])
      .filter(([traditional, sign]) => traditional !== sign),
  );
  /** Spells a text in simplified signs; it must come back as it was. */
  const shared = (text) => {
    const spelt = [...text].map((sign) => simplified.get(sign) ?? sign).join("");
    if (traditionalSigns(spelt) === text) return spelt;
    throw new Error(`"${text}" would be shown as "${traditionalSigns(spelt)}"`);
  };
  const parts = [];
  let end = 0;
  for (const [, simplifiedText, taiwanText] of termsOf(code)) {
    const text =
      inTaiwan(simplifiedText.value) === taiwanText.value ? "" : shared(taiwanText.value);
    parts.push(code.slice(end, taiwanText.start), JSON.stringify(text));
    end = taiwanText.end;
  }
  return parts.join("") + code.slice(end);
};

/** The texts in three languages, in the order of the file. */
function termsOf(code) {
  return [...nodesOf(parse(code, { ecmaVersion: "latest", sourceType: "module" }))]
    .filter(({ type, elements }) => type === "ArrayExpression" && isTerm(elements))
    .map(({ elements }) => elements);
}

/** A part of a script and all within it. */
function* nodesOf(node) {
  if (typeof node?.type === "string") yield node;
  for (const part of Object.values(node ?? {})) if (typeof part === "object") yield* nodesOf(part);
}

function isTerm(elements) {
  const [english, ...chinese] = elements.map((element) => element?.value);
  return (
    typeof english === "string" &&
    chinese.length === 2 &&
    chinese.every((text) => /\p{Script=Han}/u.test(text))
  );
}
