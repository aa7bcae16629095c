const path = require("node:path");

const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");

const { FunctionsMetadataPlugin } = require("./src/functions/metadata/functions-metadata-plugin");
const { EagerModulesPlugin } = require("./tools/webpack/eager-modules-plugin");
const { TextsFirstPlugin } = require("./tools/webpack/texts-first-plugin");

/** Where Excel finds the add-in's files; the one variable that a release sets. */
const DEV_URL = "https://localhost:3000";
const ADDIN_URL = (process.env.ADDIN_URL ?? DEV_URL).replace(/\/$/, "");

/** The one file of the worksheet functions. */
const FUNCTIONS = "functions.js";

/** Where the texts are that a person reads. */
const TEXTS = path.resolve(__dirname, "src/i18n");

/** Minimizes with swc the files that it is told. */
function minimizer(files, compress = {}) {
  return new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    extractComments: false,
    // Functions side by side are more alike: two per cent less when compressed.
    minimizerOptions: { compress: { ...compress, passes: 3, hoist_funs: true } },
  });
}

/** What every bundle shares: TypeScript through swc, a cache on disk, swc as minimizer. */
function base(name, mode) {
  return {
    name,
    mode,
    target: ["web", "es2022"],
    devtool: mode === "production" ? false : "source-map",
    cache: {
      type: "filesystem",
      name: `${name}-${mode}`,
      buildDependencies: { config: [__filename] },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          // Only entries and style sheets do anything when they are loaded.
          sideEffects: false,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
              target: "es2022",
            },
          },
        },
      ],
    },
    optimization: {
      minimizer: [
        minimizer({ exclude: FUNCTIONS }),
        // Ours alone, and none of it is called with `new`.
        minimizer({ include: FUNCTIONS }, { ecma: 2022, unsafe_arrows: true }),
      ],
    },
    performance: false,
    stats: "errors-warnings",
  };
}

/** Output as new as its sources, so that `npm start` can tell whether to build. */
const fresh = { clean: true, compareBeforeEmit: false };

/** The add-in itself: one page for the shared runtime, one self-contained file of functions. */
function addin(mode) {
  const config = base("addin", mode);
  return {
    ...config,
    // Numbered by a plugin below.
    optimization: { ...config.optimization, moduleIds: false },
    module: {
      rules: [
        ...config.module.rules,
        {
          include: TEXTS,
          test: /\.ts$/,
          enforce: "post",
          loader: path.resolve(__dirname, "tools/webpack/shared-signs.js"),
        },
        {
          // Styles become rules as the pane is built: what makes them does not ship.
          include: /src[\\/]taskpane[\\/].+(\.tsx|-styles\.ts)$/,
          enforce: "post",
          loader: "@griffel/webpack-loader",
        },
      ],
    },
    entry: { functions: "./src/functions/index.ts", taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      // A new release must not meet parts of the last one in somebody's cache.
      chunkFilename: "taskpane.[name].[contenthash:8].js",
      ...fresh,
    },
    plugins: [
      new TextsFirstPlugin([path.resolve(__dirname, "src/engine/words"), TEXTS]),
      new FunctionsMetadataPlugin({
        folder: path.resolve(__dirname, "src/functions"),
        texts: {
          "zh-CN": path.resolve(__dirname, "src/i18n/functions.zh-CN.json"),
          "zh-TW": path.resolve(__dirname, "src/i18n/functions.zh-TW.json"),
        },
        help: path.resolve(__dirname, "src/i18n/help"),
        guides: ["judgement", "receivables"].map((name) =>
          path.resolve(__dirname, `docs/${name}.md`),
        ),
        address: ADDIN_URL,
      }),
      new HtmlPlugin({
        template: "src/taskpane/taskpane.html",
        filename: "taskpane.html",
        chunks: ["functions", "taskpane"],
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets", to: "assets" },
          // Fetched by the one function that shows them.
          { from: "src/i18n/policy-notes.json" },
          {
            from: "manifest.xml",
            transform: (content) => content.toString().replaceAll(DEV_URL, ADDIN_URL),
          },
        ],
      }),
    ],
  };
}

/** The chunk that `main.ts` imports when the pane is drawn. */
const GRID = "grid";

/** The page around the grid, and what stands for Office in the frame of the pane. */
function workbench(mode) {
  const config = base("workbench", mode);
  return {
    ...config,
    entry: { workbench: "./src/workbench/page/main.ts", frame: "./src/workbench/page/frame.ts" },
    output: {
      path: path.resolve(__dirname, "build/workbench"),
      publicPath: "/workbench/",
      filename: "[name].js",
      chunkFilename: "chunks/[name].js",
      ...fresh,
    },
    module: {
      rules: [
        ...config.module.rules,
        { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
        {
          test: /\.xlsx$/,
          type: "asset/resource",
          generator: { filename: "[name].json" },
          loader: path.resolve(__dirname, "tools/webpack/opened-workbook.js"),
        },
        {
          // Reading a file takes names from Univer, not megabytes of script.
          issuerLayer: "worker",
          test: /[\\/]@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]index\.js$/,
          loader: path.resolve(__dirname, "tools/webpack/enumerations.js"),
        },
      ],
    },
    experiments: { layers: true },
    plugins: [
      new CssPlugin(),
      new HtmlPlugin({
        template: "src/workbench/page/index.html",
        chunks: ["workbench"],
        // The page asks for the grid at once; what starts it comes after the pane is drawn.
        templateParameters: ({ namedChunkGroups }) => ({
          early: namedChunkGroups
            .get(GRID)
            .getFiles()
            .filter((file) => file.endsWith(".js")),
        }),
      }),
      new EagerModulesPlugin(GRID),
    ],
  };
}

module.exports = (_env, { mode = "production" }) => [addin(mode), workbench(mode)];
