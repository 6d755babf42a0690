import type { ClassView } from "@/lib/classes/class-queries";
import { daysText } from "@/lib/classes/training-class";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { hidden, tickFields } from "./class-fields";

type Seat = ClassView["chosen"][number];
type Sent = Readonly<{ action: FormAction; initial: FormState }>;
type Props = Readonly<{
  view: ClassView;
  propose: Sent;
  choose: Readonly<{ action: FormAction; all: FormState; some: FormState }>;
  withdraw: Sent;
  mayPrintCertificates: boolean;
  done: string | null;
  words: Words;
}>;

/** The certificate somebody got, and whether it still counts on the day on which the cell means to meet. */
const certificateCell = ({ certificate, result, meeting }: Seat, { kind }: ClassView, words: Words) => {
  const { page } = words.classes;
  if (!certificate) return { text: result === "passed" ? page.noNumber : "" };
  const { number, issuedOn, until } = certificate;
  const holds =
    until && meeting ? [until < meeting ? page.lapsed(formatDay(meeting)) : page.holds(formatDay(meeting))] : [];
  return {
    text: page.number(number ?? "", formatDay(issuedOn)),
    isLate: until !== null && meeting !== null && until < meeting,
    notes: [
      until ? page.until(formatDay(until)) : kind === "newMembers" ? page.noTime : words.classes.needed.validityUnknown,
      ...holds,
    ],
  };
};

const rowOf = (seat: Seat, view: ClassView, words: Words) => {
  const { page, results, attendance } = words.classes;
  const noted = seat.presentOn.length + seat.absentOn.length;
  return {
    key: seat.id,
    cells: [
      { text: seat.name, href: `/admissions/${seat.caseId}`, notes: [formatDay(seat.bornOn)] },
      seat.unit,
      {
        text: page.attended(seat.presentOn.length, noted),
        notes: seat.absentOn.length > 0 ? [attendance.missed(daysText([...seat.absentOn].sort()))] : [],
      },
      seat.result ? results[seat.result] : page.noResult,
      certificateCell(seat, view, words),
    ],
  };
};

const peopleOf = (seats: readonly Seat[]) => seats.map(({ id, name, unit }) => ({ id, name, unit }));

function Proposed({ view, choose, words }: Pick<Props, "view" | "choose" | "words">) {
  const { page } = words.classes;
  const { proposed } = view;
  const by = new Map(proposed.map(({ id, changedBy }) => [id, page.proposedBy(changedBy)]));
  return (
    <section className="print:hidden">
      <SectionHeading>{page.proposed(proposed.length)}</SectionHeading>
      {proposed.length === 0 && <p className="text-muted">{page.noneProposed}</p>}
      {proposed.length > 0 && (
        <ul className="max-w-3xl divide-y divide-line border-line border-y">
          {proposed.map(({ id, caseId, name, unit }) => (
            <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={id}>
              <a className="link inline-flex min-h-11 items-center" href={`/admissions/${caseId}`}>
                {name}
              </a>
              <span className="text-muted text-sm">
                {unit} · {by.get(id)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {view.mayKeep && proposed.length > 0 && (
        <>
          <p className="mt-3">{page.places(view.quota - view.chosen.length)}</p>
          <Form
            action={choose.action}
            fields={[hidden("classId", view.id), hidden("everyone", "on")]}
            initial={choose.all}
            submit={page.chooseAll(proposed.length)}
            words={words.layout.form}
          />
          {proposed.length > 1 && (
            <details>
              <summary className="link inline-flex min-h-11 cursor-pointer items-center">{page.chooseSome}</summary>
              <Form
                action={choose.action}
                fields={[hidden("classId", view.id), ...tickFields("seats", peopleOf(proposed), () => false)]}
                initial={choose.some}
                submit={page.choose}
                tone="quiet"
                words={words.layout.form}
              />
            </details>
          )}
        </>
      )}
    </section>
  );
}

function Withdrawing({ view, withdraw, words }: Pick<Props, "view" | "withdraw" | "words">) {
  const { page } = words.classes;
  const seats = [...view.proposed, ...(view.mayKeep ? view.chosen.filter(({ result }) => result === null) : [])];
  if (seats.length === 0) return null;
  return (
    <details className="print:hidden">
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{page.withdrawSome}</summary>
      <Form
        {...withdraw}
        fields={[hidden("classId", view.id), ...tickFields("seats", peopleOf(seats), () => false)]}
        submit={page.withdraw}
        tone="quiet"
        words={words.layout.form}
      />
    </details>
  );
}

function Needed({ view, propose, words }: Pick<Props, "view" | "propose" | "words">) {
  const { page } = words.classes;
  const count = view.needed.length;
  if (count === 0) return null;
  return (
    <Notice tone="info">
      <p>{page.needed(count)}.</p>
      <Form
        {...propose}
        fields={[hidden("classId", view.id), hidden("everyone", "on")]}
        submit={page.all(count)}
        words={words.layout.form}
      />
      <a className="link inline-flex min-h-11 items-center" href={`/classes/needed?kind=${view.kind}`}>
        {page.showNeeded}
      </a>
    </Notice>
  );
}

/** What is done with a class, each where it may be done. */
function Acts({ view, mayPrintCertificates, words }: Pick<Props, "view" | "mayPrintCertificates" | "words">) {
  const { page } = words.classes;
  const here = `/classes/${view.id}`;
  const isOpen = view.mayKeep && view.phase !== "cancelled";
  const links = [
    ...(view.chosen.length > 0 ? [[`${here}/list`, page.toList]] : []),
    ...(isOpen && view.phase !== "coming" ? [[`${here}/attendance`, page.toAttendance]] : []),
    ...(isOpen && view.phase !== "coming" ? [[`${here}/results`, page.toResults]] : []),
    ...(mayPrintCertificates && view.passed > 0 ? [["/batches/certificates", page.toCertificates]] : []),
    ...(isOpen ? [[`${here}/edit`, page.edit]] : []),
  ];
  return links.map(([href = "", label]) => (
    <LinkButton href={href} key={href} tone="quiet">
      {label}
    </LinkButton>
  ));
}

/** One class: who is proposed and chosen, attendance, results and certificates. */
export function ClassPage(props: Props) {
  const { view, done, words } = props;
  const { classes } = words;
  const { page } = classes;
  const isOpen = view.phase !== "cancelled";
  return (
    <>
      <PageHeading
        actions={<Acts {...props} />}
        subtitle={
          <>
            <p>
              {classes.kinds[view.kind]} · {classes.phases[view.phase]}
            </p>
            <p>{page.about(daysText(view.days), view.place)}</p>
            <p>{page.holder(view.holder, view.quota)}</p>
          </>
        }
        title={view.name}
        trail={[placeOf("cases", words), { href: "/classes", label: classes.title }]}
      />
      <DoneNotice done={done} sentences={classes.done} />
      {view.cancelledOn && (
        <Notice tone="info">{page.cancelled(formatDay(view.cancelledOn), view.because ?? "")}</Notice>
      )}
      {isOpen && view.over > 0 && (
        <Notice tone="warning">{page.over(view.over, view.chosen.length, view.quota)}</Notice>
      )}
      {isOpen && view.mayPropose && <Needed {...props} />}
      {isOpen && (view.phase !== "over" || view.proposed.length > 0) && <Proposed {...props} />}
      <SectionHeading>{page.chosen(view.chosen.length)}</SectionHeading>
      {view.chosen.length === 0 ? (
        <p className="text-muted">{page.noneChosen}</p>
      ) : (
        <Table
          caption={page.chosen(view.chosen.length)}
          columns={[page.name, page.cell, page.attendance, page.result, page.certificate]}
          hideCaption
          rows={view.chosen.map((seat) => rowOf(seat, view, words))}
        />
      )}
      {isOpen && view.mayPropose && <Withdrawing {...props} />}
    </>
  );
}
