/** Words for what a figure of a statement lacks. */
import { nameIn, type Language, type MissingItem, type Term } from "../engine";
import { fieldName } from "./field-names";
import { listText } from "./lists";
import { fillTemplate } from "./template";

const LACKS: Readonly<Record<MissingItem["lack"], Term>> = {
  now: ["{item}", "{item}", "{item}"],
  before: ["{item} of the year before", "上年{item}", "去年{item}"],
  base: ["{item} (not above 0)", "{item}（不大于 0）", "{item}（不大於 0）"],
  baseBefore: [
    "{item} of the year before (not above 0)",
    "上年{item}（不大于 0）",
    "去年{item}（不大於 0）",
  ],
};

/** Lists what is missing. */
export function missingText(missing: readonly MissingItem[], language: Language): string {
  const texts = missing.map(({ item, lack }) =>
    fillTemplate(nameIn(LACKS[lack], language), { item: fieldName(item, language) }),
  );
  return listText(texts, language);
}
