import type { Language } from "./language";
import type { Theme } from "./settings";

/** Puts language and theme on the page, and into its address, so that a reload keeps them. */
export function showSurroundings(language: Language, theme: Theme): void {
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dataset["theme"] = theme;
  const address = new URL(location.href);
  address.searchParams.set("lang", language);
  address.searchParams.set("theme", theme);
  history.replaceState(null, "", address);
}
