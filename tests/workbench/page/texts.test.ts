import { FileProblem, type FileProblemCode } from "../../../src/workbench/files/file-problem";
import { LANGUAGES } from "../../../src/workbench/page/language";
import { problemText } from "../../../src/workbench/page/problem-text";
import { TEXTS } from "../../../src/workbench/page/texts";

const CODES = Object.keys(TEXTS["en-US"].problems) as FileProblemCode[];

describe.each(LANGUAGES)("the texts in %s", (language) => {
  const texts = TEXTS[language];

  it.each(CODES)("name the file and what is expected when it is %s", (code) => {
    const text = problemText(new FileProblem(code, "账龄.xls", "<found>"), texts);
    expect(text).toContain("账龄.xls");
    expect(text).toMatch(/Expected|应为|應為/);
  });

  it.each(["unknownEncoding", "tooManyRows", "oldWorkbook", "damagedWorkbook"] as const)(
    "say what was found when a file is %s",
    (code) => {
      expect(problemText(new FileProblem(code, "a", "<found>"), texts)).toContain("<found>");
    },
  );

  it("pass on the message of any other failure", () => {
    expect(problemText(new Error("no disk"), texts)).toContain("no disk");
    expect(problemText("no disk", texts)).toContain("no disk");
  });

  it("say that it is not Excel", () => {
    expect(texts.notExcel).toMatch(/not Excel|不是 Excel/);
  });
});

describe("the Chinese texts", () => {
  it("use the words of their place", () => {
    const said = (language: "zh-CN" | "zh-TW") => JSON.stringify(TEXTS[language]);
    expect(said("zh-TW")).not.toMatch(/[应开档关页储]|文件|保存|打开|工作簿|屏幕|默认/);
    expect(said("zh-CN")).not.toMatch(/[應開檔關頁儲]|檔案|儲存|活頁簿/);
  });
});
