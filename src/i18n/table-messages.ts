/** Why a table could not be read, as the pane says it: beside the table's name, not an argument's. */
import { nameIn, type EngineError, type ErrorCode, type Language, type Term } from "../engine";
import { ERROR_MESSAGES } from "./error-messages";
import { asLabel, titledText } from "./lists";
import { messagePlaces } from "./messages";
import { tableKindName } from "./pane-texts";
import { fillTemplate } from "./template";

/** Messages that name the argument of a function, without it; places as in `ERROR_MESSAGES`. */
const MESSAGES: Readonly<Partial<Record<ErrorCode, Term>>> = {
  emptyTable: [
    "The range is empty. Expected: a range with its header row.",
    "区域为空。应为包含标题行的区域。",
    "範圍是空的。應為包含標題列的範圍。",
  ],
  noHeader: [
    "No header row can be recognised.[ Found: {found}.] Expected: columns for {column}.",
    "找不到可识别的标题行。[实际内容：{found}。]应有的列：{column}。",
    "找不到可辨識的標題列。[實際內容：{found}。]應有的欄位：{column}。",
  ],
  noRows: [
    "There is a header row and no row below it.[ Columns found: {found}.]",
    "只有标题行，下方没有数据。[现有的列：{found}。]",
    "只有標題列，下方沒有資料。[現有的欄位：{found}。]",
  ],
  missingColumn: [
    "No column for {column}.[ Columns found: {found}.][ If one of them is it, write into the policy: {columnRow}]",
    "缺少“{column}”列。[现有的列：{found}。][如果其中一列就是，请在政策中写入：{columnRow}]",
    "缺少「{column}」欄。[現有的欄位：{found}。][如果其中一欄就是，請在政策中寫入：{columnRow}]",
  ],
  ambiguousColumn: [
    "Several columns could be {column}: {found}. Expected: one.",
    "多列都可能是“{column}”：{found}。请只保留一列。",
    "有多個欄位都可能是「{column}」：{found}。請只保留一欄。",
  ],
  tooManyCurrencies: [
    "The column {column} holds more than {most} different currencies, such as “{found}”. Expected: a currency in each row.",
    "“{column}”列中的不同币种超过 {most} 个，例如“{found}”。该列应为每行的币种。",
    "「{column}」欄中的不同幣別超過 {most} 個，例如「{found}」。該欄應為每列的幣別。",
  ],
  invalidAsOfDate: [
    "“{found}” is no date for the assessment.",
    "“{found}”不是评估日期。",
    "「{found}」不是評估日期。",
  ],
  missingAsOfDate: [
    "No table gives a date: enter the day of the assessment.",
    "表格中没有日期，请输入评估日期。",
    "表格中沒有日期，請輸入評估日期。",
  ],
};

/** How the messages about a ledger begin on a sheet. */
const LEDGER: Term = ["Invoices: ", "发票表：", "發票表："];

/** Words what is wrong with a table, for a place that names the table already. */
export function tableMessage(error: EngineError, language: Language): string {
  const term = MESSAGES[error.code] ?? ERROR_MESSAGES[error.code];
  const text = fillTemplate(nameIn(term, language), messagePlaces(error, language));
  const prefix = nameIn(LEDGER, language);
  return text.startsWith(prefix) ? asLabel(text.slice(prefix.length)) : text;
}

/** The same with the table's name before it, where the error is about a table of the workbook. */
export function titledTableMessage(error: EngineError, language: Language): string {
  const text = tableMessage(error, language);
  const table = tableOf(error);
  return table === null ? text : titledText(tableKindName(table, language), text, language);
}

const TABLES = [
  ...(["invoices", "customers", "statements", "events", "receipts", "orders"] as const),
  ...(["contacts", "policy"] as const),
];

function tableOf({ code, details }: EngineError): (typeof TABLES)[number] | null {
  if (nameIn(ERROR_MESSAGES[code], "en").startsWith(LEDGER[0]) || code === "tooManyCurrencies") {
    return "invoices";
  }
  return TABLES.find((table) => table === details.table) ?? null;
}
