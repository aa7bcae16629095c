/** Puts functions.json and the help page, one of each per language, beside the bundles. */

const { readFileSync } = require("node:fs");
const path = require("node:path");

const { buildMetadata, functionFiles, localiseMetadata } = require("./functions-metadata");
const { helpFile, helpPage, withHelp } = require("./help-page");

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
   * @param options.help - Folder with words and beginnings of the help page by language.
   * @param options.guides - Documents that go deeper, for the English help page.
   * @param options.address - Where the package will stand, without a slash at the end.
   */
  constructor({ folder, texts, help, guides, address }) {
    this.folder = folder;
    this.texts = texts;
    this.help = help;
    this.guides = guides;
    this.address = address;
  }

  apply(compiler) {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, (compilation) => {
      compilation.contextDependencies.add(this.folder);
      compilation.contextDependencies.add(this.help);
      compilation.fileDependencies.addAll([...Object.values(this.texts), ...this.guides]);
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
    const metadata = await buildMetadata(functionFiles(this.folder));
    const guides = this.guides.map((file) => readFileSync(file, "utf8"));
    const emit = (name, worded, culture) => {
      const { address } = this;
      const content = JSON.stringify(withHelp(worded, address, culture), null, 2);
      compilation.emitAsset(name, new RawSource(`${content}\n`));
      const read = (file) => readFileSync(path.join(this.help, file), "utf8");
      const words = JSON.parse(read(`words.${culture}.json`));
      const [start, reading] = ["start", "reading"].map((name) => read(`${name}.${culture}.md`));
      const texts = { words, start, reading, guides };
      compilation.emitAsset(helpFile(culture), new RawSource(helpPage(worded, texts, culture)));
    };
    emit("functions.json", metadata, "en");
    for (const [culture, file] of Object.entries(this.texts)) {
      const texts = JSON.parse(readFileSync(file, "utf8"));
      emit(`functions.${culture}.json`, localiseMetadata(metadata, texts, culture), culture);
    }
  }
}

module.exports = { FunctionsMetadataPlugin };
