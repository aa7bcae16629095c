import {
  Body1,
  Button,
  Caption1,
  Field,
  Input,
  Link,
  makeStyles,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactElement } from "react";

import type { CustomerLetter } from "../../engine";
import { paneLetterWord, type PaneLetterWord } from "../../i18n/pane-letters";
import { mailText, type LetterPage } from "../../workbook/letters/letter-page";
import { problemText } from "../parts/problem";
import { useWords } from "../parts/useWords";
import { rateRemark, wordLetters, type LetterRequest } from "./letter-jobs";
import { mailAddress } from "./mail-address";

export interface LetterMailProps extends Omit<LetterRequest, "letters"> {
  readonly letter: CustomerLetter;
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** A letter as a mail: its text to copy, and a link that opens it in the mail program. */
export function LetterMail({ letter, book, spoken }: LetterMailProps): ReactElement | null {
  const { language } = useWords(paneLetterWord);
  const [worded, setWorded] = useState<LetterPage | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    wordLetters({ letters: [letter], book, spoken }, language).then(
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
  }, [letter, book, spoken, language]);
  if (worded === null) return null;
  if (typeof worded === "string") return <Body1>{worded}</Body1>;
  return <Mail page={worded} />;
}

function Mail({ page }: { readonly page: LetterPage }): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(paneLetterWord);
  const [told, setTold] = useState<PaneLetterWord | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const { subject } = page;
  const body = mailText(page);
  const { address, isWhole } = mailAddress(subject, body);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(body);
      setTold("copied");
    } catch {
      // Some hosts keep the clipboard from add-ins, and a page without one has none.
      field.current?.select();
      setTold("copyByKey");
    }
  };
  return (
    <>
      <Field label={word("subject")} size="small">
        <Input readOnly size="small" value={subject} />
      </Field>
      <Field label={word("mailText")} size="small">
        <Textarea readOnly textarea={{ ref: field }} resize="vertical" rows={10} value={body} />
      </Field>
      <div className={styles.row}>
        <Button size="small" icon={<CopyRegular />} onClick={() => void copy()}>
          {word("copy")}
        </Button>
        <Link href={address}>{word("openMail")}</Link>
        <Caption1 role="status">{told === null ? "" : word(told)}</Caption1>
      </div>
      {[isWhole ? "" : word("longMail"), rateRemark([page], language)]
        .filter((text) => text !== "")
        .map((text) => (
          <Caption1 key={text} className={styles.hint}>
            {text}
          </Caption1>
        ))}
    </>
  );
}
