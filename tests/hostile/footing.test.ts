import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { answerOf, type Call } from "./answers";
import { FOOTING, NOTHING_ADDS_UP } from "./footing";
import type { AnswerOf } from "./footing/add-up";
import { requireLaw } from "./shrink";
import { MEANT } from "./tables";
import { FUNCTION_IDS, HostileWorkbook, parametersOf } from "./workbook";

/** Workbooks on which tables are added up. */
const WORKBOOKS = 260;

/** Fewer answers would prove nothing: errors add up to nothing. */
const FEWEST_ANSWERS = 12;

const ADDED_UP = Object.keys(FOOTING);

const answers = new Map(ADDED_UP.map((id) => [id, 0]));
const faults = new Map<string, unknown>();

/** Function by function on one workbook after the other: what is read of a workbook is read once. */
beforeAll(() => {
  for (let seed = 1; seed <= WORKBOOKS; seed++) {
    const workbook = new HostileWorkbook(seed, MEANT, seed % 2 === 0);
    for (const id of ADDED_UP) {
      const args = workbook.argumentsOf(id);
      if (faults.has(id)) continue;
      try {
        requireLaw(seed, { id, args }, faultOf);
      } catch (error) {
        faults.set(id, error);
      }
    }
  }
});

describe("a table", () => {
  it.each(ADDED_UP)("of %s adds up as it is shown", (id) => {
    expect(faults.get(id)).toBeUndefined();
    expect(answers.get(id)).toBeGreaterThan(FEWEST_ANSWERS);
  });

  it("is added up, or has a reason why nothing in it does", () => {
    const known = [...ADDED_UP, ...Object.keys(NOTHING_ADDS_UP)];
    expect(known.sort()).toEqual([...FUNCTION_IDS].sort());
  });
});

function faultOf(call: Call): string | null {
  const answer = englishAnswer(call);
  if (answer === null) return null;
  answers.set(call.id, answers.get(call.id)! + 1);
  return FOOTING[call.id]!(answer, otherAnswerTo(call));
}

/** Tables in Chinese add up in the same way; their words are not known here. */
function englishAnswer(call: Call): unknown[][] | null {
  const answer = answerOf(call);
  // Nobody asked for is answered by a blank cell.
  if (answer instanceof CustomFunctionError || answer.flat().join("") === "") return null;
  return LATIN.test(String(answer[0])) ? answer : null;
}

const LATIN = /^[\x20-\x7e–]*$/;

/** Asks another function about the same tables. */
function otherAnswerTo({ id: asked, args }: Call): AnswerOf {
  return (id, changed = {}) => {
    const given = new Map(parametersOf(asked).map(({ name }, i) => [name, args[i]]));
    for (const [name, value] of Object.entries(changed)) given.set(name, value);
    const call = { id, args: parametersOf(id).map(({ name }) => given.get(name) ?? null) };
    return englishAnswer(call);
  };
}
