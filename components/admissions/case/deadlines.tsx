import { isDue } from "@/lib/admissions/clocks/deadlines";
import type { CaseHead } from "@/lib/admissions/file/head-queries";
import { type Day, daysBetween, formatDay, isOverdue } from "@/lib/primitives/day";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { Tag } from "../../ui/tag";

/** Why the day of a draft is shown, and what the rules in force say. */
const draftNote = ({ startedOn, cites, drafted }: CaseHead["deadlines"][number], { file }: Words["admissions"]) => {
  if (!drafted) return null;
  const { pack, inForce } = drafted;
  const shown = file.drafted.shown(pack, source(cites), formatDay(startedOn));
  if (!inForce) return `${shown} ${file.drafted.notBegun}`;
  const day = inForce.dueOn ? formatDay(inForce.dueOn) : file.drafted.noCalendar;
  return `${shown} ${file.drafted.inForce(source(inForce.cites), formatDay(inForce.startedOn), day)}`;
};

type DueView = Pick<CaseHead, "nextDueOn" | "nextDueHolder" | "nextHolder" | "deadlines"> & Readonly<{ on?: Day }>;

/** How many days are left; where the day is over, as a tag. */
function DaysLeft({ dueOn, on, words }: Readonly<{ dueOn: Day; on: Day | undefined; words: Words }>) {
  if (!on) return null;
  const left = words.desk.due(daysBetween(on, dueOn));
  return isOverdue(dueOn, on) ? <Tag tone="danger">{left}</Tag> : `(${left})`;
}

/** The nearest due day of the case, or why there is none: a period or a calendar that is not known, or no deadline at all. */
export function DueLine({ view, words }: Readonly<{ view: DueView; words: Words }>) {
  const { file } = words.admissions;
  const { nextDueOn, nextDueHolder, nextHolder } = view;
  const due = view.deadlines.filter(isDue);
  if (nextDueOn && nextDueHolder) {
    const drafted = due.find((each) => each.drafted && each.dueOn === nextDueOn);
    const day = formatDay(nextDueOn);
    return (
      <>
        {nextDueHolder === nextHolder ? (
          <p className="font-medium">
            {file.dueOn(day)} <DaysLeft dueOn={nextDueOn} on={view.on} words={words} />
          </p>
        ) : (
          <p className="text-muted">
            {file.dueOfOther(words.steps.roles[nextDueHolder], day)}{" "}
            <DaysLeft dueOn={nextDueOn} on={view.on} words={words} />
          </p>
        )}
        {drafted && <p className="mt-1 text-muted text-sm">{draftNote(drafted, words.admissions)}</p>}
      </>
    );
  }
  const unknown = due.find(({ isUnknown }) => isUnknown);
  if (unknown) {
    const said = file.dueUnknown(words.steps.deadlines[unknown.kind], source(unknown.cites));
    return <p className="font-medium">{said}</p>;
  }
  return <p className="text-muted">{due.length > 0 ? file.calendarMissing : file.noDue}</p>;
}
