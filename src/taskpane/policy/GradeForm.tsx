import { Button, Caption1, Input, makeStyles, tokens } from "@fluentui/react-components";
import { AddRegular, DismissRegular } from "@fluentui/react-icons";
import type { ReactElement } from "react";

import { NumberField } from "./NumberField";
import { gradeBelow, type GradeDraft } from "./policy-draft";
import { usePolicyTexts } from "./usePolicyTexts";
import type { DraftFormProps } from "./WeightForm";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  hint: { color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: "collapse", tableLayout: "fixed", width: "100%" },
  head: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    verticalAlign: "bottom",
    padding: "0 1px 2px",
  },
  cell: {
    padding: "1px",
    "& .fui-Input": { paddingInline: 0, columnGap: 0 },
    "& input": { paddingInline: "4px" },
    // The arrows would leave no room for the number.
    "& input::-webkit-inner-spin-button": { display: "none" },
  },
  remove: { width: "24px", padding: 0 },
  input: { width: "100%", minWidth: 0 },
  inner: { minWidth: 0 },
  add: { alignSelf: "flex-start" },
});

/** Figures of a grade, one column each. */
const FIGURES = [
  { field: "from", head: "lowestScore" },
  { field: "termsDays", head: "termsDays" },
  { field: "limitFactor", head: "limitFactor" },
  { field: "reviewMonths", head: "reviewMonths" },
  { field: "prepayment", head: "prepayment" },
] as const;

/** The grades, the lowest score of each, and how their customers are treated. */
export function GradeForm({ draft, onChange }: DraftFormProps): ReactElement {
  const styles = useStyles();
  const { word } = usePolicyTexts();
  const { grades } = draft;
  const put = (changed: readonly GradeDraft[]) => {
    onChange({ ...draft, grades: changed });
  };
  const change = (place: number, figures: Partial<GradeDraft>) => {
    put(grades.map((one, at) => (at === place ? { ...one, ...figures } : one)));
  };
  return (
    <div className={styles.root}>
      <Caption1 className={styles.hint}>{word("bandsHint")}</Caption1>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {word("grade")}
            </th>
            {FIGURES.map(({ head }) => (
              <th key={head} scope="col" className={styles.head}>
                {word(head)}
              </th>
            ))}
            <td className={styles.remove} />
          </tr>
        </thead>
        <tbody>
          {grades.map((one, place) => (
            // A grade is known by its place while its name is typed.
            <tr key={place}>
              <td className={styles.cell}>
                <Input
                  className={styles.input}
                  input={{ className: styles.inner }}
                  size="small"
                  aria-label={word("ofGrade", { column: word("grade"), grade: place + 1 })}
                  value={one.grade}
                  onChange={(_, { value }) => {
                    change(place, { grade: value });
                  }}
                />
              </td>
              {FIGURES.map(({ field, head }) => (
                <td key={field} className={styles.cell}>
                  <NumberField
                    label={word("ofGrade", { column: word(head), grade: one.grade })}
                    value={field === "prepayment" ? inPercent(one.prepayment) : one[field]}
                    {...(field === "prepayment" ? { most: 100 } : {})}
                    onChange={(value) => {
                      change(place, { [field]: field === "prepayment" ? value / 100 : value });
                    }}
                  />
                </td>
              ))}
              <td className={styles.remove}>
                <Button
                  size="small"
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={word("removeGrade", { grade: one.grade })}
                  disabledFocusable={grades.length < 2}
                  onClick={() => {
                    put(grades.filter((_, at) => at !== place));
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button
        size="small"
        icon={<AddRegular />}
        className={styles.add}
        onClick={() => {
          put([...grades, gradeBelow(grades)]);
        }}
      >
        {word("addGrade")}
      </Button>
    </div>
  );
}

function inPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(6));
}
