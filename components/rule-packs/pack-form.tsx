import { type Day, formatDay } from "@/lib/primitives/day";
import type { Rulebook } from "@/lib/regulations/rulebook";
import { fieldsOfValues } from "@/lib/rule-packs/pack-by-rule";
import { draftText, examplePackText } from "@/lib/rule-packs/pack-text";
import type { DraftView } from "@/lib/rule-packs/queries";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import type { FieldSpec } from "../ui/field";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { topicFields } from "./rule-fields";
import { ruleTitle } from "./rule-text";
import { RulesForm } from "./rules-form";

type Props = Readonly<{
  /** Entered rule by rule, or as text: the way of who has the whole pack as lines. */
  as: "rules" | "text";
  rules: Rulebook;
  on: Day;
  /** The pack whose draft is edited; absent for a new one. */
  edited?: Readonly<{ id: string; pack: string }>;
  action: FormAction;
  initial: FormState;
  words: Words;
}>;

/** What the form of a draft starts from, rule by rule. */
export const draftFields = ({ heading, pack }: DraftView) => ({
  ...{ pack: heading.pack, instrument: heading.instrument },
  ...{ issuedOn: formatDay(heading.issuedOn), from: formatDay(heading.from) },
  ...fieldsOfValues(pack.values),
});

/** What the text of a draft starts from: its heading, its values as lines, and the rules it does not have as comments. */
export const draftValues = ({ heading, pack, rules }: DraftView, words: Words) => ({
  pack: heading.pack,
  instrument: heading.instrument,
  issuedOn: formatDay(heading.issuedOn),
  from: formatDay(heading.from),
  lines: draftText(rules, pack, { titleOf: (rule) => ruleTitle(rule, words), rest: words.packs.form.editRest }),
});

/** How each kind of value is typed. */
function Formats({ words }: Readonly<{ words: Words }>) {
  const { form } = words.packs;
  return (
    <section>
      <SectionHeading>{form.how}</SectionHeading>
      <Table
        caption={form.how}
        columns={[form.what, form.written]}
        hideCaption
        rows={form.formats.map(([what, typed]) => ({
          key: what,
          cells: [
            what,
            <code className="break-words" key="typed">
              {typed}
            </code>,
          ],
        }))}
      />
    </section>
  );
}

/** The values in force as pack text: a model to read, print or download. */
function Model({ rules, on, words }: Readonly<{ rules: Rulebook; on: Day; words: Words }>) {
  const { form } = words.packs;
  const model = examplePackText(rules, on, (rule) => ruleTitle(rule, words));
  return (
    <section>
      <SectionHeading>{form.model}</SectionHeading>
      <p className="text-muted">{form.modelHint}</p>
      <p className="my-3 print:hidden">
        <a
          className="link inline-flex min-h-11 items-center"
          download={form.file}
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${model}\n`)}`}
        >
          {form.download}
        </a>
      </p>
      <pre className="whitespace-pre-wrap break-words rounded-md border border-line bg-wash p-4 text-sm">{model}</pre>
    </section>
  );
}

/** The form of a pack: its heading and its values, rule by rule or as lines with the format of values and a model below. */
export function PackForm({ as, rules, on, edited, action, initial, words }: Props) {
  const { byRule, form, list, page } = words.packs;
  const waiting = rules.packs.filter(({ enabled }) => !enabled);
  const heading = [
    { name: "pack", label: form.pack, hint: form.packHint, kind: "line", max: 7 },
    { name: "instrument", label: form.instrument, hint: form.instrumentHint, kind: "line", max: 100 },
    { name: "issuedOn", label: form.issuedOn, kind: "day" },
    { name: "from", label: form.from, kind: "day" },
  ] as const satisfies readonly FieldSpec[];
  const lines = {
    name: "lines",
    label: form.lines,
    hint: form.linesHint,
    kind: "prose",
    rows: edited ? 26 : 14,
    max: 40_000,
  } as const;
  const here = edited ? `/admin/packs/${edited.id}/edit` : "/admin/packs/new";
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        trail={[
          placeOf("admin", words),
          { href: "/admin/packs", label: list.title },
          ...(edited ? [{ href: `/admin/packs/${edited.id}`, label: page.title(edited.pack) }] : []),
        ]}
        subtitle={edited ? form.editIntro : form.intro}
        title={edited ? form.editTitle(edited.pack) : form.title}
      />
      {!edited && waiting.length > 0 && (
        <p className="my-4">
          {form.waiting(
            waiting.map(({ id, instrument, from }) => `${id} – ${instrument} (${formatDay(from as Day)})`).join("; "),
          )}
        </p>
      )}
      <p className="my-4 print:hidden">
        <a className="link inline-flex min-h-11 items-center" href={as === "text" ? here : `${here}?as=text`}>
          {as === "text" ? byRule.toRules : byRule.toText}
        </a>
      </p>
      {as === "rules" ? (
        <RulesForm
          action={action}
          heading={heading}
          initial={initial}
          mistakes={byRule.mistakes}
          submit={form.submit}
          topics={topicFields(rules, on, words)}
          words={words.layout.form}
        />
      ) : (
        <Form
          action={action}
          fields={[...heading, lines]}
          initial={initial}
          submit={form.submit}
          words={words.layout.form}
        />
      )}
      <p className="my-4 text-muted">{form.charter}</p>
      {as === "text" && (
        <>
          <Formats words={words} />
          <Model on={on} rules={rules} words={words} />
        </>
      )}
    </>
  );
}
