import {
  Body1,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons";
import { useMemo, type ReactElement } from "react";

import { messageWord } from "../../i18n/pane-messages";
import type { TaskPanelProps } from "../app/task-panels";
import { reviewAt } from "../book/review-at";
import { CustomerPicker } from "./CustomerPicker";
import { OwnSections } from "./OwnSections";
import { PastReviews } from "./PastReviews";
import { ReviewView } from "./ReviewView";
import { VerifySection } from "./VerifySection";
import { WhatIfSection } from "./WhatIfSection";
import { useReviewTexts } from "./useReviewTexts";

const useStyles = makeStyles({
  // The button stays in reach, however long the review is.
  actions: {
    position: "sticky",
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopStyle: "solid",
    borderTopWidth: tokens.strokeWidthThin,
    borderTopColor: tokens.colorNeutralStroke2,
  },
  write: { width: "100%" },
});

/** The credit review of one customer. */
export function CustomerPanel({ state, actions }: TaskPanelProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useReviewTexts();
  const { workbook, customer, work } = state;
  const { view } = workbook;
  const review = useMemo(
    () => (view.status === "assessed" && customer !== null ? reviewAt(view, customer) : null),
    [view, customer],
  );
  if (view.status !== "assessed") {
    return (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{messageWord("noBook", language)}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <CustomerPicker
        customers={view.book.places.identities}
        chosen={customer}
        onChoose={actions.chooseCustomer}
      />
      {review === null || customer === null ? (
        <>
          <Body1>{word("pickHint")}</Body1>
          <VerifySection state={state} actions={actions} />
        </>
      ) : (
        <>
          <ReviewView review={review} book={view.book} place={customer}>
            <PastReviews state={state} actions={actions} book={view.book} place={customer} />
          </ReviewView>
          <OwnSections state={state} actions={actions} />
          <WhatIfSection book={view.book} place={customer} />
          <VerifySection state={state} actions={actions} />
          <div className={styles.actions}>
            <Button
              appearance="primary"
              className={styles.write}
              icon={<DocumentAddRegular />}
              disabledFocusable={work.status === "running"}
              onClick={() => void actions.writeReview()}
            >
              {word("writeReview")}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
