import type { Refusal } from "../workflow/refusal";

/** Acts on accounts that are not one administrator's alone: a password reset, a new account, a new post beyond a cell. */
export const accountActs = ["password", "account", "post"] as const;
export type AccountAct = (typeof accountActs)[number];

/** Acts that ask for a second person: a vote by who left a member out of its base, a rule pack switched on by who entered it. */
export type ControlledAct = "vote" | "rulePack" | AccountAct;

/** For so many days an agreement can be used, and what one administrator did alone stands on the desk. */
export const controlDays = 7;

/** Requests made after this moment can still be agreed to and used. */
export const requestsSince = (at: Date): Date => new Date(at.getTime() - controlDays * 24 * 3_600_000);

type NewPost = Readonly<{ role: string; unit: string; name: string }>;
/** A post as the text that is kept of it; its name is put into words where it is shown. */
export const postAbout = ({ role, unit, name }: NewPost): string => [role, unit, name].join("|");
export const postIn = (about: string): NewPost => {
  const [role = "", unit = "", ...name] = about.split("|");
  return { role, unit, name: name.join("|") };
};

/** Why somebody does not agree to a request. */
export const agreeRefusals = (
  request: Readonly<{ accountId: string; personId: string; agreedBy: string | null; isOver: boolean }>,
  reader: Readonly<{ accountId: string; personId: string }>,
): readonly Refusal[] => {
  if (request.accountId === reader.accountId) return [{ code: "request-own", facts: {} }];
  if (request.personId === reader.personId) return [{ code: "request-about-own", facts: {} }];
  if (request.agreedBy) return [{ code: "request-agreed", facts: { name: request.agreedBy } }];
  return request.isOver ? [{ code: "request-over", facts: { days: controlDays } }] : [];
};

/** An act by the person who also did the act before it. `about`: who was left out, or the name of the pack. */
export type ByOne = Readonly<{ act: ControlledAct; about: string }>;

/**
 * Why the act is refused to the person who did the one before it: somebody else can do it, or nobody can and a reason is
 * asked for. With a reason it is done, and kept as an exception.
 * @param others the names of those who could do it instead
 */
export const byOneRefusals = (
  { act, about }: ByOne,
  others: readonly string[],
  reason: string | null | undefined,
): readonly Refusal[] => {
  if (others.length > 0) return [{ code: "second-person-needed", facts: { act, about, others: others.join(", ") } }];
  return reason
    ? []
    : [{ code: "second-person-missing", facts: { act, about }, field: "confirmation", confirmable: true }];
};
