/** Who may import whom is in eslint.config.js; this proves what a linter of single files cannot see. */
module.exports = {
  forbidden: [
    {
      name: "no-circle-of-rooms",
      comment: "Rooms of the engine and of the functions depend on one another one way.",
      severity: "error",
      scope: "folder",
      from: { path: "^src/(engine|functions)/[^/]+$" },
      to: { circular: true },
    },
    {
      name: "no-circle-of-files",
      comment: "What is loaded in a circle starts half made; types alone may refer to each other.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "parts-without-tasks",
      comment: "Parts of the pane serve every task and know none.",
      severity: "error",
      from: { path: "^src/taskpane/parts/" },
      to: { path: "^src/taskpane/", pathNot: "^src/taskpane/(parts|book)/" },
    },
    {
      name: "exceljs-in-one-folder",
      comment: "Only src/workbench/files knows the library that reads and writes workbook files.",
      severity: "error",
      from: { pathNot: "^src/workbench/files/" },
      to: { path: "^node_modules/exceljs/" },
    },
    {
      name: "product-without-tools",
      comment:
        "What ships knows neither tools nor tests; tools know the product, not its tests. Pictures are taken by what drives the browser tests.",
      severity: "error",
      from: { path: "^(src|tools)/", pathNot: "^tools/screenshots/" },
      to: { path: "^(tools|tests)/", pathNot: "^$1/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/engine/index\\.ts$" },
  },
};
