/** Builds the metadata of the worksheet functions from their JSDoc: what Excel shows, in each language. */

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/** Longest description that Excel's dialogs show without cutting it off. */
const LONGEST_DESCRIPTION = 250;

/**
 * Reads the metadata of all worksheet functions.
 *
 * The generator is given one file at a time: it keeps its state per file, so it neither sees an id
 * that two files share nor stops repeating the faults of the first file.
 *
 * @param files - Paths of the files with `@customfunction` declarations, in any order.
 * @returns The content of functions.json; functions, and lists of choices, sorted by id.
 * @throws Error with one line per fault of the declarations.
 */
async function buildMetadata(files) {
  const functions = [];
  const enums = [];
  const faults = [];
  for (const file of files) {
    const { errors, metadataJson } = await generateCustomFunctionsMetadata(file);
    faults.push(...errors.map((error) => `${path.basename(file)}: ${error}`));
    const declared = metadataJson === "" ? { functions: [] } : JSON.parse(metadataJson);
    functions.push(...declared.functions.map(tidy));
    enums.push(...(declared.enums ?? []).map(tidyEnum));
  }
  faults.push(...findFaults(functions), ...repeatedIds(enums));
  rejectFaults("Worksheet functions", faults);
  for (const list of [functions, enums]) list.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    // No function takes or gives a data type; left off, a cell with one arrives as its plain value.
    allowCustomDataForDataTypeAny: false,
    // Without it Excel does not even call a function whose range holds one error cell.
    allowErrorForDataTypeAny: true,
    functions,
    ...(enums.length > 0 ? { enums } : {}),
  };
}

/**
 * Words the metadata in another language.
 *
 * Descriptions alone change: ids and names are the same everywhere, because Excel does not translate
 * the formulas of a workbook that travels.
 *
 * @param metadata - What `buildMetadata` gives.
 * @param texts - `{ description, parameters: { name: description } }` by function id.
 * @param culture - Culture name, for the messages.
 * @throws Error with one line per text that is missing or belongs to nothing.
 */
function localiseMetadata(metadata, texts, culture) {
  const faults = superfluous(
    metadata.functions.map(({ id }) => id),
    texts,
  ).map((id) => `${id} is translated, but is no function.`);
  const functions = metadata.functions.map((declared) => {
    const words = texts[declared.id] ?? {};
    const names = declared.parameters.map(({ name }) => name);
    if (!words.description) faults.push(`${declared.id} has no description.`);
    for (const name of superfluous(names, words.parameters ?? {})) {
      faults.push(`${declared.id}: ${name} is translated, but is no parameter.`);
    }
    const parameters = declared.parameters.map((parameter) => {
      const description = words.parameters?.[parameter.name];
      if (!description) faults.push(`${declared.id}: ${parameter.name} has no description.`);
      return { ...parameter, description };
    });
    return { ...declared, description: words.description, parameters };
  });
  rejectFaults(`Worksheet functions in ${culture}`, faults);
  return { ...metadata, functions };
}

/** Paths of the files below a folder that declare worksheet functions. */
function functionFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .sort()
    .map((name) => path.join(folder, name))
    .filter(
      (file) => file.endsWith(".ts") && /@customfunction\b/i.test(readFileSync(file, "utf8")),
    );
}

/** One line per text, and no fields that say nothing. */
function tidy({ helpUrl, ...declared }) {
  return {
    ...declared,
    description: oneLine(declared.description),
    ...(helpUrl ? { helpUrl } : {}),
    parameters: declared.parameters.map((parameter) => ({
      ...parameter,
      description: oneLine(parameter.description),
    })),
  };
}

/** The choices as words; they speak for themselves in every language, so they have no hints. */
function tidyEnum({ id, type, values }) {
  return { id, type, values: values.map(({ tooltip, ...value }) => value) };
}

function repeatedIds(declared) {
  const ids = declared.map(({ id }) => id);
  return ids
    .filter((id, index) => ids.indexOf(id) !== index)
    .map((id) => `${id}: the id is used twice.`);
}

function oneLine(text) {
  return (text ?? "").replace(/\s+/g, " ").trim();
}

function findFaults(functions) {
  const ids = functions.map(({ id }) => id);
  return functions.flatMap(({ id, name, description, parameters }, index) => {
    const faults = [];
    const say = (fault) => faults.push(`${id}: ${fault}`);
    if (ids.indexOf(id) !== index) say("the id is used twice.");
    if (name !== id) say(`the name ${name} differs from the id.`);
    if (!isFunctionName(id)) say("the name is too short, or a cell address in some sheet.");
    checkText(description, "the function", say);
    for (const parameter of parameters) checkText(parameter.description, parameter.name, say);
    const firstOptional = parameters.findIndex(({ optional }) => optional);
    if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => !optional)) {
      say("a parameter that must be given follows one that may be left out.");
    }
    return faults;
  });
}

function checkText(text, owner, say) {
  if (text === "") say(`${owner} has no description.`);
  if (text.length > LONGEST_DESCRIPTION) say(`the description of ${owner} is too long.`);
}

/**
 * Whether Excel takes the name: capitals, three or more, and never letters followed by digits,
 * which is a cell address in this version of Excel or the next.
 */
function isFunctionName(name) {
  return (
    /^[A-Z][A-Z0-9_.]{2,}$/.test(name) &&
    !/^[A-Z]+[0-9]+$/.test(name) &&
    !/^R[0-9]*C[0-9]*$/.test(name)
  );
}

function superfluous(known, texts) {
  return Object.keys(texts).filter((key) => !known.includes(key));
}

function rejectFaults(title, faults) {
  if (faults.length > 0) throw new Error(`${title}:\n${faults.map((f) => `  ${f}`).join("\n")}`);
}

module.exports = { buildMetadata, functionFiles, isFunctionName, localiseMetadata };
