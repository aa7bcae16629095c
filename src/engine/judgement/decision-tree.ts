/** Walks a decision tree with the facts about one customer, and keeps the way that was taken. */
import { comparisonKey, plainCell } from "../values/cells";
import { EngineError } from "../values/errors";
import { isNo, isYes } from "../words/row-words";
import { parseNumber } from "../reading/number-text";
import type { DecisionTree, TreeStep } from "./read-tree";

/** A fact: a number, a text, or null when it is not known. */
export type Fact = number | string | null;

/** One step of the way through a tree. */
export interface PathStep {
  readonly step: TreeStep;
  readonly value: Fact;
  readonly answer: "yes" | "no" | "unknown";
}

/** What a tree decides, and how it came to it. */
export interface Decision {
  /** Null when a fact is missing and the tree does not say what then. */
  readonly result: string | null;
  /** From the first step to the last; where there is no result, the last asks for the missing fact. */
  readonly path: readonly PathStep[];
}

/**
 * Decides by a tree.
 *
 * @param factOf - Gives a fact by its name as the tree writes it.
 * @throws {@link EngineError} `treeValue` naming the row, where a number is compared with a text.
 */
export function decide(tree: DecisionTree, factOf: (name: string) => Fact): Decision {
  const path: PathStep[] = [];
  let place = 0;
  // A tree has no loops, so no way through it is longer than the tree.
  while (path.length < tree.length) {
    const step = tree[place]!;
    const value = factOf(step.fact);
    const answer = answerOf(step, value);
    path.push({ step, value, answer });
    const target = targetOf(step, answer);
    if (target === null) break;
    if ("result" in target) return { result: target.result, path };
    place = target.step;
  }
  return { result: null, path };
}

function targetOf(step: TreeStep, answer: PathStep["answer"]): TreeStep["ifUnknown"] {
  if (answer === "unknown") return step.ifUnknown;
  return answer === "yes" ? step.then : step.otherwise;
}

function answerOf(step: TreeStep, value: Fact): PathStep["answer"] {
  const { operator, values } = step;
  const yesWhen = (isTrue: boolean) => (isTrue ? "yes" : "no");
  if (operator === "known") return yesWhen(value !== null);
  if (operator === "unknown") return yesWhen(value === null);
  if (value === null) return "unknown";
  if (operator === "equal" || operator === "oneOf") {
    return yesWhen(values.some((other) => isSame(value, other)));
  }
  if (operator === "notEqual") return yesWhen(!values.some((other) => isSame(value, other)));
  const distance = distanceFrom(step, value);
  // A text where a number is asked for tells nothing.
  if (distance === null) return "unknown";
  const isEqual = Math.abs(distance) <= NOISE;
  switch (operator) {
    case "atLeast":
      return yesWhen(isEqual || distance > 0);
    case "above":
      return yesWhen(!isEqual && distance > 0);
    case "atMost":
      return yesWhen(isEqual || distance < 0);
    case "below":
      return yesWhen(!isEqual && distance < 0);
  }
}

/** How far a fact lies above the value of a step; texts are ordered as the sheet sorts them. */
function distanceFrom({ row, values }: TreeStep, value: number | string): number | null {
  const threshold = values[0]!;
  const number = numberOf(value);
  if (typeof threshold === "number") return number === null ? null : number - threshold;
  if (number !== null) throw new EngineError("treeValue", { row, found: threshold });
  return TEXT_ORDER.compare(String(value), threshold);
}

/** Case makes no difference, and numbers within texts go by their value. */
const TEXT_ORDER = new Intl.Collator("en", { numeric: true, sensitivity: "accent" });

/** Binary fractions: 0.1 + 0.2 is at most 0.3. */
const NOISE = 1e-9;

function isSame(a: number | string, b: number | string): boolean {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== null && y !== null) return Math.abs(x - y) <= NOISE;
  return comparisonKey(a) === comparisonKey(b) || (isYes(a) && isYes(b)) || (isNo(a) && isNo(b));
}

function numberOf(value: number | string): number | null {
  return typeof value === "number" ? value : parseNumber(value, ".");
}

/** Reads the cell of a fact. */
export function factOfCell(cell: unknown): Fact {
  const plain = plainCell(cell);
  if (typeof plain === "number" || plain === null) return plain;
  if (typeof plain === "object") return null;
  const text = String(plain).trim();
  return text === "" ? null : text;
}
