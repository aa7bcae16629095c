import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import { LANGUAGES, type Language } from "../../src/engine";
import { WhatIfSection } from "../../src/taskpane/customer/WhatIfSection";
import { accessibilityFaults } from "../support/accessibility";
import { openTables, type TestTables } from "../support/open-tables";
import { renderIn } from "../support/pane";

async function show(customer: string, language: Language = "en", tables?: TestTables) {
  const { view } = await openTables(tables, language);
  if (view.status !== "assessed") throw new Error(view.status);
  const { book } = view;
  const { container } = renderIn(
    language,
    <WhatIfSection book={book} place={book.placeOf(customer)} />,
  );
  await userEvent.click(screen.getByRole("button"));
  return { book, container };
}

const row = (name: string) =>
  within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("WhatIfSection", () => {
  it("stands beside the present what it would be with another limit", async () => {
    await show("C-2");
    const [now, same] = row("Utilisation");
    expect(same).toBe(now);
    await userEvent.type(screen.getByRole("textbox", { name: "Credit limit" }), "10,000");
    const [still, then] = row("Utilisation");
    expect(still).toBe(now);
    expect(then).not.toBe(now);
  });

  it("takes invoices as paid, one by one and all that are overdue", async () => {
    await show("C-2");
    expect(row("Overdue")[0]).not.toBe("0");
    await userEvent.click(screen.getByRole("checkbox", { name: "All that is overdue" }));
    expect(screen.getByRole("checkbox", { name: /^B-6, due 1 May 2024/ })).toBeChecked();
    expect(row("Overdue")[1]).toBe("0");
    await userEvent.click(screen.getByRole("checkbox", { name: /^B-6/ }));
    expect(row("Overdue")[1]).toBe("900");
  });

  it("takes one more statement of a few figures, losses too", async () => {
    await show("C-1");
    const [now, same] = row("Score");
    expect(same).toBe(now);
    const fields = within(
      screen.getByRole("group", { name: "One more statement, of 30 Jun 2024" }),
    );
    await userEvent.type(fields.getByRole("textbox", { name: "Net income" }), "-90,000");
    const [still, then] = row("Score");
    expect(still).toBe(now);
    expect(Number(then)).toBeLessThan(Number(now));
    await userEvent.type(fields.getByRole("textbox", { name: "Sales" }), "much");
    expect(fields.getByText("“much” is no number.")).toBeVisible();
    expect(row("Score")[1]).toBe(then);
  });

  it("says what is no number, and goes on with what it was", async () => {
    await show("C-2");
    await userEvent.type(screen.getByRole("textbox", { name: "Credit limit" }), "-5");
    expect(screen.getByText("“-5” is no number of 0 or more.")).toBeVisible();
    expect(row("Utilisation")[1]).toBe(row("Utilisation")[0]);
  });

  it.each(LANGUAGES)("is named for a screen reader in %s", async (language) => {
    const { container } = await show("C-1", language);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
