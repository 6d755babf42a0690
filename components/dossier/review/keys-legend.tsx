import type { Words } from "@/lib/text/text";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { ReviewKeys } from "./review-keys";

type Props = Readonly<{
  isOn: boolean;
  keys: Parameters<typeof ReviewKeys>[0];
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** The keys of the review, and how to switch them off or on. */
export function KeysLegend({ isOn, keys, action, initial, words }: Props) {
  const { keys: own } = words.sectionReview;
  return (
    <section aria-label={own.title} className="my-4 text-muted text-sm max-md:hidden print:hidden">
      {isOn && (
        <p className="flex flex-wrap gap-x-4 gap-y-1">
          <span className="font-medium">{own.title}:</span>
          {own.all.map(([key, act]) => (
            <span key={key}>
              <kbd className="rounded border border-line bg-wash px-1.5 font-sans">{key}</kbd> {act}
            </span>
          ))}
        </p>
      )}
      {isOn && <ReviewKeys {...keys} />}
      <Form
        action={action}
        fields={[
          ...["caseId", "number"].map((name) => ({ name, kind: "hidden" as const, label: "" })),
          ...(isOn ? [] : [{ name: "keys", kind: "hidden" as const, label: "", value: "on" }]),
        ]}
        initial={initial}
        submit={isOn ? own.off : own.on}
        tone="quiet"
        words={words.layout.form}
      />
    </section>
  );
}
