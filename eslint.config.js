const office = require("eslint-plugin-office-addins");
const reactHooks = require("eslint-plugin-react-hooks");
const tseslint = require("typescript-eslint");

/** Forbids imports from the named rooms of `src`, with the reason shown to whoever tries. */
function forbid(rooms, reason) {
  return {
    "no-restricted-imports": [
      "error",
      { patterns: [{ regex: `^(\\.\\./)+(${rooms.join("|")})(/|$)`, message: reason }] },
    ],
  };
}

/** The engine is entered through its index only, from every other room. */
const throughIndex = {
  regex: "(^|/)engine/.+",
  message: "Import the engine through src/engine/index.ts: that list is its public surface.",
};

function room(forbidden, reason, extra = []) {
  return {
    "no-restricted-imports": [
      "error",
      {
        patterns: [
          { regex: `^(\\.\\./)+(${forbidden.join("|")})(/|$)`, message: reason },
          throughIndex,
          ...extra,
        ],
      },
    ],
  };
}

module.exports = tseslint.config(
  { ignores: ["node_modules", "dist", "build", "coverage"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: __dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // Columns are indexed inside loops bounded by their length; see the style guide.
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-console": "error",
    },
  },
  {
    files: ["src/engine/**/*.ts"],
    rules: {
      ...forbid(
        ["functions", "workbook", "taskpane", "i18n", "tables", "workbench"],
        "The engine imports only itself.",
      ),
      "no-restricted-globals": [
        "error",
        ...[
          "window",
          "document",
          "fetch",
          "localStorage",
          "Excel",
          "Office",
          "CustomFunctions",
        ].map((name) => ({ name, message: "The engine is pure: no host, no DOM, no storage." })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "The engine is deterministic." },
        { object: "Date", property: "now", message: "The as-of date is a parameter." },
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The as-of date is a parameter.",
        },
      ],
    },
  },
  {
    files: ["src/functions/**/*.ts"],
    rules: {
      ...room(["workbook", "taskpane", "workbench"], "Worksheet functions know engine and texts."),
      "no-restricted-globals": [
        "error",
        ...["window", "document", "Excel", "Office"].map((name) => ({
          name,
          message: "Worksheet functions run in a bare JavaScript context.",
        })),
      ],
    },
  },
  {
    files: ["src/tables/**/*.ts"],
    rules: room(
      ["functions", "workbook", "taskpane", "i18n", "workbench"],
      "The tables of a book know the engine only; functions and pane share them.",
    ),
  },
  {
    files: ["src/i18n/**/*.ts"],
    rules: room(
      ["functions", "workbook", "taskpane", "tables", "workbench"],
      "Texts know the engine only.",
    ),
  },
  {
    files: ["src/workbook/**/*.ts"],
    plugins: { "office-addins": office },
    rules: {
      ...room(["functions", "taskpane", "workbench"], "The workbook room serves the pane."),
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...room(["functions", "workbench"], "The pane uses engine, workbook and texts."),
      "no-restricted-globals": [
        "error",
        { name: "Excel", message: "Only src/workbook speaks to Excel." },
      ],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/workbench/**/*.{ts,tsx}"],
    rules: room(
      ["engine", "functions", "workbook", "taskpane", "tables"],
      "The workbench loads the built add-in like Excel does and imports none of its rooms.",
    ),
  },
);
