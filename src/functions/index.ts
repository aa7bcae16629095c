/** Registers the worksheet functions: the one file that Excel loads for them. */
import { agingBucket, agingReportTable } from "./aging";
import { explainLimit, explainScore } from "./explanation";
import { ahpWeightTable, decisionTree, expertScoreTable } from "./judgement";
import { ledgerCheck, policyText } from "./policy";
import { backtestReport } from "./proof";
import { orderCheck } from "./release";
import { lateRisk } from "./risk";
import { creditGrade, creditScore, portfolio, suggestedLimit } from "./scoring";
import { failureScores, ratios } from "./statements";

CustomFunctions.associate("AGINGBUCKET", agingBucket);
CustomFunctions.associate("AGINGREPORT", agingReportTable);
CustomFunctions.associate("AHPWEIGHTS", ahpWeightTable);
CustomFunctions.associate("BACKTEST", backtestReport);
CustomFunctions.associate("CREDITGRADE", creditGrade);
CustomFunctions.associate("CREDITSCORE", creditScore);
CustomFunctions.associate("DECISIONTREE", decisionTree);
CustomFunctions.associate("EXPERTSCORE", expertScoreTable);
CustomFunctions.associate("EXPLAINLIMIT", explainLimit);
CustomFunctions.associate("EXPLAINSCORE", explainScore);
CustomFunctions.associate("FAILURESCORE", failureScores);
CustomFunctions.associate("LATERISK", lateRisk);
CustomFunctions.associate("LEDGERCHECK", ledgerCheck);
CustomFunctions.associate("ORDERCHECK", orderCheck);
CustomFunctions.associate("POLICY", policyText);
CustomFunctions.associate("PORTFOLIO", portfolio);
CustomFunctions.associate("RATIOS", ratios);
CustomFunctions.associate("SUGGESTLIMIT", suggestedLimit);
