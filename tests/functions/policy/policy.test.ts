import { invoiceGrid } from "../../support/builders";
import { builtInTable } from "../../support/built-in-policy";
import { serveFiles } from "../../support/fetched-files";
import {
  call,
  callBare,
  errorCell,
  laterErrorOf,
  unfitCells,
} from "../../support/worksheet-functions";

const AS_OF_DATE = 45_473; // 30 June 2024

const NAMES = ["International", "China"];
const LANGUAGES = ["en", "zh-CN", "zh-TW"];
const EVERY = NAMES.flatMap((name) => LANGUAGES.map((language) => ({ name, language })));

const INVOICES = invoiceGrid(
  { customer: "C-1", invoiceNo: "1", amount: 100, dueDate: AS_OF_DATE + 5 },
  { customer: "C-1", invoiceNo: "2", amount: 250.5, dueDate: AS_OF_DATE - 1 },
  { customer: "C-2", invoiceNo: "3", amount: 80, dueDate: AS_OF_DATE - 95, settledDate: 45_400 },
  { customer: "C-2", invoiceNo: "4", amount: -30, dueDate: AS_OF_DATE - 10 },
);

/** The rows of one section of a check: item, value, amount. */
function section(check: unknown[][], name: string): unknown[][] {
  return check.filter(([title]) => title === name).map((row) => row.slice(1, 4));
}

let fetched: ReturnType<typeof serveFiles>;

beforeEach(() => {
  fetched = serveFiles();
});

afterEach(() => {
  fetched.mockRestore();
});

/** The answer of POLICY, which waits for its notes. */
const policyOf = (...args: readonly unknown[]) =>
  call("POLICY", ...args) as unknown as Promise<unknown[][]>;

// First of all: what has been loaded once is kept.
describe("POLICY without its notes", () => {
  it.each([
    {
      language: "en",
      message:
        "The notes of the policy could not be loaded: policy-notes.json: 404 Not Found. Check the connection, then enter the formula again.",
    },
    {
      language: "zh-CN",
      message:
        "未能加载政策的说明：policy-notes.json: 404 Not Found。请检查网络连接后重新输入公式。",
    },
    {
      language: "zh-TW",
      message:
        "未能載入政策的說明：policy-notes.json: 404 Not Found。請檢查網路連線後重新輸入公式。",
    },
  ])("is #N/A with the reason in $language", async ({ language, message }) => {
    fetched.mockResolvedValue(new Response("", { status: 404, statusText: "Not Found" }));
    expect(await laterErrorOf(policyOf("China", language))).toEqual({ code: "#N/A", message });
  });

  it("names what the connection says, and asks again the next time", async () => {
    fetched.mockRejectedValueOnce(new TypeError("Failed to fetch"));
    const { message } = await laterErrorOf(policyOf());
    expect(message).toMatch(/could not be loaded: Failed to fetch\. Check/);
    expect(await policyOf()).toEqual(builtInTable());
    expect(await policyOf("China", "zh-TW")).toEqual(builtInTable("China", "zh-TW"));
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe("POLICY", () => {
  it.each(EVERY)("spills $name in $language, five columns under their headings", async (of) => {
    const table = await policyOf(of.name, of.language);
    expect(table.length).toBeGreaterThan(60);
    expect(table.every((row) => row.length === 5)).toBe(true);
    expect(unfitCells(table)).toEqual([]);
  });

  it.each(EVERY)(
    "gives a table that reads back as $name in $language, without an issue",
    async (of) => {
      const policy = await policyOf(of.name, of.language);
      const check = call("LEDGERCHECK", INVOICES, AS_OF_DATE, policy);
      const title = { en: "Policy", "zh-CN": "信用政策", "zh-TW": "信用政策" }[of.language]!;
      expect(check[0]![0]).toBe({ en: "Section", "zh-CN": "类别", "zh-TW": "類別" }[of.language]);
      expect(section(check, title)).toEqual([]);
    },
  );

  it.each(LANGUAGES)("scores as the built-in policy does, read back in %s", async (language) => {
    const invoices = invoiceGrid(
      ...[3, 0, 45, 10, -2].map((late, i) => {
        const dueDate = AS_OF_DATE - 90 - 20 * i;
        return { customer: "C-1", amount: 100 * (i + 1), dueDate, settledDate: dueDate + late };
      }),
      { customer: "C-1", amount: 70, dueDate: AS_OF_DATE - 20 },
    );
    const args = [[["C-1"]], null, invoices, AS_OF_DATE];
    const policy = await policyOf("International", language);
    expect(call("CREDITSCORE", ...args, policy)).toEqual(call("CREDITSCORE", ...args));
    expect(call("SUGGESTLIMIT", ...args, policy)).toEqual(call("SUGGESTLIMIT", ...args));
  });

  it.each([
    { args: [] },
    { args: [null, null] },
    { args: ["international", "EN"] },
    { args: [[["International"]], [[0]]] },
    { args: ["国际", "English"] },
    { args: ["國際"] },
  ])("is the International policy in English for $args", async ({ args }) => {
    expect(await policyOf(...args)).toEqual(builtInTable("International", "en"));
    expect((await policyOf(...args))[0]).toEqual(["Rule", "Item", "From", "Value", "Note"]);
  });

  it("answers where Excel hands over nothing at all", async () => {
    await expect(callBare("POLICY")).resolves.toEqual(builtInTable());
  });

  it.each([
    {
      args: ["Moon"],
      message: "name: there is no built-in policy “Moon”. Expected: International or China.",
    },
    {
      args: ["China", "fr"],
      message: "language: “fr” is not known. Expected: en, zh-CN or zh-TW.",
    },
    {
      args: ["月球", "zh-CN"],
      message: "name：没有名为“月球”的内置政策。应为 International（国际）或 China（中国）。",
    },
    {
      args: ["月球", "zh-TW"],
      message: "name：沒有名為「月球」的內建政策。應為 International（國際）或 China（中國）。",
    },
    {
      args: [[["China", "International"]]],
      message: "name: 2 cells found. Expected: one cell or value.",
    },
  ])("is #VALUE! with the reason: $message", async ({ args, message }) => {
    expect(await laterErrorOf(policyOf(...args))).toEqual({ code: "#VALUE!", message });
  });
});

describe("LEDGERCHECK", () => {
  it("says what was read", () => {
    expect(section(call("LEDGERCHECK", INVOICES, AS_OF_DATE), "Reading")).toEqual([
      ["As-of date", "2024-06-30", ""],
      ["Base currency", "", ""],
      ["Rows below the header", 4, ""],
      ["Items read", 4, ""],
      ["Invoices", 4, ""],
      ["Customers", 2, ""],
    ]);
  });

  it("adds up: all = later + settled + open", () => {
    expect(section(call("LEDGERCHECK", INVOICES, AS_OF_DATE), "Control totals")).toEqual([
      ["All items", 4, 400.5],
      ["Dated after the as-of date", 0, 0],
      ["Settled by the as-of date", 1, 80],
      ["Open on the as-of date", 3, 320.5],
      ["Open invoices past due", 1, 250.5],
      ["Open credit items", 1, -30],
      ["Open and disputed", 0, 0],
    ]);
  });

  it("takes the ledger's last day where no date is given, and says so", () => {
    expect(section(call("LEDGERCHECK", INVOICES), "Reading")[0]).toEqual([
      "As-of date (the ledger's last day)",
      "2024-06-05",
      "",
    ]);
  });

  it("names the columns that it found", () => {
    const check = call("LEDGERCHECK", INVOICES, AS_OF_DATE);
    const columns = check.filter(([title]) => title === "Columns").map((row) => [row[1], row[5]]);
    expect(columns).toContainEqual(["customer code", "Customer ID"]);
    expect(columns).toContainEqual(["due date", "Due Date"]);
  });

  it("lists what cannot be used with row, column and what was found there", () => {
    const invoices = [
      ...INVOICES,
      INVOICES[0]!.map((title) =>
        title === "Amount" ? errorCell("#REF!") : title === "Customer ID" ? "C-3" : "",
      ),
    ];
    const check = call("LEDGERCHECK", invoices, AS_OF_DATE);
    expect(check).toContainEqual([
      "Error",
      "The cell holds an error; its value is not used.",
      "",
      "",
      6,
      "Amount",
      "#REF!",
    ]);
    expect(section(check, "Left out").at(-1)).toEqual(["Rows that cannot be used", 1, 0]);
  });

  it("lists the issues of the policy, and is not stopped by them", () => {
    const policy = [
      ["Rule", "Item", "From", "Value", "Note"],
      ["bucket", "late", "soon", 0.1, ""],
      ["moon", "", "", 1, ""],
    ];
    const issues = call("LEDGERCHECK", INVOICES, AS_OF_DATE, policy)
      .filter(([title]) => title === "Policy")
      .map((row) => row.slice(4));
    expect(issues).toEqual([
      [2, "From", "soon"],
      [3, "Rule", "moon"],
    ]);
  });

  it("lists a thousand remarks of a kind, and counts the others", () => {
    const rows = Array.from({ length: 1200 }, (_, i) => ({
      invoiceNo: String(i),
      dueDate: "never",
      documentDate: AS_OF_DATE - 10,
    }));
    const check = call("LEDGERCHECK", invoiceGrid(...rows), AS_OF_DATE);
    const warnings = check.filter((row) => row[0] === "Warning" && row[6] === "never");
    expect(warnings).toHaveLength(1000);
    expect(check).toContainEqual(expect.arrayContaining(["Doubts", 1200, "Due Date", "never"]));
    expect(check.filter(([title]) => title === "… and 200 more").length).toBeGreaterThan(0);
  });

  it("fits a sheet: seven columns, nothing that a cell cannot show", () => {
    const check = call("LEDGERCHECK", INVOICES, AS_OF_DATE);
    expect(check.every((row) => row.length === 7)).toBe(true);
    expect(unfitCells(check)).toEqual([]);
  });
});
