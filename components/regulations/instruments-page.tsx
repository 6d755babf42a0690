import { formatDay, isRealDay } from "@/lib/primitives/day";
import { type EnteredInstrument, enteredInstruments, rulesCiting } from "@/lib/regulations/cited-by";
import { type Instrument, type InstrumentId, instruments } from "@/lib/regulations/instruments";
import { instrumentFragment, ruleHref } from "@/lib/regulations/links";
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

/** The number of rules and papers that cite an instrument; opened, the clauses they cite. */
function CitedBy({ rulebook, id, words }: Props & Readonly<{ id: string }>) {
  const { library, regulations, admissions } = words;
  const { clauses, unknown } = rulesCiting(rulebook, id);
  const rules = new Set(clauses.flatMap((clause) => clause.rules)).size;
  const papers = new Set(clauses.flatMap((clause) => clause.papers)).size;
  if (clauses.length === 0) return <span className="text-muted">{library.count(0, 0, unknown)}</span>;
  return (
    <details>
      <summary className="min-h-8 cursor-pointer">{library.count(rules, papers, unknown)}</summary>
      <dl className="mt-1 text-sm">
        {clauses.map(({ clause, rules: clauseRules, papers: clausePapers }) => (
          <div className="mt-1" key={clause}>
            <dt className="inline font-semibold">{clause || library.without}: </dt>
            {clauseRules.map((id) => (
              <dd className="inline after:content-['._']" key={id}>
                <a href={ruleHref(id, null)}>{regulations.rules[id].title}</a>
              </dd>
            ))}
            {clausePapers.map((kind) => (
              <dd className="inline after:content-['._']" key={kind}>
                {admissions.paperKinds[kind]}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </details>
  );
}

function InstrumentName({ id, below }: Readonly<{ id: string; below: string }>) {
  return (
    <span className="block scroll-mt-6 target:bg-warning-soft" id={instrumentFragment(id)}>
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
