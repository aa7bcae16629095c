import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactElement } from "react";

import { LANGUAGES, type CellGrid, type Language } from "../../src/engine";
import { policyWord } from "../../src/i18n/pane-policy";
import type { ReadyState } from "../../src/taskpane/app/pane-state";
import { policyEffect } from "../../src/taskpane/policy/policy-effect";
import type { PolicyDraft } from "../../src/taskpane/policy/policy-draft";
import { PolicyPanel } from "../../src/taskpane/policy/PolicyPanel";
import type { KeptVersions } from "../../src/workbook/policy-history";
import { ALL_TABLES, readyState } from "../support/open-tables";
import { idleActions, renderIn } from "../support/pane";

const POLICY: CellGrid = [
  ["Rule", "Item", "From", "Value", "Note"],
  ["setting", "policy", "", "International", ""],
  ["setting", "severe days late", "", 45, ""],
  ["weight", "share late", "", 60, ""],
  ["weight", "utilisation", "", 40, ""],
  ["version", "3", "2025-05-31", "Anna Li", "after the audit"],
];

type Actions = ReturnType<typeof idleActions>;

/** The task with its draft kept, as the pane keeps it. */
function Kept({
  state,
  actions,
}: {
  readonly state: ReadyState;
  readonly actions: Actions;
}): ReactElement {
  const [policyDraft, setDraft] = useState<PolicyDraft | null>(null);
  const draftPolicy = actions.draftPolicy.mockImplementation(setDraft);
  return <PolicyPanel state={{ ...state, policyDraft }} actions={{ ...actions, draftPolicy }} />;
}

async function show(
  policy: CellGrid | null = null,
  language: Language = "en",
  kept: KeptVersions = new Map(),
) {
  const actions = idleActions();
  actions.findVersions.mockResolvedValue(kept);
  actions.findEffect.mockImplementation(policyEffect);
  const tables = policy === null ? ALL_TABLES : { ...ALL_TABLES, policy };
  renderIn(language, <Kept state={await readyState({}, tables, language)} actions={actions} />);
  // The history comes later than the policy.
  await act(() => Promise.resolve());
  return { actions, user: userEvent.setup() };
}

/** Titles and customers of what a draft would change. */
function movesIn(effect: HTMLElement): (string | null)[] {
  return [...effect.querySelectorAll("summary, li")].map(({ textContent }) => textContent);
}

beforeEach(() => {
  localStorage.clear();
});

describe("PolicyPanel", () => {
  it.each([
    ["en", /^The built-in policy International/, /^\d+ factors; most weight: /],
    ["zh-CN", /^采用内置的国际政策/, /^\d+ 个因素；权重最大：/],
    ["zh-TW", /^採用內建的國際政策/, /^\d+ 個因素；權重最大：/],
  ] as const)("says in plain words what applies (%s)", async (language, head, score) => {
    await show(null, language);
    expect(screen.getByText(head)).toBeVisible();
    expect(screen.getByText(score)).toBeVisible();
  });

  it("tells what the workbook's policy changes, leaves out, and who changed it", async () => {
    const { actions, user } = await show(POLICY);
    await user.click(screen.getByRole("button", { name: "Setting: 1" }));
    expect(screen.getByText(/^45, built in \d+$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^Weight: \d+$/ }));
    expect(screen.getAllByText(/^left out; built in /).length).toBeGreaterThan(0);
    expect(screen.getByText("Version 3")).toBeVisible();
    expect(screen.getByText("after the audit")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Open its sheet" }));
    expect(actions.showCell).toHaveBeenCalledWith("Policy", 0, 0);
  });

  it("adds the weights up as they are changed, and saves them with who and why", async () => {
    const { actions, user } = await show(POLICY);
    await user.click(screen.getByRole("button", { name: "Weights of the score" }));
    expect(screen.getByText("Adds up to 100")).toBeVisible();
    const weight = screen.getByRole("spinbutton", {
      name: "Weight of share of invoices late (smoothed)",
    });
    await user.clear(weight);
    await user.type(weight, "55{Enter}");
    expect(screen.getByText("Adds up to 95: 5 missing")).toBeVisible();
    expect(screen.getByText(/^Writes .* kept on the sheet “Policy history”\.$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Save the policy" }));
    expect(screen.getByText("Say who changes the policy.")).toBeVisible();
    expect(actions.savePolicy).not.toHaveBeenCalled();
    await user.type(screen.getByRole("textbox", { name: /^Changed by/ }), "Li");
    await user.type(screen.getByRole("textbox", { name: "What and why" }), "try");
    await user.click(screen.getByRole("button", { name: "Save the policy" }));
    expect(actions.savePolicy).toHaveBeenCalledWith({
      draft: expect.objectContaining({
        weights: new Map([
          ["shareLate", 55],
          ["utilisation", 40],
        ]),
      }) as unknown,
      author: "Li",
      note: "try",
    });
  });

  it("shows before saving who would move, and lets nothing faulty be saved", async () => {
    const { actions, user } = await show();
    await user.click(screen.getByRole("button", { name: "Grades and how they are treated" }));
    const table = within(screen.getByRole("table"));
    const [best] = table.getAllByRole("spinbutton", { name: /^Score of/ });
    await user.clear(best!);
    await user.type(best!, "100{Enter}");
    await user.click(screen.getByRole("button", { name: "See who would be affected" }));
    expect(movesIn(await screen.findByRole("status"))).toEqual([
      "Better grade: 0",
      "Worse grade: 1",
      "Acme Instruments · C-1A → B",
      "Another suggested limit: 1",
      "Acme Instruments · C-12,100.00 → 1,500.00",
    ]);
    expect(screen.getByText(/^Begins .* kept on the sheet “Policy history” too\.$/)).toBeVisible();
    const [name] = screen.getAllByRole("button", { name: "Acme Instruments · C-1" });
    await user.click(name!);
    expect(actions.openCustomer).toHaveBeenCalledWith(0);
    await user.clear(best!);
    await user.type(best!, "1{Enter}");
    expect(screen.getByText(/^It cannot be saved like this: /)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save the policy" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Discard the changes" }));
    expect(screen.queryByText(/^It cannot be saved/)).toBeNull();
  });

  it("moves a hold line, and tells what it would have done with the orders of the past", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: /^When orders are held/ }));
    const line = screen.getByRole("spinbutton", { name: "Hold: Dunning level, from" });
    await user.clear(line);
    await user.type(line, "1{Enter}");
    await user.click(screen.getByRole("button", { name: "See who would be affected" }));
    const effect = within(await screen.findByRole("status"));
    expect(
      effect.getByText(/^None of 3 customers would get another grade or limit\.$/),
    ).toBeVisible();
    expect(effect.getByText(/^On the \d+ orders of the year to 30 Jun 2024:$/)).toBeVisible();
    expect(effect.getByText("Held").closest("dt")!.nextElementSibling).toHaveTextContent(
      /^\d+ → \d+$/,
    );
  });

  it("lets a limit be used in full where it is to hold at 100%, as it was", async () => {
    const { user } = await show();
    await user.click(screen.getByRole("button", { name: /^When orders are held/ }));
    const line = screen.getByRole("spinbutton", { name: "Hold: Utilisation, % from" });
    expect(line).toHaveValue(100);
    const enter = async (text: string) => {
      await user.clear(line);
      await user.type(line, text);
      await user.keyboard("{Enter}");
    };
    await enter("95");
    expect(screen.getByRole("button", { name: "Discard the changes" })).toBeVisible();
    await enter("100");
    expect(screen.queryByRole("button", { name: "Discard the changes" })).toBeNull();
  });

  it.each(["savedTo", "savedToNew", "restoreHint"] as const)(
    "says in every language where the rules are kept: %s",
    (text) => {
      const told = LANGUAGES.map((language) => policyWord(text, language, { history: "H" }));
      expect(told).toEqual(LANGUAGES.map(() => expect.stringMatching(/[“「]H[”」]/) as unknown));
    },
  );

  describe("a version", () => {
    const NOW = POLICY.slice(1, 5);
    const THEN: CellGrid = [
      ["setting", "policy", "", "International", ""],
      ["setting", "severe days late", "", 30, ""],
      ["weight", "share late", "", 100, ""],
      ["dunning stop", "insolvency", "", "", ""],
    ];
    const TWO: CellGrid = [...POLICY, ["version", "4", "2025-06-30", "Wang", ""]];

    it("whose rules were not kept says so", async () => {
      await show(POLICY);
      expect(await screen.findByText(/^The rules of this version are not kept/)).toBeVisible();
      expect(screen.queryByRole("button", { name: /^Compare with now/ })).toBeNull();
    });

    it("is compared with now, and restored by somebody who says who he is", async () => {
      const kept = new Map([
        ["3", THEN],
        ["4", NOW],
      ]);
      const { actions, user } = await show(TWO, "en", kept);
      const compare = await screen.findByRole("button", { name: "Compare with now: Version 3" });
      await user.click(compare);
      expect(compare).toHaveAttribute("aria-expanded", "true");
      await user.click(screen.getAllByRole("button", { name: "Setting: 1" })[1]!);
      expect(screen.getByText("30 then, 45 now")).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Weight: 2" }));
      expect(screen.getByText("100 then, 60 now")).toBeVisible();
      expect(screen.getByText("40 now, not there then")).toBeVisible();
      await user.click(screen.getByRole("button", { name: /^Dunning stop: \d$/ }));
      expect(screen.getAllByText("listed now, not there then").length).toBeGreaterThan(0);
      expect(screen.getByText(/kept on the sheet “Policy history” too\./)).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Restore version 3" }));
      expect(screen.getByText("Say who changes the policy.")).toBeVisible();
      expect(actions.restoreVersion).not.toHaveBeenCalled();
      await user.type(screen.getByRole("textbox", { name: /^Changed by/ }), "Chen");
      await user.click(screen.getByRole("button", { name: "Restore version 3" }));
      expect(actions.restoreVersion).toHaveBeenCalledWith({
        version: "3",
        cells: THEN,
        author: "Chen",
      });
    });

    it("that is the policy of now says so, and need not be restored", async () => {
      const { user } = await show(TWO, "en", new Map([["4", NOW]]));
      await user.click(await screen.findByRole("button", { name: "Compare with now: Version 4" }));
      expect(screen.getByText("Its rules are those of now.")).toBeVisible();
      expect(screen.queryByRole("button", { name: /^Restore/ })).toBeNull();
    });

    it("with rows that cannot be read any more says that they would be missing", async () => {
      const broken = [...NOW, ["weight", "no such factor", "", 1, ""]];
      const { user } = await show(TWO, "en", new Map([["4", broken]]));
      await user.click(await screen.findByRole("button", { name: "Compare with now: Version 4" }));
      expect(screen.getByText(/and would be missing: 1\.$/)).toBeVisible();
    });
  });
});
