/** fast-check with the same random cases in every run, so that what fails once can be looked at. */

// By its place: its name leads here.
const fc = require("../../node_modules/fast-check/lib/cjs/fast-check.js");

fc.configureGlobal({ seed: 20_261 });

module.exports = fc;
