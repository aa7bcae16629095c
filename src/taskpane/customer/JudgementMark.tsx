import type { ReactElement } from "react";

import type { CreditC } from "../../engine";
import { judgementWord, markMeaning } from "../../i18n/judgement-form-texts";
import { ChoiceField } from "../parts/ChoiceField";
import { useWords } from "../parts/useWords";

export interface MarkFieldProps {
  readonly label: string;
  /** What is marked: it tells what the marks mean. */
  readonly of: CreditC | "panel";
  readonly value: number | null;
  readonly onChange: (mark: number | null) => void;
}

/** The best first, as one reads a list of choices. */
const MARKS = [5, 4, 3, 2, 1] as const;

/** A mark from 1 to 5, chosen by what it means; the meaning stands below where the list has no room for it. */
export function MarkField({ label, of, value, onChange }: MarkFieldProps): ReactElement {
  const { language, word } = useWords(judgementWord);
  return (
    <ChoiceField
      label={label}
      choices={[
        ["", word("notMarked")],
        ...MARKS.map((mark) => {
          const text = word("mark", { mark, meaning: markMeaning(of, mark, language) });
          return [String(mark), text] as const;
        }),
      ]}
      value={value === null ? "" : String(value)}
      hint={value === null ? null : markMeaning(of, value, language)}
      onChoose={(chosen) => {
        onChange(chosen === "" ? null : Number(chosen));
      }}
    />
  );
}
