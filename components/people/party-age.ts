import type { PartyAge } from "@/lib/admissions/case/party-age";
import { addDays, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

/** Party age in words, with the day it counts from and the times left out. */
export const partyAgeText = (age: PartyAge | "unknown", { people }: Words): string => {
  const { partyAge } = people;
  if (age === "unknown") return partyAge.unknown;
  const out = age.out.map(({ from, to }) => people.page.period(formatDay(from), formatDay(addDays(to, -1))));
  return partyAge.text(
    partyAge.span(Math.floor(age.months / 12), age.months % 12),
    formatDay(age.since),
    out.join(", "),
  );
};
