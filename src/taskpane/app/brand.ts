/** The product's colour in Fluent's themes: that of its icon and of the sheets that it writes. */
import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

/** From darkest to lightest, of one hue; 80 is the colour itself. */
const BRAND: BrandVariants = {
  10: "#00120C",
  20: "#001C15",
  30: "#00281F",
  40: "#003328",
  50: "#013E32",
  60: "#004B3D",
  70: "#025B4A",
  80: "#0B6B58",
  90: "#267C68",
  100: "#3A8D78",
  110: "#4E9F8A",
  120: "#65AF9B",
  130: "#80C0AE",
  140: "#9DD3C3",
  150: "#B7E5D7",
  160: "#D2F6EB",
};

/** Dark text on light. */
export const LIGHT_THEME: Theme = createLightTheme(BRAND);

/** Light text on dark; words in the brand's colour are light enough to be read on it. */
export const DARK_THEME: Theme = {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorBrandForegroundLink: BRAND[120],
  colorBrandForegroundLinkHover: BRAND[130],
  colorBrandForegroundLinkPressed: BRAND[140],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandForeground1Hover: BRAND[130],
  colorCompoundBrandForeground1Pressed: BRAND[140],
  colorCompoundBrandStroke: BRAND[110],
  colorCompoundBrandStrokeHover: BRAND[120],
  colorCompoundBrandStrokePressed: BRAND[130],
  colorCompoundBrandBackground: BRAND[110],
  colorCompoundBrandBackgroundHover: BRAND[120],
  colorCompoundBrandBackgroundPressed: BRAND[130],
};
