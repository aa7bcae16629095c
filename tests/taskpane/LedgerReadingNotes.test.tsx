import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

import type { Language } from "../../src/engine";
import { LedgerReadingNotes } from "../../src/taskpane/data/LedgerReadingNotes";
import { INVOICES } from "../support/credit-tables";
import { ALL_TABLES, readyState } from "../support/open-tables";
import { renderIn } from "../support/pane";

/** The invoices with a total that they do not make, in row 19 of the sheet. */
const WRONG_TOTAL = [...INVOICES, ["Total", null, null, null, 99999, null, null]];

describe("LedgerReadingNotes", () => {
  it.each<{ language: Language; says: RegExp; link: string }>([
    { language: "en", says: /“Amount” does not agree .*the first in row 19/, link: "Row 19" },
    { language: "zh-CN", says: /“Amount”与读取结果不一致.*首处在第 19 行/, link: "第 19 行" },
    { language: "zh-TW", says: /「Amount」與讀取結果不一致.*首處在第 19 列/, link: "第 19 列" },
  ])("names the first place that does not agree, and leads there: $language", async (one) => {
    const { workbook } = await readyState({}, { ...ALL_TABLES, invoices: WRONG_TOTAL });
    const onShowCell = jest.fn();
    renderIn(one.language, <LedgerReadingNotes workbook={workbook} onShowCell={onShowCell} />);
    expect(screen.getByText(one.says)).toBeVisible();
    await userEvent.setup().click(screen.getByText(one.link));
    expect(onShowCell).toHaveBeenCalledWith("Invoices", 18, 4);
  });

  it("has no link where all agrees", async () => {
    const { workbook } = await readyState();
    renderIn("en", <LedgerReadingNotes workbook={workbook} onShowCell={jest.fn()} />);
    expect(screen.queryByRole("button")).toBeNull();
  });
});
