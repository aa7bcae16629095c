/** A loss provision as a table for the sheet. */
import {
  lossProvision,
  type CellGrid,
  type InvoiceLedger,
  type LossProvision,
  type Policy,
  type Provided,
  type SerialDate,
  type SpecificProvision,
} from "../engine";
import { issueText } from "../i18n/messages";
import { provisionWords, type ProvisionWords } from "../i18n/provision-words";
import { reportLabels } from "../i18n/report-labels";
import { rateCell } from "./loss-rates-table";

type Cell = string | number;

/** What stands in a row beside its label; what is left out is blank. */
interface Line {
  readonly gross?: number;
  readonly secured?: number;
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
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  options: { readonly rates: CellGrid | null; readonly specificItems: CellGrid | null },
): Cell[][] {
  const words = provisionWords(policy.language);
  const { word, field } = words;
  const { notDue } = reportLabels(policy.language);
  const provision = lossProvision(ledger, asOfDate, policy, { ...options, notDue });
  return [
    [
      field("bucket"),
      word("gross"),
      field("securedAmount"),
      field("lossRate"),
      word("adjustedRate"),
      word("allowance"),
      field("note"),
    ],
    ...provision.buckets.map((bucket) => row(bucket.label, bucket)),
    totalRow(word("pool"), provision.pool),
    ...specificRows(provision, policy, words),
    ...tieOutRows(provision, policy, words),
    ...outlookRows(policy, words),
    ...movementRows(provision, words),
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

/** A total with the part of it that is covered. */
function totalRow(label: string, { gross, allowance }: Provided): Cell[] {
  return row(label, { gross, allowance, adjustedRate: gross > 0 ? allowance / gross : null });
}

function specificRows(
  { specific, specificTotal, issues }: LossProvision,
  { language }: Policy,
  words: ProvisionWords,
): Cell[][] {
  const unused = issues.filter(({ severity }) => severity === "error");
  return [
    ...specific.map((one) => specificRow(one, words)),
    ...(specific.length > 0 ? [totalRow(words.word("specificTotal"), specificTotal)] : []),
    ...unused.map((issue) =>
      row(`specificItems ${issue.row}`, { remark: issueText(issue.code, language) }),
    ),
  ];
}

function specificRow({ item, isCut, ...line }: SpecificProvision, { word }: ProvisionWords) {
  const remarks = [
    item.note ?? "",
    ...(line.gross === 0 ? [word("nothingOpen")] : isCut ? [word("cut")] : []),
  ];
  return row([item.customer ?? "", item.invoiceNo ?? ""].join(" ").trim(), {
    ...line,
    secured: item.securedAmount,
    remark: remarks.filter((remark) => remark !== "").join("; "),
  });
}

function tieOutRows(
  { credits, total, agingTotal, difference, untranslated }: LossProvision,
  { language }: Policy,
  { word }: ProvisionWords,
): Cell[][] {
  return [
    ...(credits === 0 ? [] : [row(word("credits"), { gross: credits, allowance: 0 })]),
    totalRow(word("total"), total),
    row(word("agingTotal"), { gross: agingTotal }),
    row(word("difference"), { gross: difference }),
    ...untranslated.map(({ currency, amount }) =>
      row(currency, { gross: amount, remark: issueText("unknownRate", language) }),
    ),
  ];
}

/** What the loss rates were multiplied by; no row where nothing was. */
function outlookRows({ settings, scenarios }: Policy, { setting }: ProvisionWords): Cell[][] {
  const { forwardLookingFactor } = settings;
  const isNeutral = forwardLookingFactor === 1 && scenarios.every(({ factor }) => factor === 1);
  if (isNeutral) return [];
  const names = scenarios.map(({ name, weight, factor }) => `${name} ${weight} × ${factor}`);
  const line = { adjustedRate: forwardLookingFactor, remark: names.join("; ") };
  return [row(setting("forwardLookingFactor"), line)];
}

function movementRows(
  { total, existing, change }: LossProvision,
  { word, setting }: ProvisionWords,
): Cell[][] {
  const required = row(word("required"), { allowance: total.allowance });
  const inBooks = setting("existingAllowance");
  if (existing === null || change === null) {
    return [required, row(inBooks, { remark: word("notStated") })];
  }
  const allowance = Math.abs(change);
  const accounts = [word("lossAccount"), word("allowance")];
  const [debit, credit] = change < 0 ? accounts.reverse() : accounts;
  return [
    required,
    row(inBooks, { allowance: existing }),
    row(word(change < 0 ? "release" : "charge"), { allowance }),
    row(word("debit", { account: debit }), { allowance }),
    row(word("credit", { account: credit }), { allowance }),
  ];
}
