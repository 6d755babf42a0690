import type { VerificationView } from "@/lib/dossier/verification/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import { Tag } from "../../ui/tag";
import { OpenLink } from "./open-link";
import { pageOf, type RowForms } from "./row-forms";
import { FormBelow } from "./verification-forms";

type Letter = VerificationView["letters"][number];
type Shared = Readonly<{ view: VerificationView; open: string | null; on: Day; words: Words; forms: RowForms }>;

const fieldsOf = (caseId: string, id: string): FieldSpec[] => [
  { name: "caseId", kind: "hidden", label: "", value: caseId },
  { name: "verificationId", kind: "hidden", label: "", value: id },
];

const receiptText = ({ requests }: Letter, { letters }: Words["verificationWork"]): string => {
  const [first] = requests;
  return first?.receivedKnown ? formatDay(first.receivedOn) : letters.receiptUnknown;
};

type ActProps = Shared & Readonly<{ letter: Letter; verificationId: string }>;

/** A form of a letter that asks for one day, or the link that opens it. */
function DayAct({
  what,
  field,
  ...props
}: ActProps & Readonly<{ what: "recordReceipt" | "recordLetterCorrect"; field: Pick<FieldSpec, "name" | "label"> }>) {
  const { letter, verificationId, view, open, on, words, forms } = props;
  const { letters } = words.verificationWork;
  const { title, hint, submit } = letters.acts[what];
  const name = `${what}-${letter.id}`;
  if (open !== name) return <OpenLink label={title} open={name} page={pageOf(view)} to={`letter-${letter.id}`} />;
  return (
    <FormBelow hint={hint} title={title}>
      <Form
        action={forms[what].action}
        fields={[...fieldsOf(view.caseId, verificationId), { ...field, kind: "day", today: on }]}
        initial={forms[what].initialOf(verificationId)}
        submit={submit}
        tone="quiet"
        words={words.layout.form}
      />
    </FormBelow>
  );
}

/** What may be recorded of a letter that awaits answers: its receipt, one answer, or that all the others are correct. */
function LetterActs(props: ActProps & Readonly<{ awaited: number }>) {
  const { letter, awaited, verificationId, view, words } = props;
  const { letters } = words.verificationWork;
  const { answeredOn } = words.verification.forms;
  const isKnown = letter.requests[0]?.receivedKnown;
  return (
    <>
      {!isKnown && <DayAct {...props} field={{ name: "receivedOn", label: letters.receivedOn }} what="recordReceipt" />}
      {awaited > 1 ? (
        <DayAct {...props} field={{ name: "answeredOn", label: answeredOn }} what="recordLetterCorrect" />
      ) : (
        <OpenLink
          label={words.verificationWork.reply.title}
          open={verificationId}
          page={pageOf(view)}
          to={`request-${verificationId}`}
        />
      )}
    </>
  );
}

function LetterItem({ letter, ...shared }: Shared & Readonly<{ letter: Letter }>) {
  const { view, words } = shared;
  const { letters } = words.verificationWork;
  const [first] = letter.requests;
  const open = letter.requests.filter(({ answeredOn }) => answeredOn === null);
  const awaited = open[0];
  if (!first?.sentOn) return null;
  return (
    <li className="py-4" id={`letter-${letter.id}`}>
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="font-medium">{letter.agency}</span>
        <Tag tone={open.length === 0 ? "success" : "plain"}>{letters.waiting(open.length, letter.requests.length)}</Tag>
      </p>
      <FactList
        facts={[
          { label: letters.number, value: first.requestNumber ?? "—" },
          { label: letters.sentOn, value: formatDay(first.sentOn) },
          { label: letters.receivedOn, value: receiptText(letter, words.verificationWork) },
        ]}
      />
      <p className="print:hidden">
        <a
          className="link inline-flex min-h-11 items-center"
          href={`/dossiers/${view.caseId}/verification/letters/${letter.id}`}
        >
          {letters.print}
        </a>
      </p>
      {view.mayKeep && awaited && (
        <LetterActs {...shared} awaited={open.length} letter={letter} verificationId={awaited.id} />
      )}
    </li>
  );
}

/** The letters that went out, each with its print and the day of its receipt. */
export function LetterList(shared: Shared) {
  const { view, words } = shared;
  if (view.letters.length === 0 || !view.seesFindings) return null;
  return (
    <section className="my-6 rounded-lg border border-line p-5">
      <h2 className="font-semibold text-lg">{words.verificationWork.letters.title}</h2>
      <ul className="divide-y divide-line">
        {view.letters.map((letter) => (
          <LetterItem key={letter.id} letter={letter} {...shared} />
        ))}
      </ul>
    </section>
  );
}
