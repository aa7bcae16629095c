/** The figures of the failure card, by the names that people use for them. */
import { Vocabulary } from "./vocabulary";
import { RATIOS } from "./ratio-names";

/** Figures of the card, all from book values of two years; see `failureFigure` for how each is made. */
export const CARD_FIGURES = new Vocabulary({
  liabilitiesToAssets: RATIOS.namesOf("liabilitiesToAssets"),
  changeOfLiabilitiesToAssets: ["", "资产负债率变动", "負債比率變動"],
  longTermDebtToAssets: ["long-term debt to assets", "长期借款资产比", "長期借款占資產比率"],
  quickRatio: RATIOS.namesOf("quickRatio"),
  netIncomeToAssets: RATIOS.namesOf("returnOnAssets"),
  netIncomeToCurrentLiabilities: ["", "净利润流动负债比", "稅後淨利對流動負債比"],
  fundsToLiabilities: [
    ...([
      "net income and depreciation to liabilities",
      "净利润加折旧负债比",
      "稅後淨利加折舊對負債比",
    ] as const),
    "funds to liabilities",
  ],
  deductionsToSales: [
    "interest, tax and special items to sales",
    "利息税金及特殊项目收入比",
    "利息稅金及特殊項目對營收比",
  ],
  grossMargin: RATIOS.namesOf("grossMargin"),
  assetGrowth: RATIOS.namesOf("assetGrowth"),
});

/** A figure of the failure card. */
export type CardFigure = (typeof CARD_FIGURES.codes)[number];
