import { DARK_THEME, LIGHT_THEME } from "../../src/taskpane/app/brand";
import { currentTheme, isDarkColor } from "../../src/taskpane/app/theme";

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

/** Contrast of two colours by WCAG 2.2. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each([
  { name: "light", theme: LIGHT_THEME },
  { name: "dark", theme: DARK_THEME },
])("the $name theme", ({ theme }) => {
  it.each([
    { text: "colorBrandForeground1", on: "colorNeutralBackground1", least: 4.5 },
    { text: "colorBrandForegroundLink", on: "colorNeutralBackground1", least: 4.5 },
    { text: "colorNeutralForeground2", on: "colorNeutralBackground2", least: 4.5 },
    { text: "colorNeutralForegroundOnBrand", on: "colorBrandBackground", least: 4.5 },
    { text: "colorBrandForeground2", on: "colorBrandBackground2", least: 4.5 },
    { text: "colorCompoundBrandStroke", on: "colorNeutralBackground1", least: 3 },
  ] as const)("tells $text from $on", ({ text, on, least }) => {
    // Fluent writes white by a word of its own.
    const colorOf = (token: typeof text | typeof on) => theme[token].replace(/^white$/, "#ffffff");
    expect(contrast(colorOf(text), colorOf(on))).toBeGreaterThanOrEqual(least);
  });
});

describe("isDarkColor", () => {
  it.each([
    { color: "#FFFFFF", isDark: false },
    { color: "#F5F5F5", isDark: false },
    { color: "#818181", isDark: false },
    { color: "#7F7F7F", isDark: true },
    { color: "#292929", isDark: true },
    { color: "#000000", isDark: true },
  ])("is $isDark for $color", ({ color, isDark }) => {
    expect(isDarkColor(color)).toBe(isDark);
  });
});

describe("currentTheme", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Office");
  });

  function inExcel(officeTheme: object | undefined) {
    Object.assign(globalThis, { Office: { context: { officeTheme } } });
  }

  it.each([
    { officeTheme: { isDarkTheme: true }, isDark: true, because: "Excel says so" },
    { officeTheme: { bodyBackgroundColor: "#292929" }, isDark: true, because: "its page is dark" },
    {
      officeTheme: { bodyBackgroundColor: "#FFFFFF" },
      isDark: false,
      because: "its page is light",
    },
    { officeTheme: {}, isDark: false, because: "Excel says nothing and the system is light" },
    { officeTheme: undefined, isDark: false, because: "Excel knows no theme" },
  ])("is dark: $isDark when $because", ({ officeTheme, isDark }) => {
    inExcel(officeTheme);
    expect(currentTheme()).toEqual({ theme: isDark ? DARK_THEME : LIGHT_THEME, isDark });
  });

  it("follows the system outside of Excel", () => {
    const media = jest.spyOn(window, "matchMedia");
    media.mockImplementation(
      (query) => ({ matches: query.includes("prefers-color-scheme: dark") }) as MediaQueryList,
    );
    expect(currentTheme().isDark).toBe(true);
    media.mockRestore();
  });
});
