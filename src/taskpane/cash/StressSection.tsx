import { Body1, Caption1 } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";

import {
  STRESS_MEASURES,
  USUAL_PERIODS,
  type OrReason,
  type StressFigures,
  type StressRow,
} from "../../engine";
import { formatNumber, formatWholeAmount } from "../../i18n/format";
import { asLabel, listText } from "../../i18n/lists";
import { planningWord } from "../../i18n/pane-planning";
import { brokenText, scenarioName, stressWord } from "../../i18n/stress-labels";
import type { TaskPanelProps } from "../app/task-panels";
import type { AssessedView } from "../book/credit-view";
import { InsertFunction } from "../insert/InsertFunction";
import { ColumnChart } from "../parts/ColumnChart";
import { FactList } from "../parts/FactList";
import { FigureTable } from "../parts/FigureTable";
import { FoundSection } from "../parts/FoundSection";
import { useWords } from "../parts/useWords";
import { BeginTable } from "./BeginTable";
import type { Stress } from "./planning-of";

export interface StressSectionProps extends TaskPanelProps {
  readonly view: AssessedView;
  readonly stress: OrReason<Stress>;
}

/** What the book comes to in each scenario, beside the present. */
export function StressSection({ stress, view, ...props }: StressSectionProps): ReactElement {
  const { language, word } = useWords(planningWord);
  const table = "reason" in stress ? null : stress.value.table;
  const more = useMemo(() => (table === null ? {} : { ranges: { scenarios: table } }), [table]);
  const columns = (["scenario", "kind", "value", "name"] as const).map((one) => word(one));
  return (
    <FoundSection title={word("stress")} found={stress}>
      {({ rows, hasCovenants, unread }) => (
        <>
          <Caption1>
            {table === null
              ? word("usual", { columns: listText(columns, language) })
              : word("fromTable", { place: table.place.name })}
          </Caption1>
          <Scenarios rows={rows} />
          <Covenants rows={rows} hasCovenants={hasCovenants} />
          {unread > 0 && <Caption1>{word("unread", { count: unread })}</Caption1>}
          <InsertFunction {...props} id="STRESS" label={word("insertStress")} more={more} />
          {table === null && <BeginTable {...props} kind="scenarios" book={view.book} />}
        </>
      )}
    </FoundSection>
  );
}

function Scenarios({ rows }: { readonly rows: readonly StressRow[] }): ReactElement {
  const { language, word } = useWords(planningWord);
  const figure = (figures: StressFigures, measure: "receipts" | "expectedLoss") => {
    const amount = figures[measure];
    return amount === null ? "" : formatWholeAmount(amount, "", language);
  };
  const dso = ({ dso: days }: StressFigures) =>
    days === null ? "" : formatNumber(days, language, 1);
  const name = (row: StressRow) => scenarioName(row.scenario, language);
  const heading = (measure: "receipts" | "expectedLoss" | "dso") =>
    asLabel(STRESS_MEASURES.nameOf(measure, language));
  const [present, ...scenarios] = rows;
  const loss = present!.figures.expectedLoss;
  const isShown = loss !== null && scenarios.length > 0;
  return (
    <>
      {isShown && (
        <>
          <ColumnChart
            columns={scenarios.map((row) => ({
              value: row.figures.expectedLoss ?? 0,
              beside: loss,
              hint: `${name(row)} ${figure(row.figures, "expectedLoss")}`,
            }))}
            ends={[name(scenarios[0]!), scenarios.length > 1 ? name(scenarios.at(-1)!) : ""]}
          />
          <Caption1>{word("stressKey", { weeks: USUAL_PERIODS.week })}</Caption1>
        </>
      )}
      <FigureTable
        title={word("stress")}
        headings={[
          stressWord("scenario", language),
          heading("dso"),
          heading("receipts"),
          heading("expectedLoss"),
        ]}
        rows={rows.map((row) => ({
          label: name(row),
          size: null,
          values: [
            dso(row.figures),
            figure(row.figures, "receipts"),
            figure(row.figures, "expectedLoss"),
          ],
          isTotal: row.scenario === null,
          onShow: null,
        }))}
      />
    </>
  );
}

interface CovenantsProps {
  readonly rows: readonly StressRow[];
  readonly hasCovenants: boolean;
}

/** The covenants that are broken, scenario by scenario. */
function Covenants({ rows, hasCovenants }: CovenantsProps): ReactElement {
  const { language, word } = useWords(planningWord);
  if (!hasCovenants) return <Caption1>{word("noCovenant")}</Caption1>;
  const broken = rows.filter((row) => row.broken.length > 0);
  if (broken.length === 0) return <Body1>{word("keptCovenants")}</Body1>;
  return (
    <>
      <Body1>{stressWord("broken", language)}</Body1>
      <FactList
        facts={broken.map((row) => ({
          label: scenarioName(row.scenario, language),
          value: brokenText(row, language),
        }))}
      />
    </>
  );
}
