/** What is remarkable about customers, gravest first. */
import type { CustomerMark } from "../../engine";

const FIRST: readonly CustomerMark[] = [
  "hold",
  "red",
  "amber",
  "overLimit",
  "withoutLimit",
  "unscored",
  "withoutRate",
];

/** Sorts marks: levels, then limits and gaps, then the lines crossed in the order of the policy. */
export function marksInOrder(marks: readonly CustomerMark[]): CustomerMark[] {
  return [
    ...FIRST.filter((mark) => marks.includes(mark)),
    ...marks.filter((mark) => !FIRST.includes(mark)),
  ];
}
