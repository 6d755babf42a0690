import type { Words } from "@/lib/text/text";
import { LinkButton } from "../ui/button";
import { Notice } from "../ui/notice";

/** Calls for the working days of years that are needed and not entered; leads to the first of them. */
export function CalendarNotice({ years, words }: Readonly<{ years: readonly number[]; words: Words }>) {
  const { calendar } = words.desk;
  return (
    <Notice title={calendar.title(years.join(", "))} tone="warning">
      <p>{calendar.why}</p>
      <p className="mt-3">
        <LinkButton href={`/admin/calendar?year=${years[0]}`}>{calendar.act}</LinkButton>
      </p>
    </Notice>
  );
}
