import type { TipForm } from "@/lib/dossier/rework/tip-queries";
import { longestTip } from "@/lib/dossier/rework/tips";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { causeOptions } from "../review/point-options";
import { Sealed } from "../sealed";

type Props = Readonly<{ view: TipForm; action: FormAction; initial: FormState; words: Words }>;

/** A closed remark beside the tip that is written from it, without names. */
export function TipFormPage({ view, action, initial, words }: Props) {
  const { dossier, rework, sectionReview } = words;
  const { tips } = rework;
  return (
    <>
      <PageHeading
        subtitle={dossier.itemTitle(view.section, dossier.items[view.section - 1]?.title ?? "")}
        title={tips.editor}
        trail={[placeOf("cases", words), { href: "/dossiers/tips", label: tips.title }]}
      />
      <section className="max-w-3xl rounded-lg border border-line bg-wash p-4">
        <h2 className="font-semibold">{tips.from}</h2>
        <p className="mt-1 whitespace-pre-wrap break-words">
          <Sealed text={view.text} words={words} />
        </p>
      </section>
      <Form
        action={action}
        fields={[
          { name: "remarkId", kind: "hidden", label: "" },
          { name: "cause", kind: "select", label: sectionReview.cause, options: causeOptions(view.causes, words) },
          { name: "text", kind: "prose", label: tips.text, hint: tips.textHint, max: longestTip },
          { name: "noNames", kind: "prose", label: tips.noNames, hint: tips.noNamesHint, rows: 2, optional: true },
        ]}
        initial={initial}
        submit={tips.publish}
        words={words.layout.form}
      />
    </>
  );
}
