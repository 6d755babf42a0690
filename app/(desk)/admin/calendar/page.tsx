import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CalendarPage } from "@/components/calendar/year-page";
import { parseYear } from "@/lib/calendar/links";
import { isCalendarChange } from "@/lib/calendar/year-changes";
import { yearView } from "@/lib/calendar/year-view-queries";
import { today } from "@/lib/primitives/clock";

export default async function WorkingCalendarPage({ searchParams }: PageProps<"/admin/calendar">) {
  const actor = await requireActor();
  const { year, done, moved } = await searchParams;
  const view = (await yearView(actor, parseYear(year, today()))) ?? notFound();
  const changeDone =
    isCalendarChange(done) && typeof moved === "string" && /^\d{1,6}$/.test(moved)
      ? { task: done, moved: Number(moved) }
      : null;
  return <CalendarPage changeDone={changeDone} view={view} words={await readWords()} />;
}
