import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { webpack, type Stats } from "webpack";

import { FunctionsMetadataPlugin } from "../../../src/functions/metadata/functions-metadata-plugin";

const SOURCE = `
/**
 * Gives the grade of a score.
 * @customfunction CREDITGRADE
 * @param score Score.
 * @returns The grade.
 */
export function creditGrade(score) {
  return score;
}`;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "functions-metadata-plugin-"));
  mkdirSync(path.join(folder, "functions"));
  writeFileSync(path.join(folder, "functions/grade.ts"), SOURCE);
  writeFileSync(path.join(folder, "index.js"), "0;");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function build(texts: unknown): Promise<Stats> {
  const file = path.join(folder, "zh-CN.json");
  writeFileSync(file, JSON.stringify(texts));
  const compiler = webpack({
    mode: "none",
    entry: path.join(folder, "index.js"),
    output: { path: path.join(folder, "dist") },
    plugins: [
      new FunctionsMetadataPlugin({
        folder: path.join(folder, "functions"),
        texts: { "zh-CN": file },
        help: path.resolve(__dirname, "../../../src/i18n/help"),
        guides: [],
        address: "https://example.com/credit",
      }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (stats === undefined) reject(error ?? new Error("webpack gave no answer."));
      else resolve(stats);
    });
  });
}

function messagesOf(stats: Stats): string[] {
  return stats.compilation.errors.map(({ message }) => message);
}

function readBuilt(name: string): unknown {
  return JSON.parse(readFileSync(path.join(folder, "dist", name), "utf8"));
}

describe("FunctionsMetadataPlugin", () => {
  it("puts one file per language beside the bundle", async () => {
    const stats = await build({
      CREDITGRADE: { description: "返回等级。", parameters: { score: "评分。" } },
    });
    expect(messagesOf(stats)).toEqual([]);
    const described = (description: string, score: string, page: string): unknown =>
      expect.objectContaining({
        functions: [
          expect.objectContaining({
            id: "CREDITGRADE",
            description,
            helpUrl: `https://example.com/credit/${page}#CREDITGRADE`,
            parameters: [expect.objectContaining({ name: "score", description: score })],
          }),
        ],
      });
    expect(readBuilt("functions.json")).toEqual(
      described("Gives the grade of a score.", "Score.", "help.html"),
    );
    expect(readBuilt("functions.zh-CN.json")).toEqual(
      described("返回等级。", "评分。", "help.zh-CN.html"),
    );
  });

  it("puts a help page per language beside it", async () => {
    await build({ CREDITGRADE: { description: "返回等级。", parameters: { score: "评分。" } } });
    const page = (name: string) => readFileSync(path.join(folder, "dist", name), "utf8");
    expect(page("help.html")).toContain('<section class="function" id="CREDITGRADE">');
    expect(page("help.zh-CN.html")).toContain("<p>返回等级。</p>");
  });

  it("fails the build when a translation is missing", async () => {
    const stats = await build({});
    expect(messagesOf(stats)).toEqual([
      "Worksheet functions in zh-CN:\n  CREDITGRADE has no description.\n  CREDITGRADE: score has no description.",
    ]);
  });
});
