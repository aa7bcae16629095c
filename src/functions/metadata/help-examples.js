/** Examples of the worksheet functions, as they would stand in a workbook with the usual tables. */

/** What stands for an argument in an example, by the parameter's name. */
const ARGUMENTS = {
  amount: "C2",
  asOfDate: "AsOfDate",
  comparisons: "A1:D4",
  customer: "A2",
  customers: "Customers[#All]",
  contacts: "Contacts[#All]",
  cutOffDate: "DATE(2025,6,30)",
  days: "30",
  daysCut: "5",
  discountTerms: '"2/10 net 30"',
  dueDate: "D2:D61",
  exposures: "Exposures[#All]",
  events: "Events[#All]",
  facts: "Facts[#All]",
  fromDate: "DATE(2025,5,31)",
  horizonDays: "180",
  invoiceDate: "B2:B61",
  invoices: "Invoices[#All]",
  months: "24",
  paidDate: "E2",
  periods: "13",
  plan: "ReceiptsPlan[#All]",
  plannedPayments: "Plan[#All]",
  policy: "Policy[#All]",
  quantiles: "{0.5;0.95;0.99}",
  register: "Risks[#All]",
  scenarios: "Scenarios[#All]",
  sectors: "Sectors[#All]",
  restartEvents: "Restarts[#All]",
  ratings: "Ratings[#All]",
  receipts: "Receipts[#All]",
  score: "B2:B61",
  statements: "Statements[#All]",
  terms: "C2:C61",
  toDate: "DATE(2025,6,30)",
  tree: "Tree[#All]",
  weights: "Weights[#All]",
  windowDays: "90",
};

/**
 * Writes examples of a function: with what must be given, and with all that has an example.
 *
 * @param declared - Its metadata.
 * @param enums - Lists of choices, by id.
 * @param culture - Culture name of the reader.
 * @throws Error when a parameter that must be given has no example.
 */
function examplesOf({ id, parameters }, enums, culture) {
  const argument = ({ name, customEnumId }) => {
    if (name === "language") return `"${culture}"`;
    if (id === "POLICY") return culture === "zh-CN" ? '"China"' : '"International"';
    const choice = enums.get(customEnumId)?.values.at(-1)?.stringValue;
    return choice === undefined ? ARGUMENTS[name] : `"${choice}"`;
  };
  const required = parameters.filter(({ optional }) => !optional);
  const unknown = required.filter((parameter) => argument(parameter) === undefined);
  if (unknown.length > 0) throw new Error(`${id}: ${unknown[0].name} has no example.`);
  const end = parameters.findIndex((parameter) => argument(parameter) === undefined);
  const known = end < 0 ? parameters : parameters.slice(0, end);
  const call = (given) => `=CREDIT.${id}(${given.map(argument).join(", ")})`;
  return [...new Set([call(required), call(known)])];
}

module.exports = { examplesOf };
