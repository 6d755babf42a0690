import { jsonArrayFrom, jsonObjectFrom } from "kysely/helpers/postgres";
import type { Actor } from "../access/actor";
import { cellLeaders, committeeLeaders, type Role } from "../access/roles";
import type { AdmissionFacts } from "../admissions/case/facts";
import type { CaseRecord } from "../admissions/case/record";
import { openSealedHex } from "../database/encryption";
import { asDay } from "../database/expressions";
import type { RowOf } from "../database/pipelined-read";
import { type Given, typedQuery } from "../database/typed-query";
import { sectionsIn, sectionTextsIn } from "../dossier/dossier-view-queries";
import { type Content, contentFrom } from "../dossier/history/content";
import { printedBoxes, printedRow, printedText } from "../dossier/history/printed-content";
import { mayReadContent } from "../dossier/permissions";
import { noTimestamps, timestampsFrom } from "../dossier/section";
import type { Day } from "../primitives/day";
import { isReadable } from "../primitives/sealed-text";
import { text } from "../text/text";
import { cellPathOn, unitNameOn } from "../units/name-queries";
import type { Known, UnitNames } from "./case-values";
import type { Form } from "./forms/form";

type Asked = Readonly<{ caseId: string; on: Day }>;

/** What stands around a case on a day: the organisations above it, who signs for them, who helps, and the history's texts. */
export const surroundings = typedQuery((tables, given: Given<Asked>) =>
  tables
    .selectFrom("AdmissionCase as c")
    .where("c.id", "=", given.caseId)
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom("Unit as u")
          .where((unit) =>
            unit.fn<boolean>("starts_with", [
              cellPathOn(tables, { personId: unit.ref("c.personId"), path: unit.ref("c.path") }, given.on),
              "u.path",
            ]),
          )
          .select((unit) => [
            ...(["u.id", "u.kind", "u.path"] as const),
            unitNameOn(tables, { id: unit.ref("u.id"), name: unit.ref("u.name") }, given.on).as("name"),
          ])
          .orderBy("u.path"),
      ).as("units"),
      jsonArrayFrom(
        eb
          .selectFrom("Post as o")
          .innerJoin("Unit as v", "v.id", "o.unitId")
          .innerJoin("Person as q", "q.id", "o.personId")
          .where((post) => post.fn<boolean>("starts_with", ["c.path", "v.path"]))
          .where("o.from", "<=", asDay(given.on))
          .where((post) => post.or([post("o.to", "is", null), post("o.to", ">", asDay(given.on))]))
          .where("o.acting", "=", false)
          .where("o.role", "in", [...cellLeaders, ...committeeLeaders])
          .select(["o.role", "v.kind", "q.fullName as name"])
          .orderBy("o.from"),
      ).as("posts"),
      jsonObjectFrom(eb.selectFrom("Person as p").whereRef("p.id", "=", "c.personId").select("p.occupation")).as(
        "person",
      ),
      jsonObjectFrom(
        eb
          .selectFrom("Mentorship as m")
          .leftJoin("Person as h", "h.id", "m.personId")
          .whereRef("m.caseId", "=", "c.id")
          .orderBy("m.from", "desc")
          .limit(1)
          .select((helper) => [
            "m.personName as name",
            "h.bornOn",
            helper
              .selectFrom("Standing as s")
              .whereRef("s.personId", "=", "m.personId")
              .where("s.kind", "=", "probationary")
              .select((standing) => standing.fn.max("s.from").as("from"))
              .as("admittedOn"),
            helper
              .selectFrom("Standing as s")
              .whereRef("s.personId", "=", "m.personId")
              .where("s.kind", "=", "official")
              .select((standing) => standing.fn.max("s.from").as("from"))
              .as("officialOn"),
          ]),
      ).as("helper"),
      sectionsIn(tables, given).as("sections"),
      sectionTextsIn(tables, given).as("texts"),
    ]),
);

type Row = RowOf<ReturnType<typeof surroundings>>;

const nameOf = (units: Row["units"], kind: Row["units"][number]["kind"]): string | null =>
  units.find((unit) => unit.kind === kind)?.name ?? null;

/** The outermost organisation is the grass-roots one; what lies above it is its superior. */
const unitNames = (units: Row["units"]): UnitNames => ({
  superior: nameOf(units, "superior"),
  organisation: nameOf(units, "organisation"),
  department: nameOf(units, "department"),
  cell: nameOf(units, "cell") ?? nameOf(units, "organisation"),
});

const posts: Readonly<Partial<Record<Role, string>>> = {
  cellSecretary: "BÍ THƯ",
  cellDeputySecretary: "PHÓ BÍ THƯ",
  committeeSecretary: "BÍ THƯ",
  committeeDeputySecretary: "PHÓ BÍ THƯ",
};

/** Who signs a paper of a body: its secretary, or while there is none the deputy; who is authorised for some duties is neither. */
const signerOf = ({ signature }: Form, held: Row["posts"]): Known["signer"] => {
  if (signature.by !== "body" || !signature.signer) return null;
  const kind = signature.signer;
  const leaders: readonly Role[] = kind === "cell" ? cellLeaders : committeeLeaders;
  const found = leaders.flatMap((role) => held.find((post) => post.role === role && post.kind === kind) ?? []).at(0);
  return found ? { name: found.name, post: posts[found.role] ?? "BÍ THƯ" } : null;
};

const words = text("vi").history;

/** What an extract says of a relative. */
const ofRelative = ["born", "died", "homeTown", "residence", "occupation"];

const familyFrom = (content: Content): string =>
  content.rows
    .map((row) => {
      const { head, boxes } = printedRow(21, row, words);
      const said = boxes.filter(({ name }) => ofRelative.includes(name));
      return [head, ...said.map(({ label, text }) => `${label}: ${text}`)].join("; ");
    })
    .join("\n");

const firstMembershipFrom = (content: Content | undefined): Known["firstMembership"] =>
  content ? Object.fromEntries(printedBoxes(13, content, words).map(({ name, text }) => [name, text])) : {};

type Items = Pick<Known, "items" | "family" | "firstMembership">;

/** The items the actor may read, as the form prints them. */
const itemsFor = (actor: Actor, personId: string, { sections, texts }: Row): Items => {
  const read = texts.flatMap(({ id, number, content }) => {
    const section = sections.find((each) => each.number === number);
    if (!content || !mayReadContent(actor, personId, section ? timestampsFrom(section) : noTimestamps)) return [];
    const stored = openSealedHex(content, "DossierSection.contentSealed", id);
    return isReadable(stored) ? [{ number, stored, boxes: contentFrom(number, stored) }] : [];
  });
  const boxesOf = (item: number): Content | undefined => read.find(({ number }) => number === item)?.boxes;
  const relatives = boxesOf(21);
  return {
    items: Object.fromEntries(
      read.map(({ number, stored, boxes }) => [number, boxes ? printedText(number, boxes, words) : stored]),
    ),
    family: relatives ? familyFrom(relatives) : null,
    firstMembership: firstMembershipFrom(boxesOf(13)),
  };
};

/** What a form of the case is filled from, as far as the actor may know it. */
export const knownFor = (actor: Actor, form: Form, record: CaseRecord, facts: AdmissionFacts, row: Row): Known => ({
  facts,
  person: { ...record.person, occupation: row.person?.occupation ?? null },
  units: unitNames(row.units),
  helper: row.helper,
  ...itemsFor(actor, record.person.id, row),
  signer: signerOf(form, row.posts),
});
