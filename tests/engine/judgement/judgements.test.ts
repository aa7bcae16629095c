import { defaultTree } from "../../../src/engine/judgement/default-tree";
import { judgeBy } from "../../../src/engine/judgement/judgements";
import { readRatings } from "../../../src/engine/judgement/read-ratings";
import { readTree } from "../../../src/engine/judgement/read-tree";
import { bookOf, invoiceGrid } from "../../support/builders";

const AS_OF_DATE = 45_352;

const HEAD = ["Step", "Fact", "Operator", "Value", "Then", "Otherwise"];

/** A customer that pays on the day, with others that do not always. */
const INVOICES = invoiceGrid(
  ...Array.from({ length: 60 }, (_, i) => {
    const dueDate = AS_OF_DATE - 30 - i;
    const isLate = i % 3 !== 0 && i % 4 === 0;
    return {
      customer: i % 3 === 0 ? "C-1" : `P-${i % 5}`,
      dueDate,
      settledDate: dueDate + (isLate ? 40 : 0),
    };
  }),
);

function judge({
  ratings,
  tree,
  events,
}: {
  readonly ratings?: unknown[][];
  readonly tree?: unknown[][];
  readonly events?: unknown[][];
}) {
  const customers = [
    ["Customer ID", "Customer Name", "Industry"],
    ["C-1", "Acme", "Steel"],
  ];
  const book = bookOf({
    customers,
    invoices: INVOICES,
    asOfDate: AS_OF_DATE,
    ...(events === undefined ? {} : { events }),
  });
  const steps = tree === undefined ? defaultTree(book.policy, "en") : readTree([HEAD, ...tree]);
  return judgeBy(
    book.policy,
    ratings === undefined ? null : readRatings(ratings),
    steps,
  )(book.find("C-1"));
}

describe("judgeBy", () => {
  it("shows what each method says", () => {
    const result = judge({
      ratings: [
        ["Customer", "Ann", "Ben"],
        ["acme", 90, 80],
      ],
    });
    expect(result.scorecard.grade).toBe("A");
    expect(result.fiveC.grade).toBeNull(); // a fifth of it is known
    expect(result.experts).toEqual({ score: 85, grade: "A" });
    expect([result.decision.result, result.treeGrade]).toEqual(["A", "A"]);
    expect([result.agreement, result.spread]).toEqual(["sameGrade", 0]);
  });

  it.each([
    { marks: 80, agreement: "sameGrade", spread: 0 },
    { marks: 79.99, agreement: "oneGradeApart", spread: 1 },
    { marks: 64.99, agreement: "disagree", spread: 2 },
    { marks: 10, agreement: "disagree", spread: 3 },
  ])("is $agreement for a panel at $marks", ({ marks, agreement, spread }) => {
    const result = judge({
      ratings: [
        ["Customer", "Ann"],
        ["C-1", marks],
      ],
    });
    expect([result.agreement, result.spread]).toEqual([agreement, spread]);
  });

  it("does not count a result that is no grade of the policy", () => {
    const result = judge({ tree: [["1", "industry", "=", "steel", "refer", "A"]] });
    expect([result.decision.result, result.treeGrade]).toEqual(["refer", null]);
    expect([result.agreement, result.spread]).toEqual([null, null]);
  });

  it.each([
    { fact: "score", operator: ">=", value: 80 },
    { fact: "law suit", operator: "=", value: 1 },
    { fact: "诉讼", operator: ">=", value: 1 },
    { fact: "fraud", operator: "=", value: 0 },
    { fact: "overdue", operator: "=", value: 0 },
    { fact: "share of invoices late", operator: "<", value: 0.2 },
    { fact: "credit limit", operator: "unknown", value: "" },
  ])("lets a tree ask for $fact", ({ fact, operator, value }) => {
    const events = [
      ["Customer ID", "Date", "Kind"],
      ["C-1", AS_OF_DATE - 9, "litigation"],
    ];
    const tree = [["1", fact, operator, value, "A", "D"]];
    expect(judge({ tree, ...(fact === "score" ? {} : { events }) }).treeGrade).toBe("A");
  });

  it("knows no number of events without a table of events", () => {
    const tree = [["1", "fraud", "known", "", "A", "D"]];
    expect(judge({ tree }).treeGrade).toBe("D");
  });

  it("names the row that asks for what nobody knows", () => {
    expect(() => judge({ tree: [["1", "mood", ">", 1, "A", "D"]] })).toThrow(
      'treeFact {"row":2,"fact":"mood"',
    );
  });
});
