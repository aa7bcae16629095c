/** Tables of every kind that the worksheet functions read, as hostile as asked for. */
import type { Random } from "../../src/workbench/sample/random";
import { extremeNumber, hostileCell } from "./cells";

/** A range as Excel hands it over; null where the argument is left out. */
export type Table = unknown[][];

/** How bad a table is. */
export interface Hostility {
  /** Part of the cells that may hold anything. */
  readonly cells: number;
  /** Part of the numbers that may be of any size. */
  readonly numbers: number;
  /** Part of the tables of odd shape: title and total rows, ragged, empty, a header alone. */
  readonly shapes: number;
}

/** Cells as they are meant: what is wrong then is the function's doing. */
export const MEANT: Hostility = { cells: 0, numbers: 0, shapes: 0 };

type CellMaker = (random: Random) => unknown;

/** A column: its possible titles, what stands in it, and how often a table has it. */
type Column = readonly [titles: readonly [string, ...string[]], cell: CellMaker, often: number];

const ALWAYS = 0.97;

const CUSTOMER_CODES = ["C1", "C2", "c3", "C-4", "0005", "5"] as const;
const CUSTOMER_NAMES = ["Acme", "=Beta", "华光电子", "Acme Ltd", "  Delta  ", "C1"] as const;
const customer: CellMaker = (random) => random.pick([...CUSTOMER_CODES, ...CUSTOMER_NAMES]);
const code: CellMaker = (random) => random.pick(CUSTOMER_CODES);
const name: CellMaker = (random) => random.pick(CUSTOMER_NAMES);
const day: CellMaker = (random) => random.integer(44_900, 45_900);
const earlyDay: CellMaker = (random) => random.integer(36_000, 45_000);
const amount: CellMaker = (random) =>
  Math.round(random.normal(2000, 3000) * 10 ** random.integer(0, 3)) / 10 ** random.integer(0, 3);
const limit: CellMaker = (random) => random.pick([0, 500, 1000, 5000, 20_000, 1_000_000]);
const number =
  (low: number, high: number): CellMaker =>
  (random) =>
    random.integer(low, high);
const fraction: CellMaker = (random) => random.integer(0, 100) / 100;
const word =
  (...words: readonly [unknown, ...unknown[]]): CellMaker =>
  (random) =>
    random.pick(words);
const orBlank =
  (cell: CellMaker): CellMaker =>
  (random) =>
    random.chance(0.4) ? random.pick([null, "", 0]) : cell(random);
const currency = word("EUR", "EUR", "USD", "JPY", "KWD", "", "人民币");
const invoiceNo: CellMaker = (random) => `I${random.integer(1, 9)}`;

const CUSTOMER: Column = [["Customer", "Customer No.", "客户编码", "客戶名稱"], customer, ALWAYS];
const CURRENCY: Column = [["Currency", "币种", "幣別"], currency, 0.3];

/** Columns by kind of table. */
const COLUMNS = {
  customers: [
    [["Customer No.", "客户编码"], code, ALWAYS],
    [["Customer Name", "客户名称"], name, 0.5],
    [["Credit Limit", "信用额度", "信用額度"], orBlank(limit), 0.8],
    [["Limit Valid To"], orBlank(day), 0.2],
    [["Group", "集团"], orBlank(customer), 0.4],
    [["Group Limit"], orBlank(limit), 0.2],
    [["Country"], word("Germany", "中国", "TW"), 0.2],
    [["Industry"], word("Trade", "Machinery", ""), 0.3],
    [["Customer Since"], orBlank(earlyDay), 0.4],
    [["Payment Terms"], word(30, "Net 60", "月结30天", ""), 0.3],
    [["Deposit"], orBlank(amount), 0.2],
    [["Insured Limit"], orBlank(limit), 0.2],
    [["Requested Limit"], orBlank(limit), 0.2],
    [["Annual Purchases"], orBlank(limit), 0.2],
    [["Temporary Limit"], orBlank(limit), 0.1],
    [["Guarantee"], orBlank(amount), 0.1],
    [["External Score"], orBlank(number(0, 100)), 0.1],
    [["Character"], orBlank(number(1, 5)), 0.1],
    [["Currency"], currency, 0.1],
  ],
  invoices: [
    CUSTOMER,
    [["Customer Name"], name, 0.2],
    [["Invoice No", "发票号", "發票號碼"], invoiceNo, 0.8],
    [["Invoice Date", "开票日期", "開票日期"], day, 0.8],
    [["Due Date", "到期日"], day, 0.7],
    [["Terms"], word(30, "Net 45", "EOM", "50% 30 days, 50% 60 days", ""), 0.2],
    [["Amount", "金额", "金額"], amount, ALWAYS],
    [["Paid Amount"], orBlank(amount), 0.2],
    [["Open Amount", "未收金额"], orBlank(amount), 0.3],
    [["Settled Date", "结清日期"], orBlank(day), 0.5],
    CURRENCY,
    [["Status"], word("Open", "Paid", "Void", "Disputed", ""), 0.2],
    [["Type"], word("Invoice", "Credit Note", "Payment", "发票", ""), 0.2],
    [["Disputed"], word("Yes", "No", ""), 0.1],
    [["Salesperson"], word("Li", "Wang", ""), 0.2],
    [["Description"], word("Written off", "goods", ""), 0.1],
  ],
  receipts: [
    CUSTOMER,
    [["Receipt Date", "收款日期"], day, ALWAYS],
    [["Amount", "Receipt Amount"], amount, ALWAYS],
    [["Applied To", "Invoice No"], orBlank(invoiceNo), 0.6],
    CURRENCY,
  ],
  orders: [
    CUSTOMER,
    [["Order Date", "订单日期", "訂單日期"], orBlank(day), 0.8],
    [["Order Amount", "订单金额", "Amount"], amount, ALWAYS],
    [["Undelivered Amount"], orBlank(amount), 0.3],
    [["Status", "状态"], word("Confirmed", "Draft", "Delivered", "已取消", "slip", ""), 0.7],
    CURRENCY,
  ],
  statements: [
    CUSTOMER,
    [["Fiscal Year", "Period"], number(2020, 2024), ALWAYS],
    ...(
      [
        ["Total Assets"],
        ["Total Liabilities"],
        ["Current Assets"],
        ["Current Liabilities"],
        ["Inventory"],
        ["Net Sales", "营业收入"],
        ["Net Income"],
        ["EBIT"],
        ["Interest Expense"],
        ["Retained Earnings"],
        ["Operating Cash Flow"],
        ["Equity", "所有者权益"],
      ] as const
    ).map((titles): Column => [titles, orBlank(amount), 0.7]),
  ],
  events: [
    CUSTOMER,
    [["Date", "Event Date"], day, ALWAYS],
    [["Event", "Kind"], word("insolvency", "law suit", "broken promise", "诉讼", "slip"), ALWAYS],
    [["Weight"], orBlank(number(0, 3)), 0.2],
    [["Note"], word("x", ""), 0.2],
  ],
  ratings: [
    CUSTOMER,
    [["Li"], number(0, 5), 0.8],
    [["Wang"], orBlank(number(0, 5)), 0.8],
    [["Rater", "评委"], word("A", "B", "a"), 0.3],
    [["Mark"], number(0, 100), 0.3],
  ],
  exposures: [
    CUSTOMER,
    [["EAD", "Exposure", "违约敞口", "違約曝險"], amount, ALWAYS],
    [["PD", "违约概率", "違約機率"], fraction, ALWAYS],
    [["LGD", "违约损失率"], orBlank(fraction), 0.6],
    [["Volatility"], orBlank(fraction), 0.3],
    [["Correlation"], orBlank(fraction), 0.3],
    [["Sector", "行业"], word("Trade", "Machinery", ""), 0.3],
  ],
  plannedPayments: [
    [["Date", "日期"], day, ALWAYS],
    [["Amount", "金额", "金額"], amount, ALWAYS],
    [["Type", "类型"], word("payment", "opening cash", "planned sale", "期初现金", ""), 0.7],
  ],
  contacts: [
    CUSTOMER,
    [["Date", "催收日期"], day, ALWAYS],
    [["Who", "催收人"], word("Li", "Wang", ""), 0.7],
    [["Channel"], word("telephone", "letter", ""), 0.5],
    [["Step", "催收步骤"], word("reminder", "call", "最后催款函", "slip", ""), 0.8],
    [["Promised Date", "承诺付款日"], orBlank(day), 0.6],
    [["Promised Amount", "承诺金额"], orBlank(amount), 0.5],
    [["Result", "结果"], word("promised", "disputed", "paused", "恢复催收", "slip", ""), 0.7],
    [["Next Contact"], orBlank(day), 0.4],
    [["Cost", "催收费用"], orBlank(amount), 0.3],
  ],
  plan: [
    [["Customer", "客户"], word("C1", "C2", "Acme", "Nobody", ""), 0.8],
    [["Invoice No", "发票号"], word("I1", "I2", "R3", ""), 0.7],
    [["Expected Date", "日期"], day, ALWAYS],
    [["Amount", "金额"], amount, ALWAYS],
    [["Type"], word("", "planned sale", "receipt"), 0.3],
  ],
  scenarios: [
    [["Scenario", "情景"], word("Recession", "War", ""), 0.7],
    [
      ["Kind", "类型"],
      word(
        ...["largest customers fail", "customer fails", "industry fails", "国家违约"],
        ...["paid later", "利率上升", "sales fall", "covenant", "meteor", ""],
      ),
      ALWAYS,
    ],
    [["Value", "数值"], word(0.2, "20%", 1, 30, 2, 1000, "x", ""), ALWAYS],
    [["Name"], word("C1", "Acme", "Retail", "DSO", "坏账准备", "nobody", ""), 0.8],
  ],
  register: [
    [["Risk", "风险", "風險"], word("Fire", "Fraud", "汇率", ""), ALWAYS],
    [["Likelihood", "可能性"], word(1, 2, 3, 4, 5), ALWAYS],
    [["Impact", "影响"], word(1, 2, 3, 4, 5), ALWAYS],
    [["Response", "应对策略"], word("avoid", "reduce", "转移", "接受", "pray", ""), 0.7],
    [["Owner", "负责人"], word("Li", "Wang", ""), 0.5],
    [["Due Date"], orBlank(day), 0.6],
    [["Status", "状态"], word("done", "open", "perhaps", ""), 0.5],
    [["Cost", "费用"], orBlank(amount), 0.6],
    [["Likelihood After"], word(1, 2, 3, ""), 0.6],
    [["Impact After"], word(1, 2, 3, ""), 0.6],
    [["Last Likelihood"], word(1, 5, ""), 0.4],
    [["Last Impact"], word(1, 5, ""), 0.4],
  ],
  restartEvents: [
    [["Date", "日期"], day, ALWAYS],
    [["Event", "事件"], word("demand", "acknowledgement", "起诉", "part payment", "slip"), ALWAYS],
  ],
  sectors: [
    CUSTOMER,
    [["Trade"], word(1, 0.5, 0), 0.9],
    [["specific", "个别"], word(0, 0.5, 1), 0.9],
  ],
  tree: [
    [["Step", "步骤"], (random) => `S${random.integer(1, 9)}`, 0.7],
    [["Fact", "事实"], word("score", "Country", "utilisation", "客户"), ALWAYS],
    [["Operator", "比较"], word(">", "<=", "is", "one of", "known", "等于"), ALWAYS],
    [["Value", "取值"], word(50, "Germany", "1, 2", 0), ALWAYS],
    [["Then", "则"], word("A", "B", "S2", "S3", "S4"), ALWAYS],
    [["Otherwise"], word("D", "C", "S5", "S6", ""), 0.9],
    [["If unknown"], word("C", ""), 0.4],
  ],
  facts: [
    CUSTOMER,
    [["score"], orBlank(number(0, 100)), 0.8],
    [["Country"], word("Germany", "TW", ""), 0.8],
    [["utilisation"], orBlank(fraction), 0.8],
  ],
  rates: [
    [["Bucket", "账龄"], word("Not due", "1–30", "31–60", "61–90", "Over 90", "1-30"), ALWAYS],
    [["Loss Rate", "损失率"], fraction, ALWAYS],
  ],
  specificItems: [
    CUSTOMER,
    [["Invoice No"], orBlank(invoiceNo), 0.5],
    [["Loss Rate"], orBlank(fraction), 0.6],
    [["Expected Loss"], orBlank(amount), 0.4],
    [["Secured Amount"], orBlank(amount), 0.4],
    [["Note"], word("law suit", ""), 0.2],
  ],
  weights: [
    [["Name"], word("Li", "Wang", "A", "B"), ALWAYS],
    [["Weight"], fraction, ALWAYS],
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

/** A kind of table. */
export type TableKind = keyof typeof COLUMNS;

/** Makes a cell what the degree of hostility makes of it. */
export function spoilt(cell: unknown, random: Random, { cells, numbers }: Hostility): unknown {
  if (random.chance(cells)) return hostileCell(random);
  return random.chance(numbers) ? extremeNumber(cell, random) : cell;
}

/** Makes a table of a kind. */
export function tableOf(kind: TableKind, random: Random, hostility: Hostility): Table {
  const columns = COLUMNS[kind].filter(([, , often]) => random.chance(often));
  const header = columns.map(([titles]) => random.pick(titles));
  const rows = Array.from({ length: random.integer(1, 9) }, () =>
    withOwnName(columns.map(([, cell]) => cell(random))).map((cell) =>
      spoilt(cell, random, hostility),
    ),
  );
  const table: Table = [header, ...rows];
  return random.chance(hostility.shapes) ? misshape(table, random) : table;
}

/** Invoices that were paid, some on time and some late, over three years: with fewer, nobody forecasts anything. */
const SETTLED_INVOICES = 60;
const FIRST_SETTLED = 44_700;
const SETTLED_DAYS = 960;
const SETTLED = "Settled Date";

/** Customers of a ledger with enough of them to learn a score from. */
const MANY_CUSTOMERS = Array.from({ length: 30 }, (_, i) => `P${i}`);

/** Adds paid invoices to a table of invoices, and the column that tells it where there is none. */
export function withSettledInvoices([header, ...rows]: Table, random: Random): Table {
  const isTold = header!.some((title) => invoiceColumn(title) === SETTLED);
  const titles = isTold ? header! : [...header!, SETTLED];
  const isLarge = random.chance(0.25);
  const customers = isLarge ? MANY_CUSTOMERS : CUSTOMER_CODES;
  const count = isLarge ? 3 * SETTLED_INVOICES : SETTLED_INVOICES;
  const settled = Array.from({ length: count }, (_, i) => {
    const date = FIRST_SETTLED + Math.floor((i * SETTLED_DAYS) / count);
    const customer = i % customers.length;
    const daysLate = customer % 2 === 0 ? -(i % 5) : 3 + ((i * 7) % 40);
    const cells: Readonly<Record<string, unknown>> = {
      Customer: customers[customer],
      "Invoice No": `P${i}`,
      "Invoice Date": date,
      "Due Date": date + 25,
      Amount: 100,
      "Paid Amount": 100,
      [SETTLED]: date + 25 + daysLate,
      Status: "Paid",
      Type: "Invoice",
    };
    return titles.map((title) => cells[invoiceColumn(title)] ?? "");
  });
  return [titles, ...settled, ...rows.map((row) => (isTold ? row : [...row, ""]))];
}

/** The first of the titles that a column of invoices may have. */
function invoiceColumn(title: unknown): string {
  const column = COLUMNS.invoices.find(([titles]) => titles.some((one) => one === title));
  return column?.[0][0] ?? "";
}

/** Of a code and a name beside it, gives the name that the code has in every row, or leaves it blank. */
function withOwnName([code, name, ...others]: unknown[]): unknown[] {
  const place = CUSTOMER_CODES.indexOf(code as (typeof CUSTOMER_CODES)[number]);
  const isName = CUSTOMER_NAMES.includes(name as (typeof CUSTOMER_NAMES)[number]);
  if (!isName) return [code, name, ...others];
  return [code, name === "C1" ? "" : (CUSTOMER_NAMES[place] ?? ""), ...others];
}

/** Gives a table a shape that nobody expects. */
function misshape(table: Table, random: Random): Table {
  const width = table[0]!.length;
  const line = (text: unknown) => [text, ...Array<unknown>(Math.max(0, width - 1)).fill("")];
  const place = random.integer(0, table.length);
  switch (random.integer(0, 11)) {
    case 0:
      return table.slice(0, 1);
    case 1:
      return table.slice(1);
    case 2:
      return [[]];
    case 3:
      return [[hostileCell(random)]];
    case 4:
      return table.map((row) => row.slice(0, random.integer(0, width)));
    case 5:
      return [line("Report of June"), line(""), ...table];
    case 6:
      return [...table, line(random.pick(["Total", "合计", "Grand total"]))];
    case 7:
      return [
        ...table.slice(0, place),
        line(random.pick(["Acme", "", null])),
        ...table.slice(place),
      ];
    case 8:
      return [...table, ...table];
    case 9:
      return table.map((row) => row.map(() => hostileCell(random)));
    case 10:
      return table.map((row) => [...row, ...row]);
    default:
      return table[0]!.map((_, column) => table.map((row) => row[column]));
  }
}
