"use client";

import "./globals.css";
import { Failure } from "@/components/layout/failure";
import { fonts } from "./typeface/fonts";

export default function GlobalError({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return (
    <html className={fonts} lang="vi">
      <body>
        <Failure error={error} retry={reset} />
      </body>
    </html>
  );
}
