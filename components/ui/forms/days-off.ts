/** The days of a year that are unlike others, as the route gives them; `isLoaded`: whether the year was entered. */
export type DaysOff = Readonly<{ isLoaded: boolean; off: readonly string[]; worked: readonly string[] }>;

const asked = new Map<string, Promise<DaysOff | null>>();

const ask = async (year: string): Promise<DaysOff | null> => {
  try {
    const answer = await fetch(`/api/days-off?year=${year}`);
    return answer.ok ? ((await answer.json()) as DaysOff) : null;
  } catch {
    return null;
  }
};

/** The days off of a year, asked for once on a page; null where they cannot be had, and then they are asked for again. */
export const daysOffIn = async (year: string): Promise<DaysOff | null> => {
  const answer = asked.get(year) ?? ask(year);
  asked.set(year, answer);
  const known = await answer;
  if (!known) asked.delete(year);
  return known;
};
