/** The functions by subject, as the documents tell of them. */
import type texts from "../../i18n/functions.zh-CN.json";
import type { InsertWord } from "../../i18n/pane-insert";

/** A subject; each is a word of the task. */
export type Subject = Extract<
  InsertWord,
  "overview" | "aging" | "measures" | "cash" | "scores" | "limits" | "judgement" | "provision"
>;

/** Every function has its subject, and stands in it in this order. */
const SUBJECT_OF: Readonly<Record<keyof typeof texts, Subject>> = {
  PORTFOLIO: "overview",
  LEDGERCHECK: "overview",
  POLICY: "overview",
  AGINGREPORT: "aging",
  AGINGMOVEMENT: "aging",
  AGINGBUCKET: "aging",
  STATEMENTOFACCOUNT: "aging",
  DUEDATE: "aging",
  COLLECTIONMEASURES: "measures",
  CONCENTRATION: "measures",
  DSO: "measures",
  BESTPOSSIBLEDSO: "measures",
  DAYSDELINQUENT: "measures",
  CEI: "measures",
  DAYSTOPAY: "measures",
  DAYSLATE: "measures",
  RECEIVABLESTURNOVER: "measures",
  PERCENTCURRENT: "measures",
  PERCENTOVERDUE: "measures",
  BADDEBTRATIO: "measures",
  RECEIPTSFORECAST: "cash",
  COLLECTIONPATTERN: "cash",
  PLANVERSUSACTUAL: "cash",
  BORROWINGBASE: "cash",
  CARRYINGCOST: "cash",
  LATEINTEREST: "cash",
  LIMITATIONDATE: "cash",
  WORKLIST: "cash",
  WARNINGS: "cash",
  COLLECTIONRESULTS: "cash",
  CREDITSCORE: "scores",
  CREDITGRADE: "scores",
  EXPLAINSCORE: "scores",
  LATERISK: "scores",
  INVOICERISK: "scores",
  BACKTEST: "scores",
  CALIBRATE: "scores",
  SUGGESTLIMIT: "limits",
  EXPLAINLIMIT: "limits",
  SUGGESTTERMS: "limits",
  ORDERCHECK: "limits",
  ORDERREPLAY: "limits",
  JUDGEMENTS: "judgement",
  FIVEC: "judgement",
  EXPERTSCORE: "judgement",
  AHPWEIGHTS: "judgement",
  DECISIONTREE: "judgement",
  RATIOS: "judgement",
  FAILURESCORE: "judgement",
  LOSSPROVISION: "provision",
  LOSSRATES: "provision",
  EXPECTEDLOSS: "provision",
  INSURANCECLOCK: "provision",
  LOSSDISTRIBUTION: "provision",
  RISKMATRIX: "provision",
  STRESS: "provision",
};

/** The subjects, in the order in which they are offered. */
export const SUBJECTS: readonly Subject[] = [...new Set(Object.values(SUBJECT_OF))];

/** The ids of the functions of a subject. */
export function functionsOf(subject: Subject): readonly string[] {
  return Object.entries(SUBJECT_OF).flatMap(([id, of]) => (of === subject ? [id] : []));
}
