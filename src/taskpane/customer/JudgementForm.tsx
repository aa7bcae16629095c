import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { PersonEditRegular } from "@fluentui/react-icons";
import { useEffect, useState, type ReactElement } from "react";

import { judgementLabel } from "../../i18n/judgement-labels";
import { judgementWord } from "../../i18n/judgement-form-texts";
import { listText } from "../../i18n/lists";
import { requestText } from "../../i18n/request-texts";
import { judgementsOf, readJudgements, type Judgement } from "../../workbook/judgement-table";
import { runInExcel } from "../../workbook/run-in-excel";
import { momentOf } from "../../workbook/share/stamp";
import type { TaskPanelProps } from "../app/task-panels";
import { reviewAt } from "../book/review-at";
import { ChoiceField } from "../parts/ChoiceField";
import { problemText } from "../parts/problem";
import { useAuthor } from "../parts/useAuthor";
import { useWords } from "../parts/useWords";
import { draftFrom, isEmptyDraft, withoutOthers, type JudgementForms } from "./judgement-forms";
import { lackingColumns, writeJudgement } from "./judgement-job";
import { FiveCForm } from "./JudgementFiveC";
import { JudgementList } from "./JudgementList";
import { PanelForm } from "./JudgementPanel";
import { RequestForm } from "./JudgementRequest";

const FORMS = ["fiveC", "request", "panel"] as const;

/** A form of judgement. */
export type Form = (typeof FORMS)[number];

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  write: { alignSelf: "flex-start" },
});

/** Forms in which a person judges the customer in view: what was written before is loaded, and the result shown at once. */
export function JudgementForm(props: TaskPanelProps): ReactElement | null {
  const { language } = useWords(judgementWord);
  const [read, setRead] = useState<readonly Judgement[] | string | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isWanted = true;
    runInExcel(readJudgements).then(
      (judgements) => {
        if (isWanted) setRead(judgements);
      },
      (error: unknown) => {
        if (isWanted) setRead(problemText(error, language));
      },
    );
    return () => {
      isWanted = false;
    };
  }, [times, language]);
  if (read === null) return null;
  if (typeof read === "string") return <Caption1>{read}</Caption1>;
  return (
    <Forms
      key={times}
      {...props}
      all={read}
      onWritten={() => {
        setTimes((before) => before + 1);
      }}
    />
  );
}

interface FormsProps extends TaskPanelProps {
  readonly all: readonly Judgement[];
  readonly onWritten: () => void;
}

function Forms({ state, actions, all, onWritten }: FormsProps): ReactElement | null {
  const styles = useStyles();
  const { language, word } = useWords(judgementWord);
  const { workbook, customer: place } = state;
  const { view } = workbook;
  const [form, setForm] = useState<Form>("fiveC");
  const author = useAuthor({ label: word("author"), missing: word("needsAuthor") });
  const [isAsked, setAsked] = useState(false);
  const [draft, setDraft] = useState<JudgementForms | null>(null);
  if (view.status !== "assessed" || place === null) return null;
  const { book } = view;
  const { id, name } = book.at(place);
  const earlier = judgementsOf(all, { id });
  const rater = author.name;
  const entered = draft ?? draftFrom(all, { id }, rater, reviewAt(view, place), language);
  const row = book.customerAt(place)?.row ?? null;
  const lacking = lackingColumns(workbook);
  const write = (by: string) => {
    const judgement = {
      ...withoutOthers(entered, form),
      ...{ rater: by, customer: { id, name: name === "" ? null : name } },
      date: Math.floor(momentOf(new Date())),
    };
    void actions.perform("judgement", async (now) => {
      const done = await writeJudgement(now, judgement, row, language);
      onWritten();
      return done;
    });
  };
  const parts = { state, entered, onChange: setDraft };
  return (
    <>
      <ChoiceField
        label={word("form")}
        choices={FORMS.map((one) => [
          one,
          one === "request" ? requestText("request", language) : word(one),
        ])}
        value={form}
        onChoose={setForm}
      />
      <Caption1 className={styles.hint}>{word(`${form}Hint`)}</Caption1>
      {form === "fiveC" && (
        <>
          <FiveCForm {...parts} assessment={book.at(place)} />
          {row === null && <Caption1>{word("noRow")}</Caption1>}
          {lacking.length > 0 && (
            <Caption1>
              {word("noColumns", {
                columns: listText(
                  lacking.map((code) => judgementLabel(code, language)),
                  language,
                ),
              })}
            </Caption1>
          )}
        </>
      )}
      {form === "request" && <RequestForm {...parts} />}
      {form === "panel" && <PanelForm {...parts} all={all} customer={{ id, name }} rater={rater} />}
      {author.field}
      {isAsked && isEmptyDraft(entered, form) && <Caption1>{word("needsMark")}</Caption1>}
      <Button
        icon={<PersonEditRegular />}
        className={styles.write}
        disabledFocusable={state.work.status === "running"}
        onClick={() => {
          setAsked(true);
          author.withName((by) => {
            if (!isEmptyDraft(entered, form)) write(by);
          });
        }}
      >
        {word("write")}
      </Button>
      {earlier.length > 0 && <JudgementList judgements={earlier} />}
    </>
  );
}
