import { loadModes } from "@/lib/places/catalogue";
import type { LoadView } from "@/lib/places/queries";
import type { Words } from "@/lib/text/text";
import { FactList } from "../ui/fact-list";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { SectionHeading } from "../ui/heading";

type Props = Readonly<{ load: LoadView; action: FormAction; initial: FormState; words: Words }>;

/** What a file that was read holds, and the choice how it is applied. */
export function WaitingLoad({ load, action, initial, words }: Props) {
  const { waiting, facts } = words.places;
  return (
    <section className="my-6 rounded-md border border-line bg-wash p-5">
      <SectionHeading>{waiting.title}</SectionHeading>
      <p className="max-w-prose">{waiting.intro}</p>
      <FactList
        facts={[
          { label: facts.file, value: load.fileName },
          { label: facts.source, value: load.source },
          { label: facts.read, value: facts.by(load.readBy, load.readOn) },
          { label: facts.lines, value: facts.number(load.lines) },
          { label: facts.communes, value: facts.number(load.communes) },
          { label: facts.formerNames, value: facts.number(load.formerNames) },
          { label: facts.from, value: facts.days(load.from, load.to) },
        ]}
      />
      <Form
        action={action}
        fields={[
          { name: "loadId", label: "", kind: "hidden", value: load.id },
          {
            name: "mode",
            label: waiting.mode,
            hint: waiting.modeHint,
            kind: "radio",
            options: loadModes.map((value) => ({ value, label: waiting.modes[value] })),
          },
        ]}
        initial={initial}
        submit={waiting.submit}
        words={words.layout.form}
      />
    </section>
  );
}
