import { type Context, command } from "../../command";
import { readInTransaction } from "../../database/pipelined-read";
import { newId } from "../../primitives/ids";
import { done, type Outcome, type Refusal, refused } from "../../workflow/refusal";
import { sealedDraft } from "./comment-encryption";
import { type LockedComment, lockComment } from "./comment-lock";
import { composed } from "./compose";
import {
  type Draft,
  moved,
  notResting,
  notYetIn,
  parseEvidence,
  parsePurpose,
  periodOf,
  resting,
  withoutSentence,
  withSentence,
} from "./draft";
import { commentLog } from "./log-queries";
import { composeSchema, moveSchema, removeSchema, sentenceSchema, unlinkSchema } from "./schema";

type OfDraft = Readonly<{ caseId: string; purpose: string; version: number }>;
type Place = Readonly<{ caseId: string; purpose: string }>;

/** Longer than any comment. */
const mostSentences = 60;

/** Why a draft cannot be changed: no purpose of ours, not readable, or saved by somebody since the page was opened. */
const draftRefusals = ({ input, subject: { saved } }: Context<OfDraft, LockedComment>): Refusal[] => {
  if (!parsePurpose(input.purpose)) return [{ code: "comment-unknown", facts: {} }];
  if (saved?.draft === null) return [{ code: "comment-unreadable", facts: {} }];
  return (saved?.version ?? 0) === input.version ? [] : [{ code: "comment-moved", facts: {} }];
};

const save = async (
  { db, actor, input, subject: { caseId, path, saved }, at }: Context<OfDraft, LockedComment>,
  draft: Draft,
): Promise<Outcome<Place>> => {
  if (draft.length > mostSentences) return refused({ code: "comment-too-long", facts: { most: mostSentences } });
  const id = saved?.id ?? newId();
  const data = {
    ...{ version: input.version + 1, sentencesSealed: sealedDraft(draft, id) },
    ...{ savedAt: at, savedByName: actor.name },
  };
  if (saved) await db.commentDraft.update({ where: { id }, data, select: { id: true } });
  else
    await db.commentDraft.create({ data: { ...data, id, caseId, path, purpose: input.purpose }, select: { id: true } });
  return done({ caseId, purpose: input.purpose });
};

/** What the draft becomes by a change of one of its sentences. */
const change = async <Input extends OfDraft & Readonly<{ sentenceId: string }>>(
  context: Context<Input, LockedComment>,
  become: (draft: Draft) => Draft,
): Promise<Outcome<Place>> => {
  const refusals = draftRefusals(context);
  if (refusals.length > 0) return refused(...refusals);
  const draft = context.subject.saved?.draft ?? [];
  if (!draft.some(({ id }) => id === context.input.sentenceId)) return refused({ code: "sentence-unknown", facts: {} });
  return save(context, become(draft));
};

/** Adds to the draft what the log has and the draft has not; nothing that is written there changes. */
export const composeComment = command({
  name: "comments.compose",
  permission: "comments.write",
  input: composeSchema,
  lock: lockComment,
  run: async (context) => {
    const { db, input, subject, on } = context;
    const refusals = draftRefusals(context);
    const purpose = parsePurpose(input.purpose);
    if (refusals.length > 0 || !purpose) return refused(...refusals);
    const [log] = await readInTransaction(
      db,
      commentLog({ caseId: subject.id, ...periodOf(purpose, { ...subject, on }) }),
    );
    const draft = subject.saved?.draft ?? [];
    const proposed = log ? notYetIn(draft, composed(log)) : [];
    if (proposed.length === 0) return refused({ code: "comment-nothing-new", facts: {} });
    return save(context, [...draft, ...proposed.map((sentence) => ({ ...sentence, id: newId() }))]);
  },
});

/** Writes a sentence, new or in the place of what it said, and the entry of the log it also rests on. */
export const saveSentence = command({
  name: "comments.saveSentence",
  permission: "comments.write",
  input: sentenceSchema,
  lock: lockComment,
  run: async (context) => {
    const { input, subject } = context;
    const refusals = draftRefusals(context);
    if (refusals.length > 0) return refused(...refusals);
    const draft = subject.saved?.draft ?? [];
    const known = draft.find(({ id }) => id === input.sentenceId);
    if (input.sentenceId && !known) return refused({ code: "sentence-unknown", facts: {} });
    const evidence = input.evidence ? parseEvidence(input.evidence) : null;
    const text = input.text.replace(/\s*\n\s*/g, " ");
    const sentence = { id: known?.id ?? newId(), text, evidence: known?.evidence ?? [] };
    return save(context, withSentence(draft, evidence ? resting(sentence, evidence) : sentence));
  },
});

/** Puts a sentence one place earlier or later. */
export const moveSentence = command({
  name: "comments.moveSentence",
  permission: "comments.write",
  input: moveSchema,
  lock: lockComment,
  run: (context) => change(context, (draft) => moved(draft, context.input.sentenceId, context.input.to)),
});

/** Takes a sentence out of the draft. */
export const removeSentence = command({
  name: "comments.removeSentence",
  permission: "comments.write",
  input: removeSchema,
  lock: lockComment,
  run: (context) => change(context, (draft) => withoutSentence(draft, context.input.sentenceId)),
});

/** Takes an entry of the log away from a sentence. */
export const unlinkEvidence = command({
  name: "comments.unlinkEvidence",
  permission: "comments.write",
  input: unlinkSchema,
  lock: lockComment,
  run: (context) => {
    const { sentenceId, evidence: key } = context.input;
    const evidence = parseEvidence(key);
    return change(context, (draft) =>
      draft.map((each) => (each.id === sentenceId && evidence ? notResting(each, evidence) : each)),
    );
  },
});
