import type { ReactNode } from "react";
import type { Stage } from "@/lib/admissions/case/stages";
import type { ScheduleView } from "@/lib/admissions/file/schedule-queries";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Term } from "../../help/term";
import { placeOf } from "../../layout/menu";
import { EmptyState } from "../../ui/empty-state";
import { Filter } from "../../ui/filter";
import { Folded } from "../../ui/folded";
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

type Milestone = ScheduleView["milestones"][number];

/** A value in a column of its own, and as it is said where a row on a narrow screen has no columns. */
function Both({ narrow, children }: Readonly<{ narrow: string; children: ReactNode }>) {
  return (
    <span>
      <span className="text-sm md:hidden print:hidden">{narrow}</span>
      <span className="hidden md:inline print:inline">{children}</span>
    </span>
  );
}

const cellsOf = ({ step, responsibleRole, on, usual, waitsFor }: Milestone, from: Day, words: Words): Cell[] => {
  const { earliest, steps } = words;
  const role = steps.roles[responsibleRole];
  // A step without a legal minimum has no first day of its own: it only follows the step before it.
  const first = on === from ? null : formatDay(on);
  const paced = usual.on && formatDay(usual.on);
  return [
    <span key="step">
      <span className="max-md:block max-md:leading-snug">{steps.steps[step]}</span>
      <span className="below max-md:hidden print:block">{role}</span>
    </span>,
    <Both key="first" narrow={first ? `${role} · ${earliest.onShort(first)}` : role}>
      {first ?? earliest.atOnce}
    </Both>,
    <Both key="paced" narrow={earliest.usualShort(paced, usual.cases)}>
      {paced ?? earliest.tooFew}
      {paced && <span className="below">{earliest.restsOn(usual.cases)}</span>}
    </Both>,
    waitsFor.length > 0 ? (
      <Folded key="waits" title={earliest.waitsForSome(waitsFor.length)}>
        <MissingList missing={waitsFor} words={words} />
      </Folded>
    ) : null,
  ];
};

type Stretch = Readonly<{ stage: Stage; milestones: readonly Milestone[] }>;

/** The steps by the stage at which they are taken, in their order. */
const stretchesOf = (milestones: readonly Milestone[]): readonly Stretch[] =>
  [...new Set(milestones.map(({ stage }) => stage))].map((stage) => ({
    stage,
    milestones: milestones.filter((milestone) => milestone.stage === stage),
  }));

/** The steps of one stage, folded under its name and the earliest day of its last step. */
function StageSteps({ stretch, open, view, words }: Props & Readonly<{ stretch: Stretch; open: boolean }>) {
  const { earliest, steps } = words;
  const { stage, milestones } = stretch;
  const last = milestones.at(-1);
  return (
    <details className="border-line border-b" open={open}>
      <summary className="min-h-12 cursor-pointer py-2.5">
        <span className="inline-flex w-[calc(100%-1.5rem)] flex-wrap items-baseline justify-between gap-x-4">
          <span className="font-semibold">{earliest.stage(steps.stages[stage], milestones.length)}</span>
          {last && <span className="text-muted text-sm tabular-nums">{earliest.onShort(formatDay(last.on))}</span>}
        </span>
      </summary>
      <Table
        brief
        caption={steps.stages[stage]}
        columns={[earliest.step, earliest.on, earliest.usual, earliest.waitsFor]}
        fixed={{ layout: "md:table-fixed print:table-fixed", widths: { 0: "w-[28%]", 1: "w-[17%]", 2: "w-[17%]" } }}
        hideCaption
        rows={milestones.map((milestone, index) => ({ key: `${index}`, cells: cellsOf(milestone, view.from, words) }))}
      />
    </details>
  );
}

/** The steps still ahead, by stage: the earliest day the rules allow each, and the day at the committee's own pace. */
export function SchedulePage({ view, words }: Props) {
  const { earliest } = words;
  const { milestones, blocked } = view;
  const address = `/admissions/${view.id}/schedule`;
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} of={{ caseId: view.id, part: "schedule" }} />}
        trail={[placeOf("cases", words), { href: `/admissions/${view.id}`, label: view.name }]}
        subtitle={
          <>
            {earliest.intro(formatDay(view.from))} <Term name="lapse" words={words} />
          </>
        }
        title={earliest.title}
      />
      <Folded title={earliest.howTitle}>
        <p className="max-w-3xl text-muted">{earliest.how}</p>
      </Folded>
      <Filter
        action={address}
        apply={earliest.ask}
        clear={view.planned ? { href: address, label: earliest.clear } : undefined}
        fields={[
          {
            name: "planned",
            label: earliest.planned,
            kind: "day",
            value: view.planned ?? "",
            sample: words.layout.form.daySample,
          },
        ]}
      />
      <Lapses view={view} words={words} />
      {stretchesOf(milestones).map((stretch, index) => (
        <StageSteps key={stretch.stage} open={index === 0} stretch={stretch} view={view} words={words} />
      ))}
      {blocked.length > 0 && (
        <Notice title={earliest.blocked} tone="warning">
          <MissingList missing={blocked} words={words} />
        </Notice>
      )}
      {milestones.length + blocked.length === 0 && <EmptyState hint={earliest.nothingHint} title={earliest.nothing} />}
    </>
  );
}
