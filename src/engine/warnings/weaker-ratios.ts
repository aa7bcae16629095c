/** Ratios of a customer whose traffic light has got worse within the year. */
import type { CreditBook } from "../book/credit-book";
import { stepAt } from "../policy/step-at";
import { lightSteps } from "../statements/ratio-report";
import { standardRatio } from "../statements/standard-ratios";
import { statementsUpTo, yearBefore, type Statement } from "../statements/statement-table";
import type { SerialDate } from "../values/serial-date";
import { LIGHTS } from "../words/item-names";
import { RATIO_GROUPS, type Ratio } from "../words/ratio-names";

/** Compares the lights of the latest statement with those of the year before; none without both. */
export function weakerRatios(
  { tables, places, asOfDate, policy }: CreditBook,
  place: number,
): { readonly ratios: readonly Ratio[]; readonly since: SerialDate | null } {
  const table = tables.statements!;
  const identity = places.identities[place]!;
  const all = statementsUpTo(table, identity, asOfDate);
  const latest = all.at(-1);
  const before = latest === undefined ? null : yearBefore(all, latest);
  if (latest === undefined || before === null) return { ratios: [], since: null };
  const industry = table.industries[table.index.findSame(identity) ?? -1] ?? null;
  const lightOf = (ratio: Ratio, statement: Statement) => {
    const earlier = yearBefore(all, statement)?.items ?? null;
    const { value } = standardRatio(ratio, statement.items, earlier);
    const { steps } = lightSteps(ratio, industry, policy);
    const light = value === null ? undefined : stepAt(steps, value)?.value;
    return light === undefined ? null : LIGHTS.codes.indexOf(light);
  };
  const ratios = Object.values(RATIO_GROUPS)
    .flat()
    .filter((ratio) => {
      const [now, then] = [lightOf(ratio, latest), lightOf(ratio, before)];
      return now !== null && then !== null && now > then;
    });
  return { ratios, since: latest.periodEnd };
}
