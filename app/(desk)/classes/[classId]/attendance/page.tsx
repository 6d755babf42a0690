import { notFound } from "next/navigation";
import { newFormState } from "@/app/action";
import { readWords } from "@/app/language";
import { requireActor } from "@/app/session";
import { AttendancePage } from "@/components/classes/attendance-page";
import { keptClassView } from "@/lib/classes/class-queries";
import { today } from "@/lib/primitives/clock";
import { firstParam } from "@/lib/primitives/search-params";
import { noteAttendance } from "../../actions";

export default async function ClassAttendancePage({
  params,
  searchParams,
}: PageProps<"/classes/[classId]/attendance">) {
  const actor = await requireActor();
  const view = (await keptClassView(actor, (await params).classId, today())) ?? notFound();
  const asked = firstParam((await searchParams).day);
  const held = view.days.filter((each) => each <= view.on);
  const day = held.find((each) => each === asked) ?? held.at(-1) ?? null;
  return (
    <AttendancePage action={noteAttendance} day={day} initial={newFormState()} view={view} words={await readWords()} />
  );
}
