import { Body1, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { EVENT_KINDS, type CustomerEvent, type Language, type Review } from "../../engine";
import { formatDate } from "../../i18n/format";
import { asLabel } from "../../i18n/lists";
import { useListStyles } from "../parts/list-styles";
import { Section } from "../parts/Section";
import { useReviewTexts } from "./useReviewTexts";

export interface EventsProps {
  readonly review: Review;
}

const useStyles = makeStyles({
  item: { display: "flex", flexDirection: "column" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** What happened to the customer, the latest first. */
export function Events({ review }: EventsProps): ReactElement {
  const lists = useListStyles();
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { events } = review.assessment;
  return (
    <Section title={word("events")}>
      {events.length === 0 ? (
        <Body1>{word("noEvents")}</Body1>
      ) : (
        <ul className={lists.lines}>
          {events.map((event) => (
            <li key={event.row} className={styles.item}>
              <Body1>{`${formatDate(event.date, language)} · ${kindName(event, language)}`}</Body1>
              {event.note !== null && <Caption1 className={styles.hint}>{event.note}</Caption1>}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** In the reader's language where the policy knows the kind; else as written. */
function kindName({ kind }: CustomerEvent, language: Language): string {
  const code = EVENT_KINDS.codeOf(kind);
  return code === null ? kind : asLabel(EVENT_KINDS.nameOf(code, language));
}
