/** Begins a table of scenarios, or of planned receipts, to be filled in. */
import {
  STRESS_KINDS,
  STRESS_MEASURES,
  type Language,
  type PlanningKind,
  type SerialDate,
  type StressKind,
} from "../engine";
import { asLabel } from "../i18n/lists";
import { planningWord } from "../i18n/pane-planning";
import { addSheet } from "./add-sheet";
import { applyStyle, FORMATS } from "./cell-styles";
import { enteredValue } from "./write-values";

type Row = readonly (string | number)[];

/** What the rows of the plan are about: the day from which they count back, and customers with whom they begin. */
export interface PlanExample {
  readonly asOfDate: SerialDate;
  readonly customers: readonly string[];
}

/** Points in width of each column. */
const WIDTH = 130;

/** Days before the as-of date on which money was planned to come. */
const PLANNED_DAYS = [21, 14, 7] as const;
const PLANNED_AMOUNT = 1000;

/** A lender's bound for DSO, as an example. */
const USUAL_BOUND = 60;

/**
 * Writes the table on a sheet of its own.
 *
 * @returns The name of the sheet.
 */
export function writePlanningSample(
  context: Excel.RequestContext,
  kind: PlanningKind,
  example: PlanExample,
  language: Language,
): Promise<string> {
  const rows = kind === "plan" ? planRows(example, language) : scenarioRows(language);
  return addSheet(context, planningWord(`${kind}Sheet`, language), (sheet) => {
    const [width, height] = [rows[0]!.length, rows.length];
    if (kind === "plan") {
      // A single value is taken for all cells of the range.
      sheet.getRangeByIndexes(1, 1, height - 1, 1).numberFormat =
        FORMATS.date as unknown as string[][];
    }
    sheet.getRangeByIndexes(0, 0, height, width).values = rows.map((row) => row.map(enteredValue));
    const titles = sheet.getRangeByIndexes(0, 0, 1, width);
    applyStyle(titles, { rowCount: 1, columnCount: width }, { style: "heading" });
    for (let column = 0; column < width; column++) {
      sheet.getCell(0, column).format.columnWidth = WIDTH;
    }
    sheet.freezePanes.freezeRows(1);
    sheet.activate();
  });
}

/** The usual scenarios, two of them together, and a covenant. */
function scenarioRows(language: Language): Row[] {
  const word = (name: Parameters<typeof planningWord>[0]) => planningWord(name, language);
  const row = (name: string, kind: StressKind, value: number, who = ""): Row => [
    ...[name, asLabel(STRESS_KINDS.nameOf(kind, language)), value, who],
  ];
  return [
    [word("scenario"), word("kind"), word("value"), word("name")],
    row("", "largestCustomersFail", 1),
    row("", "paidLater", 30),
    row("", "ratesRise", 0.02),
    row("", "salesFall", 0.2),
    row(word("recession"), "paidLater", 15),
    row(word("recession"), "salesFall", 0.1),
    row("", "covenant", USUAL_BOUND, STRESS_MEASURES.nameOf("dso", language)),
  ];
}

function planRows({ asOfDate, customers }: PlanExample, language: Language): Row[] {
  return [
    (["customer", "plannedDate", "plannedAmount"] as const).map((one) =>
      planningWord(one, language),
    ),
    ...customers
      .slice(0, PLANNED_DAYS.length)
      .map((customer, i): Row => [customer, asOfDate - PLANNED_DAYS[i]!, PLANNED_AMOUNT]),
  ];
}
