import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { paperDetails, transitionFacts } from "../../lib/admissions/records/rows-schema";
import { namedHere } from "../../lib/database/database-function";
import { readPipelined } from "../../lib/database/pipelined-read";
import { typedQuery } from "../../lib/database/typed-query";
import { auditedDossierView } from "../../lib/dossier/queries";
import { sectionState } from "../../lib/dossier/section";
import { isHandedIn, isInState } from "../../lib/dossier/section-state-queries";
import { today } from "../../lib/primitives/clock";
import { dateOf } from "../../lib/primitives/day";
import { newId } from "../../lib/primitives/ids";
import { accountOf, type Username } from "../../prisma/seed/committee/accounts";
import { seedDemonstration } from "../../prisma/seed/demonstration";
import { code, read, walk, withoutComments } from "../architecture/sources";
import { isCommands, isQueries, isServerFile, kindOf } from "../architecture/vocabulary";
import { useDatabase } from "../support/database";
import { useOwner } from "../support/office-fixture";
import { seededActor } from "../support/seeded-actors";

const database = useDatabase();
const owner = useOwner(database.url);
const on = today();

const files = code("lib").filter((path) => kindOf(path) !== "server" && kindOf(path) !== "database");

const lastResolved = `body = 'committee' AND carried ORDER BY "heldOn" DESC, id DESC LIMIT 1`;

/** As whom each function is asked, and with what; a table is asked for its columns. */
const asked: Readonly<Record<string, readonly [as: Username, values: string]>> = {
  _prisma_migrations: ["quantri", ""],
  // While nobody acts.
  absences_beside_mentor: ["huongdan", `'${on}'`],
  account_to_sign_in: ["quantri", `CASE WHEN set_config('app.account', '', true) = '' THEN 'bithu' END`],
  leaves_no_administrator: ["quantri", `'${on}', '${accountOf("quantri")}', NULL`],
  actor_of: ["bithu", `'${accountOf("bithu")}', '${on}'`],
  app_files: ["phobithu", ""],
  due_ahead: ["danguy", `'${on}', '${on}'::date + 365, 600`],
  cases_found: ["phobithu", `'{nguyen}', 'nguyen', '', '{}', 5`],
  // The batch it is asked about is put there below.
  claim_batch_work: ["phobithu", "3, now()"],
  count_attempts: ["quantri", "'{a,b}', '{8,1}'"],
  case_counts: ["danguy", "NULL"],
  cases_by_stage: ["danguy", `'${on}'::date - 3650, '${on}'`],
  case_page: ["bithu", "NULL, '{mentoring,dossier}', '-due', true, 0, 50"],
  cases_named: ["phobithu", "'{nguyen}'"],
  times_raised: ["quanchung", "'s.o.', 15, 'gap'"],
  open_steps: ["phobithu", ""],
  overdue_case_ids: ["phobithu", `'${on}'`],
  documents_found: ["phobithu", `'{nq}', '{paper,vote,letter,term}', '{}', 5`],
  end_session: ["quantri", "'01890000-0000-7000-8000-000000000001', now()"],
  facts_for_rules: ["quantri", "true, NULL"],
  file_readings: ["phobithu", `(SELECT "caseId" FROM "Audit" WHERE command = 'dossier.seen' LIMIT 1), 0, 5`],
  file_viewers: ["phobithu", `(SELECT id FROM "AdmissionCase" LIMIT 1), '${on}'`],
  forgive_attempts: ["quantri", "'{a}', '{b}'"],
  in_range: ["phobithu", "'s.o.'"],
  is_known_elsewhere: ["bithu", "'hoang van gia dinh', '{1980-01-01}', NULL"],
  known_elsewhere_among: ["bithu2", `'[{"number":1,"key":"le anh muc luc","days":["1998-02-19"],"digest":null}]'`],
  last_admitted: ["danguy", `'${on}'::date - 3650, '${on}', 4`],
  is_session_ended: ["quantri", "'01890000-0000-7000-8000-000000000002'"],
  is_decision_of_another: ["phobithu", `(SELECT id FROM "AdmissionCase" LIMIT 1), 'superior', '01-QĐ/ĐU', '${on}'`],
  is_request_of_another: ["bithu", `(SELECT id FROM "AdmissionCase" LIMIT 1)`],
  is_username_taken: ["quantri", `'bithu'`],
  members_by_unit: ["phobithu", `'${on}'`],
  is_tied: ["phobithu", `(SELECT "personId" FROM "AdmissionCase" LIMIT 1), (SELECT id FROM "AdmissionCase" LIMIT 1)`],
  national_id_holder: ["phobithu", "'0f', NULL"],
  person_fingerprint: ["phobithu", `(SELECT id FROM "Person" LIMIT 1)`],
  // Of a number that is taken: the register is not written to.
  keep_number: [
    "phobithu",
    `(SELECT "caseId" FROM "Vote" WHERE ${lastResolved}), 9999, 'committee', 'NQ',
     (SELECT split_part(resolution, '-', 1) FROM "Vote" WHERE ${lastResolved}), (SELECT "heldOn" FROM "Vote" WHERE ${lastResolved}), NULL, false`,
  ],
  keep_letter_number: [
    "phobithu",
    `(SELECT "caseId" FROM "Vote" WHERE ${lastResolved}), gen_random_uuid(), 'committee', 'NQ',
     (SELECT split_part(resolution, '-', 1) FROM "Vote" WHERE ${lastResolved}), (SELECT "heldOn" FROM "Vote" WHERE ${lastResolved}), NULL, false`,
  ],
  keep_issued_number: [
    "phobithu",
    `(SELECT id FROM "AdmissionCase" WHERE id <> (SELECT "caseId" FROM "Vote" WHERE ${lastResolved}) LIMIT 1), gen_random_uuid(), NULL, 'committee', 'NQ',
     (SELECT split_part(resolution, '-', 1) FROM "Vote" WHERE ${lastResolved}), (SELECT "heldOn" FROM "Vote" WHERE ${lastResolved}), NULL, false`,
  ],
  next_numbers: [
    "phobithu",
    `(SELECT "caseId" FROM "Vote" WHERE ${lastResolved}), '{cell,committee}', '{NQ,TTr}', '${on}'`,
  ],
  next_of_unit: ["phobithu", `(SELECT id FROM "Unit" WHERE kind = 'organisation' LIMIT 1), '{NQ}', '${on}'`],
  organisation_of_books: ["phobithu", "'s.o.k1.'"],
  book_of_day: ["phobithu", `(SELECT id FROM "Unit" WHERE kind = 'organisation' LIMIT 1), '${on}'`],
  numbers_in_books: ["phobithu", "NULL, NULL"],
  number_books: ["phobithu", "NULL"],
  reasons_in_books: ["phobithu", "NULL, NULL"],
  // Of a number that is taken: the register is not written to.
  keep_given_number: [
    "phobithu",
    `(SELECT id FROM "Unit" WHERE kind = 'organisation' LIMIT 1), gen_random_uuid(), 'NQ',
     (SELECT split_part(resolution, '-', 1) FROM "Vote" WHERE ${lastResolved}), (SELECT "heldOn" FROM "Vote" WHERE ${lastResolved}), false`,
  ],
  next_number: ["phobithu", `(SELECT "caseId" FROM "Vote" WHERE ${lastResolved}), 'committee', 'NQ', '${on}'`],
  keep_term_number: [
    "phobithu",
    `(SELECT "unitId" FROM "Term" ORDER BY "from" DESC LIMIT 1), gen_random_uuid(), 'NQ',
     (SELECT split_part(resolution, '-', 1) FROM "Vote" WHERE ${lastResolved}), (SELECT "heldOn" FROM "Vote" WHERE ${lastResolved}), '${on}', '${on}'`,
  ],
  last_change: [
    "phobithu",
    `ARRAY(SELECT "subjectId" FROM "Audit" WHERE accepted AND "subjectId" IS NOT NULL ORDER BY id LIMIT 1),
     ARRAY(SELECT command FROM "Audit" WHERE accepted AND "subjectId" IS NOT NULL ORDER BY id LIMIT 1)`,
  ],
  may_show_word: [
    "quantri",
    `'01890000-0000-7000-8000-000000000003', '${accountOf("bithu")}', '${accountOf("quantri")}', now()`,
  ],
  mentor_loads: ["phobithu", ""],
  lost_mentors: ["phobithu", `'${on}'`],
  successors_by_post: ["danguy", `'${on}'`],
  members_of_cell: ["phobithu", `(SELECT path FROM "Unit" WHERE kind = 'cell' ORDER BY path LIMIT 1)`],
  open_account: [
    "quantri",
    `gen_random_uuid(), 'tenmoi', (SELECT p.id FROM "Person" p LEFT JOIN "Account" a ON a."personId" = p.id WHERE a.id IS NULL LIMIT 1), 'x',
     gen_random_uuid(), now() + interval '1 hour', NULL, now(), '${on}'`,
  ],
  open_first_account: ["quantri", "gen_random_uuid(), 'dautien', gen_random_uuid(), 'x', now()"],
  own_password_hash: ["bithu", ""],
  own_record: ["captren", ""],
  own_sign_ins: ["bithu", "20"],
  overdue_cases: ["danguy", `'${on}'`],
  overdue_first: ["danguy", `'${on}', 5`],
  password_state: ["bithu", `'${accountOf("bithu")}', '${on}'`],
  others_who_could: ["phobithu", `'{cellSecretary}', '{}', NULL, '${on}'`],
  people_found: ["bithu", `'{nguyen}', 'nguyen', '', '{}', 5`],
  people_named: ["bithu", `'{nguyen}'`],
  people_of_unit: ["bithu", `'s.o.', 's.o/', '${on}', '{}', '{}', 'name', false, 0, 5`],
  pairs_alike: ["phobithu", "5"],
  people_with_account: ["phobithu", `ARRAY(SELECT "personId" FROM "Account")`],
  people_by_group: ["bithu", `'s.o.', 's.o/', '${on}'`],
  pack_has_decided: ["quantri", "'2025-01'"],
  no_time: [
    "quanchung",
    `(SELECT "personId" FROM "Post" WHERE role = 'committeeDeputySecretary' ORDER BY "from" DESC LIMIT 1), '${on}', '${on}'::date + 60`,
  ],
  official_periods: ["phobithu", `ARRAY(SELECT id FROM "Person")`],
  official_periods_within: ["phobithu", `ARRAY(SELECT id FROM "Person"), 's.o.'`],
  open_clocks: ["quantri", ""],
  reviewers_of: ["quanchung", `(SELECT id FROM "AdmissionCase" WHERE "closedOn" IS NULL LIMIT 1), '${on}'`],
  places_found: ["bithu", `'{"% ha%"}', 'ha', 5`],
  register_of: ["phobithu", `(SELECT "personId" FROM "AdmissionCase" WHERE stage = 'removed' LIMIT 1)`],
  units_found: ["phobithu", `'{chi,bo}', 'chi bo', 5`],
  take_word: ["bithu", `'${accountOf("bithu")}', now()`],
  words_about: ["quanchung", `'${accountOf("quanchung")}'`],
  stage_stays: ["danguy", "60"],
  reset_password: [
    "quantri",
    `'${accountOf("bithu5")}', 'x', gen_random_uuid(), now() + interval '1 hour', NULL, now(), '${on}'`,
  ],
  set_own_password: ["bithu", "'x', 'y', 1, now()"],
  strengthen_own_password: ["bithu", "'x', 'y'"],
  step_paces: [
    "phobithu",
    `(SELECT id FROM "AdmissionCase" LIMIT 1), ARRAY(SELECT DISTINCT step FROM "Transition" WHERE "annulsId" IS NULL)`,
  ],
};

const sqlOf = (name: string, kind: "rows" | "value" | "table", schema: z.ZodType): string => {
  const call = `${name}(${asked[name]?.[1] ?? ""})`;
  if (kind === "rows") return `SELECT * FROM ${call}`;
  if (kind === "value") return `SELECT ${call} AS value`;
  const columns = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
  return `SELECT ${columns.map((column) => `"${column}"`).join(", ")} FROM "${name}"`;
};

beforeAll(async () => {
  await Promise.all(
    files
      .filter((path) => isQueries(path) || isServerFile(path) || isCommands(path))
      .map((path) => import(/* @vite-ignore */ `../../${path}`)),
  );
  await seedDemonstration({ databaseUrl: database.url, today: on });
  // Nobody has opened a file of the demonstration yet.
  const { id: opened } = await owner.admissionCase.findFirstOrThrow({ where: { stage: "dossier" } });
  await auditedDossierView(await seededActor("bithu"), opened, on);
  // Every mentor of the demonstration may go on: one is suspended.
  const { personId, path } = await owner.mentorship.findFirstOrThrow({ where: { to: null, case: { closedOn: null } } });
  await owner.standing.create({ data: { id: newId(), personId, path, kind: "suspended", from: dateOf(on) } });
  // Nobody of the demonstration has a national ID.
  await owner.person.update({ where: { id: personId }, data: { nationalIdHash: "0f" } });
  // The demonstration has no communes: an administrator loads them.
  await owner.place.create({
    data: {
      ...{ province: "01", code: "00097", kind: "phường", commune: "Hồng Hà", from: new Date("2025-07-01") },
      ...{ key: " phuong hong ha thanh pho ha noi ", formerKey: "" },
    },
  });
}, 300_000);

describe("what the compiler cannot look into answers with the rows its schema says", () => {
  test("each function and table that a read names is asked here", () => {
    expect([...namedHere().keys()].sort()).toEqual(Object.keys(asked).sort());
  });

  test.each(Object.entries(asked))("%s", async (name, [username]) => {
    const { kind, schema } = namedHere().get(name) ?? { kind: "rows", schema: z.never() };
    const [rows] = await readPipelined(await seededActor(username), { sql: sqlOf(name, kind, schema), parameters: [] });
    expect(rows.length).toBeGreaterThan(0);
    const said = z.array(kind === "value" ? z.strictObject({ value: schema }) : schema).safeParse(rows);
    expect(said.error?.issues.slice(0, 3) ?? []).toEqual([]);
  });

  test("what stands in JSON columns is what the record of a case takes it for", async () => {
    const facts = await owner.transition.findMany({ select: { facts: true } });
    const details = await owner.paper.findMany({ select: { details: true } });
    const inRecord = { facts: transitionFacts, details: paperDetails };
    for (const rows of [facts, details])
      for (const row of rows)
        for (const [name, value] of Object.entries(row))
          expect(inRecord[name as keyof typeof inRecord].safeParse(value).error?.issues ?? []).toEqual([]);
  });
});

const sections = typedQuery((tables) =>
  tables
    .selectFrom("DossierSection as s")
    .select(["s.savedAt", "s.sentAt", "s.returnedAt", "s.passedAt"])
    .select([
      isInState("sent").$castTo<boolean>().as("sent"),
      isInState("returned").$castTo<boolean>().as("returned"),
      isInState("passed").$castTo<boolean>().as("passed"),
      isHandedIn().$castTo<boolean>().as("handedIn"),
    ]),
)({});

describe("a section", () => {
  test("is found by the database in the state its days say", async () => {
    const [rows] = await readPipelined(await seededActor("phobithu"), sections);
    const states = rows.map(({ sent, returned, passed, handedIn, ...days }) => {
      const state = sectionState(days);
      expect({ sent, returned, passed, handedIn }).toEqual({
        sent: state === "sent",
        returned: state === "returned",
        passed: state === "passed",
        handedIn: ["sent", "returned", "passed"].includes(state),
      });
      return state;
    });
    expect([...new Set(states)].sort()).toEqual(["begun", "passed", "returned", "sent"]);
  });
});

describe("a read is a typed query or Prisma", () => {
  const sources = files.map((path) => [path, withoutComments(read(path))] as const);
  const using = (mark: RegExp) => sources.filter(([, source]) => mark.test(source)).map(([path]) => path);

  test("SQL is written in lib/database, in what writes and in what waits", () => {
    const written = using(/\$(query|execute)Raw|\bPrisma\.(sql|raw|join)\b/);
    const others = written.filter((path) => !["command", "commands", "persistence", "lock"].includes(kindOf(path)));
    expect(others).toEqual([]);
  });

  test("no row of written SQL is taken for a type that nothing checks", () => {
    expect(using(/\$queryRaw(Unsafe)?</)).toEqual([]);
  });

  test("templates of the query builder, whose types are only claimed, stay in lib/database", () => {
    expect(using(/import \{[^}]*\bsql\b[^}]*\} from "kysely"/)).toEqual([]);
  });

  test("no function of our own is called past its schema", () => {
    const own = walk("prisma/migrations")
      .filter((path) => path.endsWith(".sql"))
      .flatMap((path) => [...read(path).matchAll(/CREATE (?:OR REPLACE )?FUNCTION (\w+)/g)].map(([, name]) => name));
    expect(own).toContain("in_range");
    expect(using(new RegExp(`\\bfn(\\.agg)?(<[^>]*>)?\\("(${own.join("|")})"`))).toEqual([]);
  });
});
