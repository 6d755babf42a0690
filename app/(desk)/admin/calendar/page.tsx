import { notFound } from "next/navigation";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CalendarPage } from "@/components/admin/calendar-page";
import { isCalendarTask } from "@/lib/calendar/change";
import { yearView } from "@/lib/calendar/view-queries";
import { yearAsked } from "./asked";

export default async function WorkingCalendarPage({ searchParams }: PageProps<"/admin/calendar">) {
  const actor = await requireActor();
  const { year, done, moved } = await searchParams;
  const view = (await yearView(actor, yearAsked(year))) ?? notFound();
  const news =
    isCalendarTask(done) && typeof moved === "string" && /^\d{1,6}$/.test(moved)
      ? { task: done, moved: Number(moved) }
      : null;
  return <CalendarPage news={news} view={view} words={await readWords()} />;
}
