/** A loader that opens a workbook file while the page is built, so that the page need not. */
const path = require("node:path");

const READER = path.resolve(__dirname, "../../src/workbench/files");

module.exports = async function openedWorkbook(bytes) {
  this.addContextDependency(READER);
  await import("../register-ts.mjs");
  const { openFile } = require(path.join(READER, "open-file"));
  return JSON.stringify(await openFile(path.basename(this.resourcePath), new Uint8Array(bytes)));
};
module.exports.raw = true;
