import { type Context, command } from "../../command";
import type { Shown } from "../../forms/edit";
import { done, refused } from "../../workflow/refusal";
import { type Answers, answerRefusals, settledRefusals } from "../answers";
import { writeSent } from "../checks/sending-persistence";
import { afterSaving } from "../section";
import { contentOf } from "../section-encryption";
import { factsOfSection, type LockedSection, lockOwnSection } from "../section-lock";
import { writeAnswers, writeContent } from "../written-persistence";
import { type Content, type Statement, storedContent, type Values } from "./content";
import { fieldsOf, hasRows } from "./item-fields";
import { changeRefusals, sendItemRefusals, statementRefusals } from "./item-refusals";
import { itemDraftSchema, itemSentSchema, rowsSentSchema, statementSchema } from "./schema";
import { typedValues } from "./values";

type Item = Readonly<{ caseId: string; number: number }>;

const writingIn = ({ db, subject, input, at }: Context<Item, LockedSection>) => ({
  ...{ db, subject, at },
  number: input.number,
});
const itemKey = ({ caseId, number }: Item) => ({ caseId, number });

type Boxes = Item & Readonly<{ version: number | null; says: Statement; values: Values }>;

const statedIn = ({ subject, input }: Context<Boxes, LockedSection>): Content => ({
  ...contentOf(subject, input),
  says: input.says,
  values: input.values,
});

/** What the form of an item shows beside its rows. */
const shownOf = (number: number, { says, values }: Pick<Content, "says" | "values">): Shown => ({
  says,
  ...typedValues(fieldsOf(number)?.fields ?? [], values),
});

/** The form edits what is stored: a save by another tab or person in between shows both. */
const edited = {
  permission: "dossier.write",
  own: true,
  lock: lockOwnSection,
  shown: async ({ subject, input }: Context<Boxes, LockedSection>) =>
    subject.section.id ? shownOf(input.number, contentOf(subject, input)) : undefined,
  stated: (input: Boxes) => shownOf(input.number, input),
  savedBy: ({ subject }: Context<Boxes, LockedSection>) => ({
    subjects: [subject.id],
    commands: ["dossier.saveItem", "dossier.sendItem"],
  }),
} as const;

/** Saves the boxes of an item as a draft. */
export const saveItem = command({
  ...edited,
  name: "dossier.saveItem",
  input: itemDraftSchema,
  run: async (context) => {
    const { input, subject, at } = context;
    const content = statedIn(context);
    const refusals = [
      ...changeRefusals(factsOfSection(subject), input.number),
      ...statementRefusals(input.number, content),
      ...settledRefusals(subject.remarks, input.answers),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeContent(writingIn(context), content, afterSaving(subject.section.timestamps, at));
    await writeAnswers(context, input.answers, null);
    return done(itemKey(input));
  },
});

type Sending = Context<Item & Readonly<{ answers: Answers }>, LockedSection>;

/** @param version of the list of rows that was seen; undefined where the item has none */
const sendContent = async (context: Sending, content: Content, version: number | undefined) => {
  const { input, subject } = context;
  const { answers } = input;
  const refusals = [
    ...changeRefusals(factsOfSection(subject), input.number, version),
    ...sendItemRefusals(input.number, content),
    ...answerRefusals(subject.remarks, answers),
  ];
  if (refusals.length > 0) return refused(...refusals);
  const held = await writeSent(context, { number: input.number, content: storedContent(content), answers });
  return done({ ...itemKey(input), held });
};

/** Saves the boxes of an item and sends it for review, with its rows as they were seen, with the answer to what was remarked. */
export const sendItem = command({
  ...edited,
  name: "dossier.sendItem",
  input: itemSentSchema,
  run: (context) => {
    const { number, version } = context.input;
    return sendContent(context, statedIn(context), hasRows(number) ? (version ?? 0) : undefined);
  },
});

/** Sends the rows that are stored, with the answer to what was remarked. */
export const sendRows = command({
  name: "dossier.sendRows",
  permission: "dossier.write",
  own: true,
  input: rowsSentSchema,
  lock: lockOwnSection,
  run: (context) => sendContent(context, contentOf(context.subject, context.input), context.input.version),
});

/** States that an item has no rows ("không"), or takes that back. */
export const stateNothing = command({
  name: "dossier.stateNothing",
  permission: "dossier.write",
  own: true,
  input: statementSchema,
  lock: lockOwnSection,
  run: async (context) => {
    const { input, subject, at } = context;
    const content = { ...contentOf(subject, input), says: input.says };
    const refusals = [
      ...changeRefusals(factsOfSection(subject), input.number, input.version),
      ...statementRefusals(input.number, content),
    ];
    if (refusals.length > 0) return refused(...refusals);
    await writeContent(writingIn(context), content, afterSaving(subject.section.timestamps, at));
    return done(itemKey(input));
  },
});
