import type { Univer } from "@univerjs/core";
import { CellAlertManagerService } from "@univerjs/preset-sheets-core";

import type { CellMessage } from "./message-strip";

/** Our messages are sentences; Univer's own are a few words. */
const SIZE_PX = { width: 320, height: 120 };

/**
 * Lets the note that Univer shows when the pointer rests on an error say what the function says.
 *
 * A workbook must have been opened before.
 */
export function explainAlerts(
  univer: Univer,
  messageOf: (sheetId: string, row: number, column: number) => CellMessage | null,
): void {
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { subUnitId, row, col } = alert.location;
    const found = messageOf(subUnitId, row, col);
    show(found ? { ...alert, ...SIZE_PX, title: found.code, message: found.message } : alert);
  };
}
