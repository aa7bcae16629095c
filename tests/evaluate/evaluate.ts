/** Prints how well the built-in scores rank on real data: `npm run evaluate`. */

import { hasData } from "../support/data-path";
import { failureSection } from "./evaluate-failure";

const sections = hasData()
  ? [failureSection()]
  : [["Nothing to evaluate on: ../shared/data is not there. It is no part of the repository."]];

process.stdout.write(`${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`);
