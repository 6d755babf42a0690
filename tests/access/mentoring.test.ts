import { describe, expect, test } from "vitest";
import { permissions } from "../../lib/access/permissions";
import { type Role, roles } from "../../lib/access/roles";
import * as commands from "../../lib/mentoring/commands";
import { type LogVisibility, logVisibleTo } from "../../lib/mentoring/log-access";

const writers: readonly Role[] = ["cellSecretary", "cellDeputySecretary", "mentor"];

/** What each role reads in another person's log, written by hand. */
const readers: Readonly<Record<Role, LogVisibility | null>> = {
  administrator: null,
  cellSecretary: { tasks: "full", notes: true, evaluations: true },
  cellDeputySecretary: { tasks: "full", notes: true, evaluations: true },
  committeeSecretary: { tasks: "full", notes: false, evaluations: true },
  committeeDeputySecretary: { tasks: "full", notes: false, evaluations: true },
  committeeMember: null,
  superiorOfficer: null,
  mentor: { tasks: "full", notes: true, evaluations: true },
  applicant: { tasks: "plain", notes: false, evaluations: false },
};

describe.each(roles)("%s", (role) => {
  test.each(Object.values(commands))(
    "may use $definition.name only as the cell's secretary, deputy or a mentor",
    ({ definition }) => {
      expect(permissions[role].includes(definition.permission)).toBe(writers.includes(role));
    },
  );

  test("reads the parts of a log the table names", () => {
    expect(logVisibleTo(role, false)).toEqual(readers[role]);
  });

  test("never reads notes and evaluations about oneself", () => {
    const own = logVisibleTo(role, true);
    expect(own === null || (!own.notes && !own.evaluations && own.tasks === "plain")).toBe(true);
  });
});
