import type { SettingsBag, SettingsStore } from "../../../src/workbench/host/document-settings";
import { createOffice, type OfficeTheme } from "../../../src/workbench/host/office-shim";
import { isSetSupported } from "../../../src/workbench/host/requirement-sets";
import { startOffice } from "../../support/office";

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: "#FFFFFF",
  bodyForegroundColor: "#000000",
  controlBackgroundColor: "#EEEEEE",
  controlForegroundColor: "#000000",
  isDarkTheme: false,
};

function shimOver(bag: SettingsBag = {}) {
  let stored = bag;
  const settings: SettingsStore = {
    load: () => Promise.resolve(stored),
    save: (next) => {
      stored = next;
      return Promise.resolve();
    },
  };
  const surroundings = {
    displayLanguage: "zh-TW",
    contentLanguage: "zh-CN",
    theme: LIGHT,
    settings,
  };
  return { ...createOffice(surroundings), stored: () => stored };
}

describe("Office.onReady", () => {
  it("says that the host is Excel, once the settings are read", async () => {
    const { office } = shimOver({ mapping: "x" });
    const infos: unknown[] = [];
    await office.onReady((info) => infos.push(info));
    expect(infos).toEqual([{ host: office.HostType.Excel, platform: "OfficeOnline" }]);
    expect(office.context.document.settings.get("mapping")).toBe("x");
  });
});

describe("Office.context", () => {
  it("tells languages, theme and host", () => {
    const { office, setTheme } = shimOver();
    expect(office.context).toMatchObject({
      displayLanguage: "zh-TW",
      contentLanguage: "zh-CN",
      host: "Excel",
      officeTheme: LIGHT,
    });
    const heard: boolean[] = [];
    office.context.document.addHandlerAsync(
      office.EventType.OfficeThemeChanged,
      ({ officeTheme }) => heard.push(officeTheme.isDarkTheme),
    );
    setTheme({ ...LIGHT, isDarkTheme: true });
    expect(office.context.officeTheme.isDarkTheme).toBe(true);
    expect(heard).toEqual([true]);
  });

  it("refuses dialogs by name", () => {
    const { office } = shimOver();
    expect(() => {
      office.context.ui.displayDialogAsync();
    }).toThrow("Office.context.ui.displayDialogAsync is not carried out by the workbench");
  });
});

describe("Office.context.document.settings", () => {
  it("are saved as a whole", async () => {
    const { office, stored } = shimOver({ a: 1, b: 2 });
    await office.onReady();
    const { settings } = office.context.document;
    settings.set("c", [3]);
    settings.remove("a");
    expect(stored()).toEqual({ a: 1, b: 2 });
    await new Promise((resolve) => {
      settings.saveAsync({ overwriteIfStale: true }, resolve);
    });
    expect(stored()).toEqual({ b: 2, c: [3] });
    expect(settings.get("a")).toBeNull();
  });

  it("are one bag with Excel.Settings", async () => {
    const office = await startOffice();
    const { settings } = office.shim.office.context.document;
    settings.set("pane", "Portfolio");
    const result = await new Promise((resolve) => {
      settings.saveAsync(resolve);
    });
    expect(result).toEqual({ status: "succeeded" });
    await office.excel.run(async (context) => {
      const setting = context.workbook.settings.getItem("pane");
      setting.load("value");
      await context.sync();
      expect(setting.value).toBe("Portfolio");
    });
    office.dispose();
  });
});

describe("Office.actions", () => {
  it("are carried out by their name until they are completed", async () => {
    const { office, runAction } = shimOver();
    const done: string[] = [];
    office.actions.associate("ReviewCustomer", (event) => {
      setTimeout(() => {
        done.push("reviewed");
        event.completed();
      });
    });
    await runAction("ReviewCustomer");
    expect(done).toEqual(["reviewed"]);
    await expect(runAction("Unknown")).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

describe("Office.addin", () => {
  it("remembers whether to start with the workbook", async () => {
    const { office } = shimOver();
    expect(await office.addin.getStartupBehavior()).toBe(office.StartupBehavior.none);
    await office.addin.setStartupBehavior(office.StartupBehavior.load);
    expect(await office.addin.getStartupBehavior()).toBe("Load");
  });
});

describe("isSetSupported", () => {
  it.each([
    { name: "ExcelApi", version: "1.17", supported: true },
    { name: "excelapi", version: "1.2", supported: true },
    { name: "ExcelApi", version: "1.18", supported: false },
    { name: "ExcelApi", version: "2.1", supported: false },
    { name: "SharedRuntime", version: "1.1", supported: true },
    { name: "SharedRuntime", version: "1.2", supported: false },
    { name: "DialogApi", version: "1.1", supported: false },
    { name: "Mailbox", version: undefined, supported: false },
  ])("answers $supported for $name $version", ({ name, version, supported }) => {
    expect(isSetSupported(name, version)).toBe(supported);
  });
});
