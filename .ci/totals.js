/**
 * Adds up jest's own reports and prints the last line of a run.
 *
 * A step that broke without a failed test, a report that is missing, a suite that did not start and
 * a skipped test each count as a failure: none of them may pass for success.
 *
 * Arguments: number of broken steps, folder of the reports, names of the reports expected in it.
 */
const { existsSync, readFileSync } = require("node:fs");
const path = require("node:path");

const [brokenSteps, folder, ...names] = process.argv.slice(2);

let passed = 0;
let failed = 0;
for (const name of names) {
  const file = path.join(folder, `${name}.json`);
  if (!existsSync(file)) {
    console.log(`${name}: no report`);
    failed += 1;
    continue;
  }
  const report = JSON.parse(readFileSync(file, "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  failed += report.numPendingTests + report.numTodoTests;
  for (const suite of report.testResults) {
    for (const { status, fullName } of suite.assertionResults) {
      if (status !== "passed") console.log(`${status}: ${fullName} (${suite.name})`);
    }
    if (suite.status === "failed" && suite.assertionResults.length === 0) {
      console.log(`did not run: ${suite.name}`);
    }
  }
}
if (failed === 0) failed = Number(brokenSteps);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
