import type { NextConfig } from "next";

// Content-Security-Policy is set in proxy.ts, because it needs a nonce for each page; Strict-Transport-Security by the
// server, which knows the public address.
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Referrer-Policy", value: "same-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** The page the others are measured against, app/bench/empty/page.bench.tsx, is only in the build for tests. */
const isForTests = process.env.NGUON_BUILD_FOR === "journeys";

const config: NextConfig = {
  distDir: process.env.NGUON_DIST ?? ".next",
  pageExtensions: isForTests ? ["tsx", "ts", "bench.tsx"] : ["tsx", "ts"],
  // The same on every machine that builds the same sources: a page of one may be continued at the other.
  generateBuildId: () => process.env.NGUON_BUILD_ID ?? null,
  poweredByHeader: false,
  devIndicators: false,
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // Shown in a frame of the page of its paper, and of no other site.
    {
      source: "/api/files/versions/:version/view",
      headers: [{ key: "X-Frame-Options", value: "SAMEORIGIN" }],
    },
  ],
  // A text that is too long must still reach the form, which shows it again with the reason; a template of Word has up to 5 MB.
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  serverExternalPackages: ["@node-rs/argon2", "docx", "docxtemplater", "pdfmake", "pg"],
  // Types are checked by `npm run check`; an installation does not check them again when it builds.
  typescript: { ignoreBuildErrors: true },
  // Fixed at build time: only the build for the journey tests has a clock that can be moved.
  env: { NGUON_BUILT_WITH_MOVABLE_CLOCK: isForTests ? "yes" : "no" },
};

export default config;
