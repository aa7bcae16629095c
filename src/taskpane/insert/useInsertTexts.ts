import { insertWord, type InsertWord } from "../../i18n/pane-insert";
import { useWords, type Words } from "../parts/useWords";

/** Gives the texts of the task that inserts. */
export function useInsertTexts(): Words<InsertWord> {
  return useWords(insertWord);
}
