import {
  type ILanguagePack,
  LocaleService,
  LocaleType,
  mergeLocales,
  ThemeService,
  type Univer,
} from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import { UniverSheetsTableUIPlugin } from "@univerjs/sheets-table-ui";

import "./univer.css";

import { createUniver, type UniverPreset } from "../grid/create-univer";
import type { Language } from "./language";
import type { Theme } from "./settings";

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  "en-US": LocaleType.EN_US,
  "zh-CN": LocaleType.ZH_CN,
  "zh-TW": LocaleType.ZH_TW,
};

/** Starts Univer in an element of the page, without a workbook yet. */
export async function startUniver(
  container: HTMLElement,
  language: Language,
  theme: Theme,
): Promise<Univer> {
  const presets: UniverPreset[] = [
    UniverSheetsCorePreset({ container, header: true, ribbonType: "simple" }),
    // The tab with a table's name would push the rows apart. What comes first counts.
    { plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
    UniverSheetsTablePreset(),
    UniverSheetsConditionalFormattingPreset(),
  ];
  const texts = await textsOf(language);
  const univer = createUniver({ locale: LOCALES[language], texts, presets });
  showTheme(univer, theme);
  return univer;
}

/** Changes the language of a running Univer. */
export async function showLanguage(univer: Univer, language: Language): Promise<void> {
  const locale = LOCALES[language];
  const texts = await textsOf(language);
  univer
    .__getInjector()
    .get(LocaleService)
    .load({ [locale]: texts });
  univer.setLocale(locale);
}

/** Changes the theme of a running Univer. */
export function showTheme(univer: Univer, theme: Theme): void {
  univer
    .__getInjector()
    .get(ThemeService)
    .setDarkMode(theme === "dark");
}

/** Each language is a part of its own, so that the page loads one of them. */
async function textsOf(language: Language): Promise<ILanguagePack> {
  const packs = await PACKS[language]();
  return mergeLocales(...packs.map((pack) => pack.default));
}

const PACKS: Readonly<
  Record<Language, () => Promise<readonly { readonly default: ILanguagePack }[]>>
> = {
  "en-US": () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/en-US"),
      import("@univerjs/preset-sheets-table/locales/en-US"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/en-US"),
    ]),
  "zh-CN": () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/zh-CN"),
      import("@univerjs/preset-sheets-table/locales/zh-CN"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/zh-CN"),
    ]),
  "zh-TW": () =>
    Promise.all([
      import("@univerjs/preset-sheets-core/locales/zh-TW"),
      import("@univerjs/preset-sheets-table/locales/zh-TW"),
      import("@univerjs/preset-sheets-conditional-formatting/locales/zh-TW"),
    ]),
};
