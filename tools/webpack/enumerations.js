/** A loader that leaves nothing of a package but its enumerations. */
const { createRequire } = require("node:module");

module.exports = function enumerationsOf() {
  const found = createRequire(this.resourcePath)(this.resourcePath.replace("/es/", "/cjs/"));
  return Object.entries(found)
    .filter(([, value]) => isEnumeration(value))
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
    .join("\n");
};

function isEnumeration(value) {
  return (
    typeof value === "object" &&
    Object.getPrototypeOf(value) === Object.prototype &&
    Object.values(value).every((member) => ["string", "number"].includes(typeof member))
  );
}
