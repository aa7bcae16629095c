import { readFileSync } from "node:fs";
import path from "node:path";

import fc from "fast-check";

import { LANGUAGES, readPolicy, type Language } from "../../../src/engine";
import { RULES } from "../../../src/engine/words/rule-names";
import {
  buildMetadata,
  functionFiles,
  localiseMetadata,
  type FunctionsMetadata,
  type FunctionTexts,
} from "../../../src/functions/metadata/functions-metadata";
import { helpPage, withHelp, type HelpWords } from "../../../src/functions/metadata/help-page";
import { renderMarkdown } from "../../../src/functions/metadata/markdown";

const ROOT = path.resolve(__dirname, "../../..");
const POLICY_HEADER = ["Rule", "Item", "From", "Value"];
const ADDRESS = "https://example.com/credit";

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), "utf8");
}

function wordsIn(language: Language): HelpWords {
  return JSON.parse(read(`src/i18n/help/words.${language}.json`)) as HelpWords;
}

function readingIn(language: Language): string {
  return read(`src/i18n/help/reading.${language}.md`);
}

/** The metadata in a language, and the address of each page with its content. */
const metadata = new Map<Language, FunctionsMetadata>();
const pages = new Map<string, string>();

beforeAll(async () => {
  const english = await buildMetadata(functionFiles(path.join(ROOT, "src/functions")));
  for (const language of LANGUAGES) {
    const texts = language === "en" ? null : read(`src/i18n/functions.${language}.json`);
    const worded =
      texts === null
        ? english
        : localiseMetadata(english, JSON.parse(texts) as FunctionTexts, language);
    metadata.set(language, withHelp(worded, ADDRESS, language));
    const page = helpPage(
      worded,
      {
        words: wordsIn(language),
        start: read(`src/i18n/help/start.${language}.md`),
        reading: readingIn(language),
        guides: [read("docs/judgement.md"), read("docs/receivables.md")],
      },
      language,
    );
    const name = language === "en" ? "help.html" : `help.${language}.html`;
    pages.set(`${ADDRESS}/${name}`, page);
  }
});

function anchorsOf(page: string): string[] {
  return [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
}

describe.each(LANGUAGES)("help of the worksheet functions in %s", (language) => {
  it("has an address for every function, and an anchor at it", () => {
    const { functions } = metadata.get(language)!;
    const lost = functions.filter(({ id, helpUrl = "" }) => {
      const [address = "", anchor] = helpUrl.split("#");
      return anchor !== id || !anchorsOf(pages.get(address) ?? "").includes(id);
    });
    expect(lost).toEqual([]);
    expect(new Set(functions.map(({ helpUrl }) => helpUrl!.split("#")[0])).size).toBe(1);
  });

  it("leads nowhere in vain: every link has its anchor, every anchor is one", () => {
    const here = metadata.get(language)!.functions[0]!.helpUrl!.split("#")[0]!;
    const page = pages.get(here)!;
    const links = [...page.matchAll(/ href="([^"]*)"/g)].map(([, link]) => new URL(link!, here));
    const lost = links.filter((link) => {
      if (link.pathname.includes("/assets/")) return false;
      const target = pages.get(link.href.split("#")[0]!);
      const anchor = decodeURIComponent(link.hash.slice(1));
      return target === undefined || (anchor !== "" && !anchorsOf(target).includes(anchor));
    });
    expect(lost.map(({ href }) => href)).toEqual([]);
    const anchors = anchorsOf(page);
    expect(anchors.filter((anchor, i) => anchors.indexOf(anchor) !== i)).toEqual([]);
  });

  it("says of every function what it gives, its arguments, an example and errors", () => {
    const { functions } = metadata.get(language)!;
    const page = pages.get(functions[0]!.helpUrl!.split("#")[0]!)!;
    for (const { id, parameters } of functions) {
      const section = page.slice(page.indexOf(`id="${id}"`)).split("</section>")[0]!;
      const terms = [...section.matchAll(/<dt>(\w+)/g)].map(([, name]) => name);
      for (const { name } of parameters) expect(terms).toContain(name);
      expect(section).toContain(`=CREDIT.${id}(`);
      const texts = section.replace(/<[^>]*>/g, "");
      expect(texts).not.toMatch(/undefined|\[object|NaN/);
      expect(section.split("<h4>")).toHaveLength(4);
      const readsLedger = parameters.some(({ name }) => name === "invoices");
      expect(section.includes('href="#reading"')).toBe(readsLedger);
    }
  });

  it("answers what is asked about a ledger by rows that a policy takes", () => {
    const rows = readingIn(language)
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .slice(2)
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .map(([, , rule, item, values]) => [rule!, item!, values!] as const);
    expect(rows).toHaveLength(10);
    for (const [rule, item, values] of rows) {
      const settings = RULES.codeOf(rule) === "setting";
      for (const value of values.split(/, or | or |, |、|，或|或/).slice(0, settings ? 1 : 9)) {
        const given = /^2025/.exec(value)?.[0] ?? value;
        const { issues } = readPolicy([[...POLICY_HEADER], [rule, item, "", given]]);
        expect([rule, item, given, issues]).toEqual([rule, item, given, []]);
      }
    }
  });

  it("names the rule for the headers of each table", () => {
    const rules = ["customer", "statement", "event", "receipt", "order", "contact"] as const;
    for (const table of rules) {
      const code = RULES.codeOf(`${table} column`);
      expect(code).not.toBeNull();
      expect(readingIn(language)).toContain(RULES.nameOf(code!, language));
    }
  });

  it("asks nobody for anything: no script, no address elsewhere", () => {
    for (const page of pages.values()) {
      expect(page).not.toMatch(/<script|https?:|url\(|@import/);
    }
  });

  it("has the words of the others", () => {
    const keys = (words: HelpWords) => [
      ...Object.keys(words),
      ...Object.keys(words.faults),
      ...Object.keys(words.cellErrors),
    ];
    expect(keys(wordsIn(language))).toEqual(keys(wordsIn("en")));
  });
});

describe("helpPage", () => {
  it("escapes what descriptions hold", () => {
    const text = `<img src=x onerror="a"> & 'b'`;
    const hostile: FunctionsMetadata = {
      ...metadata.get("en")!,
      functions: [{ id: "DSO", name: "DSO", description: text, parameters: [], result: {} }],
    };
    const page = helpPage(
      hostile,
      { words: wordsIn("en"), start: text, reading: text, guides: [text] },
      "en",
    );
    expect(page).not.toContain("<img src=x");
    expect(page.split("&lt;img src=x onerror=&quot;a&quot;&gt; &amp; &#39;b&#39;")).toHaveLength(5);
  });

  it("is not built with a parameter that has no example", () => {
    const parameters = [{ name: "unheardOf", description: "?", type: "any" }];
    const declared = { id: "DSO", name: "DSO", description: "?", parameters, result: {} };
    const texts = { words: wordsIn("en"), start: "", reading: "", guides: [] };
    expect(() => helpPage({ ...metadata.get("en")!, functions: [declared] }, texts, "en")).toThrow(
      "DSO: unheardOf has no example.",
    );
  });
});

describe("renderMarkdown", () => {
  it.each([
    { text: "## Loss provision", html: '<h2 id="loss-provision">Loss provision</h2>' },
    { text: "a `b<c` **d** _e_", html: "<p>a <code>b&lt;c</code> <b>d</b> <em>e</em></p>" },
    { text: "- one\n  more\n- two", html: "<ul><li>one\nmore</li><li>two</li></ul>" },
    { text: "1. one\n2. two", html: "<ol><li>one</li><li>two</li></ol>" },
    { text: "```\nx < 1\n\ny\n```", html: "<pre><code>x &lt; 1\n\ny</code></pre>" },
    { text: "<!-- a remark -->\na < b", html: "<p>a &lt; b</p>" },
    { text: "[see](#there)", html: '<p><a href="#there">see</a></p>' },
  ])("renders $text", ({ text, html }) => {
    expect(renderMarkdown(text)).toBe(html);
  });

  it("lets no sign of HTML through from any text", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      '"',
      "&",
      "`",
      "*",
      "_",
      "[",
      "](",
      ")",
      "|",
      "a",
      "\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = renderMarkdown(pieces.join(""));
        const known =
          /<\/?(?:h\d|p|code|pre|b|em|ul|ol|li|a|div|table|thead|tbody|tr|th|td)\b[^<>]*>/g;
        expect(html.replace(known, "")).not.toMatch(/[<>"]/);
      }),
    );
  });
});
