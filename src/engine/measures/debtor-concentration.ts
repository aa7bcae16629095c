/** Debtors by balance, largest first, with their classes and the concentration of all. */
import { agingReport } from "../aging/aging-report";
import type { UntranslatedAmount } from "../ledger/untranslated-amounts";
import { itemGroups } from "../ledger/item-groups";
import type { InvoiceLedger } from "../ledger/invoice-ledger";
import { openAmountAt } from "../ledger/open-amount";
import { translate, translationOf, type Translation } from "../ledger/translation";
import { inWholeCoins } from "../ledger/whole-coins";
import { AmountTotals, roundAmount, sumAmounts, type Amount } from "../values/money";
import { naturalOrder } from "../values/natural-order";
import type { Policy } from "../policy/policy";
import type { SerialDate } from "../values/serial-date";
import { nothingOpen } from "./nothing-open";
import { concentrationOf, type Concentration } from "./concentration";

/** A debtor who owes something. */
export interface Debtor {
  /** Customer, or the text of the column by which debtors are grouped; "" where it is blank. */
  readonly group: string;
  /** Name of the customer where the ledger has a code and a name. */
  readonly name: string;
  readonly balance: Amount;
  /** Part of all positive balances, a fraction. */
  readonly share: number;
  /** Part of this and all larger ones. */
  readonly cumulativeShare: number;
  readonly abcClass: AbcClass;
}

export type AbcClass = "A" | "B" | "C";

/** Debtors of a ledger on a day. */
export interface DebtorConcentration {
  /** Header of the column by which it groups; "" for the customer. */
  readonly groupTitle: string;
  /** Largest first. */
  readonly debtors: readonly Debtor[];
  readonly concentration: Concentration;
  /** Sum of the credit balances, which are left out; negative. */
  readonly creditBalances: Amount;
  /** Total of the aging report of the same day. */
  readonly agingTotal: Amount;
  /** Positive and credit balances less the aging total; 0 when it ties out. */
  readonly difference: Amount;
  readonly untranslated: readonly UntranslatedAmount[];
}

/**
 * Ranks the debtors of a ledger.
 *
 * Classes go by the cumulative share before the debtor, so that the one who crosses the
 * line stays in the higher class: A up to 80%, B up to 95%, C the rest.
 *
 * @param groupBy - Header of the column to group by, such as a group of companies; null for
 * the customer.
 * @throws {@link EngineError} `nothingOpen` when nobody owes anything, `unknownColumn`.
 */
export function debtorConcentration(
  given: InvoiceLedger,
  asOfDate: SerialDate,
  policy: Policy,
  groupBy: string | null,
): DebtorConcentration {
  const { baseCurrency } = policy.settings;
  const ledger = inWholeCoins(given, baseCurrency);
  const translation = translationOf(ledger, baseCurrency, policy.rates, asOfDate);
  const groups = itemGroups(ledger, groupBy);
  const balances = balancesOf(ledger, asOfDate, groups.of, groups.names.length, translation);
  const { decimals } = translation;
  const concentration = concentrationOf(balances, decimals);
  if (concentration === null) throw nothingOpen(asOfDate, translation);
  const byName = naturalOrder(groups.names);
  const places = Array.from(balances, (_, place) => place)
    .filter((place) => balances[place]! > 0)
    .sort((a, b) => balances[b]! - balances[a]! || byName(groups.names[a]!, groups.names[b]!));
  let before = 0;
  const debtors = places.map((place): Debtor => {
    const balance = balances[place]!;
    const abcClass = classOf(before / concentration.total);
    before = roundAmount(before + balance, decimals);
    return {
      group: groups.names[place]!,
      name: groups.labels[place] ?? "",
      balance,
      share: balance / concentration.total,
      cumulativeShare: before / concentration.total,
      abcClass,
    };
  });
  const creditBalances = sumAmounts(
    balances.filter((balance) => balance < 0),
    decimals,
  );
  const { total, proof } = agingReport(ledger, asOfDate, policy);
  return {
    groupTitle: groups.title,
    debtors,
    concentration,
    creditBalances,
    agingTotal: total.total,
    difference: sumAmounts([concentration.total, creditBalances, -total.total], decimals),
    untranslated: proof.untranslated,
  };
}

/** Adds up what each group owes on a day, credit items deducted. */
export function balancesOf(
  ledger: InvoiceLedger,
  asOfDate: SerialDate,
  groupOf: ArrayLike<number>,
  groups: number,
  translation: Translation,
): Amount[] {
  const totals = new AmountTotals(groups, translation.decimals);
  for (let item = 0; item < ledger.length; item++) {
    const open = openAmountAt(ledger, item, asOfDate);
    if (open === 0) continue;
    totals.add(groupOf[item]!, translate(translation, ledger, item, open));
  }
  return totals.toAmounts();
}

function classOf(shareBefore: number): AbcClass {
  if (shareBefore < 0.8) return "A";
  return shareBefore < 0.95 ? "B" : "C";
}
