import { screen, within } from "@testing-library/react";

import { builtInPolicy, type Policy } from "../../src/engine";
import { NextGrade } from "../../src/taskpane/customer/NextGrade";
import { Reasons } from "../../src/taskpane/customer/Reasons";
import { reviewOf } from "../support/credit-tables";
import { renderIn } from "../support/pane";

/** The International policy with grades of its own. */
function policyWithGrades(grades: Readonly<Record<string, number>>): Policy {
  const rows = Object.entries(grades).map(([grade, from]) => ({ grade, from, row: null }));
  return { ...builtInPolicy("International", "en"), grades: rows };
}

describe("NextGrade", () => {
  it.each([
    { language: "en", title: "What would reach grade C", together: "Fewest steps together" },
    { language: "zh-CN", title: "如何达到等级 C", together: "最少步骤的组合" },
    { language: "zh-TW", title: "如何達到等級 C", together: "最少步驟的組合" },
  ] as const)("shows the cheapest way to the next grade in $language", (expected) => {
    const review = reviewOf("C-2");
    renderIn(expected.language, <NextGrade review={review} />);
    const region = within(screen.getByRole("region", { name: expected.title }));
    const list = within(region.getByRole("list", { name: expected.together }));
    const { changes, score } = review.explanation.next!.cheapest!;
    expect(list.getAllByRole("listitem")).toHaveLength(changes.length);
    expect(region.getByText(score.toFixed(1).replace(/\.0$/, ""))).toBeVisible();
  });

  it("says what has to happen, what it wins, and how it is now", () => {
    const review = reviewOf("C-2");
    renderIn("en", <NextGrade review={review} />);
    const list = screen.getByRole("list", { name: "Fewest steps together" });
    const texts = within(list)
      .getAllByRole("listitem")
      .map((item) => item.textContent);
    for (const text of texts) expect(text).toMatch(/\+\d.*now -?\d/);
    expect(texts.join("\n")).toContain("Oldest open item");
    expect(texts.join("\n")).toMatch(/Nothing more than \d+ days past due/);
  });

  it("shows single changes that reach the grade alone", () => {
    const nearly = reviewOf("C-1").assessment.score.value! + 1;
    const review = reviewOf("C-1", policyWithGrades({ A: nearly, B: 0 }));
    renderIn("en", <NextGrade review={review} />);
    const list = within(screen.getByRole("list", { name: "Each of these alone" }));
    const { others } = review.explanation.next!;
    expect(list.getAllByRole("listitem")).toHaveLength(Math.min(3, others.length));
  });

  it("says how far the known factors go where they do not reach the grade", () => {
    renderIn("en", <NextGrade review={reviewOf("C-1", policyWithGrades({ A: 99.9, B: 0 }))} />);
    expect(screen.getByText(/^The known factors do not reach grade A/)).toBeVisible();
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("says that an event stands in the way", () => {
    const policy = policyWithGrades({ A: 80, B: 10, C: 0 });
    renderIn("en", <NextGrade review={reviewOf("C-2", policy)} />);
    expect(
      screen.getByText("While this event counts, no change reaches grade B: law suit, 1 May 2024"),
    ).toBeVisible();
  });

  it.each([
    { customer: "C-1", policy: policyWithGrades({ A: 5, B: 0 }), because: "no grade is better" },
    { customer: "C-3", policy: policyWithGrades({ A: 5, B: 0 }), because: "there is no grade" },
  ])("shows nothing for $customer when $because", ({ customer, policy }) => {
    renderIn("en", <NextGrade review={reviewOf(customer, policy)} />);
    expect(screen.queryByRole("region")).toBeNull();
  });
});

describe("Reasons", () => {
  it("says what would win points back in the same words", () => {
    renderIn("en", <Reasons review={reviewOf("C-2")} />);
    const list = within(screen.getByRole("region", { name: "What cost most" }));
    const texts = list.getAllByRole("listitem").map((item) => item.textContent);
    expect(texts.join("\n")).toMatch(/fewer late of the next 20 invoices \(at most \d+\): \+\d/);
  });
});
