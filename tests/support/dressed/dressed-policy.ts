/** Policies under which dressed ledgers are read, and the buckets that are right under each. */
import type { Random } from "../../../src/workbench/sample/random";
import { bucketOf } from "./columns";
import { sum } from "./forms";
import type { TrueDocument } from "./true-ledger";

/** Where credits stand: beside the buckets, in that of their own day, or off the oldest debts of their customer. */
export type CreditPlace = "separate" | "in bucket" | "netted oldest first";

/** A policy and what it does with credits. */
export interface DressedPolicy {
  readonly credits: CreditPlace;
  readonly rows: readonly (readonly unknown[])[];
}

/** Chooses a policy; but for the place of credits no setting of it moves an open amount. */
export function dressedPolicy(random: Random, base: string): DressedPolicy {
  const credits = random.pick<CreditPlace>([
    "separate",
    "separate",
    "in bucket",
    "netted oldest first",
  ]);
  const setting = (item: string, ...values: [unknown, ...unknown[]]) => [
    ...["Setting", item, ""],
    random.pick(values),
    "",
  ];
  return {
    credits,
    rows: [
      ["Rule", "Item", "From", "Value", "Note"],
      setting("Base currency", base),
      setting("Unapplied credits", credits),
      setting("Disputed items", "counted", "set aside"),
      setting("Small difference", 0, 1),
      setting("Minimum overdue", 0, 50),
    ],
  };
}

const BUCKETS = ["notDue", "1-30", "31-60", "61-90", "over90"];

/** The buckets of open documents by hand: debts, and credits where the policy wants them. */
export function bucketsOf(
  open: readonly TrueDocument[],
  asOf: number,
  credits: CreditPlace,
): Record<string, number> {
  const isCredit = (doc: TrueDocument) => doc.open < 0;
  const left = credits === "netted oldest first" ? netted(open) : open;
  const aged = credits === "in bucket" ? left : left.filter((doc) => !isCredit(doc));
  const buckets = BUCKETS.map((name, place) => {
    const own = aged.filter((doc) => bucketOf(doc, asOf) === place);
    return [name, sum(own.map((doc) => doc.open))] as const;
  });
  const apart = sum(left.filter(isCredit).map((doc) => doc.open));
  return Object.fromEntries(credits === "in bucket" ? buckets : [...buckets, ["credits", apart]]);
}

/** Takes the credits of each customer off its debts, the oldest first. */
function netted(open: readonly TrueDocument[]): TrueDocument[] {
  const customers = [...new Set(open.map(({ customer }) => customer))];
  return customers.flatMap((customer) => {
    const own = open.filter((doc) => doc.customer === customer);
    let credit = sum(own.filter((doc) => doc.open < 0).map((doc) => -doc.open));
    const debts = own.filter((doc) => doc.open > 0).sort((a, b) => a.due - b.due);
    const left = debts.map((doc) => {
      const taken = Math.min(credit, doc.open);
      credit = sum([credit, -taken]);
      return { ...doc, open: sum([doc.open, -taken]) };
    });
    const rest = own.find((doc) => doc.open < 0);
    return rest === undefined || credit === 0 ? left : [...left, { ...rest, open: -credit }];
  });
}
