/** The first sheet: what the workbook is, a customer to look at, and where to go from there. */

import type { Workbook, Worksheet } from "../files/excel-workbook";

import { CHOSEN_CUSTOMER } from "./depth-reports";
import { writeFormula } from "./live-formulas";
import { AS_OF_DATE } from "./payment-behaviour";
import { SHARED_ARGUMENTS, sharedArguments, type SampleTables } from "./report-sheets";
import { COLOURS, fillOf, fontOf, FORMATS, printWide, styleInput } from "./sheet-style";
import type { Answer, WorksheetFunctions } from "./worksheet-functions";

const INTRODUCTION = [
  "Harbourlight Instruments sells measuring instruments to 60 customers in 19 countries and regions. Company, customers and ledger are made up; change whatever you like.",
  "港明仪器是一家虚构的测量仪器公司，向 19 个国家和地区的 60 位客户供货。公司、客户和台账均为虚构，可随意修改。",
  "港明儀器是一家虛構的量測儀器公司，供貨給 19 個國家和地區的 60 位客戶。公司、客戶與帳冊皆為虛構，可任意修改。",
];

/** Sheet, and what it shows, in three languages. */
const GUIDE = [
  [
    "Customers",
    "60 customers with terms and limits",
    "60 位客户的账期和额度",
    "60 位客戶的付款天期與額度",
  ],
  [
    "Invoices",
    "The ledger of 24 months, a few faulty rows included",
    "24 个月的台账，含少量有问题的行",
    "24 個月的帳冊，含少數有問題的列",
  ],
  [
    "Statements",
    "Annual statements of 38 customers",
    "38 位客户的年度财务报表",
    "38 位客戶的年度財務報表",
  ],
  [
    "Events",
    "Law suits, broken promises and the like",
    "诉讼、未履行的付款承诺等事件",
    "訴訟、未履行的付款承諾等事件",
  ],
  [
    "Contacts",
    "Who was asked how and when, and what was promised",
    "何时以何种方式催收，客户作何承诺",
    "何時以何種方式催收，客戶作何承諾",
  ],
  ["Risks", "A register of risks in giving credit", "信用管理的风险登记册", "信用管理的風險登記冊"],
  [
    "Policy",
    "The rules: weights, points, grades, limits",
    "规则：权重、得分、等级、额度",
    "規則：權重、得分、等級、額度",
  ],
  [
    "Scores",
    "Score, grade and suggested limit of everyone",
    "全部客户的评分、等级和建议额度",
    "全部客戶的評分、等級與建議額度",
  ],
  [
    "Aging",
    "Open amounts by days past due",
    "按逾期天数分析的未收金额",
    "依逾期天數分析的未收金額",
  ],
  ["Portfolio", "Every customer in one row", "每位客户一行的总览", "每位客戶一列的總覽"],
  [
    "Check",
    "What was read, what was left out, and why",
    "读取了什么、未采用什么及其原因",
    "讀取了什麼、未採用什麼及其原因",
  ],
  [
    "Explained",
    "Why the chosen customer has its score",
    "所选客户的评分依据与提升途径",
    "所選客戶的評分依據與提升途徑",
  ],
  [
    "Movement",
    "What moved between buckets in 30 days",
    "30 天内各账龄区间的变动",
    "30 天內各帳齡區間的變動",
  ],
  [
    "Measures",
    "DSO, CEI and their trend",
    "DSO、CEI 等回款指标及趋势",
    "DSO、CEI 等收款指標及趨勢",
  ],
  ["Provision", "Loss allowance by bucket", "按账龄计提的损失准备", "依帳齡提列的備抵損失"],
  [
    "Backtest",
    "What the scores of half a year ago were worth",
    "半年前的评分准不准",
    "半年前的評分準不準",
  ],
  ["Work list", "Whom to ask for what today", "今天向谁催收什么", "今天向誰催收什麼"],
  [
    "Results",
    "What asking has brought, by step and collector",
    "各催收步骤和催收人的成效",
    "各催收步驟與催收人員的成效",
  ],
  [
    "Warnings",
    "Who has begun to behave differently",
    "哪些客户出现了预警信号",
    "哪些客戶出現了預警訊號",
  ],
  ["Risk matrix", "Which risks remain", "剩余风险矩阵", "剩餘風險矩陣"],
] as const;

/** Rows of the sheet where things stand. */
const AS_OF_ROW = 7;
const CUSTOMER_ROW = 8;
const GUIDE_ROW = 16;

/** Writes the first sheet; the tables that its formulas name stand on the sheets after it. */
export function fillStart(
  sheet: Worksheet,
  tables: SampleTables,
  functions: WorksheetFunctions,
): void {
  writeIntroduction(sheet);
  writeInputs(sheet, tables);
  writeAnswers(sheet, tables, functions);
  writeGuide(sheet);
  sheet.views = [{ showGridLines: false }];
  printWide(sheet, 0);
}

/** Names the cell with the as-of date for the formulas of all sheets. */
export function nameAsOfDate(workbook: Workbook): void {
  workbook.definedNames.add(`Start!$C$${String(AS_OF_ROW)}`, "AsOfDate");
}

function writeIntroduction(sheet: Worksheet): void {
  [3, 34, 26, 26, 38, 38].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  const title = sheet.getCell("B1");
  title.value = "CreditSheet: a sample to try";
  title.font = fontOf({ size: 20, bold: true, color: { argb: COLOURS.brand } });
  sheet.getRow(1).height = 32;
  INTRODUCTION.forEach((line, index) => {
    const cell = sheet.getCell(index + 2, 2);
    cell.value = line;
    cell.font = fontOf({ color: { argb: COLOURS.muted } });
  });
}

function writeInputs(sheet: Worksheet, tables: SampleTables): void {
  label(sheet, AS_OF_ROW - 1, "Choose here · 在此选择 · 在此選擇");
  const asOf = field(sheet, AS_OF_ROW, "As-of date · 截止日期 · 基準日");
  asOf.value = AS_OF_DATE;
  asOf.numFmt = FORMATS.date;
  styleInput(asOf);
  const customer = field(sheet, CUSTOMER_ROW, "Customer no. · 客户编号 · 客戶編號");
  customer.value = CHOSEN_CUSTOMER.no;
  styleInput(customer);
  customer.dataValidation = {
    type: "list",
    allowBlank: false,
    formulae: [`Customers!$A$2:$A$${String(tables.customers.length)}`],
  };
}

/** A formula with its answer. */
interface Asked {
  readonly formula: string;
  readonly answer: Answer;
}

function writeAnswers(sheet: Worksheet, tables: SampleTables, functions: WorksheetFunctions): void {
  const customers = tables.customers;
  const chosen = customers.find(([no]) => no === CHOSEN_CUSTOMER.no) ?? [];
  const lookUp = (title: string): Asked => ({
    formula: `=INDEX(Customers[${title}],MATCH($C$${String(CUSTOMER_ROW)},Customers[Customer no.],0))`,
    answer: [[chosen[customers[0]?.indexOf(title) ?? -1] ?? 0]],
  });
  const ask = (id: string): Asked => ({
    formula: `=CREDIT.${id}($C$${String(CUSTOMER_ROW)},${SHARED_ARGUMENTS})`,
    answer: functions.call(id, [[[CHOSEN_CUSTOMER.no]], ...sharedArguments(tables)]),
  });
  const score = ask("CREDITSCORE");
  const lines: readonly (Asked & { readonly name: string; readonly format?: string })[] = [
    { name: "Name · 名称 · 名稱", ...lookUp("Customer name") },
    { name: "Score · 评分 · 評分", ...score, format: FORMATS.score },
    {
      name: "Grade · 等级 · 等級",
      formula: `=CREDIT.CREDITGRADE($C$${String(CUSTOMER_ROW + 2)},Policy[#All])`,
      answer: functions.call("CREDITGRADE", [score.answer, tables.policy]),
    },
    {
      name: "Suggested limit · 建议额度 · 建議額度",
      ...ask("SUGGESTLIMIT"),
      format: FORMATS.wholeAmount,
    },
    {
      name: "Credit limit now · 现有额度 · 現有額度",
      ...lookUp("Credit limit"),
      format: FORMATS.wholeAmount,
    },
  ];
  lines.forEach(({ name, formula, answer, format }, index) => {
    const row = CUSTOMER_ROW + 1 + index;
    const cell = field(sheet, row, name);
    writeFormula(sheet, { row, column: 3 }, formula, answer);
    cell.font = fontOf({ bold: true });
    if (format !== undefined) cell.numFmt = format;
  });
}

function writeGuide(sheet: Worksheet): void {
  label(sheet, GUIDE_ROW - 1, "The sheets · 各工作表 · 各工作表");
  GUIDE.forEach(([name, ...texts], index) => {
    const row = GUIDE_ROW + index;
    const link = sheet.getCell(row, 2);
    link.value = { text: name, hyperlink: `#'${name}'!A1` };
    link.font = fontOf({ underline: true, color: { argb: COLOURS.brand } });
    [3, 5, 6].forEach((column, language) => {
      sheet.getCell(row, column).value = texts[language] ?? "";
    });
  });
}

function label(sheet: Worksheet, row: number, text: string): void {
  const cell = sheet.getCell(row, 2);
  cell.value = text;
  for (let column = 2; column <= 6; column++) {
    sheet.getCell(row, column).fill = fillOf(COLOURS.brandLight);
  }
  cell.font = fontOf({ bold: true, color: { argb: COLOURS.brand } });
}

function field(sheet: Worksheet, row: number, name: string): ReturnType<Worksheet["getCell"]> {
  sheet.getCell(row, 2).value = name;
  const cell = sheet.getCell(row, 3);
  cell.alignment = { horizontal: "left" };
  return cell;
}
