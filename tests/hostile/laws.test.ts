import { cellText } from "../../src/engine/values/cells";
import { Random } from "../../src/workbench/sample/random";
import { CustomFunctionError } from "../../src/workbench/host/custom-functions-shim";
import { callBare, errorText } from "../support/worksheet-functions";
import { answerOf, showCall, type Answer, type Call } from "./answers";
import { requireLaw } from "./shrink";
import { MEANT, tableOf, type Table } from "./tables";
import { FUNCTION_IDS, HostileWorkbook, parametersOf, PROMPT_IDS } from "./workbook";

const SEEDS = Array.from({ length: 36 }, (_, i) => 1 + i);

describe("the order of rows", () => {
  it.each(FUNCTION_IDS.filter((id) => orderedTables(id).length > 0))(
    "changes no figure of %s",
    (id) => {
      for (const seed of SEEDS) {
        const args = withBaseCurrency(id, new HostileWorkbook(seed, MEANT).argumentsOf(id));
        for (const place of orderedTables(id)) {
          requireLaw(seed, { id, args }, (call) => orderFault(call, place));
        }
      }
    },
  );
});

/** Tables whose rows may stand in any order; a tree begins with its first row, a policy is a list. */
function orderedTables(id: string): number[] {
  const kinds = ["customers", "invoices", "receipts", "orders", "statements", "events"].concat([
    "facts",
    "ratings",
  ]);
  return parametersOf(id).flatMap(({ name }, i) => (kinds.includes(name) ? [i] : []));
}

/** States the base currency, which else is that of most rows. */
function withBaseCurrency(id: string, args: unknown[]): unknown[] {
  const stated = ["setting", "base currency", "", "EUR", ""];
  const policy = parametersOf(id).findIndex(({ name }) => name === "policy");
  return args.map((argument, i) => {
    if (i !== policy) return argument;
    const header = ["Rule", "Item", "From", "Value", "Note"];
    return Array.isArray(argument) ? [...(argument as Table), stated] : [header, stated];
  });
}

/** Of two rows about one customer or one period the first counts: a rule about order, no fault. */
function withoutRepeats(table: unknown): unknown {
  if (!Array.isArray(table) || table.length === 0) return table;
  const [header, ...rows] = table as Table;
  const column = (names: RegExp) => header!.findIndex((title) => names.test(String(title)));
  const year = column(/Year|Period/);
  const isOfCustomers = column(/Limit|额度|額度|Customer Since|Country/) > 0 && column(/score/) < 0;
  if (year < 0 && !isOfCustomers) return table;
  const seen = new Set<string>();
  return [
    header,
    ...rows.filter((row) => {
      const key = `${String(row[0]).trim().toUpperCase()} ${String(row[year])}`;
      return !seen.has(key) && seen.add(key);
    }),
  ];
}

/** Headings under which customers stand. */
const NAMES = /customer|client|account|name|debtor|客户|客戶|单位|名称|名稱/i;

/**
 * A row that names nobody belongs to the row above it, and one that has a name and no figures
 * heads those below it: rules about order, no faults.
 */
function withOwnNames(table: unknown): unknown {
  if (!Array.isArray(table) || table.length === 0) return table;
  const [header, ...rows] = table as Table;
  const isBlank = (cell: unknown) => !/[^\s0]/.test(cellText(cell));
  const standsAlone = (row: readonly unknown[]) =>
    !isBlank(row[0]) &&
    header!.every((title, i) => !NAMES.test(String(title)) || !isBlank(row[i])) &&
    row.filter((cell) => !isBlank(cell)).length > 3;
  return [header, ...rows.filter(standsAlone)];
}

function orderFault({ id, args }: Call, place: number): string | null {
  const given = args
    .map(withoutRepeats)
    .map((x, i) => (parametersOf(id)[i]!.name === "invoices" ? withOwnNames(x) : x));
  const turned = given.map((x, i) => (i === place ? turnedOver(x) : x));
  const before = linesOf(id, answerOf({ id, args: given }));
  const after = linesOf(id, answerOf({ id, args: turned }));
  const gone = before.filter((line) => !after.includes(line));
  const come = after.filter((line) => !before.includes(line));
  if (gone.length + come.length === 0 && before.length === after.length) return null;
  return `- ${gone.join("\n- ")}\n+ ${come.join("\n+ ")}`;
}

function turnedOver(table: unknown): unknown {
  if (!Array.isArray(table)) return table;
  const [header, ...rows] = table as Table;
  return [header, ...rows.reverse()];
}

/** A remark quotes the first row of those that it is about, or the first few names. */
const QUOTES_THE_FIRST = /\brow \d+|第 ?\d+ ?[行列]|…/;

/**
 * Rows of an answer as texts: they may change places, rows of the input have other numbers, and
 * names within a text stand in another order.
 */
function linesOf(id: string, answer: Answer): string[] {
  if (answer instanceof CustomFunctionError) return [errorText(answer).code];
  const rowNumber = id === "LEDGERCHECK" ? 4 : isNumbered(id, answer) ? 0 : -1;
  return answer
    .filter((row) => !row.some((cell) => typeof cell === "string" && QUOTES_THE_FIRST.test(cell)))
    .map((row) => JSON.stringify(row.filter((_, i) => i !== rowNumber).map(withSortedSigns)));
}

/** Decisions on facts without customers are named by the rows of the facts. */
function isNumbered(id: string, [, first]: readonly (readonly unknown[])[]): boolean {
  return id === "DECISIONTREE" && typeof first?.[0] === "number";
}

/** Sums taken in another order differ in their last binary digits. */
function withSortedSigns(cell: unknown): unknown {
  if (typeof cell === "number") return Number(cell.toPrecision(8));
  return typeof cell === "string" ? Array.from(cell).sort().join("") : cell;
}

describe("a range that is changed in place", () => {
  it("is answered as it stands, whatever was remembered of it", () => {
    // Every call is made four times here.
    const calls = SEEDS.filter((seed) => seed % 3 === 0).flatMap((seed) => {
      const workbook = new HostileWorkbook(seed);
      return PROMPT_IDS.map((id) => ({ id, args: workbook.argumentsOf(id) }));
    });
    const changed = calls.map(({ id, args }, i) => ({
      id,
      args: args.map((x) => changedCell(x, i)),
    }));
    const expected = changed.map((one) => JSON.stringify(answerOf(one)));
    calls.forEach(({ id, args }, i) => {
      const own = structuredCopy(args);
      settled(() => callBare(id, ...own));
      own.forEach((argument, place) => {
        changeInPlace(argument, changed[i]!.args[place]);
      });
      const again = JSON.stringify(settled(() => callBare(id, ...own)));
      const copied = JSON.stringify(answerOf(changed[i]!));
      if (again !== expected[i] || copied !== expected[i]) {
        throw new Error(`${showCall(calls[i]!)}\nchanged to ${showCall(changed[i]!)}`);
      }
    });
  });
});

function settled(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

function structuredCopy(args: readonly unknown[]): unknown[] {
  return args.map((x) => (Array.isArray(x) ? (x as Table).map((row) => [...row]) : x));
}

/** Swaps two cells of a range for others. */
function changedCell(argument: unknown, seed: number): unknown {
  if (!Array.isArray(argument) || argument.length === 0) return argument;
  const random = new Random(seed);
  const table = (argument as Table).map((row) => [...row]);
  const row = table[random.integer(0, table.length - 1)]!;
  if (row.length > 0) row[random.integer(0, row.length - 1)] = random.pick([45_300, "C1", 7, ""]);
  return table;
}

function changeInPlace(argument: unknown, changed: unknown): void {
  if (!Array.isArray(argument)) return;
  (argument as Table).forEach((row, i) => {
    row.splice(0, row.length, ...(changed as Table)[i]!);
  });
}

describe("LEDGERCHECK", () => {
  it("counts every row of a ledger as read, or says why not", () => {
    const hostile = { cells: 0.1, numbers: 0.1, shapes: 0.3 };
    for (let seed = 1; seed <= 2000; seed++) {
      const invoices = tableOf("invoices", new Random(seed), hostile);
      requireLaw(seed, { id: "LEDGERCHECK", args: [invoices, 45_500] }, countFault);
    }
  });
});

/** Rows below the header are read, or counted among those left out. */
function countFault(call: Call): string | null {
  const answer = answerOf(call);
  if (answer instanceof CustomFunctionError) return null;
  const values = (section: string) => answer.filter(([first]) => first === section);
  const value = (item: string) => Number(values("Reading").find(([, name]) => name === item)![2]);
  const leftOut = values("Left out").reduce((sum, [, , count]) => sum + Number(count), 0);
  // A row of terms in instalments is an item for each.
  const instalments = answer.filter(([, text]) => /instalment/i.test(String(text))).length;
  const read = value("Items read");
  const rows = value("Rows below the header") - leftOut;
  const fits = instalments === 0 ? read === rows : read > rows;
  return fits ? null : `${read} items of ${rows} rows`;
}

describe("LEDGERCHECK of the other tables", () => {
  it.each(["customers", "events", "receipts", "orders", "contacts"] as const)(
    "counts every row of %s as read, or says why not",
    (kind) => {
      const hostile = { cells: 0.08, numbers: 0.1, shapes: 0 };
      const place = parametersOf("LEDGERCHECK").findIndex(({ name }) => name === kind);
      let checked = 0;
      for (let seed = 1; seed <= 150; seed++) {
        const args: unknown[] = [LEDGER, 45_500];
        args[place] = tableOf(kind, new Random(seed), hostile);
        requireLaw(
          seed,
          { id: "LEDGERCHECK", args: Array.from(args, (x) => x ?? null) },
          (call) => {
            const found = rowsFault(call, place);
            if (found !== "not read") checked++;
            return found === "not read" ? null : found;
          },
        );
      }
      expect(checked).toBeGreaterThan(50);
    },
  );
});

const LEDGER: Table = [
  ["Customer", "Invoice No", "Invoice Date", "Due Date", "Amount"],
  ["C1", "I1", 45_000, 45_030, 100],
];

/** Rows that hold something are items read, or left out for one of the reasons. */
function rowsFault(call: Call, place: number): string | null {
  const answer = answerOf(call);
  const table = call.args[place];
  if (answer instanceof CustomFunctionError || !Array.isArray(table)) return "not read";
  const values = (section: RegExp) =>
    answer.filter(([name]) => section.test(String(name))).map(([, , value]) => Number(value));
  const counts = [...values(/ · Reading$/), ...values(/ · Left out$/)];
  const filled = (table as Table).slice(1).filter((row) => row.some((cell) => !isEmpty(cell)));
  const sum = counts.reduce((total, count) => total + count, 0);
  return sum === filled.length ? null : `${sum} of ${filled.length} rows`;
}

function isEmpty(cell: unknown): boolean {
  return cell === null || cellText(cell).trim() === "";
}
