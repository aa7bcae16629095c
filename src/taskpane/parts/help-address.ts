import type { Language } from "../../engine";

/** Address of the help in a language, which stands beside the pane's page; `reading` is what it says of ledgers. */
export function helpAddress(language: Language, part?: "reading"): string {
  const page = language === "en" ? "help.html" : `help.${language}.html`;
  return part === undefined ? page : `${page}#${part}`;
}
