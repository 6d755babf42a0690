import type { NextConfig } from "next";

const config: NextConfig = {
  distDir: process.env.NGUON_DIST ?? ".next",
  poweredByHeader: false,
  devIndicators: false,
  serverExternalPackages: ["@node-rs/argon2", "pg"],
  // Types are checked by `npm run check`, once; a committee's server does not check them again at every upgrade.
  typescript: { ignoreBuildErrors: true },
  // Written into the code at build time: only the build for the journeys has a clock that can be moved.
  env: { NGUON_BUILT_WITH_MOVABLE_CLOCK: process.env.NGUON_BUILD_FOR === "journeys" ? "yes" : "no" },
};

export default config;
