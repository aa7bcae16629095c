import { Caption1, makeStyles, mergeClasses, Select, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

import { FACTOR_CODES, type FactorCode } from "../../engine";
import { formatNumber } from "../../i18n/format";
import { asLabel } from "../../i18n/lists";
import { factorName } from "../../i18n/words";
import { Bar, type BarPart } from "../parts/Bar";
import { NumberLine } from "./NumberLine";
import { weightSum, type PolicyDraft } from "./policy-draft";
import { usePolicyTexts } from "./usePolicyTexts";

export interface DraftFormProps {
  readonly draft: PolicyDraft;
  readonly onChange: (draft: PolicyDraft) => void;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  sum: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  off: { color: tokens.colorPaletteRedForeground1 },
});

/** The weights of the factors, and whether they add up. */
export function WeightForm({ draft, onChange }: DraftFormProps): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const { weights } = draft;
  const change = (factor: FactorCode, weight: number) => {
    onChange({ ...draft, weights: new Map([...weights, [factor, weight]]) });
  };
  // Most of the factors that a policy can weigh have no weight: they are asked for one by one.
  const [asked, setAsked] = useState<readonly FactorCode[]>([]);
  const isShown = (factor: FactorCode) => (weights.get(factor) ?? 0) > 0 || asked.includes(factor);
  const shown = [...new Set([...weights.keys(), ...asked])].filter(isShown);
  const others = FACTOR_CODES.filter((factor) => !isShown(factor));
  return (
    <div className={styles.root}>
      <WeightSum draft={draft} />
      {shown.map((factor) => (
        <NumberLine
          key={factor}
          text={asLabel(factorName(factor, language))}
          label={word("weightOf", { factor: factorName(factor, language) })}
          value={weights.get(factor) ?? 0}
          onChange={(changed) => {
            // What is set to 0 stays in view: it may have been meant for another line.
            setAsked([...asked, factor]);
            change(factor, changed);
          }}
        />
      ))}
      {others.length > 0 && (
        <Select
          size="small"
          aria-label={word("addFactor")}
          value=""
          onChange={(_, { value }) => {
            const factor = others.find((one) => one === value);
            if (factor !== undefined) setAsked([...asked, factor]);
          }}
        >
          <option value="">{word("chooseFactor")}</option>
          {others.map((factor) => (
            <option key={factor} value={factor}>
              {asLabel(factorName(factor, language))}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}

/** What the weights add up to: 100, or 1 where they are fractions. */
function WeightSum({ draft }: { readonly draft: PolicyDraft }): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const sum = weightSum(draft);
  const whole = sum <= 2 ? 1 : 100;
  const rest = Number((whole - sum).toPrecision(6));
  const text = rest === 0 ? "addsUp" : rest > 0 ? "missing" : "tooMuch";
  const places = {
    sum: formatNumber(sum, language, 2),
    rest: formatNumber(Math.abs(rest), language, 2),
  };
  const tone = rest === 0 ? "strong" : rest > 0 ? "warning" : "danger";
  const parts: BarPart[] = [{ from: 0, to: sum / whole, tone }];
  return (
    <div className={styles.sum} role="status">
      <Bar parts={parts} />
      <Caption1 className={mergeClasses(rest !== 0 && styles.off)}>{word(text, places)}</Caption1>
    </div>
  );
}
