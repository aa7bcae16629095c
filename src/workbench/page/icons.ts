const SHAPES = {
  open: "M3 5.5A1.5 1.5 0 0 1 4.500 4H8l2 2h5.500A1.500 1.500 0 0 1 17 7.500v1M3 5.500v9A1.500 1.500 0 0 0 4.500 16h10.600a1 1 0 0 0 1-.700L17.800 9.500a.750.750 0 0 0-.700-1H7a1 1 0 0 0-1 .700L4 15.500",
  sample: "M4 3.500h12v13H4zM4 7.500h12M8 7.500v9M4 11h12",
  save: "M10 3v9.500m0 0 3.500-3.500M10 12.500 6.500 9M3.500 14.500v1A1.500 1.500 0 0 0 5 17h10a1.500 1.500 0 0 0 1.500-1.500v-1",
  dark: "M16.500 11.500A7 7 0 0 1 8.500 3.500a7 7 0 1 0 8 8z",
  light:
    "M10 6.500a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM10 2v1.500M10 16.500V18M2 10h1.500M16.500 10H18M4.300 4.300l1.100 1.100M14.600 14.600l1.100 1.100M4.300 15.700l1.100-1.100M14.600 5.400l1.100-1.100",
  close: "M5 5l10 10M15 5 5 15",
  info: "M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM10 9v5M10 6.200v.600",
  error: "M10 2.500a7.500 7.500 0 1 1 0 15 7.500 7.500 0 0 1 0-15zM10 6v5M10 13.500v.500",
} as const;

/** A line drawing of 20 pixels that takes the colour of the text around it. */
export function icon(name: keyof typeof SHAPES): SVGSVGElement {
  const namespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(namespace, "svg");
  const path = document.createElementNS(namespace, "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", SHAPES[name]);
  svg.append(path);
  return svg;
}
