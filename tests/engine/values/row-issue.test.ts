import { IssueLog, LISTED_ISSUES, type RowIssue } from "../../../src/engine/values/row-issue";

function issueIn(row: number): RowIssue {
  return { row, column: "Amount", code: "unreadableAmount", severity: "error", found: "x" };
}

describe("IssueLog", () => {
  it("lists remarks in the order of their rows, those of one row as they came", () => {
    const log = new IssueLog();
    log.add(issueIn(7));
    log.add({ ...issueIn(3), code: "errorCell" });
    log.add(issueIn(3));
    expect(log.toList().map(({ row, code }) => [row, code])).toEqual([
      [3, "errorCell"],
      [3, "unreadableAmount"],
      [7, "unreadableAmount"],
    ]);
  });

  it("lists a thousand of a kind and counts the others", () => {
    const log = new IssueLog();
    let made = 0;
    for (let row = 1; row <= LISTED_ISSUES + 5; row++) {
      log.addLazily("unreadableAmount", () => {
        made++;
        return issueIn(row);
      });
    }
    expect(made).toBe(LISTED_ISSUES);
    log.add({ ...issueIn(1), code: "errorCell" });
    expect(log.toList()).toHaveLength(LISTED_ISSUES + 1);
    expect([...log.counts]).toEqual([
      ["unreadableAmount", LISTED_ISSUES + 5],
      ["errorCell", 1],
    ]);
  });
});
