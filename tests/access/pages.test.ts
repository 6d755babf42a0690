import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
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
    expect(filesNamed("page.tsx").map(addressOf).sort()).toEqual(Object.keys(pageMatrix).sort());
  });

  test("every route handler is listed", () => {
    expect(filesNamed("route.ts").map(addressOf).sort()).toEqual([...routes].sort());
  });
});
