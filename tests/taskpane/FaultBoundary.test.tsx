import { screen } from "@testing-library/react";

import { LANGUAGES } from "../../src/engine";
import { FaultBoundary } from "../../src/taskpane/app/FaultBoundary";
import { renderIn } from "../support/pane";

function Broken({ fault }: { readonly fault: Error }): never {
  throw fault;
}

describe("FaultBoundary", () => {
  beforeEach(() => {
    // React tells of it there, too.
    jest.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each(LANGUAGES)("offers to load the pane again where a part is missing, in %s", (language) => {
    const fault = Object.assign(new Error("Loading chunk 7 failed."), { name: "ChunkLoadError" });
    renderIn(
      language,
      <FaultBoundary>
        <Broken fault={fault} />
      </FaultBoundary>,
    );
    expect(screen.getByRole("alert")).not.toHaveTextContent("chunk");
    expect(screen.getByRole("button")).toBeVisible();
  });

  it("names a defect", () => {
    renderIn(
      "en",
      <FaultBoundary>
        <Broken fault={new Error("no such row")} />
      </FaultBoundary>,
    );
    expect(screen.getByRole("alert")).toHaveTextContent("no such row");
  });
});
