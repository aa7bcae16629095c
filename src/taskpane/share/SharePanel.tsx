import {
  Body1,
  Button,
  Caption1,
  Input,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import {
  ArrowUndoRegular,
  CalculatorRegular,
  ClipboardTextLtrRegular,
  NumberSymbolRegular,
  WrenchRegular,
} from "@fluentui/react-icons";
import { useEffect, useRef, useState, type ReactElement } from "react";

import { formatNumber } from "../../i18n/format";
import { shareText } from "../../i18n/share-texts";
import type { CopyReport, CopyRequest } from "../../workbook/share/copy-sheets";
import { formulaCount } from "../../workbook/share/find-formulas";
import type { OwnArea } from "../../workbook/share/own-areas";
import { problemText } from "../parts/problem";
import { Section } from "../parts/Section";
import type { TaskPanelProps } from "../app/task-panels";
import { useWords } from "../parts/useWords";
import { author, keepAuthor } from "../book/author";
import { stampOf } from "../book/stamp-of";
import { CopyForm } from "./CopyForm";
import { CopyResult } from "./CopyResult";
import { FormulaList } from "./FormulaList";
import { SalesPacks } from "./SalesPacks";
import {
  areaNames,
  calculateJob,
  copyJob,
  repairJob,
  restoreJob,
  trailJob,
  valuesJob,
  type ShareJob,
} from "./share-jobs";
import { useShareScan } from "./useShareScan";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
  },
  start: { justifyContent: "flex-start" },
});

/** What others see of the workbook, and what to do so that they see what is meant for them. */
export function SharePanel({ state, actions }: TaskPanelProps): ReactElement {
  const styles = useStyles();
  const { language, word } = useWords(shareText);
  const { scan, error, lookAgain } = useShareScan(state.workbook);
  const [report, setReport] = useState<CopyReport | null>(null);
  const [name, setName] = useState(author);
  /** Areas over whose values something was typed, as the last job found them. */
  const [typed, setTyped] = useState<readonly OwnArea[]>([]);
  const isBusy = state.work.status === "running";
  /** Where a job was asked for: the focus goes there if the job takes its button away. */
  const asked = useRef<HTMLElement | null>(null);
  useEffect(() => {
    if (asked.current === null || document.activeElement !== document.body) return;
    asked.current.tabIndex = -1;
    asked.current.focus();
    asked.current = null;
  });
  const perform = (job: ShareJob) => {
    asked.current = document.activeElement?.closest("section") ?? null;
    setTyped([]);
    void actions
      .perform("share", (now) => job(stampOf(now.workbook, language), language))
      .then(lookAgain);
  };
  if (error !== null) {
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{problemText(error, language)}</MessageBarBody>
      </MessageBar>
    );
  }
  if (scan === null)
    return <Spinner className={styles.start} size="tiny" label={word("looking")} />;
  const { formulas, values, sheets, trailSheet } = scan;
  const broken = formulaCount(formulas.filter(({ repaired }) => repaired !== null));
  const copy = (request: CopyRequest) => {
    setReport(null);
    perform(copyJob(request, setReport));
  };
  return (
    <>
      <Section
        title={word("seen")}
        aside={
          formulas.length > 0 && (
            <Caption1>{word("formulaCount", { count: formulaCount(formulas) })}</Caption1>
          )
        }
      >
        {formulas.length === 0 ? (
          values === 0 && <Body1>{word("noFormulas")}</Body1>
        ) : (
          <Caption1 className={styles.hint}>{word("seenHint")}</Caption1>
        )}
        {values > 0 && (
          <Body1>{word("valuesCount", { count: formatNumber(values, language) })}</Body1>
        )}
        {broken > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{word("broken", { count: broken })}</MessageBarBody>
            <MessageBarActions>
              <Button
                size="small"
                icon={<WrenchRegular />}
                disabledFocusable={isBusy}
                onClick={() => {
                  perform(repairJob);
                }}
              >
                {word("repair")}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
        <FormulaList
          formulas={formulas}
          onShow={({ sheetName, row, column }) => void actions.showCell(sheetName, row, column)}
        />
      </Section>
      <Section title={word("values")}>
        <Caption1 className={styles.hint}>{word("valuesHint")}</Caption1>
        <div className={styles.buttons}>
          <Button
            icon={<NumberSymbolRegular />}
            disabledFocusable={isBusy || formulas.length === 0}
            onClick={() => {
              perform(valuesJob);
            }}
          >
            {word("putValues")}
          </Button>
          {values > 0 && (
            <Button
              icon={<ArrowUndoRegular />}
              disabledFocusable={isBusy}
              onClick={() => {
                perform(restoreJob(null, setTyped));
              }}
            >
              {word("restore")}
            </Button>
          )}
          {typed.length > 0 && values > 0 && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>
                {word("typedOver", { areas: areaNames(typed, language) })}
              </MessageBarBody>
              <MessageBarActions>
                <Button
                  size="small"
                  disabledFocusable={isBusy}
                  onClick={() => {
                    perform(restoreJob(typed, setTyped));
                  }}
                >
                  {word("restoreTyped")}
                </Button>
              </MessageBarActions>
            </MessageBar>
          )}
          <Button
            icon={<CalculatorRegular />}
            disabledFocusable={isBusy}
            onClick={() => {
              perform(calculateJob);
            }}
          >
            {word("calculate")}
          </Button>
        </div>
      </Section>
      <Section title={word("copy")}>
        <Caption1 className={styles.hint}>{word("copyHint")}</Caption1>
        <CopyForm sheets={sheets} isBusy={isBusy} onCopy={copy} />
        {report !== null && (
          <CopyResult
            report={report}
            onShow={(sheetName, row, column) => void actions.showCell(sheetName, row, column)}
          />
        )}
      </Section>
      <SalesPacks state={state} actions={actions} onWritten={lookAgain} />
      <Section title={word("trail")}>
        <Caption1 className={styles.hint}>{word("trailHint")}</Caption1>
        <Field label={word("author")} hint={word("authorHint")} size="small">
          <Input
            size="small"
            value={name}
            onChange={(_, { value }) => {
              setName(value);
              keepAuthor(value);
            }}
          />
        </Field>
        <Button
          icon={<ClipboardTextLtrRegular />}
          disabledFocusable={isBusy}
          onClick={() => {
            if (trailSheet === null) perform(trailJob);
            else void actions.showCell(trailSheet, 0, 0);
          }}
        >
          {word(trailSheet === null ? "beginTrail" : "showTrail")}
        </Button>
      </Section>
    </>
  );
}
