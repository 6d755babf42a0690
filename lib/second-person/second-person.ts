import type { Refusal } from "../workflow/refusal";

/** Acts that ask for a second person: a vote by who left a member out of its base, a rule pack switched on by who entered it. */
export type ControlledAct = "vote" | "rulePack";

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
