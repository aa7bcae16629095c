import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import { compatibilityText } from "../../i18n/compatibility-texts";
import { compatibility } from "../../workbook/compatibility";
import { FactList } from "../parts/FactList";
import { useTexts } from "../parts/useTexts";

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  summary: { cursor: "pointer" },
  list: { paddingInlineStart: tokens.spacingHorizontalL },
});

/** Says quietly which parts of Office this Excel has, and what is off without the others. */
export function CompatibilityNote(): ReactElement {
  const styles = useStyles();
  const { language } = useTexts();
  const { sets, off } = useMemo(compatibility, []);
  return (
    <details className={styles.root}>
      <summary className={styles.summary}>
        {compatibilityText(off.length === 0 ? "allOn" : "someOff", language)}
      </summary>
      {off.length > 0 && (
        <ul className={styles.list}>
          {off.map((feature) => (
            <li key={feature}>
              <Caption1>{compatibilityText(feature, language)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      <FactList
        facts={sets.map(({ name, version }) => ({
          label: name,
          value: version ?? compatibilityText("none", language),
        }))}
      />
    </details>
  );
}
