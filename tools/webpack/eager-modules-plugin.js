const { parse } = require("acorn");

/**
 * Has the modules of large chunks compiled while they are on their way.
 *
 * V8 compiles a function that stands in brackets as the script comes in, on a thread of its own; any
 * other it reads over, to read it again when it is called, while the page stands still.
 */
class EagerModulesPlugin {
  /** @param {string} group - The chunks that are needed at once. */
  constructor(group) {
    this.group = group;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("EagerModules", (compilation) => {
      // The minimizer would take the brackets away again.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "EagerModules", stage }, (assets) => {
        const files = compilation.namedChunkGroups.get(this.group).getFiles();
        for (const name of files.filter((file) => file.endsWith(".js"))) {
          const script = assets[name].source().toString();
          compilation.updateAsset(name, new sources.RawSource(inBrackets(script)));
        }
      });
    });
  }
}

/** The script of a chunk, whose modules are the properties of its second part. */
function inBrackets(script) {
  // A directive may stand before it.
  const chunk = parse(script, { ecmaVersion: "latest" }).body.at(-1);
  const modules = chunk.expression.arguments[0].elements[1].properties;
  let end = 0;
  const parts = modules.map(({ method, key, value }) => {
    const before = script.slice(end, method ? key.end : value.start);
    end = value.end;
    const code = script.slice(value.start, value.end);
    return method ? `${before}:(function${code})` : `${before}(${code})`;
  });
  return parts.join("") + script.slice(end);
}

module.exports = { EagerModulesPlugin };
