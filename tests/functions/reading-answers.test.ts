import {
  readInvoices,
  readPolicy,
  type DoubtCode,
  type EngineError,
  type InvoiceLedger,
  type Language,
} from "../../src/engine";
import { ERROR_MESSAGES } from "../../src/i18n/error-messages";
import { doubtText } from "../../src/i18n/reading-texts";
import { readingQuestions } from "../../src/taskpane/data/reading-questions";
import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { call } from "../support/worksheet-functions";

type Cells = readonly (readonly unknown[])[];

/** A ledger that leaves something open, and what is owed and overdue when the row that is shown answers it. */
interface Question {
  readonly rows: Cells;
  /** Rows that the policy has already. */
  readonly policy?: Cells;
  readonly right: { readonly total: number; readonly overdue: number };
}

const AS_OF_DATE = "2025-01-31";
const HEAD = ["Customer", "Invoice", "Type", "Invoice Date", "Due Date", "Amount"];
const item = (no: string, type: string, amount: unknown) => [
  ...["Ann", no, type, "2024-11-15", "2024-12-15"],
  amount,
];
const inCurrency = (currency: string, amount: number) => [
  ...["Ann", currency || "x", "2024-11-15", "2024-12-15", currency, amount],
];
const CURRENCIES = ["Customer", "Invoice", "Invoice Date", "Due Date", "Currency", "Amount"];

/** Questions that a ledger is not read without. */
const STOPS: Readonly<Record<string, Question>> = {
  unclearBalance: {
    rows: [
      ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount", "Balance"],
      ["Ann", "1", "2024-11-15", "2024-12-15", 100, 130],
      ["Ben", "2", "2024-11-15", "2025-12-15", 50, 70],
    ],
    right: { total: 200, overdue: 130 },
  },
  unclearLines: {
    rows: [
      ["Customer", "Invoice", "Invoice Date", "Due Date", "Item", "Invoice Total", "Total"],
      ["Ann", "1", "2024-11-15", "2024-12-15", "Nails", 100, 60],
      ["Ann", "1", "2024-11-15", "2024-12-15", "Screws", 100, 40],
      ["Ann", "2", "2024-11-15", "2024-12-15", "Nails", 70, 50],
      ["Ann", "2", "2024-11-15", "2024-12-15", "Screws", 70, 20],
      ["Ben", "3", "2024-11-15", "2025-12-15", "Nails", 30, 30],
      ["Ben", "3", "2024-11-15", "2025-12-15", "Screws", 20, 20],
    ],
    right: { total: 220, overdue: 170 },
  },
  unclearNumbers: {
    rows: [HEAD, item("1", "Invoice", "1.234")],
    right: { total: 1234, overdue: 1234 },
  },
  monthsWithoutYear: {
    rows: [
      ["Customer", "Oct", "Nov", "Dec"],
      ["Ann", 10, 20, 30],
    ],
    right: { total: 60, overdue: 0 },
  },
  outlineDates: {
    rows: [
      ["Row Labels", "Sum of Balance"],
      ["2024-11-01", 10],
      ["Ann", 10],
      ["2025-02-01", 25],
      ["Ann", 20],
      ["Ben", 5],
      ["Grand Total", 35],
    ],
    right: { total: 35, overdue: 10 },
  },
  unknownTypes: {
    rows: [HEAD, item("1", "Invoice", 100), item("2", "XR", 30)],
    right: { total: 70, overdue: 100 },
  },
  negativeInvoices: {
    rows: [HEAD, ...["1", "2", "3"].map((no) => item(no, "Invoice", -60))],
    right: { total: 180, overdue: 180 },
  },
};

/** Doubts that a row of the policy answers; null for those that only say what was done. */
const DOUBTS: Readonly<Record<DoubtCode, Question | null>> = {
  unprovenCredits: {
    rows: [
      ["Customer", "0-30 days", "31-60 days", "61-90 days", "Advances"],
      ["Ann", 100, 50, 0, -20],
      ["Ben", 0, 0, 30, ""],
    ],
    right: { total: 180, overdue: 180 },
  },
  mixedCredits: {
    rows: [HEAD, item("1", "Invoice", 100), item("2", "Credit", -20), item("3", "Credit", 30)],
    right: { total: 110, overdue: 130 },
  },
  taxAdded: {
    rows: [
      ["Customer", "Invoice", "Invoice Date", "Due Date", "Net Amount", "VAT"],
      ["Ann", "1", "2024-11-15", "2024-12-15", 100, 20],
      ["Ann", "2", "2024-11-15", "2025-12-15", 50, 5],
    ],
    right: { total: 150, overdue: 100 },
  },
  outlineDates: {
    rows: [
      ["Row Labels", "Sum of Balance"],
      ["Ann", 30],
      ["2024-11-01", 10],
      ["2025-02-01", 20],
      ["Ben", 5],
      ["2024-12-01", 5],
      ["Grand Total", 35],
    ],
    right: { total: 35, overdue: 15 },
  },
  unknownTypes: {
    rows: [HEAD, item("1", "Invoice", 100), item("2", "XR", 30), item("3", "Credit Note", -5)],
    right: { total: 65, overdue: 100 },
  },
  unknownStatuses: {
    rows: [
      [...HEAD, "Status"],
      [...item("1", "Invoice", 100), "Open"],
      [...item("2", "Invoice", 30), "Zed"],
    ],
    right: { total: 100, overdue: 100 },
  },
  negativeInvoices: {
    rows: [
      ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount"],
      ...["1", "2", "3"].map((no) => ["Ann", no, "2024-11-15", "2024-12-15", -60]),
    ],
    right: { total: 180, overdue: 180 },
  },
  blankCurrency: {
    rows: [CURRENCIES, inCurrency("EUR", 100), inCurrency("USD", 50), inCurrency("", 30)],
    policy: [
      ["setting", "base currency", "", "EUR"],
      ["rate", "USD", "", 0.9],
    ],
    right: { total: 172, overdue: 172 },
  },
  tiedCurrencies: {
    rows: [CURRENCIES, inCurrency("EUR", 100), inCurrency("USD", 50)],
    policy: [["rate", "EUR", "", 1.1]],
    right: { total: 160, overdue: 160 },
  },
  ambiguousDate: {
    rows: [
      ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount"],
      ["Ann", "1", "01/11/2024", "02/12/2024", 100],
      ["Ann", "2", "01/11/2024", "02/02/2025", 30],
    ],
    right: { total: 130, overdue: 100 },
  },
  runningBalance: null,
  openingBalance: null,
  repeatedTotals: null,
  localAmounts: null,
  agesOfTable: null,
  wideBucket: null,
  monthBuckets: null,
  creditsWithMinus: null,
  monthDates: null,
  noDates: null,
  outlineRows: null,
  daysPastDue: null,
  openAboveRest: null,
  openAgainstRest: null,
  paidButOpen: null,
  partlyPaid: null,
  sideAgainstType: null,
  creditByText: null,
  customerFilledDown: null,
  originalAmountDue: null,
  amountUnit: null,
  ownRates: null,
  ratesWithoutCurrency: null,
  unreadableDate: null,
  leftOutRows: null,
  furtherTable: null,
  failedCheck: null,
};

const LANGUAGES = ["en", "zh-CN", "zh-TW"] as const;
const ROW = /(?:^|[:：])([^:：|]+)\|([^|]*)\|([^|]*)\|([^|.,。，；]+)/;

/** The row of the policy that a text shows; null without one. */
function rowIn(text: string): string[] | null {
  const [, ...cells] = ROW.exec(text) ?? [];
  return cells.length === 0 ? null : cells.map((cell) => cell.trim());
}

function policyIn(language: Language, { policy = [] }: Question, row: readonly unknown[] | null) {
  const rows = [["setting", "language", "", language], ...policy, ...(row === null ? [] : [row])];
  return [["Rule", "Item", "From", "Value"], ...rows];
}

/** All texts of the report, or the message of the error that it is. */
function textsOf({ rows }: Question, policy: Cells): string[] {
  try {
    return call("AGINGREPORT", rows, AS_OF_DATE, policy).map(([text]) => String(text));
  } catch (error) {
    if (error instanceof CustomFunctionError) return [error.message];
    throw error;
  }
}

function answered(question: Question, policy: Cells) {
  const report = call("AGINGREPORT", question.rows, AS_OF_DATE, policy);
  const total = report.find(([label]) => ["Total", "合计", "合計"].includes(String(label)))!;
  return { total: total.at(-2), overdue: total.at(-1) };
}

/** What the pane asks about the ledger. */
function questionsOf({ rows }: Question, policy: Cells, language: Language) {
  let ledger: InvoiceLedger | null = null;
  let error: EngineError | null = null;
  try {
    ledger = readInvoices(rows, readPolicy(policy).policy.reading);
  } catch (fault) {
    error = fault as EngineError;
  }
  const invoices =
    ledger === null ? { status: "failed", error } : { status: "read", table: { ledger } };
  const none = { status: "none" };
  const kinds = ["customers", "statements", "events", "receipts", "orders", "contacts"];
  const tables = { invoices, ...Object.fromEntries(kinds.map((kind) => [kind, none])) };
  return readingQuestions({ tables } as never, language);
}

const QUESTIONS = [
  ...Object.entries(STOPS).map(([code, question]) => ({ code, question })),
  ...Object.entries(DOUBTS).flatMap(([code, question]) =>
    question === null ? [] : [{ code: `${code}, read all the same`, question }],
  ),
];

describe("what the reading asks", () => {
  it("has a case for every message that shows a row of the policy", () => {
    const codes = Object.entries(ERROR_MESSAGES).flatMap(([code, [text]]) =>
      text.includes("{answer}") ? [code] : [],
    );
    expect(codes.sort()).toEqual(Object.keys(STOPS).sort());
    for (const [code, question] of Object.entries(DOUBTS) as [DoubtCode, Question | null][]) {
      const doubt = { code, severity: "warning", column: "C", found: "EUR" } as const;
      for (const language of LANGUAGES) {
        const row = rowIn(doubtText({ ...doubt, rows: 1, amount: 1 }, language));
        expect([code, row === null]).toEqual([code, question === null]);
      }
    }
  });

  it("is told with its amount as people write it", () => {
    const doubt = { code: "unknownStatuses", severity: "warning", column: "C" } as const;
    const text = doubtText({ ...doubt, found: "x", rows: 9, amount: 3_052_025 }, "en");
    expect(text).toContain("stand: 9, amount 3,052,025.");
  });

  describe.each(LANGUAGES)("in %s", (language) => {
    it.each(QUESTIONS)("is settled by the row that is shown: $code", ({ question }) => {
      const before = policyIn(language, question, null);
      const row = textsOf(question, before)
        .map(rowIn)
        .find((one) => one !== null)!;
      expect(row).toHaveLength(4);
      const after = policyIn(language, question, row);
      expect(readPolicy(after).issues).toEqual([]);
      expect(answered(question, after)).toEqual(question.right);
      expect(textsOf(question, after).map(rowIn)).not.toContainEqual(row);
    });

    it.each(QUESTIONS)("is asked by the pane, with that row among the answers: $code", (one) => {
      const before = policyIn(language, one.question, null);
      const shown = textsOf(one.question, before)
        .map(rowIn)
        .find((row) => row !== null)!;
      const written = readPolicy(policyIn("en", { ...one.question, policy: [] }, shown)).rows;
      const { rule, item: about, value } = written.find(({ row }) => row === 3)!;
      const answers = questionsOf(one.question, before, language).flatMap((asked) => asked.answers);
      expect(answers.flatMap(({ rows }) => rows)).toContainEqual(
        expect.objectContaining({ rule, item: about, value }),
      );
    });
  });

  const plain = ["Customer", "Invoice", "Invoice Date", "Due Date", "Amount"];
  const withWord = (title: string, words: readonly string[]) => [
    [...plain, title],
    ...words.map((word, i) => ["Ann", `${i}`, "2024-11-15", "2024-12-15", 10 ** i, word]),
  ];
  const readOf = (title: string, words: readonly string[], policy: Cells = []) => {
    const rules = readPolicy([["rule", "item", "from", "value"], ...policy]).policy.reading;
    const { residualAmount, reading } = readInvoices(withWord(title, words), rules);
    const open = residualAmount.reduce((sum, one) => sum + one, 0);
    const said = reading.doubts.map(({ code, found, rows, amount }) => [code, found, rows, amount]);
    return [open, said.filter(([code]) => String(code).startsWith("unknown"))];
  };

  it.each<readonly [string, readonly string[], number, readonly unknown[]]>([
    ["Dr/Cr", ["DR/", "CRED", "Debit note"], 91, []],
    ["Dr/Cr", ["Debet", "Kredit"], -9, []],
    ["借/贷", ["借项", "贷项"], -9, []],
    ["Dr/Cr", ["Dr", "Cr", "Q", "Q"], 1091, [["unknownTypes", "Q", 2, 1100]]],
    ["Status", ["Open", "Paid 12/05/2024", "PAID 13/12", "Paid - chq 1234"], 1, []],
    ["状态", ["未付", "已付(5/12)", "已于5月12日付清", "作废(2024-12-05)"], 1, []],
    ["Status", ["Overdue by 12 days", "30 days overdue", "Void 12/05/2024"], 11, []],
    ["Status", ["Open", "Paid 500", "Paid 700"], 111, [["unknownStatuses", "Paid 500", 2, 110]]],
    ["Status", ["Open", "Paid 1/2"], 11, [["unknownStatuses", "Paid 1/2", 1, 10]]],
  ])("reads %s: %j as %d", (title, words, open, said) => {
    expect(readOf(title, words)).toEqual([open, said]);
  });

  it("reads a side as the policy says", () => {
    const policy = [["document type", "Q", "", "credit note"]];
    expect(readOf("Dr/Cr", ["Dr", "Cr", "Q"], policy)).toEqual([-109, []]);
  });
});
