import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import {
  buildMetadata,
  functionFiles,
  isFunctionName,
  localiseMetadata,
} from "../../../src/functions/metadata/functions-metadata";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "functions-metadata-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function fileOf(name: string, source: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, source);
  return file;
}

const AGING = `
/**
 * Gives the aging bucket
 * of each due date.
 * @customfunction AGINGBUCKET
 * @param dueDate Due dates,
 *   as a range.
 * @param [asOfDate] Day on which the ledger is looked at.
 * @returns The buckets.
 */
export function agingBucket(dueDate: unknown[][], asOfDate?: unknown): unknown[][] {
  return [dueDate, [asOfDate]];
}`;

const GRADE = `
/**
 * Gives the grade of a score.
 * @customfunction CREDITGRADE
 * @param score Score.
 * @returns The grade.
 */
export function creditGrade(score: number): string {
  return String(score);
}`;

const MEASURE = `
/** @customenum {string} */
export enum DsoMethod {
  simple = "simple",
  countback = "countback",
}
/**
 * Days sales outstanding.
 * @customfunction DSO
 * @param [method] Variant.
 * @returns Days.
 */
export function dso(method?: DsoMethod): unknown {
  return method;
}`;

describe("buildMetadata", () => {
  it("describes the functions of all files, sorted by id", async () => {
    const files = [fileOf("grade.ts", GRADE), fileOf("aging.ts", AGING)];
    expect(await buildMetadata(files)).toEqual({
      allowCustomDataForDataTypeAny: false,
      allowErrorForDataTypeAny: true,
      functions: [
        {
          id: "AGINGBUCKET",
          name: "AGINGBUCKET",
          description: "Gives the aging bucket of each due date.",
          parameters: [
            {
              name: "dueDate",
              description: "Due dates, as a range.",
              type: "any",
              dimensionality: "matrix",
            },
            {
              name: "asOfDate",
              description: "Day on which the ledger is looked at.",
              type: "any",
              optional: true,
            },
          ],
          result: { dimensionality: "matrix" },
        },
        {
          id: "CREDITGRADE",
          name: "CREDITGRADE",
          description: "Gives the grade of a score.",
          parameters: [{ name: "score", description: "Score.", type: "number" }],
          result: { type: "string" },
        },
      ],
    });
  });

  it("keeps the choices of a parameter, without hints", async () => {
    const metadata = await buildMetadata([fileOf("measures.ts", MEASURE)]);
    expect(metadata.enums).toEqual([
      {
        id: "DsoMethod",
        type: "string",
        values: [
          { name: "simple", stringValue: "simple" },
          { name: "countback", stringValue: "countback" },
        ],
      },
    ]);
    expect(metadata.functions[0]?.parameters[0]).toEqual({
      name: "method",
      description: "Variant.",
      type: "string",
      optional: true,
      customEnumId: "DsoMethod",
    });
  });

  it("is refused when two files use one list of choices", async () => {
    const files = [fileOf("dso.ts", MEASURE), fileOf("cei.ts", MEASURE.replace("DSO\n", "CEI\n"))];
    await expect(buildMetadata(files)).rejects.toThrow(/DsoMethod: the id is used twice/);
  });

  it.each([
    {
      because: "the generator refuses a type",
      source: GRADE.replace("score: number", "score: Score"),
      fault: /does not support type "Score"/,
    },
    {
      because: "the name differs from the id",
      source: GRADE.replace("CREDITGRADE", "CREDITGRADE GRADE"),
      fault: /CREDITGRADE: the name GRADE differs/,
    },
    {
      because: "the name is a cell address",
      source: GRADE.replace("CREDITGRADE", "DSO90"),
      fault: /DSO90: .*cell address/,
    },
    {
      because: "the function is not described",
      source: GRADE.replace("Gives the grade of a score.", ""),
      fault: /CREDITGRADE: the function has no description/,
    },
    {
      because: "a parameter is not described",
      source: GRADE.replace("@param score Score.", ""),
      fault: /CREDITGRADE: score has no description/,
    },
    {
      because: "a description is cut off by Excel",
      source: GRADE.replace("Score.", "S".repeat(251)),
      fault: /CREDITGRADE: the description of score is too long/,
    },
    {
      because: "an optional parameter comes before one that must be given",
      source: AGING.replace("dueDate: unknown", "dueDate?: unknown")
        .replace("asOfDate?", "asOfDate")
        .replace("[asOfDate]", "asOfDate"),
      fault: /AGINGBUCKET: a parameter that must be given follows/,
    },
  ])("is refused when $because", async ({ source, fault }) => {
    await expect(buildMetadata([fileOf("faulty.ts", source)])).rejects.toThrow(fault);
  });

  it("is refused when two files use one id", async () => {
    const files = [fileOf("one.ts", GRADE), fileOf("two.ts", GRADE)];
    await expect(buildMetadata(files)).rejects.toThrow(/CREDITGRADE: the id is used twice/);
  });
});

describe("localiseMetadata", () => {
  const TEXTS = {
    CREDITGRADE: { description: "返回评分的等级。", parameters: { score: "评分。" } },
  };

  it("changes descriptions and nothing else", async () => {
    const metadata = await buildMetadata([fileOf("grade.ts", GRADE)]);
    expect(localiseMetadata(metadata, TEXTS, "zh-CN")).toEqual({
      ...metadata,
      functions: [
        {
          id: "CREDITGRADE",
          name: "CREDITGRADE",
          description: "返回评分的等级。",
          parameters: [{ name: "score", description: "评分。", type: "number" }],
          result: { type: "string" },
        },
      ],
    });
  });

  it.each([
    {
      because: "a function is missing",
      texts: {},
      fault: /zh-CN:\n {2}CREDITGRADE has no description/,
    },
    {
      because: "a parameter is missing",
      texts: { CREDITGRADE: { description: "等级", parameters: {} } },
      fault: /CREDITGRADE: score has no description/,
    },
    {
      because: "a translated parameter does not exist",
      texts: {
        CREDITGRADE: { description: "等级", parameters: { score: "评分", policy: "政策" } },
      },
      fault: /CREDITGRADE: policy is translated, but is no parameter/,
    },
    {
      because: "a translated function does not exist",
      texts: { ...TEXTS, GRADE: { description: "等级", parameters: {} } },
      fault: /GRADE is translated, but is no function/,
    },
  ])("is refused when $because", async ({ texts, fault }) => {
    const metadata = await buildMetadata([fileOf("grade.ts", GRADE)]);
    expect(() => localiseMetadata(metadata, texts, "zh-CN")).toThrow(fault);
  });
});

describe("functionFiles", () => {
  it("finds the files that declare functions, in folders too, and no others", () => {
    const place = path.join(folder, "subjects");
    mkdirSync(path.join(place, "ledger"), { recursive: true });
    const write = (name: string, source: string) => {
      writeFileSync(path.join(place, name), source);
      return path.join(place, name);
    };
    const below = write("ledger/grade.ts", GRADE);
    const above = write("aging.ts", AGING);
    write("helper.ts", "export const answer = 42;");
    write("notes.md", AGING);
    expect(functionFiles(place)).toEqual([above, below]);
  });
});

describe("isFunctionName", () => {
  it.each([
    { name: "DSO", is: true, because: "three letters are enough" },
    { name: "PD", is: false, because: "two letters are too few" },
    { name: "CREDITSCORE", is: true, because: "it is a word" },
    { name: "ABC12", is: false, because: "it is a cell address" },
    { name: "SCORE5C", is: true, because: "letters after the digits make it a name" },
    { name: "CREDITSCORE5", is: false, because: "letters followed by digits look like an address" },
    { name: "R1C1", is: false, because: "it is an address in the other notation" },
    { name: "5CSCORE", is: false, because: "it starts with a digit" },
    { name: "CreditScore", is: false, because: "ids are capitals" },
  ])("is $is for $name: $because", ({ name, is }) => {
    expect(isFunctionName(name)).toBe(is);
  });
});
