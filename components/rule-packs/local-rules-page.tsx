import { type Day, formatDay } from "@/lib/primitives/day";
import type { Dated } from "@/lib/regulations/dated";
import { metadataOf, ruleKeysOf, ruleOf } from "@/lib/regulations/packs/rule-keys";
import type { LocalRuleList } from "@/lib/rule-packs/local-rule-queries";
import { formatValue } from "@/lib/rule-packs/pack-text";
import { source } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { answerLink } from "../help/guides";
import { placeOf } from "../layout/menu";
import { EmptyState } from "../ui/empty-state";
import { Form } from "../ui/form";
import type { FormAction, FormState } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice } from "../ui/notice";
import { Table } from "../ui/table";
import { unitChoice } from "../units/unit-choice";
import { ruleTitle, ruleValue } from "./rule-text";

type Task = "enterLocalRules" | "endLocalRule";
type Props = Readonly<{
  view: LocalRuleList;
  on: Day;
  done: string | null;
  actions: Readonly<Record<Task, FormAction>>;
  initial: Readonly<Record<Task, FormState>>;
  words: Words;
}>;

function EnteredLocalRules({ view, words }: Pick<Props, "view" | "words">) {
  const { localRules } = words.packs;
  if (view.localRules.length === 0) {
    return <EmptyState help={answerLink("administrator", "local", words)} title={localRules.empty} />;
  }
  return (
    <Table
      caption={localRules.caption}
      columns={[
        localRules.rule,
        localRules.unit,
        localRules.value,
        localRules.source,
        localRules.since,
        localRules.until,
      ]}
      rows={view.localRules.map(({ id, rule, unit, value, instrument, clause, from, until }) => ({
        key: id,
        cells: [
          ruleTitle(rule, words),
          unit,
          <strong key="value">{ruleValue(rule, value, words)}</strong>,
          source({ instrument, clause }),
          formatDay(from),
          until ? formatDay(until) : localRules.open,
        ],
      }))}
    />
  );
}

/** The central value; a rule whose every value is unknown is set by no central text that was read. */
const centralValue = (dated: Dated<unknown> | undefined, rule: string, on: Day, words: Words): string => {
  const known = dated?.knownOn(on);
  if (known) return formatValue(rule, known.value);
  const isNeverSet = dated?.history.every(({ value }) => value === "unknown") ?? true;
  return isNeverSet ? words.packs.localRules.noCentral : words.regulations.unknown;
};

/** The rules a local rule may tighten, with the value in force today. */
function TightenableRules({ view, on, words }: Pick<Props, "view" | "on" | "words">) {
  const { localRules } = words.packs;
  const rows = ruleKeysOf(view.rules).flatMap((rule) => {
    const { stricter } = metadataOf(rule);
    const central = centralValue(ruleOf(view.rules, rule), rule, on, words);
    return stricter ? [{ key: rule, cells: [ruleTitle(rule, words), rule, central, localRules.ways[stricter]] }] : [];
  });
  return (
    <section>
      <SectionHeading>{localRules.allowed}</SectionHeading>
      <Table
        caption={localRules.allowed}
        columns={[localRules.rule, words.packs.form.written, localRules.central, localRules.way]}
        hideCaption
        rows={rows}
      />
    </section>
  );
}

/** The local rules of units, and the forms to enter local rules and to end one. */
export function LocalRulesPage(props: Props) {
  const { view, on, done, actions, initial, words } = props;
  const { localRules, form, done: sentences } = words.packs;
  const open = view.localRules.filter(({ until }) => until === null);
  return (
    <>
      <PageHeading trail={[placeOf("admin", words)]} subtitle={localRules.intro} title={localRules.title} />
      <DoneNotice done={done} sentences={sentences} />
      <EnteredLocalRules view={view} words={words} />
      <SectionHeading>{localRules.enter}</SectionHeading>
      <Form
        action={actions.enterLocalRules}
        fields={[
          unitChoice({ name: "unitId", label: localRules.unit, units: view.units }),
          { name: "instrument", label: form.instrument, kind: "line", max: 100 },
          { name: "from", label: form.from, kind: "day" },
          { name: "lines", label: form.lines, hint: form.linesHint, kind: "prose", rows: 6, max: 40_000 },
        ]}
        initial={initial.enterLocalRules}
        submit={localRules.submit}
        words={words.layout.form}
      />
      <TightenableRules on={on} view={view} words={words} />
      {open.length > 0 && (
        <section>
          <SectionHeading>{localRules.end}</SectionHeading>
          <Form
            action={actions.endLocalRule}
            fields={[
              {
                name: "localRuleId",
                label: localRules.which,
                kind: "select",
                options: open.map(({ id, rule, unit, value }) => ({
                  value: id,
                  label: `${ruleTitle(rule, words)}: ${ruleValue(rule, value, words)} – ${unit}`,
                })),
              },
              { name: "until", label: localRules.endOn, kind: "day" },
            ]}
            initial={initial.endLocalRule}
            submit={localRules.endSubmit}
            tone="quiet"
            words={words.layout.form}
          />
        </section>
      )}
    </>
  );
}
