/** The days of a year that are unlike others, as the route gives them; `isLoaded`: whether the year was entered. */
export type DaysOff = Readonly<{ isLoaded: boolean; off: readonly string[]; worked: readonly string[] }>;

const asked = new Map<string, Promise<DaysOff | null>>();

const ask = async (year: string): Promise<DaysOff | null> => {
  try {
    const answer = await fetch(`/api/days-off?year=${year}`);
    return answer.ok ? ((await answer.json()) as DaysOff) : null;
  } catch {
    // Not reached: the calendar shows the weekends alone.
    return null;
  }
};

/** The days off of a year, asked for once on a page; null where they cannot be had. */
export const daysOffIn = (year: string): Promise<DaysOff | null> => {
  const known = asked.get(year) ?? ask(year);
  asked.set(year, known);
  return known;
};
