import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
} from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";

import { EngineError, POLICY_NAMES, type PolicyReading, type RowIssue } from "../../engine";
import { issueText } from "../../i18n/issue-texts";
import { policyHistoryText } from "../../i18n/policy-history-texts";
import { tableMessage } from "../../i18n/table-messages";
import { Section } from "../parts/Section";
import { useAuthor } from "../parts/useAuthor";
import type { TaskPanelProps } from "../app/task-panels";
import { EffectView } from "./EffectView";
import { draftedPolicy, type PolicyDraft } from "./policy-draft";
import { usePolicyTexts } from "./usePolicyTexts";

export interface PolicyPreviewProps extends TaskPanelProps {
  readonly draft: PolicyDraft;
}

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2 },
  save: { alignSelf: "flex-start" },
});

/** What a changed policy would do, and its saving. */
export function PolicyPreview({ state, actions, draft }: PolicyPreviewProps): ReactElement {
  const { language, word } = usePolicyTexts();
  const { workbook, work } = state;
  const { tables, grids } = workbook;
  const drafted = useMemo(() => {
    try {
      const grid = tables.policy.status === "none" ? null : grids.policy;
      const { reading } = draftedPolicy(draft, tables.applied.policy, grid, language);
      return { reading, fault: faultOf(reading, tables.applied) };
    } catch (error) {
      if (error instanceof EngineError) return { reading: null, fault: error };
      throw error;
    }
  }, [draft, tables, grids, language]);
  const { reading, fault } = drafted;
  if (reading === null || fault !== null) {
    const issue =
      fault instanceof EngineError ? tableMessage(fault, language) : issueText(fault!, language);
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{word("cannotSave", { issue })}</MessageBarBody>
      </MessageBar>
    );
  }
  return (
    <>
      <Section title={word("effect")}>
        <EffectView
          workbook={workbook}
          reading={reading}
          findEffect={actions.findEffect}
          onOpenCustomer={actions.openCustomer}
        />
      </Section>
      <SaveForm
        state={state}
        isBusy={work.status === "running"}
        onSave={(author, note) => void actions.savePolicy({ draft, author, note })}
      />
    </>
  );
}

/** The first fault that the policy does not have as it stands. */
function faultOf({ issues }: PolicyReading, { issues: before }: PolicyReading) {
  const known = new Set(before.map(({ row, code }) => `${row} ${code}`));
  const isNew = ({ row, code }: RowIssue) => !known.has(`${row} ${code}`);
  return issues.find((one) => one.severity === "error" && isNew(one))?.code ?? null;
}

interface SaveFormProps extends Pick<TaskPanelProps, "state"> {
  readonly isBusy: boolean;
  readonly onSave: (author: string, note: string) => void;
}

function SaveForm({ state, isBusy, onSave }: SaveFormProps): ReactElement {
  const styles = useStyles();
  const { language, word } = usePolicyTexts();
  const { field, withName } = useAuthor({
    label: word("author"),
    missing: word("needsAuthor"),
  });
  const [note, setNote] = useState("");
  const history = policyHistoryText("sheetName", language);
  const { chosen, tables } = state.workbook;
  const sheet = chosen.policy.place?.sheetName;
  const name = POLICY_NAMES.nameOf(tables.applied.policy.name, language);
  return (
    <Section title={word("save")}>
      {field}
      <Field label={word("note")} size="small">
        <Textarea
          size="small"
          value={note}
          onChange={(_, { value }) => {
            setNote(value);
          }}
        />
      </Field>
      <Caption1 className={styles.hint}>
        {sheet === undefined
          ? word("savedToNew", { name, history })
          : word("savedTo", { sheet, history })}
      </Caption1>
      <Button
        appearance="primary"
        icon={<SaveRegular />}
        className={styles.save}
        disabledFocusable={isBusy}
        onClick={() => {
          withName((author) => {
            onSave(author, note.trim());
          });
        }}
      >
        {word("save")}
      </Button>
    </Section>
  );
}
