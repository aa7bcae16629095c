/** Registers the worksheet functions: the one file that Excel loads for them. */
import { agingBucket, agingMovement, agingReportTable, statementOfAccount } from "./aging";
import { dueDate } from "./due-date";
import { explainLimit, explainScore } from "./explanation";
import { ahpWeightTable, decisionTree, expertScoreTable } from "./judgement";
import { collectionMeasures, concentration } from "./measures";
import { fiveCs, judgements } from "./methods";
import { ledgerCheck, policyText } from "./policy";
import { backtestReport, calibratedPolicy } from "./proof";
import { lossProvision, lossRates } from "./provision";
import { orderCheck, orderReplay, suggestedTerms } from "./release";
import { invoiceRisk, lateRisk } from "./risk";
import { creditGrade, creditScore, portfolio, suggestedLimit } from "./scoring";
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
} from "./single-measures";
import { failureScores, ratios } from "./statements";

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
CustomFunctions.associate("CONCENTRATION", concentration);
CustomFunctions.associate("CREDITGRADE", creditGrade);
CustomFunctions.associate("CREDITSCORE", creditScore);
CustomFunctions.associate("DAYSDELINQUENT", daysDelinquent);
CustomFunctions.associate("DAYSLATE", daysLate);
CustomFunctions.associate("DAYSTOPAY", daysToPay);
CustomFunctions.associate("DECISIONTREE", decisionTree);
CustomFunctions.associate("DSO", daysSalesOutstanding);
CustomFunctions.associate("DUEDATE", dueDate);
CustomFunctions.associate("EXPERTSCORE", expertScoreTable);
CustomFunctions.associate("EXPLAINLIMIT", explainLimit);
CustomFunctions.associate("EXPLAINSCORE", explainScore);
CustomFunctions.associate("FAILURESCORE", failureScores);
CustomFunctions.associate("FIVEC", fiveCs);
CustomFunctions.associate("INVOICERISK", invoiceRisk);
CustomFunctions.associate("JUDGEMENTS", judgements);
CustomFunctions.associate("LATERISK", lateRisk);
CustomFunctions.associate("LEDGERCHECK", ledgerCheck);
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
