import type { ScheduleView } from "@/lib/admissions/schedule-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { EmptyState } from "../../ui/empty-state";
import { Filter } from "../../ui/filter";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PrintButton } from "../../ui/print-button";
import { type Cell, Table } from "../../ui/table";
import { MissingList } from "../missing-list";

type Props = Readonly<{ view: ScheduleView; words: Words }>;

function Lapses({ view: { planned, lapse }, words }: Props) {
  const { earliest } = words;
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

const usualDay = ({ on, cases }: ScheduleView["milestones"][number]["usual"], { earliest }: Words): Cell =>
  on ? { text: formatDay(on), notes: [earliest.restsOn(cases)] } : earliest.tooFew;

/** The steps still ahead: the earliest day the rules allow each, and the day at the committee's own pace. */
export function SchedulePage({ view, words }: Props) {
  const { earliest, steps } = words;
  const { milestones, blocked } = view;
  const address = `/admissions/${view.id}/schedule`;
  const rows = milestones.map(({ step, responsibleRole, on, usual, waitsFor }, index) => ({
    key: `${index}`,
    cells: [
      { text: steps.steps[step], notes: [steps.roles[responsibleRole]] },
      // A step without a legal minimum has no first day of its own: it only follows the step before it.
      on === view.from ? earliest.atOnce : formatDay(on),
      usualDay(usual, words),
      waitsFor.length > 0 ? <MissingList key="waits" missing={waitsFor} words={words} /> : "—",
    ],
  }));
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        back={{ href: `/admissions/${view.id}`, label: view.name }}
        subtitle={earliest.intro(formatDay(view.from))}
        title={earliest.title}
      />
      <Filter
        action={address}
        apply={earliest.ask}
        clear={view.planned ? { href: address, label: earliest.clear } : undefined}
        fields={[{ name: "planned", label: earliest.planned, kind: "day", value: view.planned ?? "" }]}
      />
      <Lapses view={view} words={words} />
      {milestones.length > 0 && (
        <Table
          caption={earliest.all}
          columns={[earliest.step, earliest.on, earliest.usual, earliest.waitsFor]}
          hideCaption
          rows={rows}
        />
      )}
      {blocked.length > 0 && (
        <Notice title={earliest.blocked} tone="warning">
          <MissingList missing={blocked} words={words} />
        </Notice>
      )}
      {milestones.length + blocked.length === 0 && <EmptyState hint={earliest.nothingHint} title={earliest.nothing} />}
    </>
  );
}
