import { serveFiles } from "../support/fetched-files";
import { judgedAnswer, judgedLater, showCall, type Call } from "./answers";
import { requireLaw } from "./shrink";
import { HostileWorkbook, LATER_IDS, PROMPT_IDS } from "./workbook";

/** Every function is called on each of them, twice: 100,000 calls. */
const WORKBOOKS = Number(process.env.HOSTILE_WORKBOOKS ?? 930);

/** `HOSTILE_SEED=7` begins with the seventh workbook. */
const FIRST_SEED = Number(process.env.HOSTILE_SEED ?? 1);

describe("worksheet functions on hostile workbooks", () => {
  it("give an answer that fits cells or an error with words, and the same again, whatever was asked in between", () => {
    for (let seed = FIRST_SEED; seed < FIRST_SEED + WORKBOOKS; seed++) {
      const workbook = new HostileWorkbook(seed);
      const calls = PROMPT_IDS.map((id): Call => ({ id, args: workbook.argumentsOf(id) }));
      const answers = calls.map((one) => {
        const { text, fault } = judgedAnswer(one);
        if (fault !== null) requireLaw(seed, one, (call) => judgedAnswer(call).fault);
        return text;
      });
      for (const [i, one] of [...calls.entries()].reverse()) {
        const { text } = judgedAnswer(one);
        if (text !== answers[i]) {
          throw new Error(`HOSTILE_SEED=${seed}: ${showCall(one)}\n${answers[i]}\n${text}`);
        }
      }
    }
  });

  it.each(LATER_IDS)("hold the same of %s, which answers later", async (id) => {
    serveFiles();
    for (let seed = FIRST_SEED; seed < FIRST_SEED + WORKBOOKS; seed++) {
      const one = { id, args: new HostileWorkbook(seed).argumentsOf(id) };
      const first = await judgedLater(one);
      expect([seed, first.fault]).toEqual([seed, null]);
      expect([seed, (await judgedLater(one)).text]).toEqual([seed, first.text]);
    }
  });
});
