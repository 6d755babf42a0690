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

/** Every command there is, read from the code: whatever the commands files export, once. */
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
  const actingPost = { id: newId(), role, unitId: newId(), unitName: "Chi bộ Một", path: "s.o.k1." };
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
  test("each has its row in the matrix, and each row its command", () => {
    expect(commands.map(({ definition }) => definition.name).sort()).toEqual(Object.keys(commandMatrix).sort());
  });

  test("a role without the right is refused before anything else is looked at, and nobody else is", async () => {
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
