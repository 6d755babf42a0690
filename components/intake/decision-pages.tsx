import type { IntroductionForm } from "@/lib/intake/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";
import { placeOf } from "../layout/menu";
import { FactList } from "../ui/fact-list";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { doorName, unionPaper } from "./introduction-text";

type Props = FormBinding & Readonly<{ view: IntroductionForm; words: Words }>;

const trail = (words: Words) => [placeOf("cases", words), { href: "/intake", label: words.intake.title }];

/** What was said when the person was introduced, beside the decision. */
function Introduction({ view: { introduction }, words }: Pick<Props, "view" | "words">) {
  const { introduction: labels, queue } = words.intake;
  const paper = unionPaper(introduction, words);
  return (
    <section aria-label={labels.title}>
      <FactList
        facts={[
          { label: labels.door, value: doorName(introduction, words) },
          { label: labels.received, value: formatDay(introduction.receivedOn) },
          { label: labels.bornOn, value: formatDay(introduction.bornOn) },
          { label: labels.occupation, value: introduction.occupation },
          ...(paper ? [{ label: labels.paper, value: paper }] : []),
          ...(introduction.contact ? [{ label: labels.contact, value: sealedText(introduction.contact, words) }] : []),
          { label: labels.reason, value: sealedText(introduction.reason, words) },
        ]}
      />
      {introduction.decisions.length > 0 && (
        <details className="my-3">
          <summary className="min-h-11 cursor-pointer py-2 text-link">{labels.earlier}</summary>
          <ul className="list-disc pl-6">
            {introduction.decisions.map(({ id, decidedOn, resolution, because }) => (
              <li key={id}>{queue.decided(formatDay(decidedOn), resolution, sealedText(because ?? "", words))}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** Takes somebody up: the form that notes an outstanding person, filled with what is known, and the resolution. */
export function TakeUpPage({
  action,
  initial,
  fields,
  view,
  words,
}: Props & Readonly<{ fields: readonly FieldSpec[] }>) {
  const { takeUp } = words.intake;
  return (
    <>
      <PageHeading subtitle={takeUp.intro} title={takeUp.title(view.introduction.name)} trail={trail(words)} />
      <Introduction view={view} words={words} />
      <Form action={action} fields={fields} initial={initial} submit={takeUp.submit} words={words.layout.form} />
    </>
  );
}

/** Declines somebody for now, with the reason and the day to look again. */
export function DeclinePage({ action, initial, view, words }: Props) {
  const { decline } = words.intake;
  return (
    <>
      <PageHeading subtitle={decline.intro} title={decline.title(view.introduction.name)} trail={trail(words)} />
      <Introduction view={view} words={words} />
      <Form
        action={action}
        fields={[
          { name: "introductionId", label: "", kind: "hidden" },
          { name: "resolution", label: decline.resolution, kind: "line", max: 60 },
          { name: "occurredOn", label: decline.occurredOn, kind: "day" },
          { name: "because", label: decline.because, hint: decline.becauseHint, kind: "prose", max: 2_000 },
          { name: "lookAgainOn", label: decline.lookAgainOn, kind: "day" },
        ]}
        initial={initial}
        submit={decline.submit}
        words={words.layout.form}
      />
    </>
  );
}
