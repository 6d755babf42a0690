import { describe, expect, test } from "vitest";
import { permissions } from "../../lib/access/permissions";
import { type Role, roles } from "../../lib/access/roles";
import * as comments from "../../lib/mentoring/comment/commands";
import { type ReportVisibility, reportsVisibleTo } from "../../lib/mentoring/reports/report-access";

const cell: readonly Role[] = ["cellSecretary", "cellDeputySecretary"];

/** Whose reports each role reads on another person, written by hand. */
const readers: Readonly<Record<Role, ReportVisibility | null>> = {
  administrator: null,
  cellSecretary: { mentor: true, own: true },
  cellDeputySecretary: { mentor: true, own: true },
  committeeSecretary: { mentor: true, own: false },
  committeeDeputySecretary: { mentor: true, own: false },
  committeeMember: null,
  superiorOfficer: null,
  mentor: { mentor: true, own: true },
  applicant: { mentor: false, own: true },
};

describe.each(roles)("%s", (role) => {
  test("reads the reports the table names", () => expect(reportsVisibleTo(role, false)).toEqual(readers[role]));

  test("never reads what a mentor reports of oneself", () => {
    const own = reportsVisibleTo(role, true);
    expect(own === null || !own.mentor).toBe(true);
  });

  test("writes the comment of the cell only as its secretary or deputy", () => {
    for (const { definition } of Object.values(comments))
      expect(permissions[role].includes(definition.permission)).toBe(cell.includes(role));
  });
});
