import { Caption1, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";

import { TALK_PARTS } from "../../i18n/talk-levels";
import {
  EXCUSES,
  LEVELS,
  talkName,
  talkPoints,
  talkWord,
  type Talk,
} from "../../i18n/talking-points";
import { Section } from "../parts/Section";
import { useWords } from "../parts/useWords";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, textOverflow: "ellipsis" },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  points: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What to ask, to offer and to note on the telephone. */
export function TalkingPoints(): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(talkWord);
  const [talk, setTalk] = useState<Talk>("reminder");
  const choices = (talks: readonly Talk[]) =>
    talks.map((one) => (
      <option key={one} value={one}>
        {talkName(one, language)}
      </option>
    ));
  return (
    <Section title={word("title")}>
      <Caption1 className={styles.hint}>{word("about")}</Caption1>
      <Field label={word("choose")} size="small">
        <Select
          size="small"
          select={{ className: styles.select }}
          value={talk}
          onChange={(_, { value }) => {
            setTalk(value as Talk);
          }}
        >
          <optgroup label={word("levels")}>{choices(LEVELS)}</optgroup>
          <optgroup label={word("excuses")}>{choices(EXCUSES)}</optgroup>
        </Select>
      </Field>
      {TALK_PARTS.map((part) => (
        <Points key={part} title={word(part)} points={talkPoints(talk, part, language)} />
      ))}
    </Section>
  );
}

function Points({
  title,
  points,
}: {
  readonly title: string;
  readonly points: readonly string[];
}): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <h4 id={id} className={styles.title}>
        {title}
      </h4>
      <ul className={styles.points} aria-labelledby={id}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
