import "./globals.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { readDisplay } from "./display";
import { readLocale, readWords } from "./language";
import { fonts } from "./typeface/fonts";

export const viewport: Viewport = { width: "device-width", initialScale: 1, themeColor: "#9b1c1c" };

export const generateMetadata = async (): Promise<Metadata> => {
  const { layout } = await readWords();
  return {
    description: layout.tagline,
    icons: "/emblem.svg",
    robots: { index: false, follow: false },
  };
};

export default async function RootLayout({ children }: Readonly<{ children: ReactNode }>) {
  const { scheme, textSize } = await readDisplay();
  return (
    <html className={fonts} data-scheme={scheme} data-text={textSize} lang={await readLocale()}>
      <body>{children}</body>
    </html>
  );
}
