/** What the engine reports in codes, in the reader's language. */
import {
  nameIn,
  readingRow,
  type ReadingRule,
  type Details,
  type EngineError,
  type FactorCode,
  type IssueCode,
  type Language,
} from "../engine";
import { ERROR_MESSAGES, TABLE_NAMES } from "./error-messages";
import { fieldName } from "./field-names";
import { ISSUE_TEXTS } from "./issue-texts";
import { fillTemplate, type Places } from "./template";
import { factorName } from "./words";

export { fieldName } from "./field-names";
export { factorGroupName, severityName } from "./words";

/**
 * Words an engine error: which argument, what was found, what is expected.
 *
 * @param error - Details that the message names but the error lacks are left out.
 */
export function argumentMessage(error: EngineError, language: Language): string {
  const template = nameIn(ERROR_MESSAGES[error.code], language);
  return fillTemplate(template, placesOf(error, language));
}

/** Says what a remark about a row means and what was done with the row. */
export function issueText(code: IssueCode, language: Language): string {
  return nameIn(ISSUE_TEXTS[code], language);
}

/** Puts codes among the details into words; what the user has written stays as it is. */
function placesOf({ code, details }: EngineError, language: Language): Places {
  const { table, coverage, minimum, missing } = details;
  const namesFields =
    code === "missingColumn" ||
    code === "ambiguousColumn" ||
    code === "noHeader" ||
    code === "treeBlank";
  return {
    ...details,
    ...(table === undefined ? {} : { table: tableName(String(table), language) }),
    ...(namesFields ? { column: fieldNames(String(details.column), language) } : {}),
    ...(details.rule === undefined ? {} : { answer: answerRow(details, language) }),
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

/** The row of a policy that answers a question about the reading. */
function answerRow({ rule, item, value }: Details, language: Language): string {
  const row = readingRow(rule as ReadingRule, String(item), String(value), language);
  return row.slice(0, 4).join(" | ");
}

function tableName(table: string, language: Language): string {
  const term = TABLE_NAMES[table];
  return term === undefined ? table : nameIn(term, language);
}

/** Fields as readers list them: "a|b, c" asks for a or b, and for c. */
function fieldNames(list: string, language: Language): string {
  const alternatives = language === "en" ? " or " : "或";
  return list
    .split(", ")
    .map((fields) =>
      fields
        .split("|")
        .map((field) => fieldName(field, language))
        .join(alternatives),
    )
    .join(comma(language));
}

function factorNames(list: string, language: Language): string {
  return list
    .split(", ")
    .map((code) => factorName(code as FactorCode, language))
    .join(comma(language));
}

function policyIssue({ issue }: Details, language: Language): string {
  // The functions put the code of a row issue there.
  return issueText(issue as IssueCode, language);
}

function comma(language: Language): string {
  return language === "en" ? ", " : "、";
}
