import { notFound } from "next/navigation";
import { untouched } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { CalendarPage } from "@/components/admin/calendar-page";
import { yearView } from "@/lib/calendar/view-queries";
import { today } from "@/lib/primitives/clock";
import { yearOf } from "@/lib/primitives/day";
import { addDay, loadYear, removeDay } from "./actions";

export default async function WorkingCalendarPage({ searchParams }: PageProps<"/admin/calendar">) {
  const actor = await requireActor();
  const { year: asked, done } = await searchParams;
  const year = typeof asked === "string" && /^20\d\d$/.test(asked) ? Number(asked) : yearOf(today());
  const view = (await yearView(actor, year)) ?? notFound();
  return (
    <CalendarPage
      actions={{ addDay, loadYear, removeDay }}
      done={typeof done === "string" ? done : null}
      initial={{
        addDay: untouched({ kind: "off" }),
        loadYear: untouched({ year: String(year) }),
        removeDay: untouched(),
      }}
      view={view}
      words={await readWords()}
    />
  );
}
