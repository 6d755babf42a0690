import { type Actor, may } from "../../access/actor";
import { writeListSeenAudit } from "../../audit/audit-persistence";
import { asActor } from "../../database/client";
import { readPipelined } from "../../database/pipelined-read";
import { registerSignature } from "../../documents/forms/register-signature";
import { termsInReach } from "../../goals/term-queries";
import { writeWorkbook } from "../../spreadsheets/write-workbook";
import type { Words } from "../../text/text";
import { fileHash } from "../file-encryption";
import { issuerNamed, issuerOn } from "../issuer-queries";
import { membersEver } from "../members-queries";
import { registerOn, shapes } from "./lines";
import { registerCaption, registerNotes, registerSheet, registerTitles } from "./register-sheet";
import { mostOnPage, type Register, type RegisterAsked, type RegisterSpan, spanOfYear } from "./registers";

type Term = RegisterSpan & Readonly<{ id: string; name: string }>;

/** The days shown and what they are called; null for the whole register. */
const shownSpan = (of: RegisterAsked["of"], terms: readonly Term[]) => {
  if (typeof of === "number") return { span: spanOfYear(of), name: `Năm ${of}` };
  const term = terms.find(({ id }) => id === of);
  return term ? { span: term, name: term.name } : null;
};

const readRegister = async (actor: Actor, register: Register, { on, of }: RegisterAsked) => {
  if (!may(actor, "people.read")) return null;
  const range = { from: actor.reach.from, to: actor.reach.to };
  const [people, [issuer], [found]] = await readPipelined(
    actor,
    membersEver({ ...range, on }),
    issuerOn({ unitId: actor.actingPost.unitId, on }),
    termsInReach(actor),
  );
  if (!issuer) return null;
  const whole = registerOn(register, people, range, on);
  const terms = found?.terms ?? [];
  const shown = shownSpan(of, terms);
  const lines = whole.linesIn(shown?.span ?? null);
  const issued = {
    ...{ issuer: issuerNamed(issuer), superior: issuer.superior, kind: issuer.kind },
    on,
    span: shown?.name ?? null,
  };
  const bytes = await writeWorkbook([registerSheet(register, lines, issued)]);
  return { issued, lines, bytes, terms, years: whole.years, of: shown ? of : null };
};

/** A register as it stands for a day: its lines, what may be chosen of it, and the hash of its file. */
export const registerView = async (actor: Actor, register: Register, asked: RegisterAsked) => {
  const read = await readRegister(actor, register, asked);
  if (!read) return null;
  const { issued, lines, bytes, terms, years, of } = read;
  const { columns } = shapes[register];
  return {
    ...{ register, issued, of, on: asked.on },
    columns: columns.map(({ title: name }, index) => `${index + 1}. ${name}`),
    lines: lines.slice(0, mostOnPage),
    total: lines.length,
    caption: registerCaption(lines.length),
    notes: registerNotes(register),
    titles: registerTitles(register, issued),
    signatures: registerSignature(issued.kind),
    years,
    terms: terms.map(({ id, name }) => ({ id, name })),
    hash: fileHash(bytes),
    /** A cell sees nobody who has moved to another one. */
    isOfCell: issued.kind === "cell",
  };
};
export type RegisterView = NonNullable<Awaited<ReturnType<typeof registerView>>>;

/** A register as an .xlsx. Each person it names gets a row of the audit, which they may read. */
export const auditedRegisterFile = async (
  actor: Actor,
  register: Register,
  { words, ...asked }: RegisterAsked & Readonly<{ words: Words }>,
) => {
  const read = await readRegister(actor, register, asked);
  if (!read) return null;
  const cases = read.lines.flatMap(({ caseId }) => caseId ?? []);
  const people = read.lines.flatMap(({ personId, caseId }) => (caseId ? [] : [personId]));
  await asActor(actor, (db) => writeListSeenAudit(db, actor, { list: register, cases, people }));
  return { name: `${words.exports.fileNames[register]}-${asked.on}.xlsx`, bytes: read.bytes };
};
