import type { VerificationView } from "@/lib/dossier/verification/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import type { FieldSpec } from "../../ui/field";
import { Form } from "../../ui/form";
import { Tag } from "../../ui/tag";
import { OpenLink } from "./open-link";
import type { RowForm } from "./verification-subject";

type Letter = VerificationView["letters"][number];
type Shared = Readonly<{ view: VerificationView; open: string | null; on: Day; words: Words; receive: RowForm }>;

const fieldsOf = (caseId: string, id: string): FieldSpec[] => [
  { name: "caseId", kind: "hidden", label: "", value: caseId },
  { name: "verificationId", kind: "hidden", label: "", value: id },
];

const receiptText = ({ requests }: Letter, { letters }: Words["verificationWork"]): string => {
  const [first] = requests;
  return first?.receivedKnown ? formatDay(first.receivedOn) : letters.receiptUnknown;
};

function Receipt({
  id,
  verificationId,
  view,
  open,
  on,
  words,
  receive,
}: Shared & Readonly<{ id: string; verificationId: string }>) {
  const { letters } = words.verificationWork;
  const name = `receipt-${id}`;
  if (open !== name) {
    const page = `/dossiers/${view.caseId}/verification`;
    return <OpenLink label={letters.receive} open={name} page={page} to={`letter-${id}`} />;
  }
  return (
    <Form
      action={receive.action}
      fields={[
        ...fieldsOf(view.caseId, verificationId),
        { name: "receivedOn", kind: "day", label: letters.receivedOn, today: on },
      ]}
      initial={receive.initialOf(verificationId)}
      submit={letters.receiveSubmit}
      tone="quiet"
      words={words.layout.form}
    />
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
      {view.mayKeep && awaited && !first.receivedKnown && (
        <Receipt {...shared} id={letter.id} verificationId={awaited.id} />
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
