import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LANGUAGES, type CellGrid, type Language } from "../../src/engine";
import { formatWholeAmount } from "../../src/i18n/format";
import { paneWorkWord } from "../../src/i18n/pane-work";
import { TALK_PARTS } from "../../src/i18n/talk-levels";
import { EXCUSES, LEVELS, talkPoints } from "../../src/i18n/talking-points";
import { WorkPanel } from "../../src/taskpane/work/WorkPanel";
import type { FormulaSheet } from "../../src/workbook/formula-sheet";
import { accessibilityFaults } from "../support/accessibility";
import { AS_OF_DATE, CUSTOMERS } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import { readyState, type TestTables } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";
import { call } from "../support/worksheet-functions";

/** Forty customers, each with an invoice that is due on another day; that of one is disputed. */
const INVOICES: CellGrid = [
  ["Customer No.", "Invoice No.", "Invoice Date", "Due Date", "Amount", "Disputed"],
  ...Array.from({ length: 40 }, (_, i) => {
    const due = AS_OF_DATE - 5 - 2 * i;
    return [`C-${i + 1}`, `I-${i}`, due - 30, due, 5000 + 100 * i, i === 7 ? "yes" : ""];
  }),
];
const CONTACTS: CellGrid = [
  [
    "Customer No.",
    "Contact Date",
    "Who",
    "Channel",
    "Step",
    "Promised Date",
    "Promised Amount",
    "Result",
  ],
  ["C-30", AS_OF_DATE - 20, "Li", "phone", "first reminder", AS_OF_DATE - 3, 7900, "promised"],
  ["C-31", AS_OF_DATE - 20, "Li", "phone", "", AS_OF_DATE + 9, 8000, "promised"],
];
const TABLES: TestTables = { customers: CUSTOMERS, invoices: INVOICES };

async function show(tables: TestTables, language: Language = "en") {
  const actions = idleActions();
  const state = await readyState({ task: "work" }, tables, language);
  const { container } = renderIn(language, <WorkPanel state={state} actions={actions} />);
  await waitFor(() => {
    expect(container.querySelector(".fui-Spinner")).toBeNull();
  });
  const inserted = () => actions.insertFunction.mock.calls.map(([sheet]) => sheet as FormulaSheet);
  return { actions, container, inserted };
}

const whole = (value: unknown) => formatWholeAmount(Number(value), "", "en");
const items = () =>
  within(screen.getByRole("list", { name: "To do today" })).getAllByRole("listitem");

/** The list as the function gives it, and its columns by heading. */
function listed(contacts: CellGrid | null) {
  const args = [CUSTOMERS, INVOICES, AS_OF_DATE, null, null, null, contacts];
  const [head, ...rows] = call("WORKLIST", ...args);
  const total = rows.findIndex(([first]) => first === "To do today");
  return { head: head!, steps: rows.slice(0, total), rows };
}

/** Kinds of reasons with the amounts that they keep out, as they stand in the pane. */
function keptOut(): string[][] {
  const [, ...rows] = within(screen.getByRole("table", { name: "Kept out" })).getAllByRole("row");
  return rows.map((row) =>
    [...row.querySelectorAll("th,td")].map(({ textContent }) => textContent),
  );
}

describe("the work list", () => {
  it("is that of WORKLIST, a page at a time", async () => {
    const { actions } = await show(TABLES);
    const { head, steps } = listed(null);
    expect(steps.length).toBeGreaterThan(30);
    expect(items()).toHaveLength(30);
    await userEvent.click(screen.getByRole("button", { name: /^Show \d+ more$/ }));
    expect(items()).toHaveLength(steps.length);
    const amount = head.indexOf("Amount asked for");
    expect(items().map((item) => item.querySelector("div")!.lastChild!.textContent)).toEqual(
      steps.map((row) => whole(row[amount])),
    );
    const reason = head.indexOf("Reason");
    items().forEach((item, i) => {
      expect(item.textContent).toContain(String(steps[i]![0]));
      expect(item.textContent.replaceAll("\u00a0", " ")).toContain(String(steps[i]![reason]));
    });
    await userEvent.click(within(items()[0]!).getByRole("button"));
    expect(actions.openCustomer).toHaveBeenCalledTimes(1);
  });

  it("says what is kept out, and that it ties out to the aging", async () => {
    await show(TABLES);
    const { rows } = listed(null);
    const overdue = rows.find(([first]) => first === "Overdue by the aging")![5];
    const shown = keptOut();
    expect(shown.map(([reason, customers]) => [reason, customers])).toContainEqual([
      "Disputed in the ledger",
      "1",
    ]);
    expect(shown.slice(-2).map((cells) => cells.at(-1))).toEqual([whole(overdue), whole(overdue)]);
  });

  it("follows a table of contacts: broken promises first asked about, open ones left alone", async () => {
    const unpaid = INVOICES.map((row, i) => [...row, i === 0 ? "Settled Date" : ""]);
    await show({ ...TABLES, invoices: unpaid, contacts: CONTACTS });
    expect(screen.getByText(/^promise of|· promise of 7,900 .* broken, 0 came/)).toBeVisible();
    expect(keptOut().map(([reason]) => reason)).toContain("Payment promised");
    expect(screen.getByText(/^Steps follow one another .* nothing can be learnt/)).toBeVisible();
    expect(
      screen.getByText(/^Contacts with a step that the policy does not have: 1 \(first reminder\)/),
    ).toBeVisible();
  });

  it("has a letter for each customer that is asked in writing, and shows it as a mail", async () => {
    const { actions, container } = await show(TABLES);
    const { head, steps } = listed(null);
    const channel = head.indexOf("Channel");
    const written = new Set(
      steps.filter((row) => row[channel] !== "telephone").map(([customer]) => customer),
    );
    await userEvent.click(screen.getByRole("button", { name: `Write ${written.size} letters` }));
    await userEvent.click(screen.getByRole("button", { name: "Change the texts" }));
    expect(actions.perform.mock.calls.map(([job]) => String(job))).toEqual(["letters", "letters"]);
    const office = await openInExcel({ sheets: { Start: [["Nothing"]] } });
    const customers = screen.getByRole("combobox", { name: "Customer" });
    await userEvent.selectOptions(customers, "C-40");
    expect(screen.getByRole("button", { name: "Write 1 letter" })).toBeVisible();
    const mail = await screen.findByRole<HTMLTextAreaElement>("textbox", {
      name: "Text of the mail",
    });
    expect(mail.value).toContain("I-39 · Due date");
    expect(mail.value).toContain("8,900.00");
    const link = screen.getByRole("link", { name: "Open in the mail program" });
    const address = decodeURIComponent(link.getAttribute("href")!);
    expect(address).toMatch(/^mailto:\?subject=.*8,900\.00.*&body=Dear Sir or Madam,/);
    expect(address.split("&body=")[1]).toBe(mail.value);
    const copy = screen.getByRole("button", { name: "Copy the text" });
    await userEvent.click(copy);
    expect(await screen.findByText(/^The text is selected/)).toBeVisible();
    expect(mail.selectionEnd).toBe(mail.value.length);
    // Brings a clipboard along, which jsdom has none of.
    await userEvent.setup().click(copy);
    expect(await screen.findByText("Copied.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe(mail.value);
    expect(await accessibilityFaults(container)).toEqual([]);
    office.dispose();
  });

  it("has statements of account for all, and says that nobody is to be thanked", async () => {
    await show(TABLES);
    const kinds = screen.getByRole("combobox", { name: "Letter" });
    await userEvent.selectOptions(kinds, "Statements of account");
    expect(screen.getByText(/^40 customers have open items/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Write 40 letters" })).toBeEnabled();
    await userEvent.selectOptions(kinds, "Thanks for kept promises");
    expect(screen.getByText(/^No customer has a kept promise/)).toBeVisible();
  });

  it("says what letters charge, where the policy has them charge anything", async () => {
    const policy = [
      ["Rule", "Item", "From", "Value"],
      ["setting", "letter charges from", "", 45],
    ];
    await show({ ...TABLES, policy });
    expect(
      screen.getByText(/^Letters of steps from 45 days .* \(EU directive\).* invoice in EUR, as/),
    ).toBeVisible();
  });

  it("has points to talk about, by level and by what the customer says", async () => {
    const { container } = await show(TABLES);
    const talks = await screen.findByRole("combobox", { name: /^Level, or what/ });
    await userEvent.selectOptions(talks, "“We dispute it”");
    const points = (name: string) =>
      within(screen.getByRole("list", { name }))
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent);
    expect(points("Ask")).toContain("When is the undisputed part paid?");
    expect(points("Note")).toHaveLength(2);
    expect(await accessibilityFaults(container)).toEqual([]);
    for (const talk of [...LEVELS, ...EXCUSES]) {
      for (const part of TALK_PARTS) {
        const counts = LANGUAGES.map((language) => talkPoints(talk, part, language).length);
        expect([talk, part, ...new Set(counts)]).toHaveLength(3);
      }
    }
  });

  it("asks for invoices where there are none", async () => {
    await show({ customers: CUSTOMERS });
    expect(screen.getByText(/^Without invoices there is nobody to ask/)).toBeVisible();
  });

  it.each(LANGUAGES)("has no fault that axe knows, and is inserted (%s)", async (language) => {
    const { container, inserted } = await show({ ...TABLES, contacts: CONTACTS }, language);
    expect(await accessibilityFaults(container)).toEqual([]);
    const insert = screen.getByRole("button", { name: paneWorkWord("insert", language) });
    await userEvent.click(insert);
    const [sheet] = inserted();
    expect(sheet).toMatchObject({ name: "WORKLIST" });
    expect(JSON.stringify(sheet)).toContain("Contacts");
  });
});
