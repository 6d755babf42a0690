import { formatFact } from "../../facts";
import type { leftInUnit as vietnamese } from "../../vi/office/left-in-unit";

type Left = Parameters<typeof vietnamese.today>[0];

const leftText = ({ members, cases, posts, units, introduced }: Left): string =>
  [
    members > 0 && `members: ${members}`,
    cases > 0 && `open cases: ${cases}`,
    posts > 0 && `posts held: ${posts}`,
    units > 0 && `units under it: ${units}`,
    introduced > 0 && `introduced people to decide on: ${introduced}`,
  ]
    .filter(Boolean)
    .join(", ");

/** Why a unit cannot be dissolved yet: what is left in it today, or after the last day that was asked for. */
export const leftInUnit: typeof vietnamese = {
  today: (left) =>
    `It cannot be dissolved yet. Left in it: ${leftText(left)}. Move members and cases to another cell, end the posts, decide on who was introduced, then come back here.`,
  after: ({ lastDay, members, cases, posts, units, introduced }) =>
    `After ${formatFact(lastDay)} there was still something in it, so it cannot have ended with that day: ${leftText({
      ...{ members: Number(members), cases: Number(cases), posts: Number(posts) },
      ...{ units: Number(units), introduced: Number(introduced) },
    })}. If all has gone since, give a later last day; otherwise move it first, then try again.`,
};
