import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { EditRegular, MailRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";

import {
  INTEREST_RULES,
  LANGUAGES,
  RULE_CURRENCIES,
  type ContactTable,
  type CreditBook,
  type Language,
  type Policy,
  type WorkList,
} from "../../engine";
import { paneLetterWord } from "../../i18n/pane-letters";
import { LANGUAGE_LABELS } from "../../i18n/pane-texts";
import { PAPERS, type Paper } from "../../workbook/letters/letters-sheet";
import type { TaskPanelProps } from "../app/task-panels";
import { customerLabel } from "../parts/customer-label";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";
import { ChoiceField } from "../parts/ChoiceField";
import { editLetterTexts, writeLetterSheets } from "./letter-jobs";
import { LETTER_SETS, lettersOf, SET_WORDS, type LetterSet } from "./letter-sets";
import { LetterMail } from "./LetterMail";

export interface LettersProps extends TaskPanelProps {
  readonly book: CreditBook;
  readonly list: WorkList;
  readonly contacts: ContactTable | null;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  pair: { display: "grid", gridTemplateColumns: "2fr 1fr", gap: tokens.spacingHorizontalS },
  button: { alignSelf: "flex-start" },
});

/** Letters to customers: written on a sheet to print, all or one of them, or one as the text of a mail. */
export function Letters({ book, list, contacts, state, actions }: LettersProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(paneLetterWord);
  const [set, setSet] = useState<LetterSet>("demands");
  const [chosen, setChosen] = useState<Language | "">("");
  const [paper, setPaper] = useState<Paper>("A4");
  const [customer, setCustomer] = useState("");
  const letters = useMemo(() => lettersOf(set, book, list, contacts), [set, book, list, contacts]);
  const one = letters.find(({ place }) => String(place) === customer);
  const wanted = one === undefined ? letters : [one];
  const request = { book, letters: wanted, spoken: chosen === "" ? null : chosen };
  const isBusy = state.work.status === "running";
  const { some, none } = SET_WORDS[set];
  return (
    <Section title={word("title")}>
      <ChoiceField
        label={word("kind")}
        choices={LETTER_SETS.map((each) => [each, word(each)])}
        value={set}
        onChoose={setSet}
      />
      {letters.length === 0 ? (
        <Body1>{word(none)}</Body1>
      ) : (
        <>
          <Caption1 className={styles.hint}>{word(some, { count: letters.length })}</Caption1>
          {set === "demands" && <ChargesHint policy={book.policy} />}
          <div className={styles.pair}>
            <ChoiceField
              label={word("language")}
              choices={[
                ["", word("byCountry")],
                ...LANGUAGES.map((each) => [each, LANGUAGE_LABELS[each]] as const),
              ]}
              value={chosen}
              onChoose={setChosen}
            />
            <ChoiceField
              label={word("paper")}
              choices={PAPERS.map((each) => [each, each])}
              value={paper}
              onChoose={setPaper}
            />
          </div>
          <ChoiceField
            label={word("customer")}
            choices={[
              ["", word("all", { count: letters.length })],
              ...letters.map((each) => [String(each.place), customerLabel(each)] as const),
            ]}
            value={one === undefined ? "" : customer}
            onChoose={setCustomer}
          />
          <Button
            icon={<MailRegular />}
            className={styles.button}
            disabledFocusable={isBusy}
            onClick={() =>
              void actions.perform("letters", (now) =>
                writeLetterSheets(now, request, paper, language),
              )
            }
          >
            {word("write", { count: wanted.length })}
          </Button>
          {one !== undefined && (
            <LetterMail
              key={`${set} ${customer} ${chosen}`}
              book={book}
              letter={one}
              spoken={request.spoken}
            />
          )}
        </>
      )}
      <Button
        size="small"
        icon={<EditRegular />}
        className={styles.button}
        disabledFocusable={isBusy}
        onClick={() => void actions.perform("letters", () => editLetterTexts(language))}
      >
        {word("texts")}
      </Button>
    </Section>
  );
}

/** Says what the policy has letters charge; nothing where it has none. */
function ChargesHint({ policy }: { readonly policy: Policy }): ReactElement | null {
  const styles = useStyles();
  const { language, word } = useWords(paneLetterWord);
  const { letterChargesFrom: days, lateInterestRule } = policy.settings;
  if (days === Infinity) return null;
  const rule = INTEREST_RULES.nameOf(lateInterestRule, language);
  const currency = RULE_CURRENCIES[lateInterestRule] ?? "";
  return <Caption1 className={styles.hint}>{word("charges", { days, rule, currency })}</Caption1>;
}
