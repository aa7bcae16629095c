import { dataWord, type DataWord } from "../../i18n/pane-data";
import { useWords, type Words } from "../parts/useWords";

/** Gives the texts of what was read. */
export function useDataTexts(): Words<DataWord> {
  return useWords(dataWord);
}
