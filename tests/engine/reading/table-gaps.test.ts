import { tableGaps } from "../../../src/engine/reading/table-gaps";
import { IssueLog, type IssueCode, type Severity } from "../../../src/engine/values/row-issue";

function logOf(...issues: readonly (readonly [number, IssueCode, Severity, string?])[]): IssueLog {
  const log = new IssueLog();
  for (const [row, code, severity, column = ""] of issues) {
    log.add({ row, column, code, severity, found: "" });
  }
  return log;
}

describe("tableGaps", () => {
  it("keeps the reasons that a row has, with the amounts", () => {
    const { leftOut } = tableGaps(
      "invoices",
      [
        { reason: "totalRows", rows: 0, amount: 0 },
        { reason: "unusableRows", rows: 2, amount: 1500 },
      ],
      [],
    );
    expect(leftOut).toEqual([{ reason: "unusableRows", rows: 2, amount: 1500 }]);
  });

  it("counts a row with two doubts once, and no row for a column or an error", () => {
    const log = logOf(
      [3, "missingDueDate", "warning"],
      [3, "unreadableNumber", "warning"],
      [4, "missingDueDate", "warning"],
      [5, "unreadableAmount", "error"],
      [1, "unreadColumn", "warning", "O/S"],
      [6, "creditSign", "note"],
    );
    expect(tableGaps("invoices", [], [log]).doubts).toBe(2);
  });

  it("puts errors before warnings, counts each kind and names its columns", () => {
    const log = logOf(
      [1, "unreadColumn", "warning", "O/S"],
      [1, "unreadColumn", "warning", "Dr/Cr"],
      [7, "unreadableAmount", "error", "Amount"],
      [5, "unreadableAmount", "error", "Amount"],
    );
    const { remarks } = tableGaps("invoices", [], [log]);
    expect(remarks.map(({ first, count, columns }) => [first.row, count, columns])).toEqual([
      [5, 2, ["Amount"]],
      [1, 2, ["O/S", "Dr/Cr"]],
    ]);
  });

  it("counts more doubts than are listed", () => {
    const log = new IssueLog();
    for (let row = 2; row < 5002; row++) {
      log.add({ row, column: "", code: "missingDueDate", severity: "warning", found: "" });
    }
    expect(tableGaps("invoices", [], [log]).doubts).toBe(5000);
  });
});
