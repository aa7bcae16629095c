import { type Browser, chromium } from "playwright-core";

import { launch } from "./browser";

/** Node does not know a browser's options: it ends before there is a connection. */
const DIES = { executablePath: process.execPath };

describe("a browser that", () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it("dies as it starts is started again", async () => {
    const start = chromium.launch.bind(chromium);
    const browser = {} as Browser;
    const launches = jest.spyOn(chromium, "launch");
    launches.mockImplementationOnce(start).mockResolvedValueOnce(browser);
    expect(await launch(DIES)).toBe(browser);
  });

  it("dies every time is given up after three", async () => {
    const launches = jest.spyOn(chromium, "launch");
    await expect(launch(DIES)).rejects.toThrow("browser has been closed");
    expect(launches).toHaveBeenCalledTimes(3);
  });

  it("is not there is not looked for again", async () => {
    const launches = jest.spyOn(chromium, "launch");
    await expect(launch({ executablePath: "/nowhere/chromium" })).rejects.toThrow("doesn't exist");
    expect(launches).toHaveBeenCalledTimes(1);
  });
});
