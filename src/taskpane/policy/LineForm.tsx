import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { ABOVE_LIMIT, MEASURES, type Measure } from "../../engine";
import { asLabel } from "../../i18n/lists";
import { MEASURE_UNITS } from "../../i18n/pane-review";
import { levelName } from "../../i18n/words";
import { NumberLine } from "./NumberLine";
import type { LineDraft } from "./policy-draft";
import { usePolicyTexts } from "./usePolicyTexts";
import type { DraftFormProps } from "./WeightForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Says in which unit a measure is typed. */
const UNIT_WORDS = {
  share: "linePercent",
  days: "lineDays",
  amount: "lineFigure",
  score: "lineFigure",
  count: "lineFigure",
} as const;

/** From where on orders are held, and customers warned of. */
export function LineForm({ draft, onChange }: DraftFormProps): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const { lines } = draft;
  const textOf = ({ measure, value }: LineDraft) => {
    const unit = MEASURE_UNITS[measure];
    const name = asLabel(MEASURES.nameOf(measure, language));
    const figure = unit === "yes" ? name : word(UNIT_WORDS[unit], { measure: name });
    return word("lineOf", { level: asLabel(levelName(value, language)), figure });
  };
  return (
    <div className={styles.root}>
      <Caption1 className={styles.hint}>{word("linesHint")}</Caption1>
      {lines.map((line, place) =>
        isFixed(line) ? null : (
          <NumberLine
            key={place}
            text={textOf(line)}
            label={textOf(line)}
            value={shown(line.measure, line.from)}
            least={-Infinity}
            onChange={(typed) => {
              const from = entered(line, typed);
              onChange({
                ...draft,
                lines: lines.map((one, at) => (at === place ? { ...one, from } : one)),
              });
            }}
          />
        ),
      )}
    </div>
  );
}

/** What is or is not, and where the first level begins, is no figure to be changed. */
function isFixed({ measure, from }: LineDraft): boolean {
  const isOrIsNot = MEASURE_UNITS[measure] === "yes" || ["eventCut", "noLimit"].includes(measure);
  return isOrIsNot || !Number.isFinite(from);
}

function isShare(measure: Measure): boolean {
  return MEASURE_UNITS[measure] === "share";
}

/** A hold at 100% of a limit lets the limit be used in full, as the built-in one does. */
function entered({ rule, measure }: LineDraft, typed: number): number {
  if (!isShare(measure)) return typed;
  const isOfLimit = measure === "utilisation" || measure === "groupUtilisation";
  return rule === "hold" && isOfLimit && typed === 100 ? ABOVE_LIMIT : typed / 100;
}

/** Shares in percent; a line just above 100% stands at 100. */
function shown(measure: Measure, from: number): number {
  return isShare(measure) ? Number((from * 100).toPrecision(6)) : from;
}
