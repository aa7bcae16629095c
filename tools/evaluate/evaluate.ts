/** Prints how well the built-in scores rank on real data: `npm run evaluate`. */

import { hasData } from "../data-path";
import { failureSection } from "./evaluate-failure";
import { paymentSection } from "./evaluate-payments";
import { simulationSection } from "./evaluate-simulated";

const real = hasData()
  ? [paymentSection(), failureSection()]
  : [
      [
        "Nothing real to evaluate on: ../shared/data is not there. It is no part of the repository.",
      ],
    ];
const sections = [...real, simulationSection()];

process.stdout.write(`${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`);
