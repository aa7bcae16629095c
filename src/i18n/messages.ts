/** What the engine reports in codes, in the reader's language. */
import {
  COLUMN_RULES,
  nameIn,
  TABLE_ANSWERS,
  type SmallTable,
  type ReadingRule,
  type Details,
  type EngineError,
  type FactorCode,
  type IssueCode,
  type Language,
} from "../engine";
import { ERROR_MESSAGES, TABLE_NAMES } from "./error-messages";
import { fieldName } from "./field-names";
import { issueText } from "./issue-texts";
import { interestRow } from "./interest-labels";
import { limitationRow } from "./limitation-labels";
import { listText } from "./lists";
import { policyRowText } from "./policy-row-text";
import { fillTemplate, type Places } from "./template";
import { factorName } from "./words";

export { fieldName } from "./field-names";
export { factorGroupName } from "./words";

/**
 * Words an engine error: which argument, what was found, what is expected.
 *
 * @param error - Details that the message names but the error lacks are left out.
 */
export function argumentMessage(error: EngineError, language: Language): string {
  const template = nameIn(ERROR_MESSAGES[error.code], language);
  return fillTemplate(template, messagePlaces(error, language));
}

/** Puts codes among the details into words; what the user has written stays as it is. */
export function messagePlaces(error: EngineError, language: Language): Places {
  const { code, details } = error;
  const { table, coverage, minimum, missing } = details;
  const namesFields =
    code === "missingColumn" ||
    code === "ambiguousColumn" ||
    code === "noHeader" ||
    code === "treeBlank";
  return {
    ...details,
    ...listsOf(error, language),
    ...(table === undefined ? {} : { table: tableName(String(table), language) }),
    ...(namesFields ? { column: fieldNames(String(details.column), language) } : {}),
    ...(code === "missingColumn" ? columnRow(details, language) : {}),
    ...(details.rule === undefined ? {} : { answer: answerRow(details, language) }),
    ...(code === "noInterestRate" ? interestRow(details, language) : {}),
    ...(code === "noLimitationPeriod" ? limitationRow(details, language) : {}),
    ...(code === "invalidPolicy" ? { issue: policyIssue(details, language) } : {}),
    ...(code === "tooLittleKnown"
      ? {
          // 24.6% of 25% asked for must not read "25% of 25%".
          coverage: `${Math.floor(Number(coverage) * 100)}%`,
          minimum: `${Math.ceil(Number(minimum) * 100)}%`,
          missing: factorNames(String(missing), language),
        }
      : {}),
  };
}

/** Errors that list columns or choices; what another error has found is one text of the user's. */
const LISTING: ReadonlySet<EngineError["code"]> = new Set([
  "noHeader",
  "missingColumn",
  "ambiguousColumn",
  "treeFact",
  "invalidBounds",
  "unknownMethod",
  "unknownModel",
  "unknownRule",
  "invalidRates",
]);

/** What an error lists, as the language lists it. */
function listsOf({ code, details }: EngineError, language: Language): Places {
  if (!LISTING.has(code)) return {};
  const lists = Object.entries(details).filter(([name]) => name === "found" || name === "expected");
  return Object.fromEntries(
    lists.map(([name, list]) => [name, listText(String(list).split(", "), language)]),
  );
}

/** The row of a policy that answers a question about the reading. */
function answerRow({ rule, item, value }: Details, language: Language): string {
  return policyRowText([rule as ReadingRule, String(item), String(value)], language);
}

/** The row of a policy by which a column that is not read, the first one, is read as the one that is missing. */
function columnRow({ table, column, item }: Details, language: Language): Places {
  const tables = Object.keys(TABLE_ANSWERS) as SmallTable[];
  const known = tables.find((one) => one === table);
  if (known === undefined || item === undefined) return {};
  const field = String(column).split("|")[0]!;
  return { columnRow: policyRowText([COLUMN_RULES[known], String(item), field], language) };
}

function tableName(table: string, language: Language): string {
  const term = TABLE_NAMES[table];
  return term === undefined ? table : nameIn(term, language);
}

/** Fields as readers list them: "a|b, c" asks for a or b, and for c. */
function fieldNames(list: string, language: Language): string {
  const alternatives = language === "en" ? " or " : "或";
  const fields = list.split(", ").map((names) =>
    names
      .split("|")
      .map((field) => fieldName(field, language))
      .join(alternatives),
  );
  return listText(fields, language);
}

function factorNames(list: string, language: Language): string {
  const names = list.split(", ").map((code) => factorName(code as FactorCode, language));
  return listText(names, language);
}

function policyIssue({ issue }: Details, language: Language): string {
  // The functions put the code of a row issue there.
  return issueText(issue as IssueCode, language);
}
