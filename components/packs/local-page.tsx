import type { OverlayList } from "@/lib/packs/queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import { formatValue } from "@/lib/regulations/packs/pack-text";
import { metadataOf, ruleKeysOf, ruleOf } from "@/lib/regulations/packs/rule-keys";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { EmptyState } from "../ui/empty";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Table } from "../ui/table";
import { ruleTitle, ruleValue } from "./rule-words";

type Task = "enterLocalText" | "endLocalText";
type Props = Readonly<{
  view: OverlayList;
  on: Day;
  done: string | null;
  actions: Readonly<Record<Task, FormAction>>;
  initial: Readonly<Record<Task, FormState>>;
  words: Words;
}>;

function Entered({ view, words }: Pick<Props, "view" | "words">) {
  const { locals } = words.packs;
  if (view.locals.length === 0) return <EmptyState title={locals.empty} />;
  return (
    <Table
      caption={locals.caption}
      columns={[locals.rule, locals.unit, locals.value, locals.source, locals.since, locals.until]}
      rows={view.locals.map(({ id, rule, unit, value, instrument, clause, from, until }) => ({
        key: id,
        cells: [
          ruleTitle(rule, words),
          unit,
          <strong key="value">{ruleValue(rule, value, words)}</strong>,
          source({ instrument, clause }),
          formatDay(from),
          until ? formatDay(until) : locals.open,
        ],
      }))}
    />
  );
}

/** The rules that have a stricter way, with the central value of today. */
function Allowed({ view, on, words }: Pick<Props, "view" | "on" | "words">) {
  const { locals } = words.packs;
  const rows = ruleKeysOf(view.rules).flatMap((rule) => {
    const { stricter } = metadataOf(rule);
    const value = ruleOf(view.rules, rule)?.knownOn(on)?.value;
    const central = value === undefined ? locals.noCentral : formatValue(rule, value);
    return stricter ? [{ key: rule, cells: [ruleTitle(rule, words), rule, central, locals.ways[stricter]] }] : [];
  });
  return (
    <section>
      <SectionHeading>{locals.allowed}</SectionHeading>
      <Table
        caption={locals.allowed}
        columns={[locals.rule, words.packs.form.written, locals.central, locals.way]}
        hideCaption
        rows={rows}
      />
    </section>
  );
}

/** The stricter values units have set for themselves, entering new ones, and ending one. */
export function LocalPage(props: Props) {
  const { view, on, done, actions, initial, words } = props;
  const { locals, form, done: news } = words.packs;
  const said = done && done in news ? news[done as keyof typeof news] : null;
  const open = view.locals.filter(({ until }) => until === null);
  return (
    <>
      <PageHeading back={{ href: "/admin", label: words.admin.back }} subtitle={locals.intro} title={locals.title} />
      {said && <Notice tone="success">{said}</Notice>}
      <Entered view={view} words={words} />
      <SectionHeading>{locals.enter}</SectionHeading>
      <Form
        action={actions.enterLocalText}
        fields={[
          {
            name: "unitId",
            label: locals.unit,
            kind: "select",
            options: view.units.map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: "instrument", label: form.instrument, kind: "line", max: 100 },
          { name: "from", label: form.from, kind: "day" },
          { name: "lines", label: form.lines, hint: form.linesHint, kind: "prose", rows: 6, max: 40_000 },
        ]}
        initial={initial.enterLocalText}
        submit={locals.submit}
        words={words.frame.form}
      />
      <Allowed on={on} view={view} words={words} />
      {open.length > 0 && (
        <section>
          <SectionHeading>{locals.end}</SectionHeading>
          <Form
            action={actions.endLocalText}
            fields={[
              {
                name: "overlayId",
                label: locals.which,
                kind: "select",
                options: open.map(({ id, rule, unit, value }) => ({
                  value: id,
                  label: `${ruleTitle(rule, words)}: ${ruleValue(rule, value, words)} – ${unit}`,
                })),
              },
              { name: "until", label: locals.endOn, kind: "day" },
            ]}
            initial={initial.endLocalText}
            submit={locals.endSubmit}
            tone="quiet"
            words={words.frame.form}
          />
        </section>
      )}
    </>
  );
}
