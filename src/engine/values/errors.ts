/** Why an answer is impossible, as a code with its details; worded in three languages in src/i18n. */

/** What a message names: the argument, what was found, what is expected. */
export type Details = Readonly<Record<string, string | number>>;

/** Faults of an argument: the whole answer is impossible. */
export type ArgumentFault =
  | "emptyTable"
  | "noHeader"
  | "noRows"
  | "missingColumn"
  | "ambiguousColumn"
  | "unknownColumn"
  | "unclearBalance"
  | "unclearLines"
  | "unclearNumbers"
  | "monthsWithoutYear"
  | "outlineDates"
  | "unknownTypes"
  | "negativeInvoices"
  | "invalidAsOfDate"
  | "missingAsOfDate"
  | "invalidBounds"
  | "invalidLabels"
  | "invalidScore"
  | "invalidHorizon"
  | "missingDate"
  | "unknownModel"
  | "invalidMonths"
  | "invalidWindow"
  | "unreadableTerms"
  | "termsShape"
  | "invalidRates"
  | "unknownMethod"
  | "unknownPolicy"
  | "unknownLanguage"
  | "invalidPolicy"
  | "notADate"
  | "notAnAmount"
  | "datesOutOfOrder"
  | "ambiguousDate"
  | "invalidOrderAmount"
  | "orderShape"
  | "notASingleValue"
  | "comparisonsShape"
  | "invalidComparison"
  | "unequalComparison"
  | "raterWeight"
  | "treeBlank"
  | "treeFact"
  | "treeLoop"
  | "tooManyCurrencies"
  | "tooManyRaters"
  | "treeOperator"
  | "treeRepeated"
  | "treeStep"
  | "treeValue"
  | "invalidDays"
  | "invalidDebt"
  | "invalidPart"
  | "invalidPeriods"
  | "unknownUnit"
  | "invalidQuantile"
  | "overpaid"
  | "sectorShares"
  | "tooManySectors"
  | "unknownRule";

/** Questions that the data cannot answer, though they were asked well. */
export type NotComputable =
  | "unknownCustomer"
  | "tooLittleKnown"
  | "noLimitMethod"
  | "tooLittleHistory"
  | "noOutcomes"
  | "noSettledDates"
  | "shortHistory"
  | "missingLossRate"
  | "noInvoiceDates"
  | "openItemsOnly"
  | "noOpeningBalance"
  | "noSales"
  | "nothingOpen"
  | "nothingSettled"
  | "noWriteOffs"
  | "notAbsorbed"
  | "nothingToCollect"
  | "tooFewBad"
  | "noExposures"
  | "noInterestRate"
  | "noCurrencyRate"
  | "noLimitationPeriod";

export type ErrorCode = ArgumentFault | NotComputable;

const NOT_COMPUTABLE: readonly string[] = [
  "unknownCustomer",
  "tooLittleKnown",
  "noLimitMethod",
  "tooLittleHistory",
  "noOutcomes",
  "noSettledDates",
  "shortHistory",
  "missingLossRate",
  "noInvoiceDates",
  "openItemsOnly",
  "noOpeningBalance",
  "noSales",
  "nothingOpen",
  "nothingSettled",
  "noWriteOffs",
  "notAbsorbed",
  "nothingToCollect",
  "tooFewBad",
  "noExposures",
  "noInterestRate",
  "noCurrencyRate",
  "noLimitationPeriod",
] satisfies NotComputable[];

/**
 * The one error that the engine throws on purpose.
 *
 * It carries a code and the details of its message, not the message: the reader's
 * language is known at the edge only.
 */
export class EngineError extends Error {
  readonly code: ErrorCode;
  readonly details: Details;

  constructor(code: ErrorCode, details: Details) {
    super(`${code} ${JSON.stringify(details)}`);
    this.name = "EngineError";
    this.code = code;
    this.details = details;
  }

  /** True when the data cannot answer (#N/A), false when an argument is at fault (#VALUE!). */
  get isNotComputable(): boolean {
    return NOT_COMPUTABLE.includes(this.code);
  }
}
