import { describe, expect, test } from "vitest";
import { permissions } from "../../lib/access/permissions";
import { type Role, roles } from "../../lib/access/roles";
import * as commands from "../../lib/mentoring/commands";
import { type LogVisibility, logVisibleTo } from "../../lib/mentoring/log-access";
import * as giving from "../../lib/mentoring/tasks/give-commands";
import { askTime, handIn } from "../../lib/mentoring/tasks/hand-in-commands";
import * as templates from "../../lib/mentoring/tasks/template-commands";
import * as judging from "../../lib/mentoring/tasks/verdict-commands";

const writers: readonly Role[] = ["cellSecretary", "cellDeputySecretary", "mentor"];

/** What each role reads in another person's log, written by hand. */
const readers: Readonly<Record<Role, LogVisibility | null>> = {
  administrator: null,
  cellSecretary: { notes: true, evaluations: true },
  cellDeputySecretary: { notes: true, evaluations: true },
  committeeSecretary: { notes: false, evaluations: true },
  committeeDeputySecretary: { notes: false, evaluations: true },
  committeeMember: null,
  superiorOfficer: null,
  mentor: { notes: true, evaluations: true },
  applicant: { notes: false, evaluations: false },
};

describe.each(roles)("%s", (role) => {
  test.each([commands, giving, judging].flatMap((each) => Object.values(each)))(
    "may use $definition.name only as the cell's secretary, deputy or a mentor",
    ({ definition }) => {
      expect(permissions[role].includes(definition.permission)).toBe(writers.includes(role));
    },
  );

  test.each([handIn, askTime])("may use $definition.name only as the person whose task it is", ({ definition }) => {
    expect(permissions[role].includes(definition.permission)).toBe(role === "applicant");
  });

  test.each(Object.values(templates))("may use $definition.name only as a leader of the cell", ({ definition }) => {
    const isLeader = role === "cellSecretary" || role === "cellDeputySecretary";
    expect(permissions[role].includes(definition.permission)).toBe(isLeader);
  });

  test("reads the parts of a log the table names", () => {
    expect(logVisibleTo(role, false)).toEqual(readers[role]);
  });

  test("never reads notes and evaluations about oneself", () => {
    const own = logVisibleTo(role, true);
    expect(own === null || (!own.notes && !own.evaluations)).toBe(true);
  });
});
