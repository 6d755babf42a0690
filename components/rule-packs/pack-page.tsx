import { formatDay } from "@/lib/primitives/day";
import { citationOf } from "@/lib/regulations/instruments";
import { rules } from "@/lib/regulations/rulebook";
import type { PackView } from "@/lib/rule-packs/queries";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { FactList } from "../ui/fact-list";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { ReportSection } from "./report-section";
import { ruleTitle, ruleValue } from "./rule-text";

type Task = "switchOnPack" | "switchOffPack";
type Props = Readonly<{
  view: PackView;
  done: string | null;
  actions: Readonly<Record<Task, FormAction>>;
  initial: Readonly<Record<Task, FormState>>;
  words: Words;
}>;

function PackValues({ view, words }: Pick<Props, "view" | "words">) {
  const { page } = words.packs;
  const notes: Readonly<Partial<Record<string, string>>> = words.packs.shipped.notes;
  const unchanged = Object.keys(rules).filter((id) => !view.values.some(({ rule }) => rule === id)).length;
  return (
    <section>
      <SectionHeading>{page.values}</SectionHeading>
      <Table
        caption={page.values}
        columns={[page.rule, page.before, page.value, page.clause, page.confidence]}
        hideCaption
        rows={view.values.map(({ rule, before, value, clause, confidence }) => ({
          key: rule,
          cells: [
            ruleTitle(rule, words),
            before === null ? "—" : ruleValue(rule, before, words),
            <strong key="value">{ruleValue(rule, value, words)}</strong>,
            source(citationOf(view.instrument, clause)),
            view.state === "shipped" ? (notes[rule] ?? "—") : words.regulations.confidence[confidence],
          ],
        }))}
      />
      <p className="mt-3 text-muted">
        {view.state === "shipped" ? words.packs.shipped.rest(unchanged) : page.rest(unchanged)}
      </p>
    </section>
  );
}

/** The report on closed cases and sample cases, or the link to try the pack on them. */
function Trial({ view, words }: Pick<Props, "view" | "words">) {
  const { page, scenarios } = words.packs;
  const names: Readonly<Partial<Record<string, string>>> = scenarios;
  if (!view.closedCases || !view.sampleCases) {
    return (
      <section className="print:hidden">
        <SectionHeading>{page.test}</SectionHeading>
        <p className="mb-3 text-muted">{page.testHint}</p>
        <LinkButton href={`/admin/packs/${view.id}?test=1`} tone="quiet">
          {page.testNow}
        </LinkButton>
      </section>
    );
  }
  return (
    <>
      <ReportSection report={view.closedCases} title={page.past} words={words} />
      <ReportSection
        nameOf={({ id }) => names[id] ?? id}
        report={view.sampleCases}
        title={page.scenarios}
        words={words}
      />
      <p className="mt-3 text-muted">{page.testHint}</p>
    </>
  );
}

function SwitchForm({ view, actions, initial, words }: Props) {
  const { page } = words.packs;
  const fields = [{ name: "packId", label: "", kind: "hidden" }] as const;
  if (view.state === "replaced" || view.state === "shipped") return null;
  return view.state === "on" ? (
    <section className="print:hidden">
      <SectionHeading>{page.switchOff}</SectionHeading>
      <p className="mb-3 text-muted">{page.switchOffHint}</p>
      <Form
        action={actions.switchOffPack}
        confirm={page.switchOffConfirm}
        fields={fields}
        initial={initial.switchOffPack}
        submit={page.switchOffSubmit}
        tone="quiet"
        words={words.layout.form}
      />
    </section>
  ) : (
    <section className="print:hidden">
      <SectionHeading>{page.switchOn}</SectionHeading>
      <p className="mb-3 text-muted">{page.switchOnHint(formatDay(view.from))}</p>
      <Form
        action={actions.switchOnPack}
        confirm={page.switchOnConfirm}
        fields={[
          ...fields,
          {
            name: "confirmation",
            label: words.secondPerson.confirmation,
            hint: words.secondPerson.confirmationHint,
            kind: "prose",
            max: 500,
            whenAsked: true,
          },
        ]}
        initial={initial.switchOnPack}
        submit={page.switchOnSubmit}
        words={words.layout.form}
      />
    </section>
  );
}

/** A pack: its values beside those before it, what it changes in open cases, the trial on closed cases, and the form to switch it on or off. */
export function PackPage(props: Props) {
  const { view, done, words } = props;
  const { page, states, list, shipped, done: sentences } = words.packs;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        trail={[placeOf("admin", words), { href: "/admin/packs", label: list.title }]}
        subtitle={page.subtitle(view.instrument, formatDay(view.from))}
        title={page.title(view.pack)}
      />
      <DoneNotice done={done} sentences={sentences} />
      <FactList
        facts={[
          { label: list.state, value: states[view.state] },
          { label: page.issuedOn, value: formatDay(view.issuedOn) },
          ...(view.entered
            ? [{ label: page.entered, value: page.by(view.entered.by, formatDay(view.entered.on)) }]
            : [{ label: page.entered, value: list.own }]),
          ...(view.changed
            ? [{ label: page.changed, value: page.by(view.changed.by, formatDay(view.changed.on)) }]
            : []),
        ]}
      />
      {view.state === "shipped" && (
        <Notice title={shipped.title} tone="info">
          {shipped.text}
        </Notice>
      )}
      {view.isEditable && (
        <p className="my-4 print:hidden">
          <LinkButton href={`/admin/packs/${view.id}/edit`} tone={view.state === "shipped" ? undefined : "quiet"}>
            {view.state === "shipped" ? shipped.complete : page.edit}
          </LinkButton>
        </p>
      )}
      <PackValues view={view} words={words} />
      <ReportSection report={view.openCases} title={page.impact} words={words} />
      <p className="mt-3 text-muted">{page.impactHint}</p>
      <Trial view={view} words={words} />
      <SwitchForm {...props} />
    </>
  );
}
