/** Writes the help page of the worksheet functions: one static page per language, from their metadata. */

const { examplesOf } = require("./help-examples");
const { escapeHtml, headingAnchor, renderMarkdown } = require("./markdown");
const { STYLE } = require("./help-style");

/** Anchor of what is said about the reading of a ledger; the pane leads to it. */
const READING = "reading";

/** Name of the page in a language. */
function helpFile(culture) {
  return culture === "en" ? "help.html" : `help.${culture}.html`;
}

/** Gives every function the address of its help. */
function withHelp(metadata, address, culture) {
  const functions = metadata.functions.map((declared) => ({
    ...declared,
    helpUrl: `${address}/${helpFile(culture)}#${declared.id}`,
  }));
  return { ...metadata, functions };
}

/**
 * Writes the page in one language.
 *
 * @param metadata - Of the functions, in that language.
 * @param texts.words - Headings and texts about errors by key, in that language.
 * @param texts.start - How to get started, as Markdown.
 * @param texts.reading - How a ledger is read and what is asked, as Markdown.
 * @param texts.guides - Documents that go deeper, as Markdown; they stand in the English page.
 * @param culture - `en`, `zh-CN` or `zh-TW`.
 * @returns The HTML; every text of the metadata is escaped.
 */
function helpPage(metadata, { words, start, reading, guides }, culture) {
  const enums = new Map((metadata.enums ?? []).map((list) => [list.id, list]));
  const page = { words, enums, culture, sections: guides.flatMap(sectionsOf) };
  const { functions } = metadata;
  const index = functions.map(({ id }) => `<li><a href="#${id}">${id}</a></li>`).join("");
  return `<!doctype html>
<html lang="${culture}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src 'self'">
<title>${escapeHtml(words.title)}</title>
<link rel="icon" href="assets/icon.svg">
<style>${STYLE}</style>
</head>
<body>
<header>
<h1><img src="assets/icon.svg" width="48" height="48" alt="">${escapeHtml(words.title)}</h1>
<nav aria-label="${escapeHtml(words.languages)}">${otherLanguages("", culture, words)}</nav>
</header>
<main>
<section>${renderMarkdown(start, { level: 1 })}
<p><a href="#${READING}">${escapeHtml(words.reading)}</a></p></section>
<section id="${READING}">${renderMarkdown(reading, { level: 1 })}</section>
<section>
<h2 id="functions">${escapeHtml(words.functions)}</h2>
<ul class="index">${index}</ul>
</section>
${functions.map((declared) => functionSection(declared, page)).join("\n")}
<section>
<h2 id="errors">${escapeHtml(words.errors)}</h2>
<dl>${Object.entries(words.cellErrors).map(term).join("")}</dl>
</section>
${culture === "en" ? guides.map((text) => `<section>${renderGuide(text)}</section>`).join("\n") : ""}
</main>
</body>
</html>
`;
}

function functionSection(declared, { words, enums, culture, sections }) {
  const { id, description, parameters } = declared;
  const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
  const examples = examplesOf(declared, enums, culture);
  const faults = parameters.filter(({ name }) => words.faults[name] !== undefined);
  const guide = guideOf(id, sections);
  const readsLedger = parameters.some(({ name }) => name === "invoices");
  return `<section class="function" id="${id}">
<h3><a href="#${id}">${id}</a></h3>
<p>${escapeHtml(description)}</p>
<p><code>${escapeHtml(`${id}(${names.join(", ")})`)}</code></p>
<h4>${escapeHtml(words.arguments)}</h4>
<dl>${parameters.map((parameter) => argumentTerm(parameter, enums, words)).join("")}</dl>
<h4>${escapeHtml(words.example)}</h4>
${examples.map((example) => `<pre><code>${escapeHtml(example)}</code></pre>`).join("\n")}
<h4>${escapeHtml(words.errors)}</h4>
<dl>${faults.map(({ name }) => term([name, words.faults[name]])).join("")}</dl>
<p><a href="#errors">${escapeHtml(words.allErrors)}</a></p>
${readsLedger ? `<p><a href="#${READING}">${escapeHtml(words.reading)}</a></p>` : ""}
${guide === undefined ? "" : `<p><a href="${helpFile("en")}#${guide.anchor}">${escapeHtml(`${words.more}${guide.title}`)}</a></p>`}
<p class="languages">${otherLanguages(`#${id}`, culture, words)}</p>
</section>`;
}

function argumentTerm({ name, description, optional, customEnumId }, enums, words) {
  const values = enums.get(customEnumId)?.values ?? [];
  const choices = values.map(({ stringValue }) => `"${stringValue}"`).join(", ");
  const title = optional ? `${name} (${words.optional})` : name;
  return term([title, choices === "" ? description : `${description} ${words.choices} ${choices}`]);
}

function term([name, text]) {
  return `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(text)}</dd>`;
}

function otherLanguages(anchor, culture, words) {
  return Object.entries(words.languageNames)
    .map(([other, name]) =>
      other === culture
        ? `<span aria-current="page">${name}</span>`
        : `<a href="${helpFile(other)}${anchor}" lang="${other}" hreflang="${other}">${name}</a>`,
    )
    .join(" · ");
}

/** The sections of a document, to find the one that says more about a function. */
function sectionsOf(text) {
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title] = section.split("\n", 1);
      return { title, anchor: headingAnchor(title), text: section };
    });
}

/** The section that speaks most of a function; undefined where none does. */
function guideOf(id, sections) {
  const mentions = ({ text }) => text.match(new RegExp(`\\b${id}\\b`, "g"))?.length ?? 0;
  const most = Math.max(...sections.map(mentions));
  return most > 0 ? sections.find((section) => mentions(section) === most) : undefined;
}

function renderGuide(text) {
  // Other documents of the repository are not in the package: only links within the page stay.
  const link = (address) => (address.includes("#") ? address.slice(address.indexOf("#")) : "#");
  return renderMarkdown(text, { level: 1, link });
}

module.exports = { helpFile, helpPage, withHelp };
