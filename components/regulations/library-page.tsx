import { formatDay, isRealDay } from "@/lib/primitives/day";
import { type EnteredText, enteredTexts, rulesCiting } from "@/lib/regulations/cited-by";
import { type Instrument, type InstrumentId, instruments } from "@/lib/regulations/instruments";
import { instrumentMark, ruleHref } from "@/lib/regulations/links";
import type { Rulebook } from "@/lib/regulations/rulebook";
import type { Words } from "@/lib/text/text";
import { PageHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { Parts } from "./parts";

type Props = Readonly<{ book: Rulebook; words: Words }>;

/** A day, or a month or a year where no more is known: "01/2011". */
const asKnown = (on: string): string => (isRealDay(on) ? formatDay(on) : on.split("-").reverse().join("/"));

const period = ({ inForceFrom, until }: Instrument, { library }: Words): string => {
  if (!inForceFrom) return library.notKnown;
  return until ? library.until(asKnown(inForceFrom), asKnown(until)) : library.from(asKnown(inForceFrom));
};

/** The number of rules and papers that rest on a text, and behind it the clauses they are read from. */
function Resting({ book, id, words }: Props & Readonly<{ id: string }>) {
  const { library, regulations, admissions } = words;
  const { clauses, unknown } = rulesCiting(book, id);
  const rules = new Set(clauses.flatMap((clause) => clause.rules)).size;
  const papers = new Set(clauses.flatMap((clause) => clause.papers)).size;
  if (clauses.length === 0) return <span className="text-muted">{library.count(0, 0, unknown)}</span>;
  return (
    <details>
      <summary className="min-h-8 cursor-pointer">{library.count(rules, papers, unknown)}</summary>
      <dl className="mt-1 text-sm">
        {clauses.map(({ clause, rules: read, papers: asked }) => (
          <div className="mt-1" key={clause}>
            <dt className="inline font-semibold">{clause || library.without}: </dt>
            {read.map((id) => (
              <dd className="inline after:content-['._']" key={id}>
                <a href={ruleHref(id, null)}>{regulations.rules[id].title}</a>
              </dd>
            ))}
            {asked.map((kind) => (
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

function Name({ id, below }: Readonly<{ id: string; below: string }>) {
  return (
    <span className="block scroll-mt-6 target:bg-accent-soft" id={instrumentMark(id)}>
      <span className="block font-semibold">{id}</span>
      <span className="block font-normal text-muted text-sm">{below}</span>
    </span>
  );
}

const known = (id: InstrumentId, { book, words }: Props) => {
  const { library } = words;
  const instrument: Instrument = instruments[id];
  return {
    key: id,
    cells: [
      <Name below={library.subjects[instrument.subject]} id={id} key="name" />,
      library.kinds[instrument.kind],
      instrument.issuedOn ? asKnown(instrument.issuedOn) : library.dash,
      period(instrument, words),
      library.read[instrument.read],
      <Resting book={book} id={id} key="rests" words={words} />,
    ],
  };
};

const entered = ({ name, from }: EnteredText, { book, words }: Props) => {
  const { library } = words;
  return {
    key: name,
    cells: [
      <Name below={library.entered} id={name} key="name" />,
      library.dash,
      library.dash,
      library.from(asKnown(from)),
      library.read.supplied,
      <Resting book={book} id={name} key="rests" words={words} />,
    ],
  };
};

const fixed = { layout: "md:table-fixed", widths: { 0: "md:w-[22%]", 3: "md:w-[19%]", 5: "md:w-[27%]" } };

/** Every instrument the app quotes: kind, days, how much of it was read, and what rests on it; then those that were entered. */
export function LibraryPage({ book, words }: Props) {
  const { library } = words;
  const { name, kind, issuedOn, inForce, read, rests } = library.columns;
  const rows = [
    ...(Object.keys(instruments) as InstrumentId[]).map((id) => known(id, { book, words })),
    ...enteredTexts(book).map((each) => entered(each, { book, words })),
  ];
  return (
    <div className="dense">
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={library.intro}
        title={library.title}
      />
      <Parts at="instruments" on={null} words={words} />
      <Table
        caption={library.title}
        columns={[name, kind, issuedOn, inForce, read, rests]}
        fixed={fixed}
        hideCaption
        rows={rows}
      />
    </div>
  );
}
