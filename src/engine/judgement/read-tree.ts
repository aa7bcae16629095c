/** Reads a decision tree from a table: a row per step. Nothing in it is evaluated as code. */
import { cellText, comparisonKey, isBlank, plainCell, type CellGrid } from "../values/cells";
import { EngineError } from "../values/errors";
import { findHeaderRow } from "../reading/header-row";
import type { FieldNames } from "../words/header-key";
import { TableCells } from "../reading/table-cells";
import { parseNumber } from "../reading/number-text";
import { operatorOf, TREE_COLUMNS, type Operator, type TreeColumn } from "../words/tree-names";

/** Where a step leads: to another step by its place, or to a result in the user's words. */
export type Target = { readonly step: number } | { readonly result: string };

/** One question of a decision tree. */
export interface TreeStep {
  readonly name: string;
  /** Row within the range, from 1; 0 in the built-in tree. */
  readonly row: number;
  /** The fact asked about, as written. */
  readonly fact: string;
  readonly operator: Operator;
  /** What the fact is compared with: one value, several for "one of", none for "known". */
  readonly values: readonly (number | string)[];
  readonly then: Target;
  readonly otherwise: Target;
  /** Where an unknown fact leads; null where the tree does not say. */
  readonly ifUnknown: Target | null;
}

/** A decision tree: it starts at the first step. */
export type DecisionTree = readonly TreeStep[];

// The fields of the table are the codes of the vocabulary, every one of them.
const NAMES = Object.fromEntries(
  TREE_COLUMNS.codes.map((code) => [code, TREE_COLUMNS.namesOf(code)]),
) as unknown as FieldNames<TreeColumn>;

/**
 * Reads a decision tree.
 *
 * A blank step goes by its place, a blank "otherwise" leads to the next row. A target that is
 * the name of a step, or looks like one (S9 beside S1 and S2), is a step; anything else is a
 * result, such as a grade.
 *
 * @throws {@link EngineError} naming the row: `treeBlank`, `treeOperator`, `treeRepeated`,
 * `treeStep` for a step that does not exist, `treeLoop` for steps that lead
 * back to themselves; and as {@link findHeaderRow}.
 */
export function readTree(grid: CellGrid): DecisionTree {
  const required = [["fact"], ["operator"], ["then"]] as const;
  const header = findHeaderRow<TreeColumn>(grid, NAMES, "tree", required);
  const cells = new TableCells<TreeColumn>(grid, header, [], "automatic");
  const rows = [...cells.rows()];
  const names = rows.map((row, i) => cells.text(row, "step") ?? String(i + 1));
  const places = new Map<string, number>();
  names.forEach((name, i) => {
    const key = comparisonKey(name);
    if (places.has(key)) throw new EngineError("treeRepeated", { row: rows[i]! + 1, found: name });
    places.set(key, i);
  });
  if (rows.length === 0) throw new EngineError("emptyTable", { table: "tree" });
  const targets = new TargetNames(places, names);
  const steps = rows.map((row, i) => readStep(cells, row, names[i]!, i, targets));
  requireNoLoop(steps);
  return steps;
}

function readStep(
  cells: TableCells<TreeColumn>,
  row: number,
  name: string,
  place: number,
  targets: TargetNames,
): TreeStep {
  const need = (column: TreeColumn) => {
    const text = cells.text(row, column);
    if (text === null) throw new EngineError("treeBlank", { row: row + 1, column });
    return text;
  };
  const operator = operatorOf(need("operator"));
  if (operator === null) {
    throw new EngineError("treeOperator", { row: row + 1, found: need("operator") });
  }
  const otherwise = cells.text(row, "otherwise");
  const ifUnknown = cells.text(row, "ifUnknown");
  return {
    name,
    row: row + 1,
    fact: need("fact"),
    operator,
    values: valuesOf(cells.cell(row, "threshold"), operator, row + 1),
    then: targets.read(need("then"), row + 1),
    otherwise:
      otherwise === null && place + 1 < targets.count
        ? { step: place + 1 }
        : targets.read(otherwise ?? need("otherwise"), row + 1),
    ifUnknown: ifUnknown === null ? null : targets.read(ifUnknown, row + 1),
  };
}

/** The values of a step's comparison, numbers where they can be read as such. */
function valuesOf(cell: unknown, operator: Operator, row: number): readonly (number | string)[] {
  if (operator === "known" || operator === "unknown") return [];
  const plain = plainCell(cell);
  if (isBlank(plain)) throw new EngineError("treeBlank", { row, column: "threshold" });
  if (typeof plain === "number") return [plain];
  const text = cellText(plain);
  const texts = operator === "oneOf" ? text.split(/[,;，；、|]/) : [text];
  return texts.map((one) => parseNumber(one, ".") ?? one.trim());
}

/** Tells the names of steps from results. */
class TargetNames {
  readonly #places: ReadonlyMap<string, number>;
  readonly #shapes: ReadonlySet<string>;

  constructor(places: ReadonlyMap<string, number>, names: readonly string[]) {
    this.#places = places;
    this.#shapes = new Set(names.filter((name) => /\d/.test(name)).map(shapeOf));
  }

  get count(): number {
    return this.#places.size;
  }

  read(text: string, row: number): Target {
    const bare = text.replace(/^[→⇒>-]+\s*/, "");
    const step = this.#places.get(comparisonKey(bare));
    if (step !== undefined) return { step };
    if (this.#shapes.has(shapeOf(bare))) throw new EngineError("treeStep", { row, found: text });
    return { result: text };
  }
}

/** A name with its digits made alike. */
function shapeOf(name: string): string {
  return comparisonKey(name).replace(/\d+/g, "#");
}

/** Follows every way from every step, one after the other: a chain may be as long as a sheet. */
function requireNoLoop(steps: DecisionTree): void {
  const nextOf = steps.map(({ then, otherwise, ifUnknown }) =>
    [then, otherwise, ifUnknown].flatMap((to) => (to !== null && "step" in to ? [to.step] : [])),
  );
  /** Targets of each step that were followed; one more than there are when all lead to an end. */
  const followed = new Int32Array(steps.length);
  const onWay = new Uint8Array(steps.length);
  for (const start of steps.keys()) {
    const way = followed[start] === 0 ? [start] : [];
    onWay[start] = way.length;
    while (way.length > 0) {
      const place = way.at(-1)!;
      const next = nextOf[place]![followed[place]!++];
      if (next === undefined) {
        onWay[place] = 0;
        way.pop();
      } else if (onWay[next] === 1) {
        const names = [...way.slice(way.indexOf(next)), next].map((one) => steps[one]!.name);
        throw new EngineError("treeLoop", { row: steps[place]!.row, found: circleText(names) });
      } else if (followed[next] === 0) {
        onWay[next] = 1;
        way.push(next);
      }
    }
  }
}

/** Names of a circle that a message lists; of a longer one the first and the last. */
const LISTED_STEPS = 8;

function circleText(names: readonly string[]): string {
  const shown =
    names.length <= LISTED_STEPS
      ? names
      : [...names.slice(0, LISTED_STEPS / 2), "…", ...names.slice(-LISTED_STEPS / 2)];
  return shown.join(" → ");
}
