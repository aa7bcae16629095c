import type { BlankAs } from "../custom-functions/arguments";
import { type Language, languageFor } from "./language";

/** Light or dark. */
export type Theme = "light" | "dark";

/** How the page starts. */
export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  /** The workbook to open first. */
  readonly file: "sample" | "blank";
  /** How a blank cell reaches a worksheet function: builds of Excel differ. */
  readonly blankAs: BlankAs;
}

/** What the browser says about its user. */
export interface Surroundings {
  /** Languages in the order of preference. */
  readonly languages: readonly string[];
  readonly prefersDark: boolean;
}

/**
 * Reads the settings from the address of the page: `?lang=zh-TW&theme=dark&file=blank&blank=0`.
 *
 * What is not there follows the browser, and the sample workbook is opened.
 */
export function readSettings(search: string, { languages, prefersDark }: Surroundings): Settings {
  const query = new URLSearchParams(search);
  const theme = query.get("theme");
  return {
    language: languageFor(query.get("lang") ?? languages[0] ?? ""),
    theme: theme === "dark" || theme === "light" ? theme : prefersDark ? "dark" : "light",
    file: query.get("file") === "blank" ? "blank" : "sample",
    blankAs: query.get("blank") === "0" ? 0 : null,
  };
}
