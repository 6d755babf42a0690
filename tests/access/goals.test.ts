import { describe, expect, test } from "vitest";
import { type Permission, permissions } from "../../lib/access/permissions";
import { type Role, roles } from "../../lib/access/roles";
import * as goals from "../../lib/goals/commands";
import * as people from "../../lib/people/commands";
import * as standings from "../../lib/people/standing-commands";

const committee: readonly Role[] = ["committeeSecretary", "committeeDeputySecretary"];
const cell: readonly Role[] = ["cellSecretary", "cellDeputySecretary"];
const keepers = [...committee, ...cell];

/** Who may use each command and open each page, written by hand. */
const commands: Readonly<Record<string, readonly Role[]>> = {
  "goals.setTerm": committee,
  "goals.setTermTargets": committee,
  "people.add": keepers,
  "people.correct": keepers,
  "people.addStanding": keepers,
  "people.endStanding": keepers,
};
const pages: Partial<Record<Permission, readonly Role[]>> = {
  "goals.read": [...keepers, "committeeMember"],
  "units.read": [...keepers, "committeeMember", "administrator"],
  "people.read": keepers,
  "regulations.read": roles,
};

describe.each(roles)("%s", (role) => {
  const all = [...Object.values(goals), ...Object.values(people), ...Object.values(standings)];
  test.each(all)("may use $definition.name only if the table says so", ({ definition }) => {
    expect(permissions[role].includes(definition.permission)).toBe(commands[definition.name]?.includes(role));
  });

  test.each(Object.entries(pages))("may open the pages of %s only if the table says so", (permission, who) => {
    expect(permissions[role].some((each) => each === permission)).toBe(who?.includes(role));
  });
});
