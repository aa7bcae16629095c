/**
 * A loader that spells texts of Taiwan in the signs of the simplified text before them.
 *
 * A file is compressed by what it repeats: two spellings of one sign hide that two texts are alike. The texts
 * are what they were when they are shown (`nameIn`), which is proved here for each.
 */
const { createRequire } = require("node:module");
const path = require("node:path");

const { parse } = require("acorn");

const SIGNS = path.resolve(__dirname, "../../src/engine/words/traditional-signs.ts");

module.exports = async function sharedSigns(code) {
  this.addContextDependency(path.dirname(SIGNS));
  await import("../register-ts.mjs");
  const { traditionalSigns } = createRequire(__filename)(SIGNS);
  const simplified = new Map(
    [...new Set(code.match(/\p{Script=Han}/gu))]
      .map((sign) => [traditionalSigns(sign), sign])
      .filter(([traditional, sign]) => traditional !== sign),
  );
  const parts = [];
  let end = 0;
  for (const [, inChina, inTaiwan] of termsOf(code)) {
    const text = [...inTaiwan.value].map((sign) => simplified.get(sign) ?? sign).join("");
    if (traditionalSigns(text) !== inTaiwan.value) {
      throw new Error(`"${inTaiwan.value}" would be shown as "${traditionalSigns(text)}"`);
    }
    parts.push(code.slice(end, inTaiwan.start), JSON.stringify(text === inChina.value ? "" : text));
    end = inTaiwan.end;
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
