/** Registers the worksheet functions: the one file that Excel loads for them. */
import { agingBucket, agingMovement, agingReportTable, statementOfAccount } from "./aging/aging";
import { dueDate } from "./terms/due-date";
import { explainScore } from "./scoring/explain-score";
import { ahpWeightTable, decisionTree, expertScoreTable } from "./judgement/judgement";
import { collectionMeasures, concentration } from "./measures/measures";
import {
  borrowingBases,
  carryingCosts,
  collectionPattern,
  plannedAndActual,
  receiptsForecast,
} from "./cash/cash";
import { expectedLosses, insuranceDeadlines, lossDistribution } from "./credit-risk/credit-risk";
import { lateInterest } from "./interest/interest";
import { fiveCs, judgements } from "./judgement/methods";
import { limitationDate } from "./limitation/limitation";
import { riskMatrixOf } from "./register/register";
import { stressed } from "./stress/stress";
import { collectionResultsOf, workListOf } from "./collection/collection";
import { ledgerCheck } from "./book/ledger-check";
import { explainLimit, suggestedLimit } from "./limit/limits";
import { policyText } from "./policy/policy";
import { portfolio } from "./book/portfolio";
import { backtestReport, calibratedPolicy } from "./proof/proof";
import { lossProvision, lossRates } from "./provision/provision";
import { orderCheck, orderReplay, suggestedTerms } from "./release/release";
import { invoiceRisk, lateRisk } from "./risk/risk";
import { creditGrade, creditScore } from "./scoring/scoring";
import {
  badDebtRatio,
  bestPossibleDso,
  collectionEffectivenessIndex,
  daysDelinquent,
  daysLate,
  daysSalesOutstanding,
  daysToPay,
  percentCurrent,
  percentOverdue,
  receivablesTurnover,
} from "./measures/single-measures";
import { publishFunction, type PageFunction } from "../tables/page-functions";
import { warningsOf } from "./warnings/warnings";
import { failureScores, ratios } from "./statements/statements";

/** Excel calls it from cells, the pane where its tables are too large for that. */
function register(id: string, run: PageFunction): void {
  CustomFunctions.associate(id, run as (...args: unknown[]) => unknown);
  publishFunction(id, run);
}

register("AGINGBUCKET", agingBucket);
register("AGINGMOVEMENT", agingMovement);
register("AGINGREPORT", agingReportTable);
register("AHPWEIGHTS", ahpWeightTable);
register("BACKTEST", backtestReport);
register("BADDEBTRATIO", badDebtRatio);
register("BESTPOSSIBLEDSO", bestPossibleDso);
register("BORROWINGBASE", borrowingBases);
register("CALIBRATE", calibratedPolicy);
register("CARRYINGCOST", carryingCosts);
register("CEI", collectionEffectivenessIndex);
register("COLLECTIONMEASURES", collectionMeasures);
register("COLLECTIONPATTERN", collectionPattern);
register("COLLECTIONRESULTS", collectionResultsOf);
register("CONCENTRATION", concentration);
register("CREDITGRADE", creditGrade);
register("CREDITSCORE", creditScore);
register("DAYSDELINQUENT", daysDelinquent);
register("DAYSLATE", daysLate);
register("DAYSTOPAY", daysToPay);
register("DECISIONTREE", decisionTree);
register("DSO", daysSalesOutstanding);
register("DUEDATE", dueDate);
register("EXPECTEDLOSS", expectedLosses);
register("EXPERTSCORE", expertScoreTable);
register("EXPLAINLIMIT", explainLimit);
register("EXPLAINSCORE", explainScore);
register("FAILURESCORE", failureScores);
register("FIVEC", fiveCs);
register("INSURANCECLOCK", insuranceDeadlines);
register("INVOICERISK", invoiceRisk);
register("JUDGEMENTS", judgements);
register("LATEINTEREST", lateInterest);
register("LATERISK", lateRisk);
register("LEDGERCHECK", ledgerCheck);
register("LIMITATIONDATE", limitationDate);
register("LOSSDISTRIBUTION", lossDistribution);
register("LOSSPROVISION", lossProvision);
register("LOSSRATES", lossRates);
register("ORDERCHECK", orderCheck);
register("ORDERREPLAY", orderReplay);
register("PERCENTCURRENT", percentCurrent);
register("PERCENTOVERDUE", percentOverdue);
register("PLANVERSUSACTUAL", plannedAndActual);
register("POLICY", policyText);
register("PORTFOLIO", portfolio);
register("RATIOS", ratios);
register("RECEIPTSFORECAST", receiptsForecast);
register("RECEIVABLESTURNOVER", receivablesTurnover);
register("RISKMATRIX", riskMatrixOf);
register("STATEMENTOFACCOUNT", statementOfAccount);
register("STRESS", stressed);
register("SUGGESTLIMIT", suggestedLimit);
register("SUGGESTTERMS", suggestedTerms);
register("WARNINGS", warningsOf);
register("WORKLIST", workListOf);
