import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  Select,
  tokens,
} from "@fluentui/react-components";
import { EditRegular, MailRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";

import { dunningLetters, LANGUAGES, type CreditBook, type WorkList } from "../../engine";
import { paneLetterWord } from "../../i18n/pane-letters";
import { LANGUAGE_LABELS } from "../../i18n/pane-texts";
import type { TaskPanelProps } from "../app/task-panels";
import { customerLabel } from "../parts/customer-label";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";
import { editLetterTexts, writeLetterSheets } from "./letter-jobs";
import { LetterMail } from "./LetterMail";

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
              {LANGUAGE_LABELS[one]}
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
        <LetterMail
          key={`${shown} ${chosen}`}
          letter={letter}
          asOfDate={book.asOfDate}
          spoken={spoken}
        />
      )}
    </Section>
  );
}
