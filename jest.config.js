const transform = {
  "^.+\\.(ts|tsx|mjs)$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" } },
  ],
};

/** Three kinds of tests: plain code on Node, components on jsdom, the built product in a browser. */
module.exports = {
  projects: [
    {
      displayName: "core",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "/tests/e2e/", "/tests/real/"],
      transform,
    },
    {
      displayName: "ui",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/jsdom-setup.ts"],
      transform,
    },
    {
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      transform,
    },
    {
      displayName: "real",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/real/**/*.test.ts"],
      transform,
    },
  ],
};
