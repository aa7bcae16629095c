/** What happened to customers: the events that cap a grade or ask for a second look. */

import { serialDay } from "./calendar";
import type { Cell } from "./dirty-rows";

/** Customer no., date, kind and note of each event. */
export const EVENTS: readonly (readonly Cell[])[] = [
  ["C-1014", serialDay(2026, 3, 18), "Law suit", "Sued by a freight forwarder over CNY 860,000"],
  [
    "C-5006",
    serialDay(2026, 5, 4),
    "Insolvency",
    "Preliminary proceedings opened, notice received",
  ],
  [
    "C-3003",
    serialDay(2026, 2, 26),
    "Broken promise",
    "Promised USD 30,000 by the 25th; nothing came",
  ],
  [
    "C-3003",
    serialDay(2026, 4, 22),
    "Broken promise",
    "Promised two instalments; one short, one missing",
  ],
  ["C-1011", serialDay(2025, 12, 9), "Broken promise", "Payment plan missed in its second month"],
  ["C-4004", serialDay(2026, 6, 2), "Ownership change", "Majority sold to a private fund"],
  [
    "C-2008",
    serialDay(2026, 4, 10),
    "Bounced cheque",
    "Cheque of USD 9,400 returned, replaced a week later",
  ],
  [
    "C-2005",
    serialDay(2026, 5, 20),
    "Cover withdrawn",
    "The credit insurer cancels its cover by 30 June",
  ],
  [
    "C-4009",
    serialDay(2026, 3, 30),
    "Management change",
    "Finance director left without successor",
  ],
  [
    "C-1007",
    serialDay(2026, 6, 11),
    "Law suit",
    "Named in a supplier's claim, hearing in September",
  ],
];
