/** A workbook in which much is doubtful: customers that no table lists, a wrong total, a printed statement. */
import { Workbook } from "../../src/workbench/files/excel-workbook";

type Cells = readonly (string | number | null)[];

const SHEETS: Readonly<Record<string, readonly Cells[]>> = {
  Customers: [
    ["Customer no.", "Customer name", "Country", "Credit limit"],
    ["C-1001", "甲公司", "CN", 50000],
    ["C-1002", "Beta GmbH", "DE", 20000],
  ],
  Ledger: [
    ["Customer no.", "Customer name", "Invoice no.", "Invoice date", "Due date", "Amount"],
    ["C-1001", "甲公司", "A-1", 45901, 45931, 12000],
    ["C-1002", "Beta GmbH", "A-2", 45911, 45941, 8500],
    ["C-2001", "Gamma Handels-Gesellschaft mbH", "A-3", 45921, 45951, 4300.5],
    ["C-2002", "台灣宏達貿易股份有限公司", "A-4", 45925, 45955, 760],
    ["Total", null, null, null, null, 26000],
  ],
  "Balance sheet": [
    ["资产负债表"],
    ["编制单位：甲公司", null, "2025年12月31日"],
    ["资产", "期末余额", "年初余额", "负债", "期末余额", "年初余额"],
    ["货币资金", 100, 90, "短期借款", 40, 30],
    ["应收账款", 200, 180, "应付账款", 60, 50],
    ["存货", 50, 40, "负债合计", 100, 80],
    ["资产总计", 350, 310, "所有者权益合计", 250, 230],
  ],
};

/** Gives the file as a user would open it. */
export async function doubtfulWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const [name, rows] of Object.entries(SHEETS)) {
    workbook.addWorksheet(name).addRows(rows.map((cells) => [...cells]));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
