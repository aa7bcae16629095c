/** What adds up in the answer of every function, or why nothing there does. */
import type { Footing } from "./footing/add-up";
import {
  ahpFault,
  backtestFault,
  explanationFault,
  limitFault,
  panelFault,
  portfolioFault,
  ratioFault,
  replayFault,
} from "./footing/judgements";
import {
  distributionFault,
  expectedLossFault,
  insuranceFault,
  lossRateFault,
  provisionFault,
  registerFault,
  stressFault,
} from "./footing/losses";
import {
  borrowingFault,
  carryingFault,
  forecastFault,
  interestFault,
  planFault,
  resultsFault,
  riskFault,
  warningsFault,
  workFault,
} from "./footing/money";
import {
  accountFault,
  agingFault,
  checkFault,
  concentrationFault,
  currentFault,
  measuresFault,
  movementFault,
  patternFault,
} from "./footing/receivables";

/** Functions whose answer has figures that make one another. */
export const FOOTING: Readonly<Record<string, Footing>> = {
  AGINGMOVEMENT: movementFault,
  AGINGREPORT: agingFault,
  AHPWEIGHTS: ahpFault,
  BACKTEST: backtestFault,
  BORROWINGBASE: borrowingFault,
  CARRYINGCOST: carryingFault,
  COLLECTIONMEASURES: measuresFault,
  COLLECTIONPATTERN: patternFault,
  COLLECTIONRESULTS: resultsFault,
  CONCENTRATION: concentrationFault,
  EXPECTEDLOSS: expectedLossFault,
  EXPERTSCORE: panelFault,
  EXPLAINLIMIT: limitFault,
  EXPLAINSCORE: explanationFault,
  INSURANCECLOCK: insuranceFault,
  INVOICERISK: riskFault,
  LATEINTEREST: interestFault,
  LEDGERCHECK: checkFault,
  LOSSDISTRIBUTION: distributionFault,
  LOSSPROVISION: provisionFault,
  LOSSRATES: lossRateFault,
  ORDERREPLAY: replayFault,
  PERCENTCURRENT: currentFault,
  PLANVERSUSACTUAL: planFault,
  PORTFOLIO: portfolioFault,
  RATIOS: ratioFault,
  RECEIPTSFORECAST: forecastFault,
  RISKMATRIX: registerFault,
  STATEMENTOFACCOUNT: accountFault,
  STRESS: stressFault,
  WARNINGS: warningsFault,
  WORKLIST: workFault,
};

const ONE_VALUE = "a value per row, none of which is part of another";
const ONE_MEASURE = "one measure; COLLECTIONMEASURES shows it beside what it is made of";

/** Functions in whose answer nothing adds up, and why. */
export const NOTHING_ADDS_UP: Readonly<Record<string, string>> = {
  AGINGBUCKET: ONE_VALUE,
  BADDEBTRATIO: ONE_MEASURE,
  BESTPOSSIBLEDSO: ONE_MEASURE,
  CALIBRATE: "weights that make a hundred; tests of its own have the history that it learns from",
  CEI: ONE_MEASURE,
  CREDITGRADE: ONE_VALUE,
  CREDITSCORE: `${ONE_VALUE}; EXPLAINSCORE shows its parts`,
  DAYSDELINQUENT: ONE_MEASURE,
  DAYSLATE: ONE_MEASURE,
  DAYSTOPAY: ONE_MEASURE,
  DECISIONTREE: "decisions with their way, no figures",
  DSO: ONE_MEASURE,
  DUEDATE: ONE_VALUE,
  FAILURESCORE: "figures that the model weighs, with weights that the table does not show",
  FIVEC: "means by weights of the policy, which the table does not show",
  JUDGEMENTS: "answers of four methods, none of which is part of another",
  LATERISK: ONE_VALUE,
  LIMITATIONDATE: "days, and remarks on them",
  ORDERCHECK: "rules with what was found, as texts",
  PERCENTOVERDUE: "the rest of PERCENTCURRENT, which is added to it there",
  POLICY: "rules, each of its own unit",
  RECEIVABLESTURNOVER: ONE_MEASURE,
  SUGGESTLIMIT: `${ONE_VALUE}; EXPLAINLIMIT shows its parts`,
  SUGGESTTERMS: "terms in words, and shares of single customers",
};
