/** What a function lacks, in the reader's language. */
import type { Language } from "../../engine";
import { fieldName } from "../../i18n/field-names";
import { insertWord } from "../../i18n/pane-insert";
import { tableKindName } from "../../i18n/pane-texts";
import type { Missing } from "../../workbook/argument-sources";
import type { WordedFunction } from "./credit-functions";

/** Says what has to be there before the function can be written. */
export function missingText(
  missing: Missing,
  declared: WordedFunction,
  language: Language,
): string {
  switch (missing.what) {
    case "table": {
      const table = tableKindName(missing.table, language);
      return insertWord(missing.isUnreadable ? "unreadable" : "needsTable", language, { table });
    }
    case "column": {
      const table = tableKindName(missing.table, language);
      const column = fieldName(missing.field, language);
      return insertWord("needsColumn", language, { table, column });
    }
    case "argument": {
      const argument = declared.texts[language].parameters[missing.parameter];
      return insertWord("needsArgument", language, { argument });
    }
  }
}
