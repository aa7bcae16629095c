/** Languages of the page, by the names that Office and the add-in use. */
export const LANGUAGES = ["en-US", "zh-CN", "zh-TW"] as const;

/** A language of the page. */
export type Language = (typeof LANGUAGES)[number];

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  "en-US": "English",
  "zh-CN": "简体中文",
  "zh-TW": "繁體中文",
};

/** The page's language that serves a reader of the given one best. */
export function languageFor(tag: string): Language {
  const wanted = tag.toLowerCase();
  if (!wanted.startsWith("zh")) return "en-US";
  return /hant|tw|hk|mo/.test(wanted) ? "zh-TW" : "zh-CN";
}
