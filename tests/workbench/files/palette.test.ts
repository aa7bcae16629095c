import { Palette } from "../../../src/workbench/files/palette";

const THEME =
  '<a:theme><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="111111"/></a:dk1>' +
  '<a:lt1><a:sysClr val="window" lastClr="FAFAFA"/></a:lt1><a:dk2><a:srgbClr val="222222"/></a:dk2>' +
  '<a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="4472c4"/></a:accent1>' +
  "</a:clrScheme></a:theme>";

describe("Palette", () => {
  it.each([
    { color: { argb: "FF00b050" }, rgb: "#00B050", because: "it is stated" },
    { color: { theme: 0 }, rgb: "#FAFAFA", because: "cells count light before dark" },
    { color: { theme: 1 }, rgb: "#111111", because: "cells count light before dark" },
    { color: { theme: 4 }, rgb: "#4472C4", because: "accents follow in order" },
    { color: { theme: 4, tint: 0.8 }, rgb: "#DAE3F3", because: "a tint above 0 lightens" },
    { color: { theme: 4, tint: -0.5 }, rgb: "#203864", because: "a tint below 0 darkens" },
    { color: { indexed: 10 }, rgb: "#FF0000", because: "the old palette has numbers" },
    { color: { indexed: 64 }, rgb: null, because: "64 is the system's own" },
    { color: undefined, rgb: null, because: "nothing is stated" },
  ])("resolves $color to $rgb: $because", ({ color, rgb }) => {
    expect(new Palette(THEME).resolve(color)).toBe(rgb);
  });

  it("takes Excel's theme when the file has none", () => {
    expect(new Palette(null).resolve({ theme: 4 })).toBe("#4472C4");
  });
});
