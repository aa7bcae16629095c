/** The engine's public surface: what worksheet functions, workbook and pane may use. */
export { bucketLabels, requireBounds, STANDARD_BOUNDS } from "./aging/bucket-of-days";
export { agingReport, type AgingReport } from "./aging/aging-report";
export { differenceOfRows, type AgingRow } from "./aging/aging-row";
export { receiptMethodOf, withReceipts, type ReceiptsUse } from "./aging/paid-ledger";
export { readReceipts, type ReceiptTable } from "./receipts/read-receipts";
export { bucketCells, type BucketCell } from "./aging/bucket-cells";
export { debtsWithoutRate, quoteBehind, type Assessment } from "./book/assessment";
export { CreditBook, type CreditTables } from "./book/credit-book";
export {
  cellText,
  comparisonKey,
  isBlank,
  isErrorCell,
  plainCell,
  type CellGrid,
} from "./values/cells";
export { readSingleDate } from "./reading/single-date";
export type { DateOrderSetting } from "./reading/date-text";
export { EngineError, type Details, type ErrorCode } from "./values/errors";
export {
  explainScore,
  type AppliedStep,
  type ExplainedGrade,
  type FactorExplanation,
  type Improvement,
  type ProposedChange,
  type ScoreExplanation,
} from "./explanation/explain-score";
export { explainLimit, type LimitExplanation } from "./explanation/explain-limit";
export type { TableHeader } from "./reading/header-row";
export { unreadColumns } from "./reading/unread-columns";
export { headerKey } from "./words/header-key";
export { readingRow, type ReadingRule } from "./policy/reading-rows";
export type { ColumnAnswers, TableRules } from "./reading/reading-rules";
export {
  TABLE_ANSWERS,
  TABLE_FIELDS,
  type SmallTable,
  type TableField,
} from "./words/table-answers";
export type { ReadingRules } from "./reading/reading-rules";
export type {
  DoubtCode,
  ColumnSum,
  ReadingCheck,
  SetAsideReason,
  LedgerReading,
  ReadingDoubt,
  UnreadColumn,
  UnreadContent,
} from "./reading/ledger-reading";
export {
  tableGaps,
  type BookTable,
  type GapRemark,
  type LeftOutCount,
  type LeftOutReason,
  type TableGaps,
} from "./reading/table-gaps";
export { bookGaps, missingRates, type BookGap } from "./book/book-gaps";
export { fiveC, RATING_OF_C, type FiveC } from "./judgement/five-c";
export { judgeBy } from "./judgement/judgements";
export { ahpWeights, HIGHEST_RATIO, type AhpWeights } from "./judgement/ahp-weights";
export { decide, type Decision, type Fact } from "./judgement/decision-tree";
export { defaultTree } from "./judgement/default-tree";
export { readFacts, type FactRow } from "./judgement/fact-table";
export { readTree, type DecisionTree, type Target, type TreeStep } from "./judgement/read-tree";
export { OPERATOR_SIGNS, OPERATORS, TREE_COLUMNS } from "./words/tree-names";
export { expertScore, type ExpertScore } from "./judgement/expert-score";
export { raterWeights } from "./judgement/rater-weights";
export { readRatings, type RatedCustomer, type RatingTable } from "./judgement/read-ratings";
export { readComparisons, type Comparisons } from "./judgement/read-comparisons";
export { translationOf } from "./ledger/translation";
export { asOfDateOf } from "./ledger/as-of-date";
export { customerKey, type CustomerIdentity } from "./reading/customer-index";
export { ratingRecord, ratingsAreOfFive, type Ratings } from "./ledger/customer-ratings";
export { readCustomers, type CustomerTable } from "./ledger/customers";
export { isScaleOfFive, pointsOfMark } from "./ledger/mark-scale";
export { readEvents, type CustomerEvent, type EventTable } from "./ledger/events";
export { readOrders, type OrderTable } from "./ledger/orders";
export { dueOn } from "./ledger/due-on";
export { cellOf, documentNumber, type InvoiceLedger } from "./ledger/invoice-ledger";
export type { InvoiceField } from "./words/invoice-names";
export { findInvoiceLines, withFurtherItems, type InvoiceLines } from "./ledger/invoice-lines";
export { readInvoices } from "./ledger/read-invoices";
export { checkLedger, type ControlTotal, type LedgerCheck } from "./ledger/ledger-check";
export { coverEnd } from "./limit/credit-cover";
export type { CrossedLine } from "./limit/policy-lines";
export type { LimitMethodResult, LimitSuggestion } from "./limit/suggest-limit";
export { currencyDecimals, isAmount, roundAmount, sumAmounts } from "./values/money";
export { builtInPolicy, builtInRows, builtInWord } from "./policy/built-in-policies";
export { EVENT_KINDS } from "./words/event-names";
export { FACTORS } from "./words/factor-names";
export {
  CREDIT_CS,
  HOLD_LEVELS,
  LIGHTS,
  LIMIT_METHODS,
  MEASURES,
  POLICY_NAMES,
  WARNING_LEVELS,
  type CreditC,
  type HoldLevel,
  type LimitMethod,
  type Measure,
  type PolicyName,
  type WarningLevel,
} from "./words/item-names";
export { LANGUAGES, type Language } from "./words/language";
export type { LightStep, Policy, PolicySettings, Treatment } from "./policy/policy";
export {
  policyDifferences,
  rowDifferences,
  type PolicyDifference,
} from "./policy/policy-differences";
export {
  editedTable,
  policyColumns,
  policyGrid,
  withPolicyRows,
  withPolicyRules,
  type NotedRow,
  type PolicyCells,
  type PolicyEdit,
} from "./policy/policy-edit";
export type { PolicyRow } from "./policy/policy-row";
export { policyTable, rowCells, tableOfRows, type PolicyNotes } from "./policy/policy-table";
export {
  nextVersion,
  policyVersions,
  versionRules,
  withVersionRules,
  type PolicyVersion,
  type VersionRules,
} from "./policy/policy-versions";
export { ABOVE_LIMIT } from "./policy/release-rows";
export { readPolicy, type PolicyReading } from "./policy/read-policy";
export {
  COLUMN_ANSWERS,
  SIGN_CONVENTIONS,
  STATUS_ANSWERS,
  TYPE_ANSWERS,
} from "./words/reading-names";
export {
  COLUMN_NAMES,
  COLUMN_RULES,
  RULES,
  type MappedTable,
  type PolicyColumn,
  type Rule,
} from "./words/rule-names";
export { AGING_BASES, CREDIT_PLACES, DATE_ORDERS, LANGUAGE_NAMES } from "./words/setting-names";
export { Vocabulary, nameIn, termOf, type Term } from "./words/vocabulary";
export { checkOrder, type OrderCheck, type OrderDecision } from "./release/order-check";
export { releaseOf, type OrderRelease } from "./release/order-release";
export {
  ORDER_OUTCOMES,
  replayOrders,
  tallyOf,
  type OrderTally,
  type ReplayedOrder,
} from "./release/replay-orders";
export { suggestTerms, type TermsSuggestion } from "./release/suggest-terms";
export { invoiceRisks, type InvoiceRisk } from "./risk/invoice-risk";
export { FEWEST_PAYMENTS } from "./risk/known-history";
export { LateRiskModel, type LateRisk } from "./risk/late-risk";
export type { BucketRateField } from "./provision/bucket-rates";
export {
  lossProvision,
  type LossProvision,
  type PoolCover,
  type Provided,
  type SpecificProvision,
} from "./provision/loss-provision";
export { lossRates, type LossRate, type LossRates } from "./provision/loss-rates";
export { ROLL_RATE_METHODS, type RollRateMethod } from "./provision/roll-totals";
export { MOST_MONTHS } from "./provision/snapshots";
export type { SpecificField } from "./provision/specific-items";
export { agingByCustomer } from "./review/customer-aging";
export {
  marksOf,
  portfolioCourse,
  portfolioSummary,
  type CustomerMark,
  type PortfolioCourse,
  type PortfolioSummary,
} from "./review/portfolio";
export { reviewCustomer, type Review } from "./review/review";
export { customerRatios, type CustomerRatios } from "./review/customer-ratios";
export { nextPeriodEnd } from "./review/next-statement";
export { lateByMonth, LATE_MONTHS, type LateMonth } from "./review/late-by-month";
export { assessIf, unpaidItems, type UnpaidItem, type WhatIf } from "./review/what-if";
export {
  IssueLog,
  LISTED_ISSUES,
  type IssueCode,
  type RowIssue,
  type Severity,
} from "./values/row-issue";
export { FACTOR_CODES, type FactorCode, type FactorGroup } from "./words/factor-codes";
export { gradeOf } from "./scoring/grade";
export type { Override } from "./scoring/graded-score";
export type { FactorResult } from "./scoring/score";
export { addMonths, isoDate, serialDate, type SerialDate } from "./values/serial-date";
export { CARD_FIGURES, type CardFigure } from "./words/card-figures";
export { cardScore } from "./statements/failure-card";
export type { FailureFigure } from "./statements/failure-figures";
export { FAILURE_MODELS, FAILURE_ZONES, type FailureModel } from "./words/failure-models";
export { failureScore, figuresOf, type FormulaModel } from "./statements/failure-score";
export type { MissingItem } from "./statements/missing-items";
export { RATIOS, type RatioGroup } from "./words/ratio-names";
export {
  ratioReport,
  REPORT_PERIODS,
  type RatioReport,
  type RatioRow,
  type ShareRow,
} from "./statements/ratio-report";
export type { StatementItem, StatementItems } from "./words/statement-items";
export type { RatioUnit } from "./statements/standard-ratios";
export { backtest, type Backtest, type CutOffScore, type GradeOutcome } from "./proof/backtest";
export { calibrate, type Calibration, type Ranking } from "./proof/calibrate";
export type { RowNote } from "./proof/calibrated-rows";
export { FEWEST_OF_EACH, type Discrimination } from "./proof/discrimination";
export type { RiskBand, RiskCheck } from "./proof/risk-check";
export { readStatements } from "./statements/read-statements";
export { yearBefore, type StatementTable } from "./statements/statement-table";
export { STATEMENT_ITEMS } from "./words/statement-items";
export { planningMatch, PLANNING_KINDS, type PlanningKind } from "./reading/planning-table";
export {
  hasRows,
  nearMatches,
  TABLE_KINDS,
  tableMatches,
  type KindAnswers,
  type NearMatch,
  type TableKind,
  type TableMatch,
} from "./reading/table-kind";
export { parseNumber } from "./reading/number-text";
export { agingMovement } from "./aging/aging-movement";
export type { MovementRow } from "./aging/movement-sums";
export type { AgingSource } from "./aging/open-items";
export type { ReceiptFault } from "./receipts/payment";
export {
  accountActivity,
  type AccountActivity,
  type AccountMovement,
} from "./aging/account-activity";
export {
  statementOfAccount,
  type AccountTotal,
  type StatementOfAccount,
} from "./aging/statement-of-account";
export { readTerms } from "./terms/read-terms";
export type { PaymentTerms } from "./terms/payment-schedule";
export { dueDateCells, type DueDateCell } from "./terms/due-date-cells";
export { collectionReport, type CollectionReport } from "./measures/collection-report";
export {
  orReason,
  type ListedFormula,
  type MeasureLine,
  type OrReason,
  type TrendMonth,
} from "./measures/collection-measures";
export type { Concentration } from "./measures/concentration";
export { debtorConcentration, type Debtor } from "./measures/debtor-concentration";
export { LedgerWindow, STANDARD_WINDOW_DAYS } from "./measures/ledger-window";
export { measure, type Measured } from "./measures/measure";
export {
  MEASURE_METHODS,
  MEASURE_UNITS,
  methodName,
  type CollectionMeasure,
  type MeasureUnit,
} from "./words/measure-names";
export { RULE_CURRENCIES } from "./interest/rate-source";
export { lateInterest, type LateInterest, type Payment } from "./interest/late-interest";
export {
  INTEREST_RULES,
  INTEREST_TERMS,
  type InterestRule,
  type InterestTerm,
} from "./words/interest-names";
export { readScenarios, type Scenario, type ScenarioTable } from "./stress/read-scenarios";
export { stressTest, type StressFigures, type StressRow } from "./stress/stress-test";
export {
  FLOORS,
  STRESS_KINDS,
  STRESS_MEASURES,
  type ScenarioField,
  type StressKind,
} from "./words/stress-names";
export { readRegister, type RiskRegister } from "./register/read-register";
export { riskMatrix, type WeighedRisk } from "./register/risk-matrix";
export { RISK_RESPONSES, type RegisterField } from "./words/register-names";
export { limitationDate, type JudgedRestart, type Limitation } from "./limitation/limitation-date";
export { readRestarts, type RestartTable } from "./limitation/read-restarts";
export {
  LIMITATION_ITEMS,
  LIMITATION_LAWS,
  RESTARTS,
  type LimitationItem,
  type RestartField,
} from "./words/limitation-names";
export { collectionResults, type ResultSums } from "./collection/collection-results";
export {
  accountLetters,
  dunningLetters,
  letterTo,
  overdueTotals,
  type CurrencyAmount,
  type CustomerLetter,
  type LetterItem,
} from "./collection/letters";
export { amountsDue, letterCharges, type LetterCharges } from "./collection/letter-charges";
export type { Remedy } from "./explanation/remedy";
export { thanksLetters } from "./collection/thanks";
export { letterParts, unknownFields, type LetterPart } from "./collection/letter-text";
export { LETTER_FIELDS, LETTER_KINDS, type LetterKind } from "./words/letter-names";
export { readContacts, type ContactTable } from "./collection/read-contacts";
export {
  workList,
  type KeptOutRow,
  type WorkCustomer,
  type WorkList,
  type WorkRow,
} from "./collection/work-list";
export type { KeptOutReason, WorkReason } from "./collection/work-shares";
export { insuranceClock, type InsuredInvoice } from "./credit-risk/insurance-clock";
export { expectedLoss, type ExpectedLossRow } from "./credit-risk/expected-loss";
export {
  lossDistribution,
  STANDARD_QUANTILES,
  type LossDistribution,
} from "./credit-risk/loss-distribution";
export { LOSS_MODELS, type ExposureField } from "./words/loss-models";
export { borrowingBase, type BorrowingBaseRow } from "./cash/borrowing-base";
export { carryingCost, type CarryingCost, type CarryingCostRow } from "./cash/carrying-cost";
export {
  collectionPattern,
  PATTERN_MONTHS,
  RECENT_VINTAGES,
  USUAL_MONTHS,
  type CollectionPattern,
  type Pattern,
  type Vintage,
} from "./cash/collection-pattern";
export { discountCost, type DiscountCost } from "./cash/trade-discount";
export {
  forecastPeriods,
  USUAL_PERIODS,
  type ForecastPeriod,
  type PeriodUnit,
} from "./cash/forecast-periods";
export { readCashPlan, type CashPlan } from "./cash/read-plan";
export { readReceiptsPlan, type ReceiptsPlan } from "./cash/read-receipts-plan";
export { PLAN_PARTS, type PlanSums } from "./cash/match-plan";
export { planVersusActual, type PlanRow, type PlanVersusActual } from "./cash/plan-versus-actual";
export {
  receiptsForecast,
  type ReceiptsForecast,
  type ReceiptsPeriod,
} from "./cash/receipts-forecast";
export { PERIOD_UNITS, type PlanField } from "./words/cash-plan-names";
export { earlyWarnings, type WarnedCustomer } from "./warnings/early-warnings";
export {
  FEWEST_CASES,
  FORETOLD_DAYS,
  TROUBLE_DAYS,
  worthOf,
  type SignalRecord,
} from "./warnings/signal-record";
export type { Warning } from "./warnings/warning";
export { SIGNALS, type Signal } from "./words/signal-names";
