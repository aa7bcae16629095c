/** Texts about what this edition of Excel can do. */
import { nameIn, type Language, type Term } from "../engine";

/** English, 简体中文, 繁體中文. */
const TEXTS = {
  allOn: ["This Excel: everything works", "此 Excel：所有功能均可用", "此 Excel：所有功能均可使用"],
  someOff: [
    "This Excel: some things are off",
    "此 Excel：部分功能不可用",
    "此 Excel：部分功能無法使用",
  ],
  none: ["not found", "未找到", "未找到"],
  functions: [
    "Worksheet functions: this Excel does not run them, or without messages at errors.",
    "工作表函数：此 Excel 无法运行，或出错时没有提示。",
    "工作表函數：此 Excel 無法執行，或出錯時沒有提示。",
  ],
  sheetsRenamed: [
    "A sheet that is renamed is noticed when something is written, not at once.",
    "工作表重命名后不会立即发现，要到写入时才会发现。",
    "工作表重新命名後不會立即發現，要到寫入時才會發現。",
  ],
  undoGroups: [
    "Undo takes a written sheet back in several steps, not in one.",
    "撤消已生成的工作表需要多步，不能一步完成。",
    "復原已產生的工作表需要多個步驟，無法一步完成。",
  ],
} as const satisfies Record<string, Term>;

/** Gives a text about this edition of Excel. */
export function compatibilityText(text: keyof typeof TEXTS, language: Language): string {
  return nameIn(TEXTS[text], language);
}
