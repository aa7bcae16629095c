import { Body1, Field, Link, Textarea } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";

import type { DunningLetter } from "../../engine";
import { paneLetterWord } from "../../i18n/pane-letters";
import { mailText, type LetterPage } from "../../workbook/letters/letter-page";
import { problemText } from "../parts/problem";
import { useWords } from "../parts/useWords";
import { wordLetters, type LetterRequest } from "./letter-jobs";

export interface LetterMailProps extends Omit<LetterRequest, "letters"> {
  readonly letter: DunningLetter;
}

/** A letter as a mail: its text to copy, and a link that opens it in the mail program. */
export function LetterMail({ letter, asOfDate, spoken }: LetterMailProps): ReactElement | null {
  const { language, word } = useWords(paneLetterWord);
  const [worded, setWorded] = useState<LetterPage | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    wordLetters({ letters: [letter], asOfDate, spoken }, language).then(
      ([page]) => {
        if (isWanted) setWorded(page ?? null);
      },
      (error: unknown) => {
        if (isWanted) setWorded(problemText(error, language));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [letter, asOfDate, spoken, language]);
  if (worded === null) return null;
  if (typeof worded === "string") return <Body1>{worded}</Body1>;
  const text = mailText(worded);
  const address = new URLSearchParams({ subject: worded.subject, body: text });
  return (
    <>
      <Field label={word("mailText")} size="small">
        <Textarea readOnly resize="vertical" rows={10} value={`${worded.subject}\n\n${text}`} />
      </Field>
      {/* A mail program takes plus signs for what they are. */}
      <Link href={`mailto:?${address.toString().replaceAll("+", "%20")}`}>{word("openMail")}</Link>
    </>
  );
}
