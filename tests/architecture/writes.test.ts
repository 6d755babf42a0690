import { describe, expect, test } from "vitest";
import { code, importsIn, read } from "./sources";
import { kindOf } from "./vocabulary";
import { exceptions, reads, writes, writingFunctions } from "./writes";

// lib/server runs beside the app: it starts processes, migrates, and reads its environment.
const files = code("lib").filter((path) => kindOf(path) !== "server");

describe("everything that writes goes through command()", () => {
  const writing = files.filter((path) => writes()(read(path)));

  test("the functions of the database that write are known", () => {
    expect(writingFunctions()).toEqual(expect.arrayContaining(["move_people", "move_unit", "replace_deadlines"]));
    expect(writingFunctions()).not.toContain("actor_of");
  });

  test("only commands write, and the -persistence.ts files they write by", () => {
    const others = writing.filter((path) => kindOf(path) !== "commands" && kindOf(path) !== "persistence");
    expect(
      others.map((path) => `${path} writes: decide in a commands.ts, write there or in a -persistence.ts.`),
    ).toEqual([]);
  });

  test("a statement without an answer is sent by what writes or waits", () => {
    const sending = files.filter((path) => /\$executeRaw/.test(read(path)));
    const others = sending.filter((path) => !["commands", "persistence", "lock", "database"].includes(kindOf(path)));
    expect(others.map((path) => `${path} uses $executeRaw: write in a command, wait in a -lock.ts.`)).toEqual([]);
  });

  test("what writes without command() is named with its reason, and audits itself", () => {
    const outside = files.filter((path) => kindOf(path) === "commands" && !/\bcommand\(/.test(read(path)));
    expect(outside).toEqual(Object.keys(exceptions));
    // Of somebody the program does not know, the database writes the row in the same function.
    expect(outside.filter((path) => !/\b(writeAccountAudit|receive_self_introduction)\(/.test(read(path)))).toEqual([]);
  });

  test("a -persistence.ts is called by commands, and by the audit", () => {
    const mayCall = ["command", "commands", "persistence"];
    const others = files.flatMap((path) =>
      importsIn(path)
        .filter(({ types, target }) => !types && kindOf(target) === "persistence" && !mayCall.includes(kindOf(path)))
        .filter(({ target }) => !(/^lib\/audit\/(audit|look)-persistence$/.test(target) && kindOf(path) === "queries"))
        .map(({ of }) => `${path} imports ${of}: a read writes nothing but that it was read.`),
    );
    expect(others).toEqual([]);
  });
});

describe("a read that leaves an audit row says so in its name", () => {
  const found = reads();

  test("there are such reads", () => expect(found.filter(({ audits }) => audits).length).toBeGreaterThanOrEqual(6));

  test("what audits is called audited…", () => {
    const silent = found.filter(({ name, audits }) => audits && !/^audited[A-Z]/.test(name));
    expect(silent.map(({ path, name }) => `${path}: ${name} leaves an audit row; call it audited…`)).toEqual([]);
  });

  test("what is called audited… audits", () => {
    const empty = found.filter(({ name, audits }) => !audits && /^audited/.test(name));
    expect(empty.map(({ path, name }) => `${path}: ${name} leaves no audit row.`)).toEqual([]);
  });
});
