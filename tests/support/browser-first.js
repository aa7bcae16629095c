const Sequencer = require("@jest/test-sequencer").default;

/** Runs tests in the browser first: what `.ci/run` does beside the tests takes the part of the machine that they leave. */
class BrowserFirst extends Sequencer {
  sort(tests) {
    const inOrder = super.sort(tests);
    const isInBrowser = ({ context }) => context.config.displayName?.name === "e2e";
    return [...inOrder.filter(isInBrowser), ...inOrder.filter((test) => !isInBrowser(test))];
  }
}

module.exports = BrowserFirst;
