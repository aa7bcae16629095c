import { adviceText } from "../../src/i18n/customer-sheet-texts";
import { openWorkbook } from "../../src/taskpane/book/open-workbook";
import { reviewAt } from "../../src/taskpane/book/review-at";
import { customerSheetJob, customerSheetOf } from "../../src/taskpane/customer/customer-sheet-job";
import { customerSheet } from "../../src/workbook/letters/customer-sheet";
import { useOffice } from "../support/office";
import { readyState } from "../support/open-tables";

/** 30 June 2024. */
const AS_OF = 45_473;

/** What is ours alone to know, each with a mark of its own. */
const CONFIDENTIAL = ["SECRETPERSON", "SECRETGROUP", "SECRETNEWS", "OTHERCUSTOMER"];
const AMOUNTS = [77_001, 77_002, 77_003, 77_004];

const office = useOffice({
  sheets: {
    Customers: [
      [
        ...["Customer no.", "Customer name", "Country", "Credit limit", "Salesperson", "Group"],
        ...["Deposit", "Guarantee", "Insured limit", "Reputation"],
      ],
      ["C-1", "Acme", "Germany", 77_001, "SECRETPERSON", "SECRETGROUP", 77_002, 77_003, 77_004, 2],
      ["C-2", "OTHERCUSTOMER", "Taiwan", 5000, "", "", "", "", "", ""],
    ],
    Ledger: [
      ["Customer no.", "Invoice no.", "Invoice date", "Due date", "Amount", "Open", "Settled date"],
      ["C-1", "A-1", AS_OF - 120, AS_OF - 90, 100, 0, AS_OF - 85],
      ["C-1", "A-2", AS_OF - 120, AS_OF - 90, 100, 0, AS_OF - 89],
      ["C-1", "A-3", AS_OF - 90, AS_OF - 60, 100, 0, AS_OF - 60],
      ["C-1", "A-4", AS_OF - 60, AS_OF - 20, 250, 250, ""],
      ["C-1", "A-5", AS_OF - 10, AS_OF + 20, 80, 80, ""],
      ["C-2", "B-1", AS_OF - 60, AS_OF - 30, 66, 66, ""],
    ],
    News: [
      ["Customer no.", "Date", "Event", "Note"],
      ["C-1", AS_OF - 5, "lawsuit", "SECRETNEWS"],
    ],
  },
});

async function view() {
  const workbook = (await openWorkbook("en"))!;
  if (workbook.view.status !== "assessed") throw new Error(workbook.view.status);
  return { workbook, view: workbook.view };
}

it("tells payments by the month in which they came, the oldest first", async () => {
  const { months } = customerSheetOf((await view()).view, 0, "", "en");
  // 5 and 1 days late in April 2024, on time on 1 May.
  expect(months).toEqual([
    { lastDay: 45_412, invoices: 2, onTime: 0, daysLate: 3 },
    { lastDay: 45_443, invoices: 1, onTime: 1, daysLate: 0 },
  ]);
});

it("has nothing confidential on the customer's sheet, and nothing of other customers", async () => {
  const opened = await view();
  const state = await readyState({ workbook: opened.workbook, customer: 0 });
  const { sheetName, message } = await customerSheetJob(state, "Letter", "zh-CN");
  expect([sheetName, message]).toEqual(["For Acme", "客户沟通单已写入工作表“For Acme”。"]);
  const { grid } = office.current;
  const { id } = grid.sheets.named("For Acme")!;
  expect(grid.extras.pageSetup(id).paperSize).toBe("Letter");
  const area = { row: 0, column: 0, rowCount: 80, columnCount: 12 };
  const cells = grid.cells
    .values(id, area)
    .flat()
    .filter((cell) => cell !== "");
  const all = cells.map(String).join("\n");
  expect(all).toContain("Your account with us");
  expect(all).toContain("A-4");
  const { assessment, explanation } = reviewAt(opened.view, 0);
  for (const secret of CONFIDENTIAL) expect(all).not.toContain(secret);
  expect(all).not.toMatch(/score|grade|limit|policy|factor|weight|risk|collateral|评分|等级|额度/i);
  const plain = all.replace(/[,\s]/g, "");
  for (const amount of [...AMOUNTS, assessment.limit?.amount ?? -1]) {
    expect(plain).not.toContain(String(amount));
  }
  for (const number of [assessment.score.value, explanation.next?.from]) {
    expect(cells).not.toContain(number);
  }
});

it("is in the language of the customer's country, and words only what it can do itself", async () => {
  const opened = (await view()).view;
  const texts = customerSheet(customerSheetOf(opened, 1, "Ann", "en")).cells.map(
    ({ value }) => value,
  );
  expect(texts).toEqual(expect.arrayContaining(["貴公司往來帳款情形", "OTHERCUSTOMER"]));
  expect(texts.join()).toContain("請聯絡 Ann");
  expect(adviceText({ kind: "oweLess", amount: 5 }, "EUR", "en")).toBe("");
  expect(adviceText({ kind: "wait", until: AS_OF }, "EUR", "en")).toBe("");
  expect(adviceText({ kind: "fewerLate", next: 20, atMost: 0, fewer: 2 }, "EUR", "en")).toBe(
    "Pay the next 20 invoices on time.",
  );
});
