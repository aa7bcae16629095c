import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { TableKind } from "../../engine";
import { tableKindName, type PaneText } from "../../i18n/pane-texts";
import type { ChosenTable } from "../../workbook/choose-tables";
import { placeKey, type PlaceKind, type TablePlace } from "../../workbook/table-place";
import { useTexts, type Texts } from "../parts/useTexts";
import { useFieldStyles } from "./field-styles";
import type { MessageOf, ReadingSummary } from "./reading-summary";

export interface TableChoiceProps {
  readonly kind: TableKind;
  readonly chosen: ChosenTable;
  readonly summary: ReadingSummary;
  readonly messageOf: MessageOf;
  readonly isDisabled: boolean;
  readonly onChoose: (key: string | null) => void;
}

/** Value of the option that leaves the table out. */
const NOT_USED = "";

const PLACE_TEXTS: Readonly<Record<PlaceKind, PaneText>> = {
  table: "placeTable",
  name: "placeName",
  sheet: "placeSheet",
};

const useStyles = makeStyles({
  select: { minWidth: 0, width: "100%", textOverflow: "ellipsis" },
});

/** One kind of table: which range it is, and what was read from it. */
export function TableChoice(props: TableChoiceProps): ReactElement {
  const { kind, chosen, isDisabled, onChoose } = props;
  const styles = useStyles();
  const fields = useFieldStyles();
  const texts = useTexts();
  const { language, text } = texts;
  const { place, candidates } = chosen;
  const isEmpty = candidates.length === 0;
  const none = text(isEmpty ? "notFound" : "notUsed");
  const { intent, text: hint } = hintOf(props, texts);
  return (
    <Field
      className={fields.root}
      orientation="horizontal"
      label={tableKindName(kind, language)}
      size="small"
      validationState={intent}
      validationMessage={hint === "" ? null : hint}
    >
      <Select
        select={{ className: styles.select }}
        size="small"
        disabled={isEmpty}
        // The whole name, where the pane is too narrow for it.
        title={place === null ? none : placeName(place, texts)}
        value={place === null ? NOT_USED : placeKey(place)}
        onChange={(_, { value }) => {
          // Switched off while the pane works, it would lose the focus of who has just chosen.
          if (!isDisabled) onChoose(value === NOT_USED ? null : value);
        }}
      >
        {candidates.map((candidate) => (
          <option key={placeKey(candidate)} value={placeKey(candidate)}>
            {placeName(candidate, texts)}
          </option>
        ))}
        <option value={NOT_USED}>{none}</option>
      </Select>
    </Field>
  );
}

/** What is wrong with the choice; else what was read. */
function hintOf({ chosen, summary, messageOf }: TableChoiceProps, texts: Texts): ReadingSummary {
  const { missing, nearest, isHeldBack } = chosen;
  const { text } = texts;
  if (missing !== null) return { intent: "warning", text: text("missingPlace", { name: missing }) };
  if (isHeldBack) return { intent: "none", text: text("receiptsHeldBack") };
  if (nearest === null) return summary;
  const place = placeName(nearest.place, texts);
  const message = messageOf(nearest.error);
  return { intent: "warning", text: text("nearestTable", { place, message }) };
}

function placeName({ kind, name }: TablePlace, { text }: Texts): string {
  return text(PLACE_TEXTS[kind], { name });
}
