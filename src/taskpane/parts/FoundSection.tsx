import { Body1 } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";

import type { OrReason } from "../../engine";
import { tableMessage } from "../../i18n/table-messages";
import { Section, type SectionProps } from "./Section";
import { useTexts } from "./useTexts";

export interface FoundSectionProps<T> extends Omit<SectionProps, "children"> {
  readonly found: OrReason<T>;
  readonly children: (value: T) => ReactNode;
}

/** A part of a task that the ledger may not suffice for: then it says why, in its place. */
export function FoundSection<T>({
  found,
  children,
  ...section
}: FoundSectionProps<T>): ReactElement {
  const { language } = useTexts();
  return (
    <Section {...section}>
      {"reason" in found ? (
        <Body1>{tableMessage(found.reason, language)}</Body1>
      ) : (
        children(found.value)
      )}
    </Section>
  );
}
