import { EngineError, LANGUAGES, type Details, type ErrorCode, type Term } from "../../src/engine";
import { ERROR_MESSAGES } from "../../src/i18n/error-messages";
import { ISSUE_TEXTS, issueText } from "../../src/i18n/issue-texts";
import { argumentMessage, factorGroupName, fieldName } from "../../src/i18n/messages";
import { severityName } from "../../src/i18n/words";

/** Details of every error as the engine and the functions give them. */
const DETAILS: Readonly<Record<ErrorCode, Details>> = {
  emptyTable: { table: "invoices" },
  unclearBalance: {
    column: "Balance",
    row: 4,
    rows: 2,
    answer: "column | Balance | | open amount",
  },
  unclearNumbers: { column: "Amount", found: "1.234", answer: "x" },
  unclearLines: { column: "Total", row: 4, found: "7", answer: "column | Total | | not read" },
  monthsWithoutYear: { column: "Oct, Nov", answer: "x" },
  outlineDates: { column: "Row Labels", found: "2024-11-01", answer: "x" },
  unknownTypes: { column: "Type", found: "T7 (1; 100)", answer: "document type | T7 | | invoice" },
  negativeInvoices: {
    column: "Amount",
    rows: 3,
    found: -900,
    answer: "setting | sign convention | | reversed",
  },
  noHeader: { table: "customers", found: "a, b", column: "customerId|customerName" },
  noRows: { table: "invoices", found: "Customer, Due" },
  missingColumn: { table: "invoices", column: "amount|openAmount", found: "Customer, Due" },
  ambiguousColumn: { table: "events", column: "date", found: "Date, Date" },
  unknownColumn: { column: "Region", found: "Customer, Amount" },
  invalidAsOfDate: { found: "soon" },
  missingAsOfDate: {},
  invalidBounds: { found: "30, 10" },
  invalidLabels: { found: 2, expected: 5 },
  invalidScore: { found: "A" },
  invalidHorizon: { argument: "horizonDays", found: "soon", min: 1, max: 3650 },
  missingDate: { argument: "cutOffDate" },
  unknownModel: { found: "Springate", expected: "Altman Z, Zmijewski" },
  invalidMonths: { found: 0, minimum: 1 },
  invalidWindow: { found: 0 },
  unreadableTerms: { argument: "terms", found: "as agreed" },
  termsShape: { found: "2 × 1", expected: "3 × 1" },
  invalidRates: { row: 3, found: "1–30 5", expected: "Not due, 1–30" },
  unknownMethod: { found: "median", expected: "simple, balance-weighted" },
  unknownPolicy: { found: "Mars" },
  unknownLanguage: { found: "tlh" },
  invalidPolicy: { row: 7, column: "Value", issue: "invalidValue", found: "lots" },
  notAnAmount: { found: "soon" },
  datesOutOfOrder: { found: "2026-01-31", expected: "2026-02-28" },
  notADate: { argument: "dueDate", found: "x" },
  ambiguousDate: { argument: "dueDate", found: "3/4/2025" },
  notASingleValue: { found: 6 },
  comparisonsShape: { found: "3 × 4", most: 15 },
  invalidComparison: { a: "Price", b: "Quality", found: "much" },
  unequalComparison: { a: "Price", b: "Quality", found: 3, other: 3 },
  raterWeight: { rater: "Ann", expected: 3 },
  tooManyCurrencies: { column: "Currency", found: "a note", most: 250 },
  tooManyRaters: { most: 200 },
  treeBlank: { row: 3, column: "operator" },
  treeFact: { row: 3, fact: "net margin", found: "a, b" },
  treeLoop: { row: 3, found: "1 → 2 → 1" },
  treeOperator: { row: 3, found: "about" },
  treeRepeated: { row: 3, found: "1" },
  treeStep: { row: 3, found: "9" },
  treeValue: { row: 3, found: "much" },
  invalidOrderAmount: { found: "much" },
  orderShape: { found: 2, expected: 3 },
  unknownCustomer: { customer: "C7" },
  tooLittleKnown: { customer: "C7", coverage: 0.246, minimum: 0.25, missing: "trend, netMargin" },
  noLimitMethod: { customer: "C7" },
  tooLittleHistory: { found: 12, expected: 30, customer: "" },
  invalidDays: { found: "soon" },
  invalidDebt: { found: "much" },
  invalidPart: { row: 2, found: "soon" },
  invalidQuantile: { found: "99" },
  sectorShares: { customer: "C-1", row: 3, found: 0.9 },
  tooManySectors: { found: 40, most: 30 },
  invalidPeriods: { found: "soon", most: 60 },
  unknownUnit: { found: "decade" },
  overpaid: { found: 120, expected: 100 },
  unknownRule: { found: "Mars", expected: "contract, EU directive" },
  noOutcomes: { days: 180 },
  noSettledDates: {},
  shortHistory: { from: "2026-01-05", periods: 2, step: 1, minimum: 3 },
  missingLossRate: { bucket: "1–30" },
  noInvoiceDates: {},
  openItemsOnly: {},
  noOpeningBalance: { from: "2026-01-05" },
  noSales: { days: 90, date: "2026-06-30" },
  nothingOpen: { date: "2026-06-30" },
  nothingSettled: { days: 90, date: "2026-06-30" },
  noWriteOffs: {},
  notAbsorbed: { amount: 120.5, days: 61 },
  nothingToCollect: {},
  noExposures: {},
  noLimitationPeriod: { policyRule: "limitation", item: "china/period", date: "2001-01-01" },
  noInterestRate: { policyRule: "interest", item: "EUR", date: "2001-01-01" },
  noCurrencyRate: { currencies: "USD" },
  tooFewBad: { late: 3, punctual: 90, expected: 20 },
};

const CODES = Object.keys(DETAILS) as ErrorCode[];

describe("argumentMessage", () => {
  it.each([
    {
      code: "missingColumn",
      en: "invoices has no column for amount or open amount. Columns found: Customer, Due.",
      cn: "invoices（发票明细）缺少“金额或未收金额”列。现有的列：Customer、Due。",
      tw: "invoices（發票明細）缺少「金額或未收金額」欄。現有的欄位：Customer、Due。",
    },
    {
      code: "unknownColumn",
      en: "groupBy: no column is called “Region”. Columns found: Customer, Amount.",
      cn: "groupBy：没有名为“Region”的列。现有的列：Customer, Amount。",
      tw: "groupBy：沒有名為「Region」的欄位。現有的欄位：Customer, Amount。",
    },
    {
      code: "invalidPolicy",
      en: "policy, row 7, column Value (“lots”): This value is not allowed here; the row is left out.",
      cn: "policy 第 7 行，“Value”列（“lots”）：此处不允许该取值，该行未采用。",
      tw: "policy 第 7 列，「Value」欄（「lots」）：此處不允許該取值，該列未採用。",
    },
    {
      code: "tooLittleKnown",
      en: "Too little is known about C7: 24% of the weight, where the policy asks for 25%. Missing: trend of days late, net margin.",
      cn: "客户 C7 的资料太少：数据覆盖率 24%，政策要求至少 25%。缺少：逾期天数变化、销售净利率。",
      tw: "客戶 C7 的資料太少：資料涵蓋率 24%，政策要求至少 25%。缺少：逾期天數變化、純益率。",
    },
  ] as const)("words $code in each language", ({ code, en, cn, tw }) => {
    const error = new EngineError(code, DETAILS[code]);
    expect(LANGUAGES.map((language) => argumentMessage(error, language))).toEqual([en, cn, tw]);
  });

  it.each(CODES)("leaves no place of %s unfilled", (code) => {
    for (const language of LANGUAGES) {
      const message = argumentMessage(new EngineError(code, DETAILS[code]), language);
      expect(message).not.toMatch(/[{}[\]]|undefined|NaN|“”|「」/);
    }
  });

  it.each(CODES)("names every detail of %s in every language", (code) => {
    for (const template of ERROR_MESSAGES[code]) {
      for (const detail of Object.keys(DETAILS[code])) expect(template).toContain(`{${detail}}`);
    }
  });

  it("does without details that an error lacks", () => {
    const error = new EngineError("invalidPolicy", { row: 7, issue: "unknownRule" });
    expect(argumentMessage(error, "en")).toBe(
      "policy, row 7: No rule of the policy bears this name; the row is left out.",
    );
  });
});

describe("issueText", () => {
  it("words a remark in each language", () => {
    expect(LANGUAGES.map((language) => issueText("totalRow", language))).toEqual([
      "A total row; it is left out so that nothing counts twice.",
      "合计行，为避免重复计算，未采用。",
      "合計列，為避免重複計算，未採用。",
    ]);
  });
});

describe("fieldName", () => {
  it.each([
    { field: "dueDate", names: ["due date", "到期日", "到期日"] },
    { field: "salesperson", names: ["salesperson", "业务员", "業務員"] },
    { field: "Own column", names: ["Own column", "Own column", "Own column"] },
    { field: "toString", names: ["toString", "toString", "toString"] },
  ])("names $field", ({ field, names }) => {
    expect(LANGUAGES.map((language) => fieldName(field, language))).toEqual(names);
  });
});

describe("severityName and factorGroupName", () => {
  it("name codes in the reader's language", () => {
    expect(severityName("warning", "zh-TW")).toBe("警告");
    expect(factorGroupName("financial", "zh-CN")).toBe("财务实力");
  });
});

describe("the catalogues", () => {
  const terms: readonly (readonly [string, Term])[] = [
    ...Object.entries(ERROR_MESSAGES),
    ...Object.entries(ISSUE_TEXTS),
  ];

  it.each(terms)("%s is written in three different scripts", (_, [en, cn, tw]) => {
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(cn).toMatch(/\p{Script=Han}/u);
    expect(tw).toMatch(/\p{Script=Han}/u);
    expect(cn).not.toBe(tw);
  });
});
