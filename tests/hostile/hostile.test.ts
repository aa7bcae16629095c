import { answerOf, faultOf, showCall, type Call } from "./answers";
import { shrink } from "./shrink";
import { FUNCTION_IDS, HostileWorkbook } from "./workbook";

/** Every function is called on each of them, twice. */
const WORKBOOKS = Number(process.env.HOSTILE_WORKBOOKS ?? 800);

/** `HOSTILE_SEED=7` begins with the seventh workbook. */
const FIRST_SEED = Number(process.env.HOSTILE_SEED ?? 1);

const SEEDS = Array.from({ length: WORKBOOKS }, (_, i) => FIRST_SEED + i);

function callsOn(seed: number): Call[] {
  const workbook = new HostileWorkbook(seed);
  return FUNCTION_IDS.map((id) => ({ id, args: workbook.argumentsOf(id) }));
}

/** Fails with the smallest call that has the fault. */
function report(seed: number, failing: Call, fault: string, find: (one: Call) => string | null) {
  const smallest = shrink(failing, (one) => find(one) !== null);
  throw new Error(
    `HOSTILE_SEED=${seed}: ${failing.id} ${find(smallest) ?? fault}\n${showCall(smallest)}`,
  );
}

describe("worksheet functions on hostile workbooks", () => {
  it("give an answer that fits cells, or an error of Excel's with words", () => {
    for (const seed of SEEDS) {
      for (const one of callsOn(seed)) {
        const fault = faultOf(one);
        if (fault !== null) report(seed, one, fault, faultOf);
      }
    }
  });

  it("answer again what they answered before, whatever was asked in between", () => {
    for (const seed of SEEDS) {
      const calls = callsOn(seed);
      const answers = calls.map((one) => JSON.stringify(answerOf(one)));
      for (const [i, one] of [...calls.entries()].reverse()) {
        const again = JSON.stringify(answerOf(one));
        if (again !== answers[i]) {
          throw new Error(`HOSTILE_SEED=${seed}: ${showCall(one)}\n${answers[i]}\n${again}`);
        }
      }
    }
  });
});
