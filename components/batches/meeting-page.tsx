import type { MeetingView } from "@/lib/batches/asking-queries";
import { hasBallots, meetingPapers } from "@/lib/batches/meeting";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";

type Props = Readonly<{ view: MeetingView; act: FormBinding; words: Words }>;

const fieldsOf = ({ view, words: { batches } }: Props): readonly FieldSpec[] => {
  const { meeting } = batches;
  const offered = view.cases.some(hasBallots)
    ? meetingPapers
    : meetingPapers.filter((paper) => paper === "minutes" || paper === "resolution");
  const hints: Readonly<Partial<Record<(typeof meetingPapers)[number], string>>> = {
    ballot: meeting.ballotHint,
    resolution: meeting.resolutionHint,
  };
  return [
    { name: "unitId", kind: "hidden", label: "", value: view.unit.id },
    ...offered.map((paper, at): FieldSpec => {
      const hint = hints[paper];
      return {
        ...{ name: paper, kind: "tick", label: meeting.papers[paper], value: "on", dense: true, optional: false },
        ...(at === 0 ? { heading: meeting.which } : {}),
        ...(hint ? { hint } : {}),
      };
    }),
    { name: "meetingOn", kind: "day", label: meeting.meetingOn, optional: true },
    { name: "meetingAt", kind: "line", label: meeting.meetingAt, optional: true, max: 200 },
  ];
};

/** The cases a cell is to vote on, and which of their papers to print for the meeting. */
export function MeetingPage(props: Props) {
  const { view, act, words } = props;
  const { meeting } = words.batches;
  const isMixed = view.cases.some(hasBallots) && !view.cases.every(hasBallots);
  return (
    <>
      <PageHeading
        subtitle={meeting.hint}
        title={meeting.title}
        trail={[placeOf("units", words), { href: `/units/${view.unit.id}`, label: view.unit.shortName }]}
      />
      {view.cases.length === 0 ? (
        <Notice tone="info">{meeting.none}</Notice>
      ) : (
        <>
          <SectionHeading>{meeting.cases(view.cases.length)}</SectionHeading>
          <ul className="divide-y divide-line border-line border-y">
            {view.cases.map(({ id, name, step }) => (
              <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={id}>
                <a className="link inline-flex min-h-11 items-center" href={`/admissions/${id}/forms`}>
                  {name}
                </a>
                <span className="text-muted text-sm">{meeting.steps[step]}</span>
              </li>
            ))}
          </ul>
          {isMixed && <p className="mt-3 text-muted text-sm">{meeting.withoutBallots}</p>}
          <Form
            action={act.action}
            fields={fieldsOf(props)}
            initial={act.initial}
            submit={meeting.ask}
            words={words.layout.form}
          />
        </>
      )}
      <p className="my-4">
        <a className="link inline-flex min-h-11 items-center" href="/batches">
          {words.batches.openList}
        </a>
      </p>
    </>
  );
}
