import localFont from "next/font/local";

/*
 * Be Vietnam Pro in two parts. The part with the Vietnamese letters comes first: it alone may claim đ, ơ and ư. Both are
 * asked for with the page itself, and until they come a font of this machine stands in, made as wide and high as they are,
 * so that nothing on the page moves. Two weights are all there are (app/tokens.css): each more is 23 KB before the page is there,
 * and two of the six files a browser fetches from a server at once. The files are WOFF because those
 * in WOFF2 that the package has are hinted, and larger for it: 67 KB instead of 47.
 */
const vietnamese = localFont({
  src: [
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff",
      weight: "400",
    },
    {
      path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-600-normal.woff",
      weight: "600",
    },
  ],
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303, U+0309, U+0323, U+1EA0-1EF9, U+20AB",
    },
  ],
  variable: "--font-vietnamese",
  adjustFontFallback: false,
});

const latin = localFont({
  src: [
    { path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff", weight: "400" },
    { path: "../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-600-normal.woff", weight: "600" },
  ],
  variable: "--font-latin",
  adjustFontFallback: "Arial",
});

/** For the root of every page: makes both parts known to the styles. */
export const fonts = `${vietnamese.variable} ${latin.variable}`;
