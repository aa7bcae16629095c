import { isBlock, isBlockHeader } from "../../../src/engine/words/block-words";

describe("isBlock", () => {
  it.each([
    ["blocked", "All", true],
    ["blocked", "Ship", true],
    ["blocked", "Invoice", true],
    ["blocked", "X", true],
    ["blocked", "01", true],
    ["blocked", true, true],
    ["blocked", 1, true],
    ["blocked", 45000, true],
    ["blocked", "是", true],
    ["blocked", "已冻结", true],
    ["blocked", "停用", true],
    ["blocked", "凍結", true],
    ["blocked", " ", false],
    ["blocked", 0, false],
    ["blocked", null, false],
    ["blocked", false, false],
    ["blocked", "No", false],
    ["blocked", "否", false],
    ["blocked", "未冻结", false],
    ["blocked", "Never", false],
    ["blocked", "Open", false],
    ["blocked", "-", false],
    ["active", true, false],
    ["active", "yes", false],
    ["active", "启用", false],
    ["active", "", false],
    ["active", false, true],
    ["active", "No", true],
    ["active", "Inactive", true],
    ["active", "否", true],
    ["active", "未启用", true],
    ["customerStatus", "On hold", true],
    ["customerStatus", "Credit-Hold", true],
    ["customerStatus", "Suspended", true],
    ["customerStatus", "停用", true],
    ["customerStatus", "黑名單", true],
    ["customerStatus", "Active", false],
    ["customerStatus", "Shareholder", false],
    ["customerStatus", "Unblocked", false],
    ["customerStatus", "正常", false],
    ["customerStatus", "VIP", false],
  ] as const)("of %s %p is %p", (field, cell, blocks) => {
    expect(isBlock(field, cell)).toBe(blocks);
  });
});

describe("isBlockHeader", () => {
  it.each([
    "Blocked by credit dept",
    "Sales on hold?",
    "已停用标记",
    "客戶凍結註記",
    "Stop list",
    "Hold from",
    "Banned",
    "封存",
    "拉黑",
  ])("takes %s for a block in words of its own", (title) => {
    expect(isBlockHeader(title)).toBe(true);
  });

  it.each(["Holding company", "Stock", "Stopover", "Building blocks", "Credit limit", "Household"])(
    "leaves %s alone",
    (title) => {
      expect(isBlockHeader(title)).toBe(false);
    },
  );
});
