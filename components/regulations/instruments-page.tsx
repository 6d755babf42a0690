import { stepsCiting } from "@/lib/admissions/forecast/cited-by-steps";
import { formatDay, isRealDay } from "@/lib/primitives/day";
import {
  clausesCited,
  type EnteredInstrument,
  enteredInstruments,
  inOrder,
  rulesCiting,
} from "@/lib/regulations/cited-by";
import { type Instrument, type InstrumentId, instruments } from "@/lib/regulations/instruments";
import { provisionFragment, ruleHref, stepHref } from "@/lib/regulations/links";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { PageHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { RegulationTabs } from "./regulation-tabs";

type Props = Readonly<{ rulebook: Rulebook; words: Words }>;

/** A day, or a month or a year where the day is not known: "01/2011". */
const formatPartialDay = (on: string): string => (isRealDay(on) ? formatDay(on) : on.split("-").reverse().join("/"));

const period = ({ inForceFrom, until }: Instrument, { library }: Words): string => {
  if (!inForceFrom) return library.notKnown;
  return until
    ? library.until(formatPartialDay(inForceFrom), formatPartialDay(until))
    : library.from(formatPartialDay(inForceFrom));
};

type Cited = Readonly<{ key: string; text: string; href?: string }>;

/** What cites one clause of an instrument, as links to rules and steps; the clause is where links to the provision lead. */
function CitedClause({
  instrument,
  clause,
  cited,
  words,
}: Readonly<{ instrument: string; clause: string; cited: readonly Cited[]; words: Words }>) {
  const { library } = words;
  return (
    <div
      className="mt-1 scroll-mt-24 target:bg-warning-soft"
      id={clause ? provisionFragment({ instrument, clause }) : undefined}
    >
      <dt className="inline font-semibold">{clause || library.without}: </dt>
      {cited.length === 0 && <dd className="inline text-muted">{library.notKnownAt}</dd>}
      {cited.map(({ key, text, href }) => (
        <dd className="inline after:content-['._']" key={key}>
          {href ? <a href={href}>{text}</a> : text}
        </dd>
      ))}
    </div>
  );
}

/** The number of rules, papers and steps that cite an instrument; opened, the clauses they cite. */
function CitedBy({ rulebook, id, words }: Props & Readonly<{ id: string }>) {
  const { library, regulations, admissions } = words;
  const { clauses, unknown } = rulesCiting(rulebook, id);
  const steps = stepsCiting(id);
  const rules = new Set(clauses.flatMap((clause) => clause.rules)).size;
  const papers = new Set(clauses.flatMap((clause) => clause.papers)).size;
  const count = library.count(rules, papers, new Set([...steps.values()].flat()).size, unknown);
  const all = inOrder([...clausesCited(rulebook, id), ...steps.keys()]);
  if (all.length === 0) return <span className="text-muted">{count}</span>;
  const citing = (at: string): readonly Cited[] => {
    const found = clauses.find(({ clause }) => clause === at);
    return [
      ...(found?.rules ?? []).map((key) => ({ key, text: regulations.rules[key].title, href: ruleHref(key, null) })),
      ...(found?.papers ?? []).map((key) => ({ key, text: admissions.paperKinds[key] })),
      ...(steps.get(at) ?? []).map((key) => ({ key, text: words.steps.steps[key], href: stepHref(key, null) })),
    ];
  };
  return (
    <details>
      <summary className="min-h-8 cursor-pointer">{count}</summary>
      <dl className="mt-1 text-sm">
        {all.map((clause) => (
          <CitedClause cited={citing(clause)} clause={clause} instrument={id} key={clause} words={words} />
        ))}
      </dl>
    </details>
  );
}

function InstrumentName({ id, below }: Readonly<{ id: string; below: string }>) {
  return (
    <span className="block scroll-mt-24 target:bg-warning-soft" id={provisionFragment({ instrument: id, clause: "" })}>
      <span className="block font-semibold">{id}</span>
      <span className="block font-normal text-muted text-sm">{below}</span>
    </span>
  );
}

/** Whether a pack of the instrument, or one that cites it, is on. */
const isSupplied = (id: InstrumentId, rulebook: Rulebook): boolean => rulesCiting(rulebook, id).clauses.length > 0;

const instrumentRow = (id: InstrumentId, { rulebook, words }: Props) => {
  const { library } = words;
  const instrument: Instrument = instruments[id];
  const titles: Readonly<Partial<Record<InstrumentId, string>>> = library.titles;
  const isAwaited = id in titles && !isSupplied(id, rulebook);
  return {
    key: id,
    cells: [
      <InstrumentName below={titles[id] ?? library.subjects[instrument.subject]} id={id} key="name" />,
      library.kinds[instrument.kind],
      instrument.issuedOn ? formatPartialDay(instrument.issuedOn) : library.dash,
      period(instrument, words),
      isAwaited ? { text: library.read[instrument.read], notes: [library.supply] } : library.read[instrument.read],
      <CitedBy rulebook={rulebook} id={id} key="rests" words={words} />,
    ],
  };
};

const enteredRow = ({ name, from }: EnteredInstrument, { rulebook, words }: Props) => {
  const { library } = words;
  return {
    key: name,
    cells: [
      <InstrumentName below={library.entered} id={name} key="name" />,
      library.dash,
      library.dash,
      library.from(formatPartialDay(from)),
      library.read.supplied,
      <CitedBy rulebook={rulebook} id={name} key="rests" words={words} />,
    ],
  };
};

const fixed = { layout: "md:table-fixed", widths: { 0: "md:w-[22%]", 3: "md:w-[19%]", 5: "md:w-[27%]" } };

/** Every instrument the program cites: kind, days, how much of it was read, and what cites it; then the instruments of entered packs and local rules. */
export function InstrumentTable({ rulebook, words }: Props) {
  const { library } = words;
  const { name, kind, issuedOn, inForce, read, rests } = library.columns;
  const rows = [
    ...(Object.keys(instruments) as InstrumentId[]).map((id) => instrumentRow(id, { rulebook, words })),
    ...enteredInstruments(rulebook).map((each) => enteredRow(each, { rulebook, words })),
  ];
  return (
    <Table
      caption={library.title}
      columns={[name, kind, issuedOn, inForce, read, rests]}
      fixed={fixed}
      hideCaption
      rows={rows}
    />
  );
}

/** The library of instruments. */
export function InstrumentsPage({ rulebook, words }: Props) {
  const { library } = words;
  return (
    <div className="dense">
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={library.intro}
        title={library.title}
      />
      <RegulationTabs at="instruments" on={null} words={words} />
      <InstrumentTable rulebook={rulebook} words={words} />
    </div>
  );
}
