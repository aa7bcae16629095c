import { nameIn } from "../../../src/engine/words/vocabulary";
import { inTaiwan } from "../../../src/engine/words/taiwan-words";

describe("inTaiwan", () => {
  it.each([
    { text: "第 {row} 行：“{found}”", says: "第 {row} 列：「{found}」" },
    { text: "银行按列执行", says: "銀行依欄執行" },
    { text: "坏账准备与坏账", says: "備抵損失與呆帳" },
    { text: "合计", says: "合計" },
  ])("says $text as $says", ({ text, says }) => {
    expect(inTaiwan(text)).toBe(says);
  });
});

describe("nameIn", () => {
  it("makes a text of Taiwan that is left out, and leaves one alone that is there", () => {
    expect(nameIn(["row", "行", ""], "zh-TW")).toBe("列");
    expect(nameIn(["bank run", "挤兑", "银行挤兑"], "zh-TW")).toBe("銀行挤兌");
    expect(nameIn(["row", "行", ""], "zh-CN")).toBe("行");
  });
});
