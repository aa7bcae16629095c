import { readFileSync } from "node:fs";
import path from "node:path";

import {
  buildMetadata,
  functionFiles,
  localiseMetadata,
  type FunctionTexts,
  type FunctionsMetadata,
} from "../../../src/functions/metadata/functions-metadata";
import { HOW_TO_UPDATE, isUpdatingGolden, readGolden, writeGolden } from "../../support/golden";
import { METADATA_FILE } from "../../support/functions-metadata";
import { brokenPromises, signaturesOf, type Signatures } from "../../support/signatures";

const FUNCTIONS = path.resolve(__dirname, "../../../src/functions");
const TEXTS = path.resolve(__dirname, "../../../src/i18n");

let metadata: FunctionsMetadata;
beforeAll(async () => {
  metadata = await buildMetadata(functionFiles(FUNCTIONS));
});

describe("metadata of the worksheet functions", () => {
  it("is as in src/i18n/functions.json", () => {
    if (isUpdatingGolden) writeGolden(METADATA_FILE, metadata);
    expect({ HOW_TO_UPDATE, metadata }).toEqual({
      HOW_TO_UPDATE,
      metadata: readGolden(METADATA_FILE),
    });
  });

  it("has every function of the release, with the parameters of the design", () => {
    const lines = metadata.functions.map(({ id, parameters }) => {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return `${id}(${names.join(", ")})`;
    });
    expect(lines).toEqual([
      "AGINGBUCKET(dueDate, [asOfDate], [bounds], [labels])",
      "AGINGMOVEMENT(invoices, fromDate, toDate, [policy], [receipts])",
      "AGINGREPORT(invoices, [asOfDate], [policy], [groupBy], [receipts], [ledgerBalance])",
      "AHPWEIGHTS(comparisons, [policy])",
      "BACKTEST(customers, invoices, cutOffDate, [horizonDays], [policy], [statements], [events], [receipts])",
      "BADDEBTRATIO(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "BESTPOSSIBLEDSO(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "BORROWINGBASE(invoices, [asOfDate], [policy], [receipts])",
      "CALIBRATE(customers, invoices, cutOffDate, [horizonDays], [policy], [statements], [events], [receipts])",
      "CARRYINGCOST(customers, invoices, [asOfDate], [policy], [discountTerms], [daysCut], [receipts])",
      "CEI(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "COLLECTIONMEASURES(invoices, [asOfDate], [windowDays], [policy], [receipts])",
      "COLLECTIONPATTERN(invoices, [asOfDate], [months], [policy], [receipts])",
      "COLLECTIONRESULTS(contacts, invoices, [fromDate], [toDate], [policy], [receipts], [asOfDate], [customers])",
      "CONCENTRATION(invoices, [asOfDate], [policy], [groupBy], [receipts])",
      "CREDITGRADE(score, [policy])",
      "CREDITSCORE(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "DAYSDELINQUENT(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "DAYSLATE(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "DAYSTOPAY(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "DECISIONTREE(tree, facts, [policy])",
      "DSO(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "DUEDATE(invoiceDate, terms)",
      "EXPECTEDLOSS(customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "EXPERTSCORE(ratings, [weights], [policy])",
      "EXPLAINLIMIT(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "EXPLAINSCORE(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "FAILURESCORE(statements, [customer], [model], [policy])",
      "FIVEC(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "INSURANCECLOCK(customers, invoices, [asOfDate], [policy], [receipts])",
      "INVOICERISK(invoices, [asOfDate], [days], [policy], [receipts])",
      "JUDGEMENTS(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [ratings], [tree], [receipts], [orders])",
      "LATEINTEREST(amount, dueDate, paidDate, [policy], [rule])",
      "LATERISK(customer, customers, invoices, [asOfDate], [days], [policy], [statements], [events], [receipts], [horizonDays])",
      "LEDGERCHECK(invoices, [asOfDate], [policy], [customers], [statements], [events], [receipts], [orders], [contacts])",
      "LIMITATIONDATE(dueDate, [restartEvents], [policy])",
      "LOSSDISTRIBUTION(exposures, [model], [quantiles], [sectors], [policy])",
      "LOSSPROVISION(invoices, [asOfDate], [policy], [rates], [specificItems], [receipts])",
      "LOSSRATES(invoices, [asOfDate], [months], [method], [policy], [receipts])",
      "ORDERCHECK(customer, amount, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "ORDERREPLAY(customers, invoices, fromDate, toDate, [policy], [receipts])",
      "PERCENTCURRENT(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "PERCENTOVERDUE(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "PLANVERSUSACTUAL(plan, invoices, fromDate, toDate, [asOfDate], [policy], [receipts])",
      "POLICY([name], [language])",
      "PORTFOLIO(customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "RATIOS(statements, [customer], [policy])",
      "RECEIPTSFORECAST(invoices, [asOfDate], [periods], [unit], [policy], [plannedPayments], [receipts])",
      "RECEIVABLESTURNOVER(invoices, [asOfDate], [windowDays], [method], [policy], [receipts])",
      "RISKMATRIX(register, [policy], [asOfDate])",
      "STATEMENTOFACCOUNT(customer, invoices, [asOfDate], [policy], [receipts], [fromDate])",
      "STRESS(customers, invoices, [scenarios], [asOfDate], [policy], [statements], [events], [receipts], [orders], [periods])",
      "SUGGESTLIMIT(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "SUGGESTTERMS(customer, customers, invoices, [asOfDate], [policy], [statements], [events], [receipts], [orders])",
      "WARNINGS(customers, invoices, [asOfDate], [policy], [statements], [events], [contacts], [receipts])",
      "WORKLIST(customers, invoices, [asOfDate], [policy], [statements], [events], [contacts], [receipts])",
    ]);
  });

  it("has unique ids", () => {
    const ids = metadata.functions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets no function see less than the cells: errors arrive, nothing is volatile", () => {
    expect(metadata.allowErrorForDataTypeAny).toBe(true);
    expect(metadata.functions.filter(({ options }) => options !== undefined)).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"])("is worded in %s, function by function", (culture) => {
    const file = path.join(TEXTS, `functions.${culture}.json`);
    const texts = JSON.parse(readFileSync(file, "utf8")) as FunctionTexts;
    const { functions } = localiseMetadata(metadata, texts, culture);
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((p) => p.description)]) {
        expect(text).toMatch(/\p{Script=Han}/u);
        expect(text.length).toBeLessThanOrEqual(250);
      }
    }
  });
});

describe("signatures of the worksheet functions", () => {
  it("keep what tests/golden/signatures.json promises", () => {
    const shipped = readGolden("signatures.json") as Signatures;
    expect(brokenPromises(shipped, signaturesOf(metadata.functions))).toEqual([]);
  });

  it("are all promised in tests/golden/signatures.json", () => {
    const shipped = readGolden("signatures.json") as Signatures;
    const current = signaturesOf(metadata.functions);
    // An update adds functions and parameters; it never takes a promise back.
    if (isUpdatingGolden && brokenPromises(shipped, current).length === 0) {
      writeGolden("signatures.json", current);
    }
    expect({ HOW_TO_UPDATE, signatures: readGolden("signatures.json") }).toEqual({
      HOW_TO_UPDATE,
      signatures: current,
    });
  });
});
