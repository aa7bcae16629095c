/** What Univer needs and npm has as ES modules only; jest runs CommonJS. */
const esModulePackages = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
].join("|");

const modules = {
  transform: {
    [`^.+\\.(ts|tsx|mjs)$|/node_modules/(${esModulePackages})/.+\\.js$`]: [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
          target: "es2022",
        },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esModulePackages})/)`],
  moduleNameMapper: { "^fast-check$": "<rootDir>/tests/support/seeded-fast-check.js" },
};

/** The workbench is started once, as `npm start` does it; a browser needs the whole machine. */
const browser = {
  runner: "jest-serial-runner",
  globalSetup: "<rootDir>/tests/support/start-server.ts",
  globalTeardown: "<rootDir>/tests/support/stop-server.ts",
};

/** Three kinds of tests: plain code on Node, components on jsdom, the built product in a browser. */
module.exports = {
  // One for all: jest does not take these from a project.
  testTimeout: 180_000,
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tests/support/browser-first.js",
  projects: [
    {
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/", "/tests/real/"],
      ...modules,
    },
    {
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/jsdom-setup.ts"],
      ...modules,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      ...browser,
      ...modules,
    },
    {
      displayName: "real",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/real/**/*.test.ts"],
      ...browser,
      ...modules,
    },
  ],
};
