import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Language } from "../../src/engine";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { CustomerPanel } from "../../src/taskpane/customer/CustomerPanel";
import { searchCustomers } from "../../src/taskpane/customer/customer-search";
import type { PastReview } from "../../src/workbook/review/read-history";
import { readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

function show(
  state: ReadyState,
  language: Language = "en",
  past: readonly PastReview[] | null = null,
) {
  const actions = idleActions();
  if (past !== null) actions.findReviews.mockResolvedValue(past);
  renderIn(language, <CustomerPanel state={state} actions={actions} />);
  return { actions, user: userEvent.setup() };
}

describe("CustomerPanel", () => {
  it("asks for a customer while none is chosen", async () => {
    show(await readyState());
    expect(screen.getByText(/Choose a customer/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Write the review sheet" })).toBeNull();
  });

  it("finds a customer by a part of its name", async () => {
    const { actions, user } = show(await readyState());
    const picker = screen.getByRole("combobox", { name: "Customer" });
    await user.click(picker);
    await user.type(picker, "söhne");
    const options = await screen.findAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual(["=Beta & Söhne · C-2"]);
    await user.click(options[0]!);
    expect(actions.chooseCustomer).toHaveBeenCalledWith(1);
  });

  it("finds another customer by a part of its name when one is in view", async () => {
    const { actions, user } = show(await readyState({ customer: 0 }));
    const picker = screen.getByRole("combobox", { name: "Customer" });
    await user.clear(picker);
    await user.type(picker, "söhne");
    expect(picker).toHaveValue("söhne");
    await user.click(screen.getByRole("option"));
    expect(actions.chooseCustomer).toHaveBeenCalledWith(1);
  });

  it("says so when no customer has that name", async () => {
    const { user } = show(await readyState());
    const picker = screen.getByRole("combobox", { name: "Customer" });
    await user.click(picker);
    await user.type(picker, "nobody");
    expect(await screen.findByRole("option", { name: "No customer of that name" })).toBeVisible();
  });

  it("shows the verdict with its range, for the eye and for the ear", async () => {
    show(await readyState({ customer: 0 }));
    expect(screen.getByRole("heading", { name: "Acme Instruments" })).toBeVisible();
    expect(screen.getByText("C-1")).toBeVisible();
    expect(
      screen.getByRole("img", { name: /^Score \d+(\.\d)? of 100, between \d+ and \d+$/ }),
    ).toBeVisible();
    expect(screen.getByText(/^Grade [A-F]$/)).toBeVisible();
  });

  it.each([
    {
      customer: 0,
      figures: ["2,100today 50,000", "60 daystoday none"],
      why: /^Brings most points: /,
    },
    {
      customer: 1,
      figures: ["0today 1,000", "100% prepaidtoday none"],
      why: /^Hold: Utilisation 145\.1% \(line 100%\)$/,
    },
    {
      customer: 2,
      figures: ["not knowntoday none", "not knowntoday none"],
      why: /^Too little is known for a score: /,
    },
  ])("decides first, customer $customer: $figures", async ({ customer, figures, why }) => {
    show(await readyState({ customer }));
    const decided = screen.getAllByRole("definition").slice(0, 2);
    expect(decided.map(({ textContent }) => textContent)).toEqual(figures);
    const reason = screen.getByText(why);
    expect(decided[1]!.compareDocumentPosition(reason)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    const score = screen.getByRole("img", { name: /score/i });
    expect(reason.compareDocumentPosition(score)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("shows warnings, reasons, limit, aging, payments and events of a bad payer", async () => {
    show(await readyState({ customer: 1 }));
    const lines = screen.getAllByText(/^Utilisation 145\.1% \(line /);
    expect(lines.map((line) => line.textContent)).toEqual([
      "HoldUtilisation 145.1% (line 100%)",
      "RedUtilisation 145.1% (line 95%)",
    ]);
    const region = (name: string) => within(screen.getByRole("region", { name }));
    expect(region("What cost most").getAllByRole("listitem").length).toBeGreaterThan(0);
    expect(region("Aging").getByText("1,450.50")).toBeVisible();
    expect(region("Aging").getByText("Unapplied credits")).toBeVisible();
    expect(region("Payment behaviour").getByText("Invoices judged")).toBeVisible();
    expect(region("Payment behaviour").getAllByText(/^Smoothed: /)).toHaveLength(1);
    // Six invoices of 400 each, 45 days late, the last one paid on 24 Mar 2024.
    const months = within(
      region("Payment behaviour").getByRole("table", { name: "Days late by month" }),
    );
    expect(months.getAllByRole("row").at(-1)!.textContent).toBe("31 Mar 202445 days2");
    expect(
      region("Payment behaviour").getByText(
        "Last: 45 days late in the month to 31 Mar 2024; worst: 45 days, to 31 Dec 2023",
      ),
    ).toBeVisible();
    expect(region("Events").getByText("Supplier claims 12,000")).toBeVisible();
    expect(region("Suggested limit").getByText(/^Binding: /)).toBeVisible();
  });

  it("names what to ask for where too little is known", async () => {
    show(await readyState({ customer: 2 }), "zh-CN");
    expect(screen.getByText("没有等级，无法建议额度。")).toBeVisible();
    const missing = within(screen.getByRole("region", { name: "需补充的资料" }));
    expect(missing.getByText(/年度财务报表/)).toBeVisible();
  });

  it("opens a group of factors", async () => {
    const { user } = show(await readyState({ customer: 0 }));
    await user.click(screen.getByRole("button", { name: /Financial strength/ }));
    const factors = within(screen.getByRole("region", { name: "Factors of the score" }));
    expect(factors.getByText("Current ratio")).toBeVisible();
    expect(screen.getByText(/Statement of 31 Dec 2023/)).toBeVisible();
  });

  it("shows the statements, and lights with their reasons", async () => {
    const { user } = show(await readyState({ customer: 0 }));
    const region = within(screen.getByRole("region", { name: "Statements and ratios" }));
    const row = (name: RegExp) => region.getByRole("row", { name }).textContent;
    expect(row(/^Sales/)).toBe("Sales1,200,000–");
    expect(row(/^Total liabilities/)).toBe("Total liabilities300,000–");
    // 500,000 / 200,000; 300,000 / 900,000
    expect(row(/^Current ratio/)).toBe("Current ratio2.5–green");
    expect(row(/^Liabilities to assets/)).toBe("Liabilities to assets33.3%–green");
    await user.click(region.getByRole("button", { name: /^Ratios without a light: \d+$/ }));
    expect(row(/^Working capital/)).toBe("Working capital300,000–");
    expect(row(/^Interest cover/)).toMatch(/^Interest coverinterest expense.*––$/i);
  });

  it("says what to ask for where there is no statement", async () => {
    show(await readyState({ customer: 1 }));
    expect(screen.getByText(/^No statement by the as-of date: Annual statements/)).toBeVisible();
  });

  it("says how the history of reviews begins", async () => {
    show(await readyState({ customer: 0 }), "en", []);
    expect(await screen.findByText(/^None yet\. .*“Credit history”/)).toBeVisible();
  });

  it("shows what was written of the customer before, and how its score went", async () => {
    const past: PastReview[] = [
      { customer: "C-1", asOfDate: 45_382, score: 71.25, grade: "B", limit: 2_400, author: "Ann" },
      { customer: "C-2", asOfDate: 45_300, score: 12, grade: "E", limit: 0, author: "Ann" },
      { customer: "c-1 ", asOfDate: 45_291, score: null, grade: "", limit: null, author: "" },
      { customer: "C-1", asOfDate: 45_200, score: 40, grade: "D", limit: 900, author: "Bo" },
    ];
    const state = await readyState({ customer: 0 });
    show(state, "en", past);
    const region = within(await screen.findByRole("region", { name: "Earlier reviews" }));
    const rows = region.getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent)).toEqual([
      "31 Mar 2024Ann71.3B2,400",
      "31 Dec 2023–––",
      "1 Oct 2023Bo40D900",
    ]);
    expect(
      region.getByText(/^Score: 40 on 1 Oct 2023; \d+(\.\d)? on 30 Jun 2024\.$/),
    ).toBeVisible();
  });

  it("writes the review sheet", async () => {
    const { actions, user } = show(await readyState({ customer: 0 }));
    await user.click(screen.getByRole("button", { name: "Write the review sheet" }));
    expect(actions.writeReview).toHaveBeenCalledTimes(1);
  });

  it("points to the data where nothing can be assessed", async () => {
    show(await readyState({}, {}));
    expect(screen.getByText(/nothing to assess yet/)).toBeVisible();
  });
});

describe("searchCustomers", () => {
  const customers = [
    { id: "C-1", name: "Acme GmbH" },
    { id: "C-2", name: "华光电子" },
    { id: "", name: null },
    { id: "C-10", name: null },
  ];

  it.each([
    { query: "", places: [0, 1, 3], because: "nothing is asked" },
    { query: "GMBH acme", places: [0], because: "words come in any order and case" },
    { query: "c-1", places: [0, 3], because: "a code may be typed in part" },
    { query: "华光", places: [1], because: "Chinese names are found" },
    { query: "ｃ－2", places: [1], because: "full-width letters count as plain ones" },
    { query: "acme 2", places: [], because: "every word has to occur" },
  ])("gives $places when $because", ({ query, places }) => {
    expect(searchCustomers(customers, query)).toEqual({ places, more: 0 });
  });

  it("lists fifty and counts the rest", () => {
    const many = Array.from({ length: 60 }, (_, i) => ({ id: `C-${i}`, name: null }));
    const { places, more } = searchCustomers(many, "c-");
    expect(places).toHaveLength(50);
    expect(more).toBe(10);
  });
});
