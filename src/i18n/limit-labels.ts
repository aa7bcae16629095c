/** Headings and texts of the table that explains a suggested limit. */
import { nameIn, type Language, type LimitMethodResult, type Term } from "../engine";
import { formatDuration, formatNumber } from "./format";
import { listText } from "./lists";
import { fillTemplate, type Places } from "./template";

/** English, 简体中文, 繁體中文; places as in `fillTemplate`. */
const LABELS = {
  method: ["Method", "方法", "方法"],
  inputs: ["Inputs", "输入数据", "輸入資料"],
  base: ["Base", "基数", "基數"],
  factor: ["Factor", "系数", "係數"],
  limit: ["Limit", "额度", "額度"],
  remark: ["Remark", "备注", "備註"],
  policyRow: ["Policy row", "政策行号", "政策列號"],

  currency: ["Currency", "币种", "幣別"],
  binding: ["binding", "额度依据", "額度依據"],
  notKnown: ["does not apply: {inputs} not known", "不适用：{inputs}未知", "不適用：{inputs}未知"],
  notStated: ["does not apply: none is stated", "不适用：未列示", "不適用：未列示"],
  notPositive: ["base is not positive", "基数不为正数", "基數非正數"],
  noLimit: [
    "Without a grade there is no suggested limit.",
    "没有等级，无法建议额度。",
    "沒有等級，無法建議額度。",
  ],
  noMethod: ["No method applies.", "没有适用的方法。", "沒有適用的方法。"],
  lowest: ["Lowest method", "各方法最低值", "各方法最低值"],
  gradeFactor: ["Factor of grade {grade}", "等级 {grade} 的系数", "等級 {grade} 的係數"],
  cap: ["Cap per customer", "每位客户上限", "每位客戶上限"],
  none: ["none", "无", "無"],
  roundedTo: [
    "rounded down to a multiple of {multiple}",
    "向下取整至 {multiple} 的倍数",
    "向下取整至 {multiple} 的倍數",
  ],
  roundedToDigits: [
    "rounded down to two significant digits",
    "向下取整至两位有效数字",
    "向下取整至兩位有效數字",
  ],
  limitNow: ["Credit limit now", "现有额度", "目前額度"],
  change: ["Change", "变动", "變動"],
  openOrders: ["Of which open orders", "其中：未完成订单", "其中：未結訂單"],
  netExposure: ["Exposure net of cover", "扣除保障后的余额", "扣除保障後的餘額"],
  headroomThen: ["Headroom then", "调整后可用额度", "調整後可用額度"],
  utilisationThen: ["Utilisation then", "调整后额度使用率", "調整後額度使用率"],
} as const satisfies Record<string, Term>;

/** A text of the explanation of a limit. */
export type LimitLabel = keyof typeof LABELS;

/** Gives a text of the explanation of a limit with its places filled. */
export function limitLabel(label: LimitLabel, language: Language, places: Places = {}): string {
  return fillTemplate(nameIn(LABELS[label], language), places);
}

type InputName = LimitMethodResult["inputs"][number]["name"];

/** What each input of a limit method is, and whether it counts days. */
const INPUTS: Readonly<Record<InputName, { readonly term: Term; readonly isDays?: true }>> = {
  netWorth: { term: ["net worth", "净资产", "淨值"] },
  workingCapital: { term: ["working capital", "营运资金", "營運資金"] },
  annualPurchases: { term: ["purchases in a year", "年采购额", "年採購額"] },
  termsDays: { term: ["payment terms", "账期", "付款天期"], isDays: true },
  leadDays: { term: ["lead days", "缓冲天数", "緩衝天數"], isDays: true },
  intangibleAssets: { term: ["intangible assets", "无形资产", "無形資產"] },
  currentAssets: { term: ["current assets", "流动资产", "流動資產"] },
  currentLiabilities: { term: ["current liabilities", "流动负债", "流動負債"] },
  tradeReference: { term: ["trade reference", "同业授信", "同業授信"] },
  agencyLimit: { term: ["agency limit", "资信机构建议额度", "徵信機構建議額度"] },
  insuredLimit: { term: ["insured limit", "信保额度", "信保額度"] },
  requestedLimit: { term: ["requested limit", "申请额度", "申請額度"] },
};

/** Lists the inputs of a method with their values; one that is not known without. */
export function inputsText({ inputs }: LimitMethodResult, language: Language): string {
  return inputs
    .map(({ name, value }) => {
      const { term, isDays } = INPUTS[name];
      if (value === null) return `${nameIn(term, language)} –`;
      const text = isDays ? formatDuration(value, "day", language) : formatNumber(value, language);
      return `${nameIn(term, language)} ${text}`;
    })
    .join(" · ");
}

/** Names the inputs of a method that are not known. */
export function unknownInputs({ inputs }: LimitMethodResult, language: Language): string {
  const unknown = inputs.filter(({ value }) => value === null);
  return listText(
    unknown.map(({ name }) => nameIn(INPUTS[name].term, language)),
    language,
  );
}
