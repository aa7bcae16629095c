/** Registers the worksheet functions: the one file that Excel loads for them. */
import { agingBucket, agingMovement, agingReportTable, statementOfAccount } from "./aging/aging";
import { dueDate } from "./terms/due-date";
import { explainScore } from "./scoring/explain-score";
import { ahpWeightTable, decisionTree, expertScoreTable } from "./judgement/judgement";
import { collectionMeasures, concentration } from "./measures/measures";
import { collectionPattern } from "./cash/cash";
import { expectedLosses, lossDistribution } from "./credit-risk/credit-risk";
import { lateInterest } from "./interest/interest";
import { fiveCs, judgements } from "./judgement/methods";
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
import { failureScores, ratios } from "./statements/statements";

CustomFunctions.associate("AGINGBUCKET", agingBucket);
CustomFunctions.associate("AGINGMOVEMENT", agingMovement);
CustomFunctions.associate("AGINGREPORT", agingReportTable);
CustomFunctions.associate("AHPWEIGHTS", ahpWeightTable);
CustomFunctions.associate("BACKTEST", backtestReport);
CustomFunctions.associate("BADDEBTRATIO", badDebtRatio);
CustomFunctions.associate("BESTPOSSIBLEDSO", bestPossibleDso);
CustomFunctions.associate("CALIBRATE", calibratedPolicy);
CustomFunctions.associate("CEI", collectionEffectivenessIndex);
CustomFunctions.associate("COLLECTIONMEASURES", collectionMeasures);
CustomFunctions.associate("COLLECTIONPATTERN", collectionPattern);
CustomFunctions.associate("CONCENTRATION", concentration);
CustomFunctions.associate("CREDITGRADE", creditGrade);
CustomFunctions.associate("CREDITSCORE", creditScore);
CustomFunctions.associate("DAYSDELINQUENT", daysDelinquent);
CustomFunctions.associate("DAYSLATE", daysLate);
CustomFunctions.associate("DAYSTOPAY", daysToPay);
CustomFunctions.associate("DECISIONTREE", decisionTree);
CustomFunctions.associate("DSO", daysSalesOutstanding);
CustomFunctions.associate("DUEDATE", dueDate);
CustomFunctions.associate("EXPECTEDLOSS", expectedLosses);
CustomFunctions.associate("EXPERTSCORE", expertScoreTable);
CustomFunctions.associate("EXPLAINLIMIT", explainLimit);
CustomFunctions.associate("EXPLAINSCORE", explainScore);
CustomFunctions.associate("FAILURESCORE", failureScores);
CustomFunctions.associate("FIVEC", fiveCs);
CustomFunctions.associate("INVOICERISK", invoiceRisk);
CustomFunctions.associate("JUDGEMENTS", judgements);
CustomFunctions.associate("LATEINTEREST", lateInterest);
CustomFunctions.associate("LATERISK", lateRisk);
CustomFunctions.associate("LEDGERCHECK", ledgerCheck);
CustomFunctions.associate("LOSSDISTRIBUTION", lossDistribution);
CustomFunctions.associate("LOSSPROVISION", lossProvision);
CustomFunctions.associate("LOSSRATES", lossRates);
CustomFunctions.associate("ORDERCHECK", orderCheck);
CustomFunctions.associate("ORDERREPLAY", orderReplay);
CustomFunctions.associate("PERCENTCURRENT", percentCurrent);
CustomFunctions.associate("PERCENTOVERDUE", percentOverdue);
CustomFunctions.associate("POLICY", policyText);
CustomFunctions.associate("PORTFOLIO", portfolio);
CustomFunctions.associate("RATIOS", ratios);
CustomFunctions.associate("RECEIVABLESTURNOVER", receivablesTurnover);
CustomFunctions.associate("STATEMENTOFACCOUNT", statementOfAccount);
CustomFunctions.associate("SUGGESTLIMIT", suggestedLimit);
CustomFunctions.associate("SUGGESTTERMS", suggestedTerms);
