import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LANGUAGES } from "../../src/engine";
import { explained, GLOSSARY_TERMS } from "../../src/i18n/glossary";
import { Section } from "../../src/taskpane/parts/Section";
import { accessibilityFaults } from "../support/accessibility";
import { renderIn } from "../support/pane";

/** Works a formula of an example out: numbers, percents, plus, minus, times, divided, brackets. */
function worth(text: string): number {
  const plain = text
    .replaceAll(",", "")
    .replaceAll("−", "-")
    .replaceAll("×", "*")
    .replace(/([\d.]+)%/g, "($1/100)");
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  return (new Function(`return ${plain}`) as () => number)();
}

describe("the glossary", () => {
  it.each(GLOSSARY_TERMS)("explains %s in every language, in its own words", (term) => {
    const texts = LANGUAGES.map((language) => explained(term, language));
    for (const one of texts) expect(Object.values(one).every((text) => text !== "")).toBe(true);
    expect(new Set(texts.map(({ meaning }) => meaning)).size).toBe(LANGUAGES.length);
  });

  it.each(GLOSSARY_TERMS.filter((term) => /^[\d,.()\s+−×/]+=/.test(explained(term, "en").example)))(
    "reckons right in the example of %s",
    (term) => {
      const [left, right] = explained(term, "en").example.split(" = ");
      expect(worth(left!)).toBeCloseTo(worth(right!), 6);
    },
  );
});

describe("the help of a section", () => {
  it.each([
    ["en", "Explain: Totals", "Formula: balance + open orders"],
    ["zh-CN", "解释：Totals", "公式：余额 + 未完成订单"],
    ["zh-TW", "說明：Totals", "公式：餘額 + 未結訂單"],
  ] as const)("opens and closes by the keyboard (%s)", async (language, name, formula) => {
    const user = userEvent.setup();
    const { baseElement } = renderIn(
      language,
      <Section title="Totals" help={["exposure"]}>
        text
      </Section>,
    );
    const button = await screen.findByRole("button", { name });
    act(() => {
      button.focus();
    });
    await user.keyboard("{Enter}");
    expect(await screen.findByText(formula)).toBeVisible();
    expect(await accessibilityFaults(baseElement)).toEqual([]);
    await user.keyboard("{Escape}");
    expect(screen.queryByText(formula)).toBeNull();
  });
});
