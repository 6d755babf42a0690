import localFont from "next/font/local";

/*
 * Be Vietnam Pro in two weights, all there are (app/tokens.css). Both files are asked for with the page itself, and until
 * they come a font of this machine stands in, made as wide and high as they are, so that nothing on the page moves.
 * How the files were made is in README.md beside this file.
 */
const typeface = localFont({
  src: [
    { path: "./regular.woff2", weight: "400" },
    { path: "./semibold.woff2", weight: "600" },
  ],
  variable: "--font-typeface",
  adjustFontFallback: "Arial",
});

/** For the root of every page: makes the typeface known to the styles. */
export const fonts = typeface.variable;
