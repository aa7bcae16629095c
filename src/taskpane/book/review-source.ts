/** Says from which tables a review was made. */
import { TABLE_KINDS, type Language, type TableKind } from "../../engine";
import { tableKindName } from "../../i18n/pane-texts";
import type { ChosenTables } from "../../workbook/choose-tables";
import type { ReviewSource } from "../../workbook/review/review-page";
import type { OpenWorkbook } from "./open-workbook";
import { inputsOf, policyVersion } from "./stamp-of";

/** A policy is named by its place and version; contacts judge nobody. */
const UNNAMED: ReadonlySet<TableKind> = new Set(["policy", "contacts"]);

/** Names the tables that went into the reviews of a workbook. */
export function reviewSource(workbook: OpenWorkbook, language: Language): ReviewSource {
  const { chosen, tables } = workbook;
  const wasRead = (kind: TableKind) => tables[kind].status === "read";
  return {
    tables: TABLE_KINDS.filter((kind) => !UNNAMED.has(kind) && wasRead(kind)).map((kind) =>
      named(kind, chosen, language),
    ),
    policyPlace: wasRead("policy") ? (chosen.policy.place?.name ?? null) : null,
    evidence: { policy: policyVersion(workbook, language), inputs: inputsOf(workbook) },
  };
}

function named(kind: TableKind, chosen: ChosenTables, language: Language): string {
  const { place } = chosen[kind];
  const name = tableKindName(kind, language);
  if (place === null || place.name === name) return name;
  return language === "en" ? `${name} (${place.name})` : `${name}（${place.name}）`;
}
