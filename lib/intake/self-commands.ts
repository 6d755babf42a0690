import { countAttempts } from "../accounts/attempt-persistence";
import { client } from "../database/client";
import { refusalsOf } from "../forms/field-schema";
import type { Day } from "../primitives/day";
import { newId } from "../primitives/ids";
import { searchKey } from "../primitives/name";
import { done, type Outcome, refused } from "../workflow/refusal";
import { linkDigest, sealedContact, sealedReason } from "./intake-encryption";
import { selfIntroduction } from "./schema";

type Moment = Readonly<{ at: Date; on: Day; address: string }>;

/**
 * Somebody introduces oneself by the link of an invitation. The answer is the same whether the link is known, over, full or
 * made up, so that a stranger learns nothing from it. There is no actor: the database takes in what the link allows.
 */
export const introduceOneself = async (
  sent: Readonly<Record<string, unknown>>,
  { at, on, address }: Moment,
): Promise<Outcome<null>> => {
  const parsed = selfIntroduction.safeParse(sent);
  if (!parsed.success) return refused(...refusalsOf(parsed.error));
  const { token, fullName, bornOn, occupation, contact, reason } = parsed.data;
  if (bornOn >= on) return refused({ code: "born-after", facts: {}, field: "bornOn" });
  const digest = linkDigest(token);
  const minutes = await countAttempts(client(), [
    ["introducedFrom", address],
    ["introducedBy", digest],
  ]);
  if (minutes !== undefined) return refused({ code: "introduced-too-often", facts: { minutes } });
  const id = newId();
  await client().$executeRaw`SELECT receive_self_introduction(${digest}::text, ${id}::uuid, ${on}::date,
    ${at.toISOString()}::timestamptz, ${fullName}::text, ${searchKey(fullName)}::text, ${bornOn}::date, ${occupation}::text,
    ${sealedContact(contact, id)}::bytea, ${sealedReason(reason, id)}::bytea)`;
  return done(null);
};
