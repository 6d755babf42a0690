import type { Sharing } from "@/lib/dossier/care/item-care-queries";
import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { SectionHeading } from "../../ui/heading";

type Props = Readonly<{
  caseId: string;
  number: number;
  mentors: Sharing;
  forms: Readonly<Record<"share" | "end", Readonly<{ action: FormAction; initial: FormState }>>>;
  words: Words;
}>;

const namesOf = (mentors: Sharing): string => mentors.map(({ name }) => name).join(", ");

/** For the applicant: with whom an item is shared, and the button to share it or to end that. */
export function SectionSharing({ caseId, number, mentors, forms, words }: Props) {
  const { sharing } = words.care;
  const since = mentors.flatMap(({ sharedOn }) => sharedOn ?? []).sort()[0];
  const { action, initial } = since ? forms.end : forms.share;
  return (
    <section className="my-8 print:hidden">
      <SectionHeading>{sharing.title}</SectionHeading>
      <p className="max-w-2xl">{since ? sharing.on(namesOf(mentors), since) : sharing.off(namesOf(mentors))}</p>
      <Form
        action={action}
        fields={[
          { name: "caseId", label: "", kind: "hidden", value: caseId },
          { name: "number", label: "", kind: "hidden", value: `${number}` },
        ]}
        initial={initial}
        submit={since ? sharing.end : sharing.share}
        tone="quiet"
        words={words.layout.form}
      />
    </section>
  );
}
