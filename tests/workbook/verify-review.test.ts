import { LANGUAGES } from "../../src/engine";
import {
  figuresOf,
  proofsOnActiveSheet,
  verify,
  type Proof,
} from "../../src/workbook/review/verify-review";
import { writeReview } from "../../src/workbook/review/write-review";
import { reviewOf } from "../support/credit-tables";
import { openInExcel } from "../support/excel";
import type { TestOffice } from "../support/office";

const INPUTS = { customers: "0000000a", invoices: "0000000b", policy: "0000000c" };
const SOURCE = {
  tables: ["Customers", "Invoices"],
  policyPlace: null,
  evidence: { policy: "International 0000000c", inputs: INPUTS },
};

let office: TestOffice;

beforeEach(async () => {
  office = await openInExcel({ sheets: { Start: [["Nothing"]] } });
});

afterEach(() => {
  office.dispose();
});

async function written(customer: string, language: (typeof LANGUAGES)[number] = "en") {
  await Excel.run((context) => writeReview(context, reviewOf(customer), SOURCE, language));
  const proofs = await Excel.run(proofsOnActiveSheet);
  expect(proofs).toHaveLength(1);
  return proofs[0]!;
}

describe("a written review", () => {
  it.each(LANGUAGES)("is read as it was written in %s", async (language) => {
    for (const customer of ["C-1", "C-2", "C-3"]) {
      const proof = await written(customer, language);
      expect(proof).toMatchObject({ customer, asOfDate: 45473, inputs: INPUTS });
      expect(verify(proof, INPUTS, figuresOf(reviewOf(customer)))).toEqual({
        changedTables: [],
        differences: [],
      });
    }
  });

  it("is found wherever somebody has moved it on its sheet", async () => {
    await written("C-1");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("1:3").insert("Down");
      await context.sync();
    });
    const [proof] = await Excel.run(proofsOnActiveSheet);
    expect(verify(proof!, INPUTS, figuresOf(reviewOf("C-1"))).differences).toEqual([]);
  });

  it("is none where the sheet has no fingerprint", async () => {
    expect(await Excel.run(proofsOnActiveSheet)).toEqual([]);
  });
});

describe("verify", () => {
  const figures = {
    ...{ score: 62.5, grade: "B", creditLimit: 50000 },
    ...{ suggestedLimit: 40000, exposure: 2500.25 },
  };
  const proof = { inputs: INPUTS, figures } as unknown as Proof;

  it.each([
    ["score", { score: 62.6 }],
    ["grade", { grade: "C" }],
    ["creditLimit", { creditLimit: null }],
    ["suggestedLimit", { suggestedLimit: 40001 }],
    ["exposure", { exposure: 2500.26 }],
  ] as const)("tells what has become of the %s", (figure, change) => {
    const now = { ...figures, ...change };
    expect(verify(proof, INPUTS, now).differences).toEqual([
      { figure, before: figures[figure], now: now[figure] },
    ]);
  });

  it("takes for the same what differs in digits that a cell does not keep", () => {
    const now = { ...figures, score: 62.5 + 1e-9, exposure: 2500.2500000001 };
    expect(verify(proof, INPUTS, now).differences).toEqual([]);
  });

  it("names the tables that have changed though the answer is the same", () => {
    const now = { ...INPUTS, invoices: "0000000d", events: "0000000e" };
    expect(verify(proof, now, figures)).toEqual({
      changedTables: ["invoices", "events"],
      differences: [],
    });
  });
});
