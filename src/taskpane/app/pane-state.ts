/** The state of the pane, and how it changes. */
import type { CustomerIdentity } from "../../engine";
import type { OpenWorkbook } from "../book/open-workbook";
import type { PolicyDraft } from "../policy/policy-draft";
import type { PortfolioChoice } from "../portfolio/portfolio-choice";
import { FIRST_TASK, type Task } from "./tasks";

/** Work that leaves the pane in use. */
export type Job =
  | "refresh"
  | "asOfDate"
  | "review"
  | "portfolio"
  | "function"
  | "letters"
  | "planning"
  | "share"
  | "verify"
  | "judgement"
  | "reviews"
  | "policyRows"
  | "policySave"
  | "policyPrint";

/** What a job has done. */
export interface JobResult {
  /** The sheet that it wrote, or on which its outcome stands; null for none. */
  readonly sheetName: string | null;
  /** What is said of it, where the job's name alone does not tell. */
  readonly message?: string;
  /** True where it changed what the pane reads: the workbook is then read again. */
  readonly isChange?: boolean;
}

/** Where the last job stands; exactly one of these at a time. */
export type Work =
  | { readonly status: "idle" }
  | { readonly status: "running"; readonly job: Job }
  | ({ readonly status: "done"; readonly job: Job } & JobResult)
  | { readonly status: "failed"; readonly error: unknown };

/** The workbook is open in the pane. */
export interface ReadyState {
  readonly status: "ready";
  readonly workbook: OpenWorkbook;
  readonly task: Task;
  /** Place of the customer in the book; null while none is chosen. */
  readonly customer: number | null;
  /** Who was in view before a reading without him; a later one that has him shows him again. */
  readonly sought: CustomerIdentity | null;
  /** Whom the portfolio shows, and in which order; null while nothing has been chosen there. */
  readonly portfolio: PortfolioChoice | null;
  /** The policy as it is being edited; null while it is as it stands. */
  readonly policyDraft: PolicyDraft | null;
  /** True when what the workbook was assessed from has changed since it was read. */
  readonly isStale: boolean;
  readonly work: Work;
  /** What is sought among the functions. */
  readonly functionQuery: string;
}

/** The pane is in exactly one of these states. */
export type PaneState =
  | { readonly status: "reading" }
  | { readonly status: "outside" }
  | { readonly status: "failed"; readonly error: unknown }
  | { readonly status: "empty"; readonly isStale: boolean }
  | ReadyState;

/** What can happen. */
export type PaneEvent =
  | { readonly type: "readingStarted" }
  | { readonly type: "readingFailed"; readonly error: unknown }
  | { readonly type: "notInExcel" }
  | { readonly type: "workbookOpened"; readonly workbook: OpenWorkbook | null }
  /** The same reading on another day. */
  | { readonly type: "workbookAssessed"; readonly workbook: OpenWorkbook }
  /** What was read is not what stands in the workbook now. */
  | { readonly type: "sourceChanged" }
  | { readonly type: "taskChosen"; readonly task: Task }
  | { readonly type: "customerChosen"; readonly customer: number }
  | { readonly type: "portfolioChosen"; readonly portfolio: PortfolioChoice }
  | { readonly type: "policyDrafted"; readonly draft: PolicyDraft | null }
  | { readonly type: "functionsSought"; readonly query: string }
  | { readonly type: "jobStarted"; readonly job: Job }
  | ({ readonly type: "jobDone"; readonly job: Job } & JobResult)
  | { readonly type: "jobFailed"; readonly error: unknown }
  | { readonly type: "messageDismissed" };

/** The state in which the pane starts. */
export const STARTING: PaneState = { status: "reading" };

/** Gives the state after an event; an event that means nothing in a state leaves it alone. */
export function paneReducer(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case "readingStarted":
      return { status: "reading" };
    case "readingFailed":
      return { status: "failed", error: event.error };
    case "notInExcel":
      return { status: "outside" };
    case "workbookOpened":
      return opened(state, event.workbook);
    case "workbookAssessed":
      return whenReady(state, { workbook: event.workbook });
    case "sourceChanged":
      return state.status === "empty"
        ? { ...state, isStale: true }
        : whenReady(state, { isStale: true });
    case "taskChosen":
      return whenReady(state, { task: event.task });
    case "customerChosen":
      return whenReady(state, { customer: event.customer });
    case "portfolioChosen":
      return whenReady(state, { portfolio: event.portfolio });
    case "policyDrafted":
      return whenReady(state, { policyDraft: event.draft });
    case "functionsSought":
      return whenReady(state, { functionQuery: event.query });
    case "jobStarted":
      return whenReady(state, { work: { status: "running", job: event.job } });
    case "jobDone": {
      const { job, sheetName, message } = event;
      const said = message === undefined ? {} : { message };
      return whenReady(state, { work: { status: "done", job, sheetName, ...said } });
    }
    case "jobFailed":
      return whenReady(state, { work: { status: "failed", error: event.error } });
    case "messageDismissed":
      return whenReady(state, { work: { status: "idle" } });
  }
}

function whenReady(state: PaneState, change: Partial<ReadyState>): PaneState {
  return state.status === "ready" ? { ...state, ...change } : state;
}

/** A reading in place of another one keeps task and customer: the user stays where he was. */
function opened(state: PaneState, workbook: OpenWorkbook | null): PaneState {
  if (workbook === null) return { status: "empty", isStale: false };
  const before = state.status === "ready" ? state : null;
  const sought = before === null ? null : (inView(before) ?? before.sought);
  return {
    status: "ready",
    workbook,
    task: before?.task ?? FIRST_TASK,
    customer: placeOf(sought, workbook),
    sought,
    portfolio: before?.portfolio ?? null,
    policyDraft: before?.policyDraft ?? null,
    isStale: false,
    work: before?.work ?? { status: "idle" },
    functionQuery: before?.functionQuery ?? "",
  };
}

/** The customer in view; null where none is. */
function inView({ customer, workbook: { view } }: ReadyState): CustomerIdentity | null {
  if (customer === null || view.status !== "assessed") return null;
  return view.book.places.identities[customer] ?? null;
}

/** A customer keeps its code, not its place. */
function placeOf(sought: CustomerIdentity | null, { view }: OpenWorkbook): number | null {
  if (sought === null || view.status !== "assessed") return null;
  return view.book.places.index.findSame(sought);
}
