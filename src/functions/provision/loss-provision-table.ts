/** A loss provision as a table for the sheet. */
import {
  lossProvision,
  type CellGrid,
  type LossProvision,
  type Policy,
  type PoolCover,
  type Provided,
  type SerialDate,
  type SpecificProvision,
  type Language,
} from "../../engine";
import { issueText } from "../../i18n/issue-texts";
import { provisionWords } from "../../i18n/provision-words";
import { notDueLabel } from "../../i18n/not-due";
import { rateCell } from "./loss-rates-table";
import { clausesText } from "../../i18n/lists";
import { ledgerTableRemarks } from "../cells/remark-rows";
import type { LedgerTable } from "../../tables/tables";

type Cell = string | number;
type Words = ReturnType<typeof provisionWords>;

/** What stands in a row beside its label; what is left out is blank. */
interface Line {
  readonly gross?: number;
  readonly secured?: number | "";
  readonly lossRate?: number | null;
  readonly adjustedRate?: number | null;
  readonly allowance?: number;
  readonly remark?: string;
}

/**
 * Lays out a provision: the buckets of the pool, the specific items, credits, the total with
 * its tie-out to the aging, the movement of the allowance, and the journal entry.
 */
export function lossProvisionTable(
  table: LedgerTable,
  asOfDate: SerialDate,
  policy: Policy,
  options: { readonly rates: CellGrid | null; readonly specificItems: CellGrid | null },
): Cell[][] {
  const { ledger } = table;
  const word = provisionWords(policy.language);
  const notDue = notDueLabel(policy.language);
  const provision = lossProvision(ledger, asOfDate, policy, { ...options, notDue });
  return [
    [
      word("bucket"),
      word("gross"),
      word("secured"),
      word("lossRate"),
      word("adjustedRate"),
      word("allowance"),
      word("remark"),
    ],
    ...provision.buckets.map((bucket) =>
      row(bucket.label, { ...bucket, secured: bucket.secured || "" }),
    ),
    totalRow(word("pool"), provision.pool, provision.secured),
    ...provision.covers.map((cover) => coverRow(cover, policy.language, word)),
    ...specificRows(provision, policy, word),
    ...tieOutRows(provision, word),
    ...outlookRows(policy, word),
    ...movementRows(provision, word),
    ...ledgerTableRemarks(table, policy.language, 7),
  ];
}

function row(label: string, line: Line): Cell[] {
  return [
    label,
    line.gross ?? "",
    line.secured ?? "",
    rateCell(line.lossRate ?? null),
    rateCell(line.adjustedRate ?? null),
    line.allowance ?? "",
    line.remark ?? "",
  ];
}

/** A total with what of it is secured and provided for. */
function totalRow(label: string, { gross, allowance }: Provided, secured = 0): Cell[] {
  const adjustedRate = gross > 0 ? allowance / gross : null;
  return row(label, { gross, secured: secured || "", allowance, adjustedRate });
}

function specificRows(
  { specific, specificTotal, issues }: LossProvision,
  { language }: Policy,
  word: Words,
): Cell[][] {
  const unused = issues
    .filter(({ severity }) => severity === "error")
    .map((issue) =>
      row(word("unusedRow", { row: issue.row }), { remark: issueText(issue.code, language) }),
    );
  if (specific.length === 0) return unused;
  return [
    ...specific.map((one) => specificRow(one, language, word)),
    totalRow(word("specificTotal"), specificTotal),
    ...unused,
  ];
}

/** What is secured of a customer's part of the pool: information, added to nothing. */
function coverRow(
  { item, gross, secured, isCut }: PoolCover,
  language: Language,
  word: Words,
): Cell[] {
  const remark = remarkOf({ item, gross, isCut }, language, word);
  return row(word("coverOf", { who: labelOf(item) }), { gross, secured, remark });
}

function labelOf({ customer, invoiceNo }: SpecificProvision["item"]): string {
  return [customer, invoiceNo].filter((part) => part !== null).join(" ");
}

function specificRow(specific: SpecificProvision, language: Language, word: Words): Cell[] {
  const { item, gross, lossRate, allowance } = specific;
  const secured = item.securedAmount || "";
  const remark = remarkOf(specific, language, word);
  return row(labelOf(item), { gross, secured, lossRate, allowance, remark });
}

function remarkOf(
  { item: { note }, gross, isCut }: Pick<SpecificProvision, "item" | "gross" | "isCut">,
  language: Language,
  word: Words,
): string {
  const remarks = [
    ...(note === null ? [] : [note]),
    ...(gross === 0 ? [word("nothingOpen")] : isCut ? [word("cut")] : []),
  ];
  return clausesText(remarks, language);
}

function tieOutRows(provision: LossProvision, word: Words): Cell[][] {
  const { credits, total, agingTotal, difference, untranslated } = provision;
  return [
    ...(credits === 0
      ? []
      : [row(word("credits"), { gross: credits, allowance: 0, remark: word("noAllowance") })]),
    totalRow(word("total"), total),
    row(word("agingTotal"), { gross: agingTotal }),
    row(word("difference"), { gross: difference }),
    ...untranslated.map(({ currency, amount }) =>
      row(word("noExchangeRate", { currency }), { gross: amount }),
    ),
  ];
}

/** What the loss rates were multiplied by; no row where nothing was. */
function outlookRows({ settings, scenarios, language }: Policy, word: Words): Cell[][] {
  const { forwardLookingFactor } = settings;
  const isNeutral = forwardLookingFactor === 1 && scenarios.every(({ factor }) => factor === 1);
  if (isNeutral) return [];
  const names = scenarios.map(({ name, weight, factor }) => `${name} ${weight} × ${factor}`);
  const remark = clausesText(names, language);
  return [row(word("outlook"), { adjustedRate: forwardLookingFactor, remark })];
}

function movementRows({ total, existing, change }: LossProvision, word: Words): Cell[][] {
  const required = row(word("required"), { allowance: total.allowance });
  if (existing === null || change === null) {
    return [required, row(word("existing"), { remark: word("notStated") })];
  }
  const isRelease = change < 0;
  const amount = Math.abs(change);
  const [debit, credit] = isRelease
    ? [word("allowanceAccount"), word("lossAccount")]
    : [word("lossAccount"), word("allowanceAccount")];
  return [
    required,
    row(word("existing"), { allowance: existing }),
    row(word(isRelease ? "release" : "charge"), { allowance: amount }),
    ...(amount === 0
      ? []
      : [
          row(word("debit", { account: debit }), { allowance: amount }),
          row(word("credit", { account: credit }), { allowance: amount }),
        ]),
  ];
}
