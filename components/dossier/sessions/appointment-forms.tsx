import type { Time } from "@/lib/dossier/sessions/free-times";
import type { SessionsView } from "@/lib/dossier/sessions/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { FreeTimes } from "./free-times";
import { type Binding, caseField } from "./sessions-card";
import { sessionsCrumb, sessionsTrail } from "./sessions-page";
import { timeText } from "./time-text";

const hidden = (name: string): FieldSpec => ({ name, label: "", kind: "hidden" });

/** What the forms of a time send, beside what is typed. */
export const timeValues = ({ on, minute }: Time) => ({ on: formatDay(on), minute: String(minute) });

type Props = Readonly<{ view: SessionsView; words: Words }>;

/** Confirms the time that was chosen. */
export function BookForm({ view, time, book, words }: Props & Readonly<{ time: Time; book: Binding }>) {
  const { choose, appointment } = words.sessions;
  return (
    <>
      <PageHeading title={choose.confirmTitle} trail={sessionsTrail(view, words, sessionsCrumb(view, words))} />
      <p className="font-semibold text-xl">{timeText(time, words)}</p>
      {view.reviewer && view.mayWrite && <p className="text-muted">{appointment.with(view.reviewer.name)}</p>}
      <Form
        {...book}
        fields={[caseField, hidden("reviewerId"), hidden("on"), hidden("minute")]}
        submit={choose.book}
        words={words.layout.form}
      />
      <p>
        <a className="link inline-flex min-h-11 items-center" href={`/dossiers/${view.caseId}/sessions`}>
          {choose.other}
        </a>
      </p>
    </>
  );
}

type ChangeProps = Props & Readonly<{ time: Time | null; move: Binding; cancel: Binding }>;

/** Moves the appointment to another time, or cancels it; both with a reason. Once the history is shut it is only cancelled. */
export function ChangeForms({ view, time, move, cancel, words }: ChangeProps) {
  const { change } = words.sessions;
  const reason: FieldSpec = {
    name: "reason",
    label: change.reason,
    hint: change.reasonHint,
    kind: "prose",
    rows: 2,
    max: 500,
  };
  return (
    <>
      <PageHeading
        title={view.isOpen ? change.title : change.cancelTitle}
        trail={sessionsTrail(view, words, sessionsCrumb(view, words))}
      />
      {view.appointment && (
        <p>
          {change.now}: <strong>{timeText(view.appointment, words)}</strong>
        </p>
      )}
      {view.isOpen && <SectionHeading>{change.moveTitle}</SectionHeading>}
      {time && (
        <>
          <p className="font-semibold text-xl">{timeText(time, words)}</p>
          <Form
            {...move}
            fields={[caseField, hidden("appointmentId"), hidden("on"), hidden("minute"), reason]}
            submit={change.move}
            words={words.layout.form}
          />
          <p>
            <a
              className="link inline-flex min-h-11 items-center"
              href={`/dossiers/${view.caseId}/sessions/appointment`}
            >
              {words.sessions.choose.other}
            </a>
          </p>
        </>
      )}
      {!time && view.isOpen && (
        <FreeTimes
          days={view.free}
          hrefOf={(at) => `/dossiers/${view.caseId}/sessions/appointment?at=${at}`}
          words={words}
        />
      )}
      {!time && (
        <>
          {view.isOpen && <SectionHeading>{change.cancelTitle}</SectionHeading>}
          <Form
            {...cancel}
            fields={[caseField, hidden("appointmentId"), reason]}
            submit={change.cancel}
            tone="quiet"
            words={words.layout.form}
          />
        </>
      )}
    </>
  );
}
