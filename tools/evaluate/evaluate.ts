/** Prints how well scores, risks and payment dates do on real and simulated ledgers: `npm run evaluate`. */

import { hasData } from "../data-path";
import { failureSection } from "./evaluate-failure";
import { paymentSection } from "./evaluate-payments";
import { horizonSection } from "./evaluate-horizon";
import { simulationSection } from "./evaluate-simulated";

const real = hasData()
  ? [paymentSection(), failureSection()]
  : [
      [
        "Nothing real to evaluate on: ../shared/data is not there. It is no part of the repository.",
      ],
    ];
const sections = [...real, simulationSection(), horizonSection()];

process.stdout.write(`${sections.map((lines) => lines.join("\n")).join("\n\n")}\n`);
