import type { Step } from "@/lib/admissions/procedure/procedure";
import type { CaseView } from "@/lib/admissions/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { FactList } from "../../ui/fact-list";
import { Filter } from "../../ui/filter";
import { SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { Table } from "../../ui/table";
import { MissingList } from "../missing-list";

type Props = Readonly<{ view: CaseView; words: Words }>;

/** The steps whose days are shown first. */
const keySteps: readonly Step[] = [
  "recordCellVote",
  "recordDecision",
  "issueDecision",
  "holdCeremony",
  "recordRecognition",
  "issueRecognition",
];

function Lapses({ view, words }: Props) {
  const { earliest } = words;
  const { planned, lapse } = view;
  if (!planned || !lapse) return null;
  if (lapse.again.length + lapse.why.length === 0)
    return <Notice tone="success">{earliest.nothingLapses(formatDay(planned))}</Notice>;
  return (
    <Notice title={earliest.again(formatDay(planned))} tone="warning">
      <ol className="list-decimal pl-5">
        {lapse.again.map((step) => (
          <li key={step}>{words.steps.steps[step]}</li>
        ))}
      </ol>
      {lapse.why.length > 0 && <MissingList missing={lapse.why} words={words} />}
    </Notice>
  );
}

function ScheduleTable({ view, words }: Props) {
  const { earliest } = words;
  const rows = view.earliest.milestones.map(({ step, responsibleRole, on, waitsFor }, index) => ({
    key: `${index}`,
    cells: [
      words.steps.steps[step],
      words.steps.roles[responsibleRole],
      formatDay(on),
      waitsFor.length > 0 ? <MissingList key="waits" missing={waitsFor} words={words} /> : "—",
    ],
  }));
  return (
    <details className="my-4">
      <summary className="link min-h-11 cursor-pointer py-2">{earliest.all}</summary>
      <Table
        caption={earliest.all}
        columns={[earliest.step, earliest.holder, earliest.on, earliest.waitsFor]}
        hideCaption
        rows={rows}
      />
    </details>
  );
}

/** The earliest day of each later step, counted from today or a planned day, and what lapses by then. */
export function EarliestSchedule({ view, words }: Props) {
  const { earliest } = words;
  const { milestones, blocked } = view.earliest;
  if (milestones.length + blocked.length === 0) return null;
  const points = milestones.filter(({ step }) => keySteps.includes(step));
  return (
    <section className="my-8">
      <SectionHeading>{earliest.title}</SectionHeading>
      <p className="text-muted">{earliest.intro(formatDay(view.planned ?? view.on))}</p>
      <FactList facts={points.map(({ step, on }) => ({ label: words.steps.happened[step], value: formatDay(on) }))} />
      {blocked.length > 0 && (
        <Notice title={earliest.blocked} tone="warning">
          <MissingList missing={blocked} words={words} />
        </Notice>
      )}
      <Lapses view={view} words={words} />
      <ScheduleTable view={view} words={words} />
      <Filter
        action={`/admissions/${view.id}`}
        apply={earliest.ask}
        clear={view.planned ? { href: `/admissions/${view.id}`, label: earliest.clear } : undefined}
        fields={[{ name: "planned", label: earliest.planned, kind: "day", value: view.planned ?? "" }]}
      />
    </section>
  );
}
