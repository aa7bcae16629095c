/** The built-in policy "China". */
import { gradeRows, interestRows, itemRows, pointsRows, type BuiltInRow } from "./built-in-row";
import { ABOVE_LIMIT } from "./international";
import { CHINA_LIABILITIES_POINTS, STANDARD_POINTS } from "./points-tables";
import { BASE_SCENARIO, PROVISION_SETTINGS } from "./provision-rows";
import { AGE_BUCKETS, standardBuckets } from "./standard-buckets";

const TELEPHONE = ["telephone", "电话", "電話"] as const;
const VISIT = ["visit", "上门", "拜訪"] as const;

/** Rows of the policy, without its name and language. */
export const CHINA: readonly BuiltInRow[] = [
  ["setting", "baseCurrency", null, ""],
  ["setting", "agingBasis", null, "documentDate"],
  ["setting", "bucketUnit", null, "years"],
  ["setting", "unappliedCredits", null, "separate"],
  ["setting", "dateOrder", null, "automatic"],
  ...itemRows("setting", {
    minimumCoverage: 0.25,
    severeDaysLate: 30,
    historyMonths: 24,
    recentMonths: 6,
    leadDays: 0,
    statementUnit: 1,
    limitRounding: 0,
    ...PROVISION_SETTINGS,
  }),
  ...standardBuckets("documentDate", "years"),
  ...AGE_BUCKETS,
  BASE_SCENARIO,
  ...itemRows("weight", {
    shareLate: 22,
    shareSeverelyLate: 12,
    meanDaysLate: 10,
    trend: 3,
    oldestOpenItem: 10,
    shareOverdue: 5,
    utilisation: 5,
    yearsAsCustomer: 5,
    currentRatio: 4,
    quickRatio: 3,
    liabilitiesToAssets: 9,
    interestCover: 3,
    netMargin: 3,
    cashFlowToLiabilities: 4,
    altmanZDoublePrime: 2,
  }),
  ...pointsRows({ ...STANDARD_POINTS, liabilitiesToAssets: CHINA_LIABILITIES_POINTS }),
  // Lowest score, terms in days, limit factor, review months, prepayment.
  ...gradeRows({
    AAA: [90, 90, 1.5, 12, 0],
    AA: [80, 60, 1, 6, 0],
    A: [70, 45, 0.8, 6, 0],
    BBB: [60, 30, 0.6, 3, 0],
    BB: [50, 30, 0.4, 3, 0.2],
    B: [40, 15, 0.2, 1, 0.5],
    C: [0, 0, 0, 1, 1],
  }),
  ...itemRows("limit", { monthlySales: 1, netWorth: 0.1 }),
  ["cap", "perCustomer", null, 5_000_000],
  ["override", "insolvency", null, "C"],
  ["override", "fraud", null, "C"],
  ["override", "businessCessation", null, "C"],
  ["override", "default", null, "C"],
  ["override", "enforcement", null, "C"],
  ["override", "bouncedCheque", null, "B"],
  ["override", "lawSuit", null, "BB"],
  ["override", "brokenPromise", null, "BB"],
  ["override", "insurerWithdrawal", null, "B"],
  ["override", "ownershipChange", null, "A"],
  ["warning", "utilisation", 0.8, "amber"],
  ["warning", "utilisation", 1, "red"],
  ["warning", "daysPastDue", 15, "amber"],
  ["warning", "daysPastDue", 31, "red"],
  ["hold", "utilisation", ABOVE_LIMIT, "hold"],
  ["hold", "daysPastDue", 91, "hold"],
  ["dunning", ["reminder before due date", "到期前提醒", "到期前提醒"], -7, TELEPHONE],
  ["dunning", ["salesperson calls", "业务员催收", "業務員催收"], 1, TELEPHONE],
  ["dunning", ["daily follow-up", "每日跟进", "每日追蹤"], 8, TELEPHONE],
  ["dunning", ["supervisor takes over", "主管介入", "主管介入"], 15, VISIT],
  ["dunning", ["general manager takes over", "总经理介入", "總經理介入"], 31, VISIT],
  [
    "dunning",
    ["formal demand, legal preparation", "正式催款函、准备法律手续", "正式催款函、準備法律程序"],
    91,
    ["letter", "书面函件", "書面函件"],
  ],
  ["dunning", ["lawyer's letter", "律师函", "存證信函"], 181, ["lawyer", "律师", "律師"]],
  ["authority", ["credit manager", "信用经理", "信用經理"], 0, ""],
  ["authority", ["vice president sales", "销售副总", "業務副總"], 500_000, ""],
  ["authority", ["general manager", "总经理", "總經理"], 3_000_000, ""],
  ["authority", ["board of directors", "董事会", "董事會"], 20_000_000, ""],
  ...interestRows("CNY", [
    [[2023, 8, 21], 0.0345],
    [[2024, 7, 22], 0.0335],
    [[2024, 10, 21], 0.031],
    [[2025, 5, 20], 0.03],
  ]),
];
