import { readdirSync } from "node:fs";
import { describe, expect, test, vi } from "vitest";
import { pageMatrix, routes } from "./pages";

const addressOf = (file: string): string => {
  const parts = file
    .split("/")
    .slice(0, -1)
    .filter((part) => !part.startsWith("("));
  return `/${parts.join("/")}`;
};
const filesNamed = (name: string): string[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" }).filter(
    (file) => file === name || file.endsWith(`/${name}`),
  );

describe("pages and routes", () => {
  test("every page has a row in the matrix, and every row has a page", () => {
    const pages = [...filesNamed("page.tsx"), ...filesNamed("page.bench.tsx")];
    expect(pages.map(addressOf).sort()).toEqual(Object.keys(pageMatrix).sort());
  });

  test.each([
    ["use", "", false],
    ["tests", "journeys", true],
  ])("a build for %s has pages to measure against only if it is for tests", async (_, purpose, expected) => {
    vi.stubEnv("NGUON_BUILD_FOR", purpose);
    vi.resetModules();
    const { default: config } = await import("../../next.config");
    expect(config.pageExtensions?.includes("bench.tsx")).toBe(expected);
  });

  test("every route handler is listed", () => {
    expect(filesNamed("route.ts").map(addressOf).sort()).toEqual([...routes].sort());
  });
});
