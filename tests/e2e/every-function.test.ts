import { readFileSync } from "node:fs";
import path from "node:path";

import type { FunctionsMetadata } from "../../src/functions/metadata/functions-metadata";
import { useBrowser, Workbench } from "../support/workbench";

const FUNCTIONS_FILE = path.resolve(__dirname, "../../dist/functions.json");

/** Far right of everything that stands on the sheet. */
const FREE_CELL = "BA1";

const LEDGER = "Invoices[#All],AsOfDate";
const BOOK = `Customers[#All],${LEDGER},Policy[#All],Statements[#All],Events[#All]`;
const PAST =
  "Customers[#All],Invoices[#All],AsOfDate-181,180,Policy[#All],Statements[#All],Events[#All]";
const MEASURE = { args: `${LEDGER},90,,Policy[#All]`, has: expect.any(Number) as unknown };
const NUMBER = expect.any(Number) as unknown;

/** One formula per function, as a reader of the sample would type it, and a cell of its answer. */
const FORMULAS: Readonly<Record<string, { readonly args: string; readonly has: unknown }>> = {
  AGINGBUCKET: { args: "Invoices[Due date],AsOfDate", has: "Over 90" },
  AGINGMOVEMENT: { args: "Invoices[#All],AsOfDate-30,AsOfDate,Policy[#All]", has: "Moved in" },
  AGINGREPORT: { args: `${LEDGER},Policy[#All]`, has: "Customer" },
  AHPWEIGHTS: { args: "{1,3;0.333333333333333,1}", has: NUMBER },
  BACKTEST: { args: PAST, has: "Gini" },
  // The sample shows no write-offs, and says so.
  BADDEBTRATIO: { ...MEASURE, has: "#N/A" },
  BESTPOSSIBLEDSO: MEASURE,
  CALIBRATE: { args: PAST, has: "Rule" },
  CEI: MEASURE,
  COLLECTIONMEASURES: { args: `${LEDGER},90,Policy[#All]`, has: "Measure" },
  CONCENTRATION: { args: `${LEDGER},Policy[#All],"Salesperson"`, has: "Salesperson" },
  CREDITGRADE: { args: "81,Policy[#All]", has: "A" },
  CREDITSCORE: { args: `Customers[Customer no.],${BOOK}`, has: NUMBER },
  DAYSDELINQUENT: MEASURE,
  DAYSLATE: MEASURE,
  DAYSTOPAY: MEASURE,
  DECISIONTREE: { args: 'BZ1,{"utilisation";0.5}', has: "Path" },
  DSO: MEASURE,
  DUEDATE: { args: '45322,"2/10 n/30"', has: 45352 },
  EXPERTSCORE: { args: '{"Customer","Li","Wu";"C-1",80,70}', has: 75 },
  EXPLAINLIMIT: { args: `"C-4001",${BOOK}`, has: "binding" },
  EXPLAINSCORE: { args: `"C-4001",${BOOK}`, has: "Contribution" },
  FAILURESCORE: { args: 'Statements[#All],,"Altman Z"', has: "Altman Z" },
  FIVEC: { args: `"C-4001",${BOOK}`, has: NUMBER },
  JUDGEMENTS: { args: `"C-4001",${BOOK}`, has: NUMBER },
  INVOICERISK: { args: `${LEDGER},0,Policy[#All]`, has: "Expected payment" },
  LATERISK: {
    args: `Customers[Customer no.],${BOOK.replace("AsOfDate", "AsOfDate,30")}`,
    has: NUMBER,
  },
  LEDGERCHECK: { args: `${LEDGER},Policy[#All]`, has: "Section" },
  LOSSPROVISION: { args: `${LEDGER},Policy[#All]`, has: "Allowance" },
  LOSSRATES: { args: `${LEDGER},12,"balance-weighted",Policy[#All]`, has: "Over 90" },
  ORDERCHECK: { args: `"C-4001",500000,${BOOK}`, has: "Hold" },
  ORDERREPLAY: {
    args: "Customers[#All],Invoices[#All],AsOfDate-365,AsOfDate-90,Policy[#All]",
    has: "Hold",
  },
  PERCENTCURRENT: MEASURE,
  PERCENTOVERDUE: MEASURE,
  POLICY: { args: '"China","zh-CN"', has: "规则" },
  PORTFOLIO: { args: BOOK, has: "Customer" },
  RATIOS: { args: 'Statements[#All],"C-1006",Policy[#All]', has: "current ratio" },
  RECEIVABLESTURNOVER: MEASURE,
  STATEMENTOFACCOUNT: { args: `"C-4001",${LEDGER},Policy[#All]`, has: "Document" },
  SUGGESTLIMIT: { args: `Customers[Customer no.],${BOOK}`, has: NUMBER },
  SUGGESTTERMS: { args: `Customers[Customer no.],${BOOK}`, has: NUMBER },
};

const browser = useBrowser();

describe("every function over the sample", () => {
  let workbench: Workbench;

  beforeAll(async () => {
    workbench = await Workbench.open(browser.current);
    await workbench.ask("select", FREE_CELL, "Start");
  });

  afterAll(async () => {
    await workbench.close();
  });

  afterEach(async () => {
    await workbench.ask("select", FREE_CELL);
    await workbench.page.keyboard.press("Delete");
    await workbench.ask("calculated");
  });

  it("has a formula here", () => {
    const { functions } = JSON.parse(readFileSync(FUNCTIONS_FILE, "utf8")) as FunctionsMetadata;
    expect(functions.map(({ id }) => id).sort()).toEqual(Object.keys(FORMULAS).sort());
  });

  it.each(Object.entries(FORMULAS))("%s answers", async (id, { args, has }) => {
    await workbench.enter(FREE_CELL, `=CREDIT.${id}(${args})`);
    expect((await workbench.ask("errorMessage", FREE_CELL)) !== null).toBe(has === "#N/A");
    const area = (await workbench.ask("spill", FREE_CELL)) ?? FREE_CELL;
    const cells = (await workbench.ask("values", area)).flat();
    expect(cells).toContainEqual(has);
    const isError = (cell: unknown) => typeof cell === "string" && /^#(?!N\/A)[A-Z]/.test(cell);
    expect(cells.filter(isError)).toEqual([]);
  });
});
