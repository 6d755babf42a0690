import { command } from "../../command";
import { newId } from "../../primitives/ids";
import { done, notFound, refused } from "../../workflow/refusal";
import { mostInSet, retireTemplateSchema, templateSchema } from "./schema";

/** Keeps a sample task for the cell of whoever acts. */
export const keepTemplate = command({
  name: "mentoring.keepTemplate",
  permission: "mentoring.templates",
  input: templateSchema,
  lock: async (db, _, { actingPost: { unitId, path } }) => {
    await db.$executeRaw`SELECT id FROM "Unit" WHERE id = ${unitId}::uuid FOR UPDATE`;
    return { id: unitId, path, caseId: null };
  },
  run: async ({ db, actor, input, subject, at }) => {
    const { title, purpose, kind, days } = input;
    const kept = await db.taskTemplate.findMany({
      where: { unitId: subject.id, retiredAt: null },
      select: { title: true },
    });
    if (kept.length >= mostInSet) return refused({ code: "templates-full", facts: { max: mostInSet } });
    if (kept.some((each) => each.title.toLowerCase() === title.toLowerCase()))
      return refused({ code: "template-known", facts: {}, field: "title" });
    await db.taskTemplate.create({
      data: {
        ...{ id: newId(), unitId: subject.id, path: subject.path, title, purpose, kind, days },
        ...{ keptAt: at, keptByName: actor.name },
      },
      select: { id: true },
    });
    return done({ unitId: subject.id });
  },
});

/** Takes a sample task off the list of the cell. Tasks that were given by it stay as they are. */
export const retireTemplate = command({
  name: "mentoring.retireTemplate",
  permission: "mentoring.templates",
  input: retireTemplateSchema,
  lock: async (db, { templateId }, { actingPost: { unitId } }) => {
    await db.$executeRaw`SELECT id FROM "TaskTemplate" WHERE id = ${templateId}::uuid FOR UPDATE`;
    const found = await db.taskTemplate.findFirst({
      where: { id: templateId, unitId },
      select: { id: true, path: true, retiredAt: true },
    });
    return found ? { ...found, caseId: null } : undefined;
  },
  run: async ({ db, actor, subject, at }) => {
    if (subject.retiredAt) return notFound;
    const data = { retiredAt: at, retiredByName: actor.name };
    await db.taskTemplate.update({ where: { id: subject.id }, data, select: { id: true } });
    return done({ templateId: subject.id });
  },
});
