/** When and from what the figures of an open workbook are calculated. */
import { builtInRows, POLICY_NAMES, type Language, type PolicyName } from "../../engine";
import { fingerprintOf, tableMark, type Fingerprint } from "../../workbook/fingerprint";
import { momentOf, type Stamp } from "../../workbook/share/stamp";
import { author } from "./author";
import type { OpenWorkbook } from "./open-workbook";

type Inputs = Pick<OpenWorkbook, "chosen" | "grids" | "tables" | "view">;

/** Gives the stamp for something that is written now. */
export function stampOf(workbook: Inputs, language: Language): Stamp {
  const { view } = workbook;
  return {
    time: momentOf(new Date()),
    author: author(),
    asOfDate: view.status === "assessed" ? view.book.asOfDate : null,
    policy: policyVersion(workbook, language),
    inputs: inputsOf(workbook),
  };
}

/** The marks of all tables in use, and of the policy that applies. */
export function inputsOf({ grids, tables }: Inputs): Fingerprint {
  const read = Object.entries(grids).filter(
    ([kind]) => tables[kind as keyof typeof grids].status === "read",
  );
  return { policy: builtInMark(tables), ...fingerprintOf(Object.fromEntries(read)) };
}

/** Names the policy that applies, with its mark: `International 1a2b3c4d`. */
export function policyVersion(workbook: Inputs, language: Language): string {
  const { chosen, tables } = workbook;
  const own = tables.policy.status === "read" ? chosen.policy.place?.name : undefined;
  const name = own ?? POLICY_NAMES.nameOf(tables.applied.policy.name, language);
  return `${name} ${inputsOf(workbook).policy!}`;
}

const builtInMarks = new Map<PolicyName, string>();

/** The same in every language of the reader. */
function builtInMark({ applied }: Inputs["tables"]): string {
  const { name } = applied.policy;
  const mark =
    builtInMarks.get(name) ??
    tableMark(
      builtInRows(name, "en").map(({ rule, item, from, value }) => [rule, item, from, value]),
    );
  builtInMarks.set(name, mark);
  return mark;
}
