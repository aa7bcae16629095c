/** The built-in policy "International". */
import {
  cardRows,
  gradeRows,
  interestRows,
  itemRows,
  pointsRows,
  ratioRows,
  type BuiltInRow,
} from "./built-in-row";
import { CARD_POINTS } from "./card-tables";
import { STANDARD_LIGHTS } from "./light-tables";
import { STANDARD_POINTS } from "./points-tables";
import { BASE_SCENARIO, PROVISION_SETTINGS } from "./provision-rows";
import { COVER, ORDER_HOLDS, ORDER_WARNINGS } from "./release-rows";
import { AGE_BUCKETS, standardBuckets } from "./standard-buckets";

/** More than the limit: an order that uses exactly 100% is released. */
export const ABOVE_LIMIT = 1.000001;

const EMAIL = ["e-mail", "电子邮件", "電子郵件"] as const;

/** Rows of the policy, without its name and language. */
export const INTERNATIONAL: readonly BuiltInRow[] = [
  ["setting", "baseCurrency", null, ""],
  ["setting", "agingBasis", null, "dueDate"],
  ["setting", "bucketUnit", null, "days"],
  ["setting", "unappliedCredits", null, "separate"],
  ["setting", "dateOrder", null, "automatic"],
  ...itemRows("setting", {
    minimumCoverage: 0.25,
    severeDaysLate: 30,
    historyMonths: 24,
    recentMonths: 6,
    halfLifeMonths: 24,
    leadDays: 15,
    statementUnit: 1,
    priceIndex: 700,
    limitRounding: 0,
    minimumOverdue: 0,
    ...PROVISION_SETTINGS,
  }),
  ...standardBuckets("dueDate", "days"),
  ...AGE_BUCKETS,
  BASE_SCENARIO,
  ...itemRows("weight", {
    shareLate: 20,
    shareSeverelyLate: 3,
    typicalDaysLate: 11,
    meanDaysLate: 4,
    worstDaysLate: 8,
    trend: 1,
    oldestOpenItem: 11,
    shareOverdue: 2,
    utilisation: 5,
    yearsAsCustomer: 5,
    currentRatio: 3,
    quickRatio: 3,
    liabilitiesToAssets: 8,
    interestCover: 4,
    netMargin: 4,
    cashFlowToLiabilities: 4,
    altmanZDoublePrime: 4,
    // Known of few customers: of no weight until the user gives one.
    brokenPromises: 0,
    coverShare: 0,
    externalScore: 0,
    industryRating: 0,
    siteVisit: 0,
    reputation: 0,
  }),
  ...pointsRows(STANDARD_POINTS),
  ...cardRows(CARD_POINTS),
  ...ratioRows(STANDARD_LIGHTS),
  // Lowest score, terms in days, limit factor, review months, prepayment.
  ...gradeRows({
    A: [80, 60, 1, 12, 0],
    B: [65, 45, 0.75, 6, 0],
    C: [50, 30, 0.5, 3, 0.3],
    D: [0, 0, 0, 1, 1],
  }),
  ...itemRows("limit", {
    netWorth: 0.1,
    workingCapital: 0.1,
    purchases: 1,
    agencyLimit: 1,
    insuredLimit: 1,
  }),
  ...COVER,
  ["cap", "perCustomer", null, 5_000_000],
  ["override", "insolvency", null, "D"],
  ["override", "fraud", null, "D"],
  ["override", "businessCessation", null, "D"],
  ["override", "default", null, "D"],
  ["override", "enforcement", null, "D"],
  ["override", "bouncedCheque", null, "D"],
  ["override", "lawSuit", null, "C"],
  ["override", "brokenPromise", null, "C"],
  ["override", "insurerWithdrawal", null, "C"],
  ["override", "ownershipChange", null, "B"],
  ["warning", "utilisation", 0.8, "amber"],
  ["warning", "utilisation", 0.95, "red"],
  ["warning", "daysPastDue", 31, "amber"],
  ["warning", "daysPastDue", 61, "red"],
  ...ORDER_WARNINGS,
  ["hold", "utilisation", ABOVE_LIMIT, "hold"],
  ["hold", "daysPastDue", 61, "hold"],
  ...ORDER_HOLDS,
  ["dunning", ["reminder before due date", "到期前提醒", "到期前提醒"], -7, EMAIL],
  ["dunning", ["reminder", "催款提醒", "催款提醒"], 8, EMAIL],
  ["dunning", ["second reminder", "第二次催款", "第二次催款"], 15, EMAIL],
  ["dunning", ["call", "电话催收", "電話催收"], 30, ["telephone", "电话", "電話"]],
  ["dunning", ["final demand", "最后催款函", "最後催款函"], 45, ["letter", "书面函件", "書面函件"]],
  [
    "dunning",
    ["collection agency or lawyer", "移交催收机构或律师", "移交催收機構或律師"],
    90,
    ["letter", "书面函件", "書面函件"],
  ],
  ["authority", ["credit analyst", "信用专员", "信用專員"], 0, ""],
  ["authority", ["credit manager", "信用经理", "信用經理"], 50_000, ""],
  ["authority", ["finance director", "财务总监", "財務長"], 250_000, ""],
  ["authority", ["credit committee", "信用委员会", "授信委員會"], 1_000_000, ""],
  ...interestRows("EUR", [
    [[2024, 7, 1], 0.1225],
    [[2025, 1, 1], 0.1115],
    [[2025, 7, 1], 0.1015],
  ]),
  ...interestRows("GBP", [
    [[2024, 7, 1], 0.1325],
    [[2025, 1, 1], 0.1275],
    [[2025, 7, 1], 0.1225],
  ]),
];
