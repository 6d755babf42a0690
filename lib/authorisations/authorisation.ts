import type { Duty } from "../access/duties";
import { addDays, type Day, later } from "../primitives/day";
import { overlapOf, type Period, unbrokenSince } from "../primitives/period";
import { charter } from "../regulations/cite";
import type { Refusal } from "../workflow/refusal";

/** Who was authorised by whom, and when. */
export type Running = Period & Readonly<{ giverId: string; takerId: string; standsForId: string }>;

type Stated = Readonly<{ from: Day; lastDay: Day; duties: readonly Duty[] }>;

export type AuthorisationFacts = Readonly<{
  post: Period & Readonly<{ id: string; unit: string }>;
  giverId: string;
  taker: Readonly<{ id: string; name: string; joinedUnitOn: Day }>;
  /** The duties there are in the post. */
  offered: readonly Duty[];
  /** The periods in which the taker was an official member of the unit. */
  official: readonly Period[];
  running: readonly Running[];
}>;

/** Whether whoever is authorised would by others come to act for whom they are authorised by. */
const closesRing = (running: readonly Running[], giverId: string, takerId: string): boolean => {
  const reached = new Set([takerId]);
  // A set that grows while it is walked is walked to its end.
  for (const id of reached)
    for (const { takerId: next } of running.filter((each) => each.giverId === id)) reached.add(next);
  return reached.has(giverId);
};

/** An official member of the unit on every day of it. Source: Charter, article 3. */
const memberRefusals = (from: Day, { taker, official, post }: AuthorisationFacts): Refusal[] => {
  const member = unbrokenSince(official);
  const since = member ? later(member, taker.joinedUnitOn) : null;
  return since !== null && since <= from
    ? []
    : [
        {
          code: "authorisation-needs-official",
          facts: { name: taker.name, unit: post.unit, from, since },
          cites: charter("3"),
          field: "personId",
        },
      ];
};

const periodRefusals = ({ from, lastDay }: Stated, { post }: AuthorisationFacts, today: Day): Refusal[] => {
  if (from < today) return [{ code: "authorisation-in-past", facts: { today }, field: "from" }];
  if (lastDay < from) return [{ code: "authorisation-ends-first", facts: { from }, field: "lastDay" }];
  return post.to !== null && post.to <= lastDay
    ? [{ code: "authorisation-beyond-post", facts: { last: addDays(post.to, -1) }, field: "lastDay" }]
    : [];
};

/** Why the holder of a post cannot authorise somebody to do some of its duties in a period. */
export const authorisationRefusals = (stated: Stated, facts: AuthorisationFacts, today: Day): Refusal[] => {
  const { giverId, taker, offered, post } = facts;
  if (taker.id === giverId) return [{ code: "authorisation-own", facts: {}, field: "personId" }];
  const period = { from: stated.from, to: addDays(stated.lastDay, 1) };
  const running = facts.running.filter((each) => overlapOf(each, period));
  const already = running.find(({ takerId, standsForId }) => takerId === taker.id && standsForId === post.id);
  const absent = stated.duties.find((duty) => !offered.includes(duty));
  return [
    ...(stated.duties.length === 0 ? [{ code: "authorisation-without-duty", facts: {}, field: "receive" }] : []),
    ...(absent ? [{ code: "authorisation-no-such-duty", facts: { duty: absent }, field: absent }] : []),
    ...memberRefusals(stated.from, facts),
    ...periodRefusals(stated, facts, today),
    ...(already
      ? [{ code: "authorisation-already", facts: { name: taker.name, from: already.from }, field: "personId" }]
      : []),
    ...(closesRing(running, giverId, taker.id)
      ? [{ code: "authorisation-ring", facts: { name: taker.name }, field: "personId" }]
      : []),
  ];
};
