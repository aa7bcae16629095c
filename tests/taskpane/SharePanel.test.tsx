import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LANGUAGES, type Language } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { author } from "../../src/taskpane/book/author";
import { SharePanel } from "../../src/taskpane/share/SharePanel";
import type { ShareScan } from "../../src/taskpane/share/share-scan";
import type { FoundFormula } from "../../src/workbook/share/find-formulas";
import { accessibilityFaults } from "../support/accessibility";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";
import { portfolioCustomersTable, portfolioInvoicesTable } from "../support/portfolio-tables";

const mockScan = jest.fn<Promise<ShareScan>, []>();
const mockCopy = jest.fn((request: unknown) => request);
const mockRestore = jest.fn((overTyped: unknown) => overTyped);
const mockPacks = jest.fn((packs: readonly { salesperson: string }[]) => packs);
/** Areas over which something was typed, as a job that restores finds them. */
const TYPED = [
  {
    ...{ kind: "Values", number: 7, sheetName: "Report" },
    ...{ row: 3, column: 0, rowCount: 4, columnCount: 7 },
  },
];
const mockTyped = TYPED;
// A function of this form is there before the modules are replaced.
function mockDone(): Promise<{ sheetName: null }> {
  return Promise.resolve({ sheetName: null });
}

jest.mock("../../src/taskpane/share/share-scan", () => ({ scanForShare: () => mockScan() }));
jest.mock("../../src/taskpane/share/share-jobs", () => ({
  ...jest.requireActual<object>("../../src/taskpane/share/share-jobs"),
  ...{ valuesJob: mockDone, repairJob: mockDone, calculateJob: mockDone },
  copyJob: (request: unknown) => () => {
    mockCopy(request);
    return mockDone();
  },
  restoreJob: (overTyped: unknown, onLeft: (areas: readonly unknown[]) => void) => () => {
    mockRestore(overTyped);
    onLeft(overTyped === null ? mockTyped : []);
    return mockDone();
  },
}));
jest.mock("../../src/taskpane/share/sales-packs", () => ({
  ...jest.requireActual<object>("../../src/taskpane/share/sales-packs"),
  writePacks: (_: unknown, packs: readonly { salesperson: string }[]) => {
    mockPacks(packs);
    return mockDone();
  },
}));

const REPORT: FoundFormula = {
  ...{ sheetId: "1", sheetName: "Report", row: 3, column: 0, rowCount: 4, columnCount: 7 },
  ...{ formula: "=CREDIT.AGINGREPORT(A:H)", shown: "values", repaired: null, isFilled: false },
};
const BROKEN: FoundFormula = {
  ...{ ...REPORT, sheetName: "Old", row: 0, rowCount: 1, columnCount: 1 },
  ...{ formula: "=DSO(A:H)", shown: "unknownName", repaired: "=CREDIT.DSO(A:H)" },
};
const SCAN: ShareScan = {
  formulas: [REPORT, BROKEN],
  values: 0,
  sheets: [
    { name: "Customers", formulas: 0, headings: ["Name", "Bank account"], lastRow: null },
    {
      name: "Report",
      formulas: 1,
      headings: ["Customer", "Open", "Internal notes"],
      lastRow: 9000,
    },
  ],
  trailSheet: null,
};

async function show(
  scan: Partial<ShareScan> = {},
  change: Partial<ReadyState> = {},
  language: Language = "en",
) {
  mockScan.mockResolvedValue({ ...SCAN, ...scan });
  const actions = idleActions();
  const state = await readyState({ task: "share", ...change });
  actions.perform.mockImplementation(async (_, work: (now: ReadyState) => Promise<unknown>) => {
    await work(state);
  });
  const { container } = renderIn(language, <SharePanel state={state} actions={actions} />);
  await act(() => Promise.resolve());
  return { actions, container };
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

beforeEach(() => {
  localStorage.clear();
  mockCopy.mockClear();
  mockRestore.mockClear();
});

describe("values over which something was typed", () => {
  it.each([
    ["en", "Restore the formulas", /typed over .*Report!A4:G7/, /^Restore these formulas/],
    ["zh-CN", "恢复公式", /已被改写：Report!A4:G7/, /^恢复这些公式/],
    ["zh-TW", "還原公式", /已遭改寫：Report!A4:G7/, /^還原這些公式/],
  ] as const)(
    "are named in %s before they are given up",
    async (language, restore, named, again) => {
      const { container } = await show({ values: 1 }, {}, language);
      await userEvent.click(button(restore));
      expect(screen.getByText(named)).toBeVisible();
      expect(await accessibilityFaults(container)).toEqual([]);
      await userEvent.click(button(again));
      expect(mockRestore.mock.calls).toEqual([[null], [TYPED]]);
      expect(screen.queryByText(named)).toBeNull();
      // Its button has gone.
      expect(document.activeElement?.tagName).toBe("SECTION");
    },
  );

  it("are named no longer after another job", async () => {
    await show({ values: 1 });
    await userEvent.click(button("Restore the formulas"));
    await userEvent.click(button("Calculate all, with a stamp"));
    expect(screen.queryByText(/typed over/)).toBeNull();
    expect(button("Calculate all, with a stamp")).toHaveFocus();
  });
});

describe("sheets for salespeople", () => {
  it("are chosen by name with the keyboard, and say who is on none of them", async () => {
    const { workbook } = await readyState(
      {},
      { customers: portfolioCustomersTable(6), invoices: portfolioInvoicesTable(6) },
    );
    const { actions } = await show({}, { workbook });
    expect(screen.getByText(/on none of the sheets: 2$/)).toBeVisible();
    const group = screen.getByRole("group", { name: "Sheets for salespeople" });
    expect(group).toHaveAccessibleDescription(/^A sheet of values for each salesperson/);
    screen.getByRole("checkbox", { name: "Okafor: 2 customers" }).focus();
    await userEvent.keyboard(" ");
    await userEvent.click(button("Write 1 sheet"));
    expect(mockPacks.mock.calls).toEqual([[[expect.objectContaining({ salesperson: "Lin" })]]]);
    await userEvent.click(screen.getByRole("checkbox", { name: /^Lin: 3/ }));
    await userEvent.click(button("Write 0 sheets"));
    expect(actions.perform).toHaveBeenCalledTimes(1);
  });

  it.each([
    ["en", "The table of customers has no column with salespeople."],
    ["zh-CN", "客户表中没有业务员列。"],
    ["zh-TW", "客戶表格中沒有業務員欄位。"],
  ] as const)("are not offered where nobody is named (%s)", async (language, says) => {
    await show({}, {}, language);
    expect(screen.getByText(says)).toBeVisible();
  });
});

describe("a sheet that is too long to be looked through", () => {
  it("says from which row its headings are not offered", async () => {
    await show();
    expect(screen.getByText(/^Report is long: headings below row 9,?000/)).toBeVisible();
  });
});

describe("a button that goes with what it mends", () => {
  it.each(["Repair #NAME?", "Restore the formulas"])(
    "leaves the focus in place: %s",
    async (name) => {
      await show({ values: 1 });
      mockScan.mockResolvedValue({ ...SCAN, formulas: [REPORT], values: 0 });
      await userEvent.click(button(name));
      await waitFor(() => {
        expect(screen.queryByRole("button", { name })).toBeNull();
      });
      expect(document.activeElement?.tagName).toBe("SECTION");
    },
  );
});

describe("SharePanel", () => {
  it("lists the formulas, what shows no values first, each leading to its cells", async () => {
    const { actions } = await show();
    const list = screen.getByRole("list", { name: "What others see" });
    const items = within(list).getAllByRole("listitem");
    expect(items.map(({ textContent }) => textContent)).toEqual([
      "Old A1shows #NAME?DSO",
      "Report A4:G7shows its valuesAGINGREPORT",
    ]);
    await userEvent.click(button("Show Report A4:G7"));
    expect(actions.showCell).toHaveBeenCalledWith("Report", 3, 0);
  });

  it("offers to repair only where a name was lost, to restore only where values stand", async () => {
    await show();
    expect(button("Repair #NAME?")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Restore the formulas" })).toBeNull();
  });

  it("says so where nobody sees anything else", async () => {
    await show({ formulas: [] });
    expect(screen.getByText(/others see what you see/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Repair #NAME?" })).toBeNull();
    expect(button("Put values in place of formulas")).toHaveAttribute("aria-disabled", "true");
  });

  it("copies the sheets with formulas, without what hardly is for others, unless one says otherwise", async () => {
    await show();
    await userEvent.click(button("Copy 1 sheet"));
    expect(mockCopy).toHaveBeenLastCalledWith({
      sheetNames: ["Report"],
      withoutHeadings: ["Internal notes"],
    });
    await userEvent.click(screen.getByRole("checkbox", { name: "Customers" }));
    await userEvent.click(button(/^Without these columns/));
    await userEvent.click(screen.getByRole("checkbox", { name: "Bank account" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Open" }));
    await userEvent.click(button("Copy 2 sheets"));
    expect(mockCopy).toHaveBeenLastCalledWith({
      sheetNames: ["Customers", "Report"],
      withoutHeadings: ["Open", "Internal notes"],
    });
  });

  it("looks again after a job", async () => {
    const { actions } = await show();
    const before = mockScan.mock.calls.length;
    await userEvent.click(button("Put values in place of formulas"));
    expect(actions.perform).toHaveBeenCalledTimes(1);
    expect(mockScan.mock.calls.length).toBe(before + 1);
  });

  it("goes to the trail where there is one, and begins it where there is none", async () => {
    const { actions } = await show({ trailSheet: "CreditSheet trail" });
    await userEvent.click(button("Show the trail"));
    expect(actions.showCell).toHaveBeenCalledWith("CreditSheet trail", 0, 0);
  });

  it("keeps the name under which one writes, in Excel on the web for the place of the pane", async () => {
    Object.assign(globalThis, { Office: { context: { partitionKey: "place-" } } });
    await show();
    await userEvent.type(screen.getByRole("textbox", { name: "Your name" }), "Ann");
    expect(localStorage.getItem("place-creditsheet.author")).toBe("Ann");
    expect(author()).toBe("Ann");
    Reflect.deleteProperty(globalThis, "Office");
    expect(author()).toBe("");
    await userEvent.type(screen.getByRole("textbox", { name: "Your name" }), "a");
    expect(localStorage.getItem("creditsheet.author")).toBe("Anna");
  });

  it("writes nothing while another job is under way", async () => {
    const { actions } = await show({}, { work: { status: "running", job: "review" } });
    await userEvent.click(button("Calculate all, with a stamp"));
    await userEvent.click(button("Copy 1 sheet"));
    expect(actions.perform).not.toHaveBeenCalled();
  });

  it("says what Excel refuses", async () => {
    mockScan.mockRejectedValue(new Error("No."));
    const state = await readyState({ task: "share" });
    renderIn("en", <SharePanel state={state} actions={idleActions()} />);
    expect(await screen.findByText(/No\./)).toBeVisible();
  });

  it.each(LANGUAGES)("is named for a screen reader in %s", async (language) => {
    const { container } = await show({ values: 2 }, {}, language);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
