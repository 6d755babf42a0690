import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "../../lib/access/actor";
import { reachOf } from "../../lib/access/reach";
import { type Role, roles } from "../../lib/access/roles";
import type { Command } from "../../lib/command";
import { newId } from "../../lib/primitives/ids";
import { useDatabase } from "../support/database";
import { commandMatrix } from "./matrix";

useDatabase();

const isCommand = (value: unknown): value is Command => typeof value === "function" && "definition" in value;
const commandsIn = (exported: Readonly<Record<string, unknown>>): Command[] =>
  Object.values(exported).flatMap((value) => {
    if (isCommand(value)) return [value];
    return value && typeof value === "object" ? Object.values(value).filter(isCommand) : [];
  });

/** Every command, found in the exports of all commands files, each once. */
const readCommands = async (): Promise<Command[]> => {
  const files = readdirSync("lib", { recursive: true, encoding: "utf8" }).filter((file) =>
    /(^|[/-])commands\.ts$/.test(file),
  );
  const modules = await Promise.all(
    files.map((file) => import(`../../lib/${file}`) as Promise<Record<string, unknown>>),
  );
  return [...new Set(modules.flatMap(commandsIn))];
};

const actorAs = (role: Role): Actor => {
  const actingPost = {
    id: newId(),
    role,
    unitId: newId(),
    unitName: "Một",
    unitTitle: "Chi bộ Một",
    path: "s.o.k1.",
    committeeName: "Đảng ủy",
  };
  const reach = reachOf(actingPost, { mentored: [], applied: [], people: [] });
  return {
    accountId: newId(),
    personId: newId(),
    name: "Nguyễn Văn Mẫu",
    actingPost,
    actingPosts: [actingPost],
    reach,
  };
};

let commands: Command[];
beforeAll(async () => {
  commands = await readCommands();
});

describe("commands", () => {
  test("every command has a row in the matrix, and every row has a command", () => {
    expect(commands.map(({ definition }) => definition.name).sort()).toEqual(Object.keys(commandMatrix).sort());
  });

  test("exactly the roles without permission are refused, before anything else is checked", async () => {
    for (const command of commands) {
      const { name } = command.definition;
      const answers = await Promise.all(
        roles.map(async (role) => [role, await command(actorAs(role), { requestId: newId() })] as const),
      );
      const allowed = answers.filter(
        ([, answer]) => answer.kind !== "refused" || answer.refusals[0]?.code !== "not-permitted",
      );
      expect([name, allowed.map(([role]) => role).sort()]).toEqual([name, [...(commandMatrix[name] ?? [])].sort()]);
    }
  });
});
