/** A verdict in words. */
import type { Language } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { judgementWord } from "../../i18n/judgement-form-texts";
import type { Verdict } from "./judgement-draft";

/** Words a score with its grade; null is too little to judge. */
export function verdictText(verdict: Verdict | null, language: Language): string {
  if (verdict === null) return judgementWord("tooLittle", language);
  const score = formatNumber(verdict.score, language, 1);
  return judgementWord("result", language, { score, grade: verdict.grade });
}
