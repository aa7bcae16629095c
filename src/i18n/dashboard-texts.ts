/** Words of the dashboard's sheet that the portfolio in the pane has not. */
import { nameIn, type Language, type Term } from "../engine";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const TEXTS = {
  title: ["Dashboard", "看板", "儀表板"],
  values: [
    "Values, which stay as they are; insert the dashboard again for new figures.",
    "表中为数值，不会自动更新；需要最新结果时请重新插入看板。",
    "表中為數值，不會自動更新；需要最新結果時請重新插入儀表板。",
  ],
  noCharts: [
    "This Excel draws no charts for add-ins (ExcelApi 1.8 is missing or incomplete): bars in the cells stand in their place.",
    "此 Excel 不能由加载项绘制图表（缺少 ExcelApi 1.8 或支持不全），改以单元格内的数据条显示。",
    "此 Excel 無法由增益集繪製圖表（缺少 ExcelApi 1.8 或支援不全），改以儲存格內的資料橫條顯示。",
  ],
  figure: ["Figure", "指标", "指標"],
  value: ["Value", "数值", "數值"],
  inCurrency: ["{what} ({currency})", "{what}（{currency}）", "{what}（{currency}）"],
  shareOfTotal: ["Share of total", "占比", "占比"],
  inserted: [
    "The dashboard stands on the sheet “{sheet}”.",
    "看板已写入工作表“{sheet}”。",
    "儀表板已寫入工作表「{sheet}」。",
  ],
} as const satisfies Record<string, Term>;

/** A word of the dashboard. */
export type DashboardText = keyof typeof TEXTS;

/** Gives a word of the dashboard with its places filled. */
export function dashboardText(
  text: DashboardText,
  language: Language,
  places: Places = {},
): string {
  return fillTemplate(nameIn(TEXTS[text], language), places);
}
