import {
  type ILanguagePack,
  type IWorkbookData,
  type LocaleType,
  LogLevel,
  type PluginCtor,
  Univer,
  UniverInstanceType,
} from "@univerjs/core";

import { mendCalculation } from "./mend-calculation";
import { mendConditionalFormats } from "./mend-conditional-formats";
import { mendFormulaEntry } from "./mend-formula-entry";
import { mendFormulas } from "./mend-formulas";
import { mendLargeSheets } from "./mend-large-sheets";
import { mendReferences } from "./mend-references";
import { mendCountingFunctions, mendWholeReferences } from "./mend-whole-references";

type PluginWithOptions = readonly [PluginCtor, object?];

/** What a preset of Univer consists of. */
export interface UniverPreset {
  readonly plugins: readonly (PluginCtor | PluginWithOptions)[];
}

/** Language and parts of a Univer to start. */
export interface UniverSetup {
  readonly locale: LocaleType;
  readonly texts: ILanguagePack;
  readonly presets: readonly UniverPreset[];
}

/** Starts Univer with the given presets; the same plugin in two presets is taken once. */
export function createUniver({ locale, texts, presets }: UniverSetup): Univer {
  const univer = new Univer({ locale, locales: { [locale]: texts }, logLevel: LogLevel.ERROR });
  const taken = new Set<PluginCtor>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = typeof entry === "function" ? [entry] : entry;
    if (taken.has(plugin)) continue;
    taken.add(plugin);
    univer.registerPlugin(plugin, options);
  }
  mendReferences(univer);
  mendWholeReferences();
  mendFormulaEntry();
  mendConditionalFormats();
  mendLargeSheets(univer);
  return univer;
}

/** Opens a workbook in a running Univer. */
export function openWorkbook(univer: Univer, data: Partial<IWorkbookData>): void {
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  // The formula engine is there from the first workbook on.
  mendFormulas(univer);
  mendCountingFunctions(univer);
  mendCalculation(univer);
}
