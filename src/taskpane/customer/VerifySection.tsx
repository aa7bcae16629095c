import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useState, type ReactElement } from "react";

import { formatDate, formatNumber, formatWholeAmount } from "../../i18n/format";
import { listText } from "../../i18n/lists";
import { tableKindName } from "../../i18n/pane-texts";
import { verifyText, type VerifyText } from "../../i18n/verify-texts";
import type { FigureChange } from "../../workbook/review/verify-review";
import { useListStyles } from "../parts/list-styles";
import { FactList } from "../parts/FactList";
import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { useTexts } from "../parts/useTexts";
import { verifiedText, verifyReviews, type VerifiedReview } from "./verify-reviews";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  review: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
});

/** Tells whether written reviews still hold, and what has changed. */
export function VerifySection({ state, actions }: TaskPanelProps): ReactElement {
  const lists = useListStyles();
  const styles = useStyles();
  const { language } = useTexts();
  const [found, setFound] = useState<readonly VerifiedReview[]>([]);
  const text = (name: VerifyText) => verifyText(name, language);
  const verify = () => {
    setFound([]);
    void actions.perform("verify", async (now) => {
      const reviews = await verifyReviews(now.workbook, language);
      setFound(reviews);
      const message = reviews.length === 0 ? text("noProof") : verifiedText(reviews, language);
      return { sheetName: null, message };
    });
  };
  return (
    <Section title={text("title")}>
      <Caption1 className={styles.hint}>{text("hint")}</Caption1>
      <Button
        icon={<ShieldCheckmarkRegular />}
        disabledFocusable={state.work.status === "running"}
        onClick={verify}
      >
        {text("verify")}
      </Button>
      {found.length > 0 && (
        <ul className={lists.blocks}>
          {found.map((review) => (
            <li key={`${review.proof.sheetName} ${review.proof.row}`} className={styles.review}>
              <Verified review={review} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Verified({ review }: { readonly review: VerifiedReview }): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { customer, asOfDate, policy } = review.proof;
  const date = asOfDate === null ? "" : formatDate(asOfDate, language);
  const text = (name: VerifyText, places = {}) =>
    verifyText(name, language, { customer, date, policy, ...places });
  if (review.status !== "compared") {
    return <Bar intent="error">{text(review.status)}</Bar>;
  }
  const { differences, changedTables } = review.verification;
  const tables = listText(
    changedTables.map((kind) => tableKindName(kind, language)),
    language,
  );
  return (
    <>
      <Bar intent={differences.length === 0 ? "success" : "warning"}>
        {text(differences.length === 0 ? "same" : "different")}
      </Bar>
      {differences.length > 0 && (
        <FactList
          facts={differences.map((change) => ({
            label: text(change.figure),
            value: text("change", {
              before: figureText(change.figure, change.before, language),
              now: figureText(change.figure, change.now, language),
            }),
          }))}
        />
      )}
      <Caption1 className={styles.hint}>
        {changedTables.length === 0 ? text("sameInputs") : text("changedInputs", { tables })}
      </Caption1>
      {changedTables.includes("policy") && (
        <Caption1 className={styles.hint}>{text("policyThen")}</Caption1>
      )}
    </>
  );
}

function Bar({ intent, children }: { intent: "success" | "warning" | "error"; children: string }) {
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}

function figureText(
  figure: FigureChange["figure"],
  value: string | number | null,
  language: Parameters<typeof formatNumber>[1],
): string {
  if (value === null) return "–";
  if (typeof value === "string") return value;
  return figure === "score"
    ? formatNumber(value, language, 1)
    : formatWholeAmount(value, "", language);
}
