import {
  Body1,
  Button,
  Caption1,
  Field,
  Link,
  makeStyles,
  Select,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { EditRegular, MailRegular } from "@fluentui/react-icons";
import { useEffect, useMemo, useState, type ReactElement } from "react";

import { dunningLetters, LANGUAGES, type CreditBook, type WorkList } from "../../engine";
import { paneLetterWord } from "../../i18n/pane-letters";
import { mailText, type LetterPage } from "../../workbook/letters/letter-page";
import type { TaskPanelProps } from "../app/task-panels";
import { customerLabel } from "../parts/customer-label";
import { problemText } from "../parts/problem";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";
import { editLetterTexts, wordLetters, writeLetterSheets } from "./letter-jobs";

export interface LettersProps extends TaskPanelProps {
  readonly book: CreditBook;
  readonly list: WorkList;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, textOverflow: "ellipsis" },
  button: { alignSelf: "flex-start" },
});

/** The letters of the day: written on a sheet to print, or as the text of a mail. */
export function Letters({ book, list, state, actions }: LettersProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(paneLetterWord);
  const letters = useMemo(() => dunningLetters(book, list), [book, list]);
  const [chosen, setChosen] = useState("");
  const [shown, setShown] = useState("");
  const spoken = LANGUAGES.find((one) => one === chosen) ?? null;
  const isBusy = state.work.status === "running";
  const request = { letters, asOfDate: book.asOfDate, spoken };
  const letter = letters.find(({ place }) => String(place) === shown);
  const texts = (
    <Button
      size="small"
      icon={<EditRegular />}
      className={styles.button}
      disabledFocusable={isBusy}
      onClick={() => void actions.perform("letters", () => editLetterTexts(language))}
    >
      {word("texts")}
    </Button>
  );
  if (letters.length === 0) {
    return (
      <Section title={word("title")}>
        <Body1>{word("none")}</Body1>
        {texts}
      </Section>
    );
  }
  return (
    <Section title={word("title")}>
      <Caption1 className={styles.hint}>{word("summary", { count: letters.length })}</Caption1>
      <Field label={word("language")} size="small">
        <Select
          size="small"
          select={{ className: styles.select }}
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{word("byCountry")}</option>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {word(one)}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        icon={<MailRegular />}
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() =>
          void actions.perform("letters", (now) => writeLetterSheets(now, request, language))
        }
      >
        {word("write", { count: letters.length })}
      </Button>
      {texts}
      <Field label={word("preview")} size="small">
        <Select
          size="small"
          select={{ className: styles.select }}
          value={shown}
          onChange={(_, { value }) => {
            setShown(value);
          }}
        >
          <option value="">{word("choose")}</option>
          {letters.map((one) => (
            <option key={one.place} value={String(one.place)}>
              {customerLabel(one)}
            </option>
          ))}
        </Select>
      </Field>
      {letter !== undefined && (
        <Mail key={`${shown} ${chosen}`} {...{ ...request, letters: [letter] }} />
      )}
    </Section>
  );
}

/** A letter as a mail: its text to copy, and a link that opens it in the mail program. */
function Mail(request: Parameters<typeof wordLetters>[0]): ReactElement | null {
  const { language, word } = useWords(paneLetterWord);
  const [worded, setWorded] = useState<LetterPage | string | null>(null);
  useEffect(() => {
    let isWanted = true;
    wordLetters(request).then(
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
    // The request is another one at every drawing; a letter or language of its own draws this anew.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
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
