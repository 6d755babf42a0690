import type { DeskView } from "@/lib/desk/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { SectionHeading } from "../ui/heading";
import { controlText } from "./control-text";

type Exception = DeskView["exceptions"][number];
/** Notes that an exception has been seen; one form for each. */
export type Acknowledging = Readonly<{ action: FormAction; initial: Readonly<Record<string, FormState>> }>;
type Props = Readonly<{ exceptions: readonly Exception[]; acknowledging: Acknowledging; words: Words }>;

const fields = [{ name: "exceptionId", label: "", kind: "hidden" }] as const;

function ExceptionLine({
  exception: { id, actorName, on, reason, caseId, own, answeredBy: seenBy, ...exception },
  acknowledging: { action, initial },
  words,
}: Omit<Props, "exceptions"> & Readonly<{ exception: Exception }>) {
  const { secondPerson } = words;
  const form = initial[id];
  return (
    <li className="py-4">
      <p className="font-medium">{controlText(exception, words)}</p>
      <p className="mt-1 text-muted text-sm">{secondPerson.by(actorName, formatDay(on))}</p>
      {reason && <p className="mt-1">{secondPerson.reason(sealedText(reason, words))}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-x-6">
        {caseId && (
          <a className="link" href={`/admissions/${caseId}`}>
            {secondPerson.open}
          </a>
        )}
        {own || seenBy || !form ? (
          <p className="text-muted text-sm">{seenBy ? secondPerson.seenBy(seenBy) : secondPerson.own}</p>
        ) : (
          <Form
            action={action}
            fields={fields}
            initial={form}
            submit={secondPerson.acknowledge}
            tone="quiet"
            words={words.layout.form}
          />
        )}
      </div>
    </li>
  );
}

/** What one person did although it asks for two, until another leader of the committee has seen it. */
export function Exceptions({ exceptions, acknowledging, words }: Props) {
  const { secondPerson } = words;
  if (exceptions.length === 0) return null;
  return (
    <section>
      <SectionHeading>{secondPerson.title}</SectionHeading>
      <p className="mb-3 text-muted">{secondPerson.intro}</p>
      <ul className="divide-y divide-line border-line border-y">
        {exceptions.map((exception) => (
          <ExceptionLine acknowledging={acknowledging} exception={exception} key={exception.id} words={words} />
        ))}
      </ul>
    </section>
  );
}
