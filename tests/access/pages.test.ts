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
  test("each page of the code has its row in the matrix, and each row its page", () => {
    expect(filesNamed("page.tsx").map(addressOf).sort()).toEqual(Object.keys(pageMatrix).sort());
  });

  test("each route handler is known", () => {
    expect(filesNamed("route.ts").map(addressOf).sort()).toEqual([...routes].sort());
  });
});
