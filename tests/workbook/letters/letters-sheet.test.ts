import {
  LANGUAGES,
  LETTER_KINDS,
  nearMatches,
  tableMatches,
  unknownFields,
  type CustomerLetter,
  type LetterCharges,
} from "../../../src/engine";
import { builtInLetter } from "../../../src/i18n/letter-texts";
import { findTables } from "../../../src/workbook/find-tables";
import { footLines, letterPage, mailText } from "../../../src/workbook/letters/letter-page";
import { openLetterTexts, readLetterTexts } from "../../../src/workbook/letters/letter-texts-table";
import { writeLetters } from "../../../src/workbook/letters/letters-sheet";
import { runInExcel, writeInExcel } from "../../../src/workbook/run-in-excel";
import { useOffice } from "../../support/office";

const office = useOffice({ sheets: { Data: [["x"]] } });

const AS_OF = 45_838; // 30 June 2025
const LETTER: CustomerLetter = {
  ...({ place: 0, id: "C1", name: "=Acme", language: "en", kind: "reminder" } as const),
  ...{ stepFrom: 8, promiseDate: null },
  items: [
    {
      ...{ document: "007", date: 45_700, dueDate: 45_800, currency: "USD" },
      ...{ isPayment: false, amount: 1234.5, inBase: 1234.5 },
      daysPastDue: 38,
    },
    {
      ...{ document: "8", date: null, dueDate: 45_830, currency: "JPY" },
      ...{ isPayment: false, amount: 500, inBase: 4 },
      daysPastDue: 8,
    },
  ],
  totals: [
    { currency: "USD", amount: 1234.5 },
    { currency: "JPY", amount: 500 },
  ],
  ...{ daysPastDue: 38, payBy: 45_845 },
};

const pageOf = (letter = LETTER, texts = new Map()) => letterPage(letter, null, "en", AS_OF, texts);

function contentOf(name: string): Promise<unknown[][]> {
  return runInExcel(async (context) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange().load("values");
    await context.sync();
    return used.values as unknown[][];
  });
}

describe("a sheet of letters", () => {
  it("has a page per letter, with texts that stay texts", async () => {
    const pages = [pageOf(), pageOf({ ...LETTER, id: "C2", name: "" })];
    const name = await writeInExcel((context) => writeLetters(context, pages, AS_OF, "A4", "en"));
    expect(name).toBe("Letters 2025-06-30");
    const cells = await contentOf(name);
    expect(cells[0]!.slice(0, 4)).toEqual(["=Acme", "", "", "30 Jun 2025"]);
    const rowOf = (first: string) => cells.find((row) => row[0] === first);
    expect(rowOf("007")).toEqual(["007", "12 Feb 2025", "23 May 2025", 38, "USD\u00a01,234.50"]);
    expect(rowOf("Total")).toEqual(["Total", "", "", "", "USD\u00a01,234.50"]);
    const { id } = office.current.grid.sheets.named(name)!;
    const [start] = office.current.grid.extras.pageSetup(id).pageBreaks;
    expect(office.current.grid.extras.pageSetup(id).pageBreaks).toHaveLength(1);
    expect(cells[start!]![0]).toBe("C2");
    // Nobody takes it for a ledger.
    expect((await Excel.run(findTables)).map(({ place }) => place.name)).toEqual([]);
  });

  it("is a mail with the same items and totals", () => {
    expect(pageOf().subject).toBe("Payment reminder: USD\u00a01,234.50, JPY\u00a0500 past due");
    expect(
      mailText(pageOf())
        .split("\n")
        .filter((line) => /·|Total/.test(line)),
    ).toEqual([
      "007 · Due date 23 May 2025 · USD\u00a01,234.50",
      "8 · Due date 22 Jun 2025 · JPY\u00a0500",
      "Total: USD\u00a01,234.50",
      "Total: JPY\u00a0500",
    ]);
  });
});

describe("what a letter comes to", () => {
  const CHARGES: LetterCharges = {
    ...{ rule: "euDirective", rates: [0.1115, 0.1225], isDaily: false, latestRate: null },
    interest: [{ currency: "USD", amount: 12.3 }],
    fee: { currency: "EUR", amount: 80, invoices: 2 },
  };
  const linesOf = (letter: CustomerLetter, charges: LetterCharges | null) =>
    footLines(letterPage(letter, charges, "en", AS_OF, new Map())).map(
      ({ label, amount }) => `${label}: ${amount.replace("\u00a0", " ")}`,
    );

  it("is said with interest and fee, each once and in its currency", () => {
    expect(linesOf(LETTER, CHARGES)).toEqual([
      "Total: USD 1,234.50",
      "Late interest to 30 Jun 2025 (EU directive, 11.15%–12.25% a year): USD 12.30",
      "Total due: USD 1,246.80",
      "Total: JPY 500",
      "Fixed sum for recovery, 2 invoices: EUR 80.00",
      "Total due: EUR 80.00",
    ]);
  });

  it("is what a demand asks for", () => {
    const page = letterPage({ ...LETTER, kind: "finalDemand" }, CHARGES, "en", AS_OF, new Map());
    expect(JSON.stringify(page.parts).replaceAll("\u00a0", " ")).toContain(
      "We demand payment of USD 1,246.80, JPY 500, EUR 80.00, to reach",
    );
  });

  it("is said with what is past due in a statement of account", () => {
    const [due, ...others] = LETTER.items;
    const items = [{ ...due!, daysPastDue: -1 }, ...others];
    expect(linesOf({ ...LETTER, kind: "statement", items }, null)).toEqual([
      "Total: USD 1,234.50",
      "of which past due: USD 0.00",
      "Total: JPY 500",
      "of which past due: JPY 500",
    ]);
  });
});

describe("built-in letters", () => {
  const cases = LANGUAGES.flatMap((language) =>
    LETTER_KINDS.codes.map((kind) => ({ kind, language })),
  );

  it.each(cases)("name the amount and list the items: $kind, $language", ({ kind, language }) => {
    const { subject, text } = builtInLetter(kind, language);
    expect(unknownFields(`${subject} ${text}`)).toEqual([]);
    const isThanks = kind === "thanks";
    const given = { ...LETTER, kind, ...(isThanks && { items: [], promiseDate: AS_OF - 3 }) };
    const page = letterPage(given, null, language, AS_OF, new Map());
    expect(page.subject).toContain("1,234.50");
    expect(page.parts.filter((part) => part.text === null)).toHaveLength(isThanks ? 0 : 1);
    expect(page.parts.some((part) => part.text?.includes("1,234.50"))).toBe(true);
    expect(JSON.stringify(page.parts)).not.toMatch(/[{}]{2,}.*[{]|undefined/);
  });
});

describe("the user's own texts", () => {
  it.each(LANGUAGES)(
    "begin as the built-in ones, and are no table of data (%s)",
    async (language) => {
      const name = await writeInExcel((context) => openLetterTexts(context, language));
      const texts = await runInExcel(readLetterTexts);
      expect(texts.size).toBe(LANGUAGES.length * LETTER_KINDS.codes.length);
      for (const spoken of LANGUAGES) {
        for (const kind of LETTER_KINDS.codes) {
          expect(texts.get(`${kind} ${spoken}`)).toEqual(builtInLetter(kind, spoken));
        }
      }
      const grid = await contentOf(name);
      expect([tableMatches(grid), nearMatches(grid)]).toEqual([[], []]);
    },
  );

  it("take the place of the built-in ones; a row less leaves these", async () => {
    const name = await writeInExcel((context) => openLetterTexts(context, "en"));
    await writeInExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.getRange("A5:D6").values = [
        ["Reminder", "EN", "Hello {customer}", "Pay {amount}."],
        ["", "", "", ""],
      ];
      await context.sync();
    });
    const texts = await runInExcel(readLetterTexts);
    expect(pageOf(LETTER, texts as Map<never, never>).subject).toBe("Hello =Acme");
    expect(texts.has("beforeDue en")).toBe(false);
  });

  it.each([
    { cells: ["Reminders!", "xx", "", "a"], found: "xx" },
    { cells: ["Poem", "en", "", "a"], found: "Poem" },
    { cells: ["Reminder", "en", "", "Dear {custmer}"], found: "{custmer}" },
  ])("are refused with $found", async ({ cells, found }) => {
    const name = await writeInExcel((context) => openLetterTexts(context, "en"));
    await writeInExcel(async (context) => {
      context.workbook.worksheets.getItem(name).getRange("A6:D6").values = [cells];
      await context.sync();
    });
    await expect(runInExcel(readLetterTexts)).rejects.toMatchObject({
      details: { code: "letterText", row: 2, found },
    });
  });
});
