import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Field,
  makeStyles,
  SearchBox,
} from "@fluentui/react-components";
import { TableAddRegular } from "@fluentui/react-icons";
import { useMemo, useState, type ReactElement } from "react";

import { useListStyles } from "../parts/list-styles";
import { planCall, type CreditCall } from "../../workbook/credit-call";
import type { TaskPanelProps } from "../app/task-panels";
import { callSources } from "./call-sources";
import { CREDIT_FUNCTIONS, type WordedFunction } from "./credit-functions";
import { draftFunction } from "./draft-function";
import { findFunctions } from "./find-functions";
import { FunctionCard } from "./FunctionCard";
import { tableSizes } from "./handed-over";
import { functionsOf, SUBJECTS } from "./subjects";
import { useInsertTexts } from "./useInsertTexts";

const useStyles = makeStyles({
  quick: { alignSelf: "flex-start" },
  panel: { marginInline: 0 },
});

/** The one that is asked for most. */
const AGING = CREDIT_FUNCTIONS.get("AGINGREPORT")!;

/** The functions by subject, each with a button that writes it on a sheet of its own. */
export function InsertPanel({ state, actions }: TaskPanelProps): ReactElement {
  const lists = useListStyles();
  const styles = useStyles();
  const { language, word } = useInsertTexts();
  const { workbook, customer, functionQuery, work } = state;
  const [opened, setOpened] = useState<readonly unknown[]>([SUBJECTS[0]]);
  const sources = useMemo(
    () => callSources({ workbook, customer }, language),
    [workbook, customer, language],
  );
  const sizes = useMemo(() => tableSizes(workbook.grids), [workbook.grids]);
  const found = findFunctions([...CREDIT_FUNCTIONS.values()], functionQuery);
  const isSought = functionQuery.trim() !== "";
  const isBusy = work.status === "running";
  const aging = planCall(AGING, CREDIT_FUNCTIONS, sources);
  const insert = (declared: WordedFunction, call: CreditCall, title?: string) => {
    void actions.insertFunction(draftFunction(state, declared, call, language, title));
  };
  const cards = (functions: readonly WordedFunction[]) => (
    <ul className={lists.lines}>
      {functions.map((declared) => (
        <FunctionCard
          key={declared.id}
          declared={declared}
          plan={planCall(declared, CREDIT_FUNCTIONS, sources)}
          sizes={sizes}
          isBusy={isBusy}
          onInsert={(call) => {
            insert(declared, call);
          }}
        />
      ))}
    </ul>
  );
  return (
    <>
      {aging.status === "ready" && (
        <Button
          appearance="primary"
          icon={<TableAddRegular />}
          className={styles.quick}
          disabledFocusable={isBusy}
          onClick={() => {
            insert(AGING, aging.call, word("agingReport"));
          }}
        >
          {word("insertAging")}
        </Button>
      )}
      <Field label={word("find")}>
        <SearchBox
          value={functionQuery}
          placeholder={word("findHint")}
          dismiss={functionQuery === "" ? null : { "aria-label": word("clearFind") }}
          onChange={(_, { value }) => {
            actions.seekFunctions(value);
          }}
        />
      </Field>
      <Caption1 role="status">
        {found.length === 0
          ? word("notFound", { query: functionQuery.trim() })
          : word("found", { count: found.length })}
      </Caption1>
      {isSought ? (
        cards(found)
      ) : (
        <Accordion
          multiple
          collapsible
          openItems={[...opened]}
          onToggle={(_, { openItems }) => {
            setOpened(openItems);
          }}
        >
          {SUBJECTS.map((subject) => (
            <AccordionItem key={subject} value={subject}>
              <AccordionHeader as="h3">{word(subject)}</AccordionHeader>
              <AccordionPanel className={styles.panel}>
                {cards(functionsOf(subject).map((id) => CREDIT_FUNCTIONS.get(id)!))}
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </>
  );
}
