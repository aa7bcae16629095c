/** The concentration of debtors as a table for the sheet. */
import {
  debtorConcentration,
  type Concentration,
  type Debtor,
  type MeasureUnit,
  type Policy,
  type SerialDate,
} from "../../engine";
import { measureWords, unitName } from "../../i18n/measure-labels";
import { ledgerTableRemarks } from "../cells/remark-rows";
import type { LedgerTable } from "../../tables/tables";

type Cells = (string | number)[];
type Words = ReturnType<typeof measureWords>;

/**
 * Lays out the concentration: a row per debtor, largest first, then the totals with their
 * tie-out to the aging report, the shares of the largest, HHI and effective number.
 */
export function concentrationTable(
  table: LedgerTable,
  asOfDate: SerialDate,
  policy: Policy,
  groupBy: string | null,
): Cells[] {
  const { ledger } = table;
  const { language } = policy;
  const word = measureWords(language);
  const ranking = debtorConcentration(ledger, asOfDate, policy, groupBy);
  const { concentration, debtors, groupTitle } = ranking;
  const hasName = debtors.some(({ name }) => name !== "");
  const row = (label: string, { name = "", remark = "", ...line }: Line): Cells => [
    label,
    ...(hasName ? [name] : []),
    line.balance ?? "",
    line.share ?? "",
    line.cumulativeShare ?? "",
    line.abcClass ?? "",
    remark,
  ];
  const lines = concentrationLines(concentration, word, (unit) => unitName(unit, language));
  const headings = [
    groupTitle || word("customer"),
    ...(hasName ? [word("name")] : []),
    word("balance"),
    word("share"),
    word("cumulativeShare"),
    word("abcClass"),
    word("remark"),
  ];
  return [
    headings,
    ...debtors.map(({ group, ...debtor }) => row(group || word("blank"), debtor)),
    row(word("total"), { balance: concentration.total, share: 1 }),
    row(word("creditBalances"), { balance: ranking.creditBalances }),
    row(word("agingTotal"), { balance: ranking.agingTotal }),
    row(word("difference"), { balance: ranking.difference }),
    ...ranking.untranslated.map(({ currency, amount }) =>
      row(word("untranslated", { currency }), { balance: amount }),
    ),
    ...lines.map(({ name, value, formula }) => row(name, { share: value, remark: formula })),
    ...ledgerTableRemarks(table, language, headings.length),
  ];
}

/** What stands in a row beside its label; what is left out is blank. */
type Line = Partial<Omit<Debtor, "group">> & { readonly remark?: string };

/** One figure of a concentration, in words. */
export interface ConcentrationLine {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly formula: string;
}

/** Words the figures of a concentration. */
export function concentrationLines(
  { topShares, hhi, normalisedHhi, effectiveNumber }: Concentration,
  word: Words,
  unitOf: (unit: MeasureUnit) => string,
): ConcentrationLine[] {
  const share = unitOf("share");
  return [
    ...topShares.map(({ count, share: value }) => ({
      name: word("topShare", { count }),
      value,
      unit: share,
      formula: word("topShareFormula"),
    })),
    { name: word("hhi"), value: hhi, unit: share, formula: word("hhiFormula") },
    ...(normalisedHhi === null
      ? []
      : [
          {
            name: word("normalisedHhi"),
            value: normalisedHhi,
            unit: share,
            formula: word("normalisedFormula"),
          },
        ]),
    {
      name: word("effectiveNumber"),
      value: effectiveNumber,
      unit: unitOf("debtors"),
      formula: word("effectiveFormula"),
    },
  ];
}
