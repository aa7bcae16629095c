/** Puts functions.json, and one file per further language, beside the bundles. */

const { readdirSync, readFileSync } = require("node:fs");
const path = require("node:path");

const { buildMetadata, hasWorksheetFunctions, localiseMetadata } = require("./functions-metadata");

const NAME = "FunctionsMetadataPlugin";

/**
 * webpack plugin: metadata of the worksheet functions, from their JSDoc and their translations.
 *
 * Any fault of a declaration or a translation is an error of the build.
 */
class FunctionsMetadataPlugin {
  /**
   * @param options.folder - Folder whose files declare the functions.
   * @param options.texts - By culture name, the file with the texts in that language.
   */
  constructor({ folder, texts }) {
    this.folder = folder;
    this.texts = texts;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.fileDependencies.addAll(Object.values(this.texts));
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: NAME, stage }, async () => {
        try {
          await this.emit(compilation, compiler.webpack.sources.RawSource);
        } catch (error) {
          compilation.errors.push(new WebpackError(error.message));
        }
      });
    });
  }

  async emit(compilation, RawSource) {
    const names = readdirSync(this.folder, { recursive: true }).sort();
    const files = names.map((name) => path.join(this.folder, name));
    const metadata = await buildMetadata(files.filter(hasWorksheetFunctions));
    const emit = (name, content) => {
      compilation.emitAsset(name, new RawSource(`${JSON.stringify(content, null, 2)}\n`));
    };
    emit("functions.json", metadata);
    for (const [culture, file] of Object.entries(this.texts)) {
      const texts = JSON.parse(readFileSync(file, "utf8"));
      emit(`functions.${culture}.json`, localiseMetadata(metadata, texts, culture));
    }
  }
}

module.exports = { FunctionsMetadataPlugin };
