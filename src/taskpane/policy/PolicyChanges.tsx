import { Body1 } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { policyDifferences, type Policy, type PolicyRow } from "../../engine";
import { Section } from "../parts/Section";
import { AGAINST_BUILT_IN, differenceTexts } from "./difference-texts";
import { DifferenceList } from "./DifferenceList";
import { usePolicyTexts } from "./usePolicyTexts";

export interface PolicyChangesProps {
  readonly policy: Policy;
  readonly rows: readonly PolicyRow[];
  /** False for a built-in policy as it stands. */
  readonly isOwn: boolean;
}

/** What the workbook's policy changes against the built-in one, rule by rule. */
export function PolicyChanges({ policy, rows, isOwn }: PolicyChangesProps): ReactElement | null {
  const { language, word } = usePolicyTexts();
  const rules = useMemo(
    () =>
      isOwn ? differenceTexts(policyDifferences(policy, rows), AGAINST_BUILT_IN, language) : [],
    [policy, rows, isOwn, language],
  );
  if (!isOwn) return null;
  return (
    <Section title={word("changes")}>
      {rules.length === 0 ? <Body1>{word("noChanges")}</Body1> : <DifferenceList rules={rules} />}
    </Section>
  );
}
