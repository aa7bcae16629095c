import { AMOUNT_FIELDS } from "../../../src/engine/ledger/customer-currencies";
import { EngineError } from "../../../src/engine/values/errors";
import { headerKey } from "../../../src/engine/words/header-key";
import { CUSTOMER_NAMES } from "../../../src/engine/words/customer-names";
import { readCustomers, type Customer } from "../../../src/engine/ledger/customers";

function onlyCustomer(header: readonly unknown[], row: readonly unknown[]): Customer {
  const { customers } = readCustomers([header, row]);
  expect(customers).toHaveLength(1);
  return customers[0]!;
}

function issuesOf(grid: readonly (readonly unknown[])[]) {
  return readCustomers(grid).issues.toList();
}

function refusalOf(grid: readonly (readonly unknown[])[]): string | null {
  try {
    readCustomers(grid);
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

describe("CUSTOMER_NAMES", () => {
  it("has no name twice", () => {
    const keys = Object.values(CUSTOMER_NAMES).flatMap((names) => names.map(headerKey));
    const twice = keys.filter((key, position) => keys.indexOf(key) !== position);
    expect(twice).toEqual([]);
  });
});

describe("readCustomers", () => {
  it.each([
    {
      language: "English",
      header: [
        ...["Customer No.", "Customer Name", "Country", "Region", "Industry", "Customer Since"],
        ...["Founded", "Credit Limit", "Limit Valid To", "Payment Terms", "Parent", "Deposit"],
        ...["Insured Limit", "Bank Guarantee", "External Score", "Annual Purchases"],
        ...["Sales Rep", "Currency", "Last Review", "Next Review"],
        ...["Requested Limit", "Agency Limit", "Trade Reference", "Lead Days"],
        ...["Temporary Limit", "Temporary From", "Temporary To", "Group Limit"],
        ...["Guarantee Expiry", "Insured Until", "PD", "LGD"],
      ],
    },
    {
      language: "simplified Chinese",
      header: [
        ...["客户编码", "客户名称", "国家", "地区", "行业", "合作开始日期", "成立日期", "信用额度"],
        ...["额度到期日", "账期", "所属集团", "保证金", "信保额度", "担保金额", "外部评分"],
        ...["年采购额", "业务员", "币别", "上次评审日期", "下次评审日期"],
        ...["申请额度", "资信机构建议额度", "同业授信", "备货天数"],
        ...["临时额度", "临时额度起始日", "临时额度到期日", "集团额度", "担保到期日", "信保到期日"],
        ...["违约概率", "违约损失率"],
      ],
    },
    {
      language: "traditional Chinese",
      header: [
        ...[
          "客戶代碼",
          "客戶名稱",
          "國家",
          "地區",
          "產業別",
          "開始往來日期",
          "成立時間",
          "信用額度",
        ],
        ...["額度有效期限", "付款條件", "關係企業", "保證金", "信保額度", "擔保金額", "外部評分"],
        ...["年採購額", "業務人員", "幣別", "上次覆審日期", "下次覆審日期"],
        ...["申請額度", "徵信機構建議額度", "同業授信", "備貨天數"],
        ...["臨時額度", "臨時額度起始日", "臨時額度到期日", "集團額度", "擔保到期日", "保險到期日"],
        ...["違約機率", "違約損失率"],
      ],
    },
  ])("reads every field under its $language name", ({ header }) => {
    const row = [
      ...["C-1", "Acme", "DE", "North", "Steel", "2010-05-01", 1998, "1,200,000.00"],
      ...[45657, "Net 30", "Acme Group", 5000, "¥300,000", "20.00", 78, 900000, "Li", "人民币"],
      ...["2024-01-31", 45657, "80,000", 70000, 60000, 10],
      ...[5000, 45600, 45650, 90000, 45700, 45701, 0.02, "45%"],
    ];
    const { ratings, ...read } = onlyCustomer(header, row);
    expect(new Set(Object.values(ratings))).toEqual(new Set([null]));
    expect(read).toEqual({
      row: 2,
      id: "C-1",
      name: "Acme",
      country: "DE",
      region: "North",
      industry: "Steel",
      customerSince: 40299, // 1 May 2010
      founded: 36160, // 31 December 1998
      creditLimit: 1_200_000,
      limitValidTo: 45657,
      lastReview: 45322, // 31 January 2024
      nextReview: 45657,
      paymentTermsDays: 30,
      group: "Acme Group",
      deposit: 5000,
      insuredLimit: 300_000,
      guarantee: 20,
      requestedLimit: 80_000,
      agencyLimit: 70_000,
      tradeReference: 60_000,
      leadDays: 10,
      temporaryLimit: 5000,
      temporaryFrom: 45600,
      block: null,
      blockedFrom: null,
      unreadableLimit: null,
      temporaryTo: 45650,
      groupLimit: 90_000,
      guaranteeValidTo: 45700,
      insuranceValidTo: 45701,
      externalScore: 78,
      defaultProbability: 0.02,
      lossGivenDefault: 0.45,
      annualPurchases: 900_000,
      salesperson: "Li",
      currencies: Object.fromEntries(AMOUNT_FIELDS.map((field) => [field, "CNY"])),
    });
  });

  it("leaves what is not there unknown", () => {
    const { row, id, ratings, currencies, ...others } = onlyCustomer(["Customer ID"], ["C-1"]);
    expect({ row, id, currencies }).toEqual({ row: 2, id: "C-1", currencies: {} });
    expect(new Set(Object.values({ ...others, ...ratings }))).toEqual(new Set([null]));
  });

  it.each([
    { header: "Country", cell: "n/a", field: "country", value: null, because: "it says so" },
    { header: "Country", cell: "NA", field: "country", value: "NA", because: "it is Namibia" },
    { header: "Region", cell: 0, field: "region", value: null, because: "blank may arrive as 0" },
    { header: "Founded", cell: 0, field: "founded", value: null, because: "blank may arrive as 0" },
    { header: "Credit Limit", cell: 0, field: "creditLimit", value: 0, because: "0 is a limit" },
    { header: "Credit Limit", cell: "", field: "creditLimit", value: null, because: "it is blank" },
    {
      header: "Credit Limit",
      cell: "-",
      field: "creditLimit",
      value: null,
      because: "it is a dash",
    },
    {
      header: "Terms",
      cell: "月结30天",
      field: "paymentTermsDays",
      value: null,
      because: "it counts from a month end",
    },
    {
      header: "Terms",
      cell: "30天",
      field: "paymentTermsDays",
      value: 30,
      because: "it is text",
    },
    {
      header: "Terms",
      cell: 0,
      field: "paymentTermsDays",
      value: null,
      because: "blank may arrive as 0",
    },
    { header: "Terms", cell: "COD", field: "paymentTermsDays", value: 0, because: "it says so" },
    {
      header: "Annual Purchases",
      cell: 0,
      field: "annualPurchases",
      value: null,
      because: "blank may arrive as 0",
    },
    { header: "Terms", cell: 45, field: "paymentTermsDays", value: 45, because: "it is a number" },
    {
      header: "Since",
      cell: "2010",
      field: "customerSince",
      value: 40543,
      because: "it is a year",
    },
  ])("reads $cell under $header as $value because $because", ({ header, cell, field, value }) => {
    const { customers, issues } = readCustomers([
      ["ID", header],
      ["C-1", cell],
    ]);
    expect(customers[0]![field as keyof Customer]).toBe(value);
    expect(issues.toList()).toEqual([]);
  });

  it.each([
    { header: "Credit Limit", cell: "unlimited", code: "unreadableNumber" },
    { header: "Credit Limit", cell: "#DIV/0!", code: "errorCell" },
    { header: "Credit Limit", cell: "(5,000)", code: "negativeAmount" },
    { header: "Temporary Limit", cell: "-1", code: "negativeAmount" },
    { header: "Guarantee", cell: "200-", code: "negativeAmount" },
    { header: "Country", cell: "#N/A", code: "errorCell" },
    { header: "Since", cell: "soon", code: "unreadableDate" },
    { header: "Since", cell: "3/4/2013", code: "ambiguousDate" },
    { header: "Terms", cell: "as agreed", code: "unreadableTerms" },
  ])("remarks on $cell under $header and keeps the customer", ({ header, cell, code }) => {
    const grid = [
      ["ID", header],
      ["C-1", cell],
    ];
    expect(readCustomers(grid).customers).toHaveLength(1);
    expect(issuesOf(grid)).toEqual([
      { row: 2, column: header, code, severity: "warning", found: cell },
    ]);
  });

  it.each([
    { title: "Hold from", cell: 45_000, from: 45_000 },
    { title: "冻结日期", cell: "2023-03-15", from: 45_000 },
    { title: "Hold until", cell: 45_000, from: null },
    { title: "On Hold", cell: "Y", from: null },
  ])("knows from when a block holds: $title $cell", ({ title, cell, from }) => {
    const customer = onlyCustomer(["ID", title], ["C-1", cell]);
    expect([customer.block?.column, customer.blockedFrom]).toEqual([title, from]);
  });

  it("remarks on parents who lead back to their customer, and on nobody below them", () => {
    const parents = ["B", "C", "A", "A", "E", ""].map((parent, i) => ["ABCDEF"[i], parent]);
    expect(issuesOf([["ID", "Parent"], ...parents]).map(({ row, code }) => [row, code])).toEqual([
      [2, "parentCircle"],
      [3, "parentCircle"],
      [4, "parentCircle"],
    ]);
  });

  it("takes the order of day and month from any of its date columns", () => {
    const header = ["ID", "Customer Since", "Limit Valid To"];
    const { customerSince } = onlyCustomer(header, ["C-1", "3/4/2013", "12/31/2024"]);
    expect(customerSince).toBe(41337); // 4 March
  });

  it("takes the order of day and month from its owner", () => {
    const grid = [
      ["ID", "Customer Since"],
      ["C-1", "3/4/2013"],
    ];
    expect(readCustomers(grid, "dayMonthYear").customers[0]!.customerSince).toBe(41367);
  });

  it("goes by the name where there is no code", () => {
    const { customers } = readCustomers([
      ["Customer ID", "Customer Name"],
      ["C-1", "Acme"],
      ["", "Beta"],
    ]);
    expect(customers.map(({ id, name }) => [id, name])).toEqual([
      ["C-1", "Acme"],
      ["Beta", "Beta"],
    ]);
  });

  it.each([
    { header: ["Customer", "Customer Name"], id: "C-1", name: "Acme" },
    { header: ["客户", "客户名称"], id: "C-1", name: "Acme" },
    { header: ["Customer ID", "Customer"], id: "C-1", name: "Acme" },
    { header: ["Colour", "Customer"], id: "Acme", name: "Acme" },
  ])("tells code and name apart under $header", ({ header, id, name }) => {
    const customer = onlyCustomer(header, ["C-1", "Acme"]);
    expect([customer.id, customer.name]).toEqual([id, name]);
  });

  it("counts the first row of a customer and remarks on the others", () => {
    const grid = [
      ["Customer ID", "Credit Limit"],
      ["C-1", 100],
      ["c-1", 200],
    ];
    expect(readCustomers(grid).customers.map((customer) => customer.creditLimit)).toEqual([100]);
    expect(issuesOf(grid)).toEqual([
      { row: 3, column: "Customer ID", code: "repeatedCustomer", severity: "error", found: "c-1" },
    ]);
  });

  it("remarks on a name that two customers share", () => {
    const grid = [
      ["Customer ID", "Customer Name"],
      ["C-1", "Acme"],
      ["C-2", "ACME"],
    ];
    expect(readCustomers(grid).customers).toHaveLength(2);
    expect(issuesOf(grid)).toEqual([
      {
        row: 3,
        column: "Customer Name",
        code: "ambiguousName",
        severity: "warning",
        found: "ACME",
      },
    ]);
  });

  it("leaves out totals, blank rows and rows without a customer", () => {
    const grid = [
      ["Customers of Example Ltd", ""],
      ["", ""],
      ["Customer ID", "Credit Limit"],
      ["C-1", 100],
      ["", ""],
      [0, 0],
      ["", 50],
      ["Total", 150],
    ];
    const { customers } = readCustomers(grid);
    expect(customers.map(({ id, row }) => [id, row])).toEqual([["C-1", 4]]);
    expect(issuesOf(grid).map(({ row, code }) => [row, code])).toEqual([
      [7, "missingCustomer"],
      [8, "totalRow"],
    ]);
  });

  it("keeps a customer whose name is a word for totals", () => {
    const { customers } = readCustomers([
      ["Customer ID", "Customer Name"],
      ["C-1", "Total"],
    ]);
    expect(customers.map(({ name }) => name)).toEqual(["Total"]);
  });

  it("says when two columns claim one field, and guesses neither", () => {
    const grid = [
      ["Customer ID", "Credit Limit", "Credit Limit"],
      ["C-1", 100, 200],
    ];
    expect(readCustomers(grid).customers[0]!.creditLimit).toBeNull();
    expect(issuesOf(grid)[0]).toMatchObject({
      row: 1,
      code: "ambiguousColumn",
      severity: "warning",
    });
  });

  it.each([
    { grid: [], code: "emptyTable" },
    { grid: [["", null]], code: "emptyTable" },
    { grid: [["Colour"], ["red"]], code: "noHeader" },
    { grid: [["Country", "Industry"]], code: "missingColumn" },
    { grid: [["Customer ID", "Customer ID"]], code: "ambiguousColumn" },
  ])("refuses $grid: $code", ({ grid, code }) => {
    expect(refusalOf(grid)).toBe(code);
  });
});

describe("credit limits of 0", () => {
  const limitsOf = (...limits: readonly unknown[]) => {
    const { customers, issues } = readCustomers([
      ["Customer", "Credit limit"],
      ...limits.map((limit, i) => [`C-${i}`, limit]),
    ]);
    return {
      limits: customers.map(({ creditLimit }) => creditLimit),
      remarks: issues.toList().map(({ row, column, code }) => [row, column, code]),
    };
  };
  const SAID = [[1, "Credit limit", "zeroLimits"]];

  it.each([
    { because: "all are 0", given: [0, 0], limits: [null, null], remarks: SAID },
    {
      because: "the rest is blank",
      given: [0, null, ""],
      limits: [null, null, null],
      remarks: SAID,
    },
    {
      because: "they are written as text",
      given: ["0", "0.00"],
      limits: [null, null],
      remarks: SAID,
    },
  ])("are none where $because, and that is said", ({ given, limits, remarks }) => {
    expect(limitsOf(...given)).toEqual({ limits, remarks });
  });

  it.each([
    { because: "another customer has a limit", given: [0, 5_000], limits: [0, 5_000] },
    { because: "there is one customer only", given: [0], limits: [0] },
    { because: "nothing stands there at all", given: [null, ""], limits: [null, null] },
  ])("are as they stand where $because", ({ given, limits }) => {
    expect(limitsOf(...given)).toEqual({ limits, remarks: [] });
  });

  it("are as they stand beside one that cannot be read", () => {
    expect(limitsOf(0, "see file")).toMatchObject({ limits: [0, null] });
  });
});

describe("columns without a known name", () => {
  it("block where the first of several is about a block", () => {
    const { customers } = readCustomers([
      ["Customer No", "Delivery block north", "Billing block south"],
      ["C-1", "X", ""],
    ]);
    expect(customers[0]!.block).toEqual({ row: 2, column: "Delivery block north", found: "X" });
  });

  it("are the limit where one is about it, and are named where several are", () => {
    const one = readCustomers([
      ["Customer No", "Credit limit north"],
      ["C-1", 500],
    ]);
    expect(one.customers[0]!.creditLimit).toBe(500);
    const several = readCustomers([
      ["Customer No", "Credit limit north", "Credit limit south"],
      ["C-1", 500, 700],
    ]);
    expect(several.customers[0]!.creditLimit).toBeNull();
    expect(several.issues.toList()).toMatchObject([
      { code: "ambiguousColumn", found: "Credit limit north, Credit limit south" },
    ]);
  });
});
