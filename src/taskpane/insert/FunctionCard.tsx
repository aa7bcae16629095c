import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useId, type ReactElement } from "react";

import { formatNumber } from "../../i18n/format";
import { titledText } from "../../i18n/lists";
import { MOST_BYTES_ON_THE_WEB } from "../../workbook/argument-size";
import { exampleFormula, type CallPlan, type CreditCall } from "../../workbook/credit-call";
import type { WordedFunction } from "./credit-functions";
import { tooManyMegabytes, type TableSizes } from "./handed-over";
import { missingText } from "./missing-text";
import { useInsertTexts } from "./useInsertTexts";

export interface FunctionCardProps {
  readonly declared: WordedFunction;
  readonly plan: CallPlan;
  /** Null where Excel hands over ranges of any size. */
  readonly sizes: TableSizes | null;
  readonly isBusy: boolean;
  readonly onInsert: (call: CreditCall) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (forced-colors: active)": { outline: "solid", outlineWidth: tokens.strokeWidthThin },
  },
  name: { margin: 0 },
  formula: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  button: { marginBlockStart: tokens.spacingVerticalXS },
});

/** A worksheet function: what it gives, how it looks on the user's tables, and the button that writes it. */
export function FunctionCard(props: FunctionCardProps): ReactElement {
  const { declared, plan, sizes, isBusy, onInsert } = props;
  const styles = useStyles();
  const id = useId();
  const { language, word } = useInsertTexts();
  const isTooLarge = plan.status === "ready" && tooManyMegabytes(plan.call, sizes) !== null;
  const label = word(isTooLarge ? "insertValues" : "insert");
  return (
    <li className={styles.root} aria-labelledby={id}>
      <Subtitle2 as="h4" id={id} className={styles.name}>
        {declared.id}
      </Subtitle2>
      <Body1>{declared.texts[language].description}</Body1>
      {plan.status === "missing" ? (
        <Caption1>{missingText(plan.missing, declared, language)}</Caption1>
      ) : (
        <>
          <code className={styles.formula}>{exampleFormula(plan.call)}</code>
          <SizeNote call={plan.call} sizes={sizes} />
          <Button
            size="small"
            icon={<DocumentAddRegular />}
            className={styles.button}
            disabledFocusable={isBusy}
            aria-label={titledText(label, declared.id, language)}
            onClick={() => {
              onInsert(plan.call);
            }}
          >
            {label}
          </Button>
        </>
      )}
    </li>
  );
}

function SizeNote({ call, sizes }: Pick<FunctionCardProps, "sizes"> & { call: CreditCall }) {
  const { language, word } = useInsertTexts();
  const size = tooManyMegabytes(call, sizes);
  if (size === null) return null;
  const most = formatNumber(MOST_BYTES_ON_THE_WEB / 1_000_000, language);
  return <Caption1>{word("tooLarge", { size: formatNumber(size, language, 1), most })}</Caption1>;
}
