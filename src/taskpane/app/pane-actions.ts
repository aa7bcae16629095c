/** What the user can do in the pane, carried out step by step. */
import type { Dispatch } from "react";

import type { CellGrid, Language, NotedRow, SerialDate, TableKind } from "../../engine";
import { selectedRow } from "../../workbook/follow-selection";
import type { FormulaSheet } from "../../workbook/formula-sheet";
import type { KeptVersions } from "../../workbook/policy-history";
import { rememberChoice } from "../../workbook/remembered-choice";
import type { PastReview } from "../../workbook/review/read-history";
import { runInExcel, writeInExcel } from "../../workbook/run-in-excel";
import { showCell } from "../../workbook/show-cell";
import type { WorkbookChange } from "../../workbook/watch-changes";
import { WorkbookProblem } from "../../workbook/workbook-problem";
import { customerInRow } from "../book/credit-view";
import { isOutOfDate, lookAgain } from "../book/look-again";
import { assessOn, openReading, openWorkbook } from "../book/open-workbook";
import type { PolicyDraft } from "../policy/policy-draft";
import type { FindEffect } from "../policy/policy-effect";
import type { PortfolioChoice } from "../portfolio/portfolio-choice";
import type { FindPortfolio, Portfolio } from "../portfolio/portfolio-of";
import type { Job, JobResult, PaneEvent, PaneState, ReadyState } from "./pane-state";
import type { Task } from "./tasks";

/** The actions of the pane; what goes wrong becomes a message in it. */
export interface PaneActions {
  readonly open: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Writes the sample tables into a workbook without tables, and reads it. */
  readonly writeSample: () => Promise<void>;
  readonly choosePlace: (kind: TableKind, key: string | null) => Promise<void>;
  /** Null for the date that the workbook gives. */
  readonly setAsOfDate: (date: SerialDate | null) => Promise<void>;
  readonly chooseTask: (task: Task) => void;
  readonly chooseCustomer: (place: number) => void;
  /** Opens the customer's task on one of them. */
  readonly openCustomer: (place: number) => void;
  /** Fetched from here, where the engine is: its parts need not be apart for another one to share. */
  readonly findPortfolio: FindPortfolio;
  readonly choosePortfolio: (portfolio: PortfolioChoice) => void;
  readonly reviewSelected: () => Promise<void>;
  readonly followRow: (cells: readonly unknown[]) => void;
  /** Looks whether changes have made the view out of date, and marks it when they have. */
  readonly checkChanges: (changes: readonly WorkbookChange[]) => Promise<void>;
  readonly showCell: (sheetName: string, row: number, column: number) => Promise<void>;
  /** Writes rows into the policy of the workbook, by which its tables are then read. */
  readonly settleReading: (rows: readonly NotedRow[]) => Promise<void>;
  /** Null for the policy as it stands. */
  readonly draftPolicy: (draft: PolicyDraft | null) => void;
  readonly findEffect: FindEffect;
  readonly savePolicy: (saved: SavedPolicy) => Promise<void>;
  /** Reads the rules that the history of the policy keeps. */
  readonly findVersions: () => Promise<KeptVersions>;
  readonly restoreVersion: (restored: RestoredVersion) => Promise<void>;
  readonly printPolicy: () => Promise<void>;
  readonly writeReview: () => Promise<void>;
  /** Reads the lines of the credit history, the latest day first. */
  readonly findReviews: () => Promise<readonly PastReview[]>;
  /** Inserts the list of all customers. */
  readonly insertPortfolio: () => Promise<void>;
  /** Inserts tables and charts of a portfolio of the open workbook. */
  readonly insertDashboard: (portfolio: Portfolio) => Promise<void>;
  readonly insertFunction: (sheet: FormulaSheet) => Promise<void>;
  /** Looks for functions by any words; "" for all of them. */
  readonly seekFunctions: (query: string) => void;
  /** Carries out a job of a task on the workbook as it was read; what has changed since is shown first. */
  readonly perform: (job: Job, work: (now: ReadyState) => Promise<JobResult>) => Promise<void>;
  readonly dismiss: () => void;
}

/** A changed policy, and what its version says. */
export interface SavedPolicy {
  readonly draft: PolicyDraft;
  readonly author: string;
  readonly note: string;
}

/** A version whose rules are to apply again, as they were shown. */
export interface RestoredVersion {
  readonly version: string;
  /** Its rules as cells of a policy table, without the header. */
  readonly cells: CellGrid;
  readonly author: string;
}

/** The pane as its actions see it: its state at any time, and the language of the moment. */
export interface PaneContext {
  readonly dispatch: Dispatch<PaneEvent>;
  readonly state: () => PaneState;
  readonly language: () => Language;
}

/** Writing sheets, fetched when the browser has nothing else to do. */
const sheets = () =>
  import(/* webpackChunkName: "sheets", webpackPrefetch: true */ "./written-sheets");

/** Makes the actions of a pane. */
export function paneActions({ dispatch, state, language }: PaneContext): PaneActions {
  const ready = (): ReadyState | null => {
    const now = state();
    return now.status === "ready" ? now : null;
  };
  /** Ends with the reading or the job that is under way. */
  let underWay: Promise<unknown> = Promise.resolve();
  /** Runs a job on the open workbook; it may write a sheet, and then gives its name. */
  const run = async (job: Job, work: (now: ReadyState) => Promise<string | JobResult | null>) => {
    const now = ready();
    if (now === null || now.work.status === "running") return;
    dispatch({ type: "jobStarted", job });
    const result = work(now);
    underWay = result.catch(() => null);
    try {
      const done = await result;
      const isNamed = typeof done === "string" || done === null;
      if (!isNamed && done.isChange === true) await reopen();
      dispatch({ type: "jobDone", job, ...(isNamed ? { sheetName: done } : done) });
    } catch (error) {
      dispatch({ type: "jobFailed", error });
    }
  };
  const reopen = async () => {
    dispatch({ type: "workbookOpened", workbook: await openWorkbook(language()) });
    return null;
  };
  const open = async (before: () => Promise<void> = () => Promise.resolve()) => {
    dispatch({ type: "readingStarted" });
    const result = before().then(reopen);
    underWay = result.catch(() => null);
    try {
      await result;
    } catch (error) {
      dispatch({ type: "readingFailed", error });
    }
  };
  /** Writes a sheet from what the user sees, which has to be what stands in the workbook. */
  const write = (job: Job, toSheet: (now: ReadyState) => Promise<string | JobResult | null>) =>
    run(job, async (now) => {
      const { reading, changes } = await lookAgain(now.workbook);
      if (changes.length === 0) return toSheet(now);
      // Nobody is to sign what he has not seen: it is shown first, and written when asked again.
      dispatch({ type: "workbookOpened", workbook: await openReading(reading, language()) });
      throw new WorkbookProblem({ code: "sourcesChanged", changes });
    });
  const followRow = (cells: readonly unknown[]) => {
    const view = ready()?.workbook.view;
    if (view?.status !== "assessed") return;
    const customer = customerInRow(view.book, cells);
    if (customer !== null) dispatch({ type: "customerChosen", customer });
  };
  return {
    open: () => open(),
    writeSample: () =>
      open(async () => {
        const { writeSampleSheets } = await sheets();
        await writeInExcel((context) => writeSampleSheets(context, language()));
      }),
    followRow,
    checkChanges: async (changes) => {
      // What is being read may already be without the change.
      await underWay;
      const now = state();
      if (now.status === "empty") dispatch({ type: "sourceChanged" });
      if (now.status !== "ready" || now.isStale) return;
      // What cannot be read again is not as it was.
      const isStale = await isOutOfDate(now.workbook, changes).catch(() => true);
      if (isStale) dispatch({ type: "sourceChanged" });
    },
    refresh: () => (ready() === null ? open() : run("refresh", reopen)),
    choosePlace: (kind, key) =>
      run("refresh", async ({ workbook: { choice } }) => {
        const places = { ...choice.places, [kind]: key };
        await writeInExcel((context) => rememberChoice(context, { ...choice, places }));
        return reopen();
      }),
    setAsOfDate: (asOfDate) =>
      run("asOfDate", async ({ workbook }) => {
        const choice = { ...workbook.choice, asOfDate };
        await writeInExcel((context) => rememberChoice(context, choice));
        // The workbook's own date may have changed while another one stood in its place.
        if (asOfDate === null) return reopen();
        const changed = await assessOn(workbook, asOfDate, language());
        dispatch({ type: "workbookAssessed", workbook: changed });
        return null;
      }),
    chooseTask: (task) => {
      dispatch({ type: "taskChosen", task });
    },
    chooseCustomer: (customer) => {
      dispatch({ type: "customerChosen", customer });
    },
    openCustomer: (customer) => {
      dispatch({ type: "customerChosen", customer });
      dispatch({ type: "taskChosen", task: "customer" });
    },
    findPortfolio: async (...asked) => {
      const { portfolioOf } = await import(
        /* webpackChunkName: "figures", webpackPrefetch: true */ "../portfolio/portfolio-of"
      );
      return portfolioOf(...asked);
    },
    choosePortfolio: (portfolio) => {
      dispatch({ type: "portfolioChosen", portfolio });
    },
    reviewSelected: async () => {
      dispatch({ type: "taskChosen", task: "customer" });
      try {
        followRow(await runInExcel(selectedRow));
      } catch (error) {
        dispatch({ type: "jobFailed", error });
      }
    },
    showCell: async (sheetName, row, column) => {
      try {
        await runInExcel((context) => showCell(context, sheetName, row, column));
      } catch (error) {
        dispatch({ type: "jobFailed", error });
      }
    },
    settleReading: (rows) =>
      write("policyRows", async (now) => {
        const sheetName = await (await sheets()).settlePolicy(now, rows, language());
        await reopen();
        return sheetName;
      }),
    draftPolicy: (draft) => {
      dispatch({ type: "policyDrafted", draft });
    },
    findEffect: async (...asked) => {
      const { policyEffect } = await import(
        /* webpackChunkName: "effect" */ "../policy/policy-effect"
      );
      return policyEffect(...asked);
    },
    savePolicy: (saved) =>
      write("policySave", async (now) => {
        const sheetName = await (await sheets()).savePolicy(now, saved, language());
        dispatch({ type: "policyDrafted", draft: null });
        await reopen();
        return sheetName;
      }),
    findVersions: async () => {
      const { readPolicyHistory } = await sheets();
      return runInExcel(readPolicyHistory);
    },
    restoreVersion: (restored) =>
      write("policySave", async (now) => {
        const sheetName = await (await sheets()).restoreVersion(now, restored, language());
        dispatch({ type: "policyDrafted", draft: null });
        await reopen();
        return sheetName;
      }),
    printPolicy: () =>
      write("policyPrint", async (now) => (await sheets()).printPolicy(now, language())),
    writeReview: () =>
      write("review", async (now) => (await sheets()).writeReviewSheet(now, language())),
    findReviews: async () => {
      const { readHistory } = await sheets();
      return runInExcel(readHistory);
    },
    insertPortfolio: () =>
      write("portfolio", async (now) => (await sheets()).insertPortfolioSheet(now, language())),
    insertDashboard: (portfolio) =>
      write("portfolio", async (now) =>
        (await sheets()).insertDashboardSheet(now, portfolio, language()),
      ),
    insertFunction: (sheet) =>
      write("function", async (now) =>
        (await sheets()).insertFunctionSheet(now, sheet, language()),
      ),
    seekFunctions: (query) => {
      dispatch({ type: "functionsSought", query });
    },
    perform: write,
    dismiss: () => {
      dispatch({ type: "messageDismissed" });
    },
  };
}
