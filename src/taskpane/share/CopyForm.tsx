import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Caption1,
  Checkbox,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons";
import { useId, useState, type ReactElement } from "react";

import { shareText } from "../../i18n/share-texts";
import { hasSet } from "../../workbook/requirement-sets";
import type { CopyRequest } from "../../workbook/share/copy-sheets";
import { headingKey, seemsConfidential } from "../../workbook/share/headings";
import { useWords } from "../parts/useWords";
import type { ShareSheet } from "./share-scan";

export interface CopyFormProps {
  readonly sheets: readonly ShareSheet[];
  readonly isBusy: boolean;
  readonly onCopy: (request: CopyRequest) => void;
}

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", minWidth: 0 },
  // A long list of columns stays in a window of its own, in which the arrow keys and the wheel scroll.
  columns: { maxHeight: "240px", overflowY: "auto" },
  panel: { marginInline: 0 },
  title: { color: tokens.colorNeutralForeground2 },
});

/** Which sheets are copied, and which of their columns are not. */
export function CopyForm({ sheets, isBusy, onCopy }: CopyFormProps): ReactElement {
  const styles = useStyles();
  const label = useId();
  const { word } = useWords(shareText);
  // What the user has said of a sheet or heading; for the others the first guess holds.
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const say = (key: string, isChosen: boolean) => {
    setSaid(new Map([...said, [key, isChosen]]));
  };
  const isCopied = ({ name, formulas }: ShareSheet) => said.get(`sheet ${name}`) ?? formulas > 0;
  const chosen = sheets.filter(isCopied);
  const headings = [
    ...new Map(
      chosen.flatMap((sheet) => sheet.headings).map((heading) => [headingKey(heading), heading]),
    ).values(),
  ];
  const isLeftOut = (heading: string) =>
    said.get(`heading ${headingKey(heading)}`) ?? seemsConfidential(heading);
  const without = headings.filter(isLeftOut);
  // The first guesses come first; what the user ticks stays where it is.
  const offered = [
    ...headings.filter(seemsConfidential),
    ...headings.filter((heading) => !seemsConfidential(heading)),
  ];
  return (
    <>
      <div role="group" aria-labelledby={label} className={styles.group}>
        <Caption1 id={label} className={styles.title}>
          {word("sheets")}
        </Caption1>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet.name}
            label={sheet.name}
            checked={isCopied(sheet)}
            onChange={(_, { checked }) => {
              say(`sheet ${sheet.name}`, checked === true);
            }}
          />
        ))}
      </div>
      <Accordion collapsible>
        <AccordionItem value="columns">
          <AccordionHeader as="h4" size="small">
            {word("withoutCount", { count: without.length })}
          </AccordionHeader>
          <AccordionPanel className={styles.panel}>
            <div
              role="group"
              aria-label={word("without")}
              className={mergeClasses(styles.group, styles.columns)}
            >
              {offered.map((heading) => (
                <Checkbox
                  key={heading}
                  label={heading}
                  checked={isLeftOut(heading)}
                  onChange={(_, { checked }) => {
                    say(`heading ${headingKey(heading)}`, checked === true);
                  }}
                />
              ))}
              {offered.length === 0 && <Caption1>{word("noHeadings")}</Caption1>}
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
      {chosen
        .filter(({ lastRow }) => lastRow !== null)
        .map(({ name, lastRow }) => (
          <Caption1 key={name}>{word("notLookedThrough", { sheet: name, row: lastRow! })}</Caption1>
        ))}
      <Caption1 className={styles.title}>
        {word(hasSet("ExcelApi", "1.18") ? "notesHint" : "notesStay")}
      </Caption1>
      <Button
        appearance="primary"
        icon={<CopyRegular />}
        disabledFocusable={isBusy || chosen.length === 0}
        onClick={() => {
          onCopy({ sheetNames: chosen.map(({ name }) => name), withoutHeadings: without });
        }}
      >
        {word("makeCopy", { count: chosen.length })}
      </Button>
    </>
  );
}
