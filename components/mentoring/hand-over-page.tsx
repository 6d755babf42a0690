import type { HandOverView } from "@/lib/mentoring/mentors/hand-over-queries";
import { longestHandOver } from "@/lib/mentoring/mentors/schema";
import { formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";
import { caseTrail } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice } from "../ui/notice";

type Written = HandOverView["written"][number];
type Props = Readonly<{
  view: HandOverView;
  write: FormBinding;
  confirm: FormBinding;
  done: string | null;
  words: Words;
}>;

const moment = (at: string): string => formatMoment(Date.parse(at));

/** Who has read it, or for whom it waits. */
const stateOf = ({ confirmedAt, confirmedByName, isHandedOver }: Written, { present }: HandOverView, words: Words) => {
  const { handOver } = words.mentors;
  if (confirmedAt) return handOver.confirmed(confirmedByName ?? "", moment(confirmedAt));
  return isHandedOver && present ? handOver.waits(present.personName) : handOver.before;
};

function HandOver({ each, view, words }: Readonly<{ each: Written; view: HandOverView; words: Words }>) {
  const { handOver } = words.mentors;
  return (
    <li className="py-4">
      <p className="font-semibold">{handOver.of(each.of)}</p>
      <p className="text-muted text-sm">{handOver.by(each.authorName, moment(each.writtenAt))}</p>
      <p className="my-2 whitespace-pre-wrap break-words">{sealedText(each.text, words)}</p>
      <p className="text-muted text-sm">{stateOf(each, view, words)}</p>
    </li>
  );
}

type WritingProps = Readonly<{ of: NonNullable<HandOverView["of"]>; tone: "primary" | "quiet" }> &
  Pick<Props, "write" | "words">;

function Writing({ of, tone, write, words }: WritingProps) {
  const { handOver } = words.mentors;
  return (
    <>
      <p className="mb-3 max-w-2xl">{handOver.forWhom(of.name, of.isOver)}</p>
      <Form
        {...write}
        fields={[
          { name: "caseId", label: "", kind: "hidden" },
          {
            ...{ name: "text", label: handOver.text, hint: handOver.textHint, kind: "prose" },
            ...{ max: longestHandOver, rows: 12 },
          },
        ]}
        submit={handOver.save}
        tone={tone}
        words={words.layout.form}
      />
    </>
  );
}

/** What mentors left to one another about a person: to be read and confirmed by who followed, or to be written. */
export function MentorHandOverPage({ view, write, confirm, done, words }: Props) {
  const { handOver } = words.mentors;
  const { head, written, of, mayConfirm } = view;
  const caseId: FieldSpec = { name: "caseId", label: "", kind: "hidden", value: head.id };
  const trailed = { id: head.id, name: head.person.name, isOwn: false };
  const log = { href: `/admissions/${head.id}/log`, label: words.mentoring.title };
  return (
    <>
      <PageHeading
        subtitle={handOver.intro}
        title={handOver.title(head.person.name)}
        trail={caseTrail(trailed, words, log)}
      />
      <DoneNotice done={done} sentences={handOver.done} />
      {written.length === 0 && <p className="text-muted">{handOver.none}</p>}
      {written.length > 0 && (
        <ul className="max-w-3xl divide-y divide-line border-line border-y">
          {written.map((each) => (
            <HandOver each={each} key={each.id} view={view} words={words} />
          ))}
        </ul>
      )}
      {mayConfirm && (
        <>
          <p className="mt-4">{handOver.confirmIntro}</p>
          <Form {...confirm} fields={[caseId]} submit={handOver.confirm} words={words.layout.form} />
        </>
      )}
      {of && !view.isWritten && <SectionHeading>{handOver.write}</SectionHeading>}
      {of && !view.isWritten && <Writing of={of} tone={mayConfirm ? "quiet" : "primary"} words={words} write={write} />}
      {of && view.isWritten && (
        <details className="mt-6 print:hidden">
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{handOver.writeMore}</summary>
          <Writing of={of} tone="quiet" words={words} write={write} />
        </details>
      )}
    </>
  );
}
