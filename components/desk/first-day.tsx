import type { Role } from "@/lib/access/roles";
import type { DeskView } from "@/lib/desk/queries";
import type { Words } from "@/lib/text/text";

type Step = Readonly<{
  key: keyof Words["help"]["firstDay"]["steps"];
  /** Where it is done; null where somebody else does it. */
  href: string | null;
  /** Whether the desk knows it to be done. */
  isDone?: boolean;
}>;

const cellSteps = ({ hasNoCaseYet, people }: DeskView): readonly Step[] => [
  { key: "enterCell", href: "/people/new", isDone: people.length > 0 },
  { key: "nominate", href: "/admissions/nominate", isDone: !hasNoCaseYet },
  { key: "list", href: "/admissions", isDone: people.length > 0 },
  {
    key: "work",
    href: "/admissions",
    isDone: people.some(({ lastGiven, lastNoted }) => lastGiven !== null && lastNoted !== null),
  },
];

const mentorSteps = ({ people }: DeskView): readonly Step[] => {
  const [first] = people;
  const entry = (kind: string): string | null => (first ? `/admissions/${first.caseId}/log/${kind}` : null);
  return [
    { key: "assigned", href: null, isDone: people.length > 0 },
    { key: "task", href: entry("task"), isDone: people.some(({ lastGiven }) => lastGiven !== null) },
    { key: "note", href: entry("note"), isDone: people.some(({ lastNoted }) => lastNoted !== null) },
    { key: "evaluate", href: entry("evaluation"), isDone: people.some(({ lastEvaluated }) => lastEvaluated !== null) },
  ];
};

const applicantSteps = ({ ownCaseId }: DeskView): readonly Step[] =>
  ownCaseId
    ? [
        { key: "ownCase", href: `/admissions/${ownCaseId}` },
        { key: "ownTasks", href: `/admissions/${ownCaseId}/log` },
        { key: "ownHistory", href: `/dossiers/${ownCaseId}` },
      ]
    : [];

const administratorSteps = ({ missingYears }: DeskView): readonly Step[] => [
  { key: "calendar", href: "/admin/calendar", isDone: missingYears.length === 0 },
  { key: "account", href: "/admin/accounts/new" },
  { key: "posts", href: "/admin/posts" },
  { key: "packs", href: "/admin/packs" },
];

const leaderSteps = ({ hasNoCaseYet, hasTerm }: DeskView): readonly Step[] =>
  hasNoCaseYet
    ? [
        { key: "enterMembers", href: "/people/new" },
        { key: "accounts", href: null },
        { key: "goal", href: hasTerm ? "/goals" : "/goals/new", isDone: hasTerm },
        { key: "firstCase", href: "/admissions", isDone: false },
      ]
    : [];

const readerSteps = (): readonly Step[] => [
  { key: "cases", href: "/admissions" },
  { key: "procedure", href: "/regulations/procedure" },
];

const stepsByRole: Readonly<Record<Role, (view: DeskView) => readonly Step[]>> = {
  administrator: administratorSteps,
  cellSecretary: cellSteps,
  cellDeputySecretary: cellSteps,
  committeeSecretary: leaderSteps,
  committeeDeputySecretary: leaderSteps,
  committeeMember: () => [{ key: "result", href: "/goals" }, ...readerSteps()],
  superiorOfficer: readerSteps,
  mentor: mentorSteps,
  applicant: applicantSteps,
};

/** Whether nothing waits for anybody: for roles whose steps the desk knows nothing of. */
const isQuiet = ({ groups, overview }: DeskView): boolean =>
  groups.length === 0 && (overview?.stages.every(({ count }) => count === 0) ?? true);

/** Whether the reader is still at the beginning: a step is known not to be done, or none is known and nothing waits. */
const isFirstDay = (steps: readonly Step[], view: DeskView): boolean =>
  steps.some(({ isDone }) => isDone === false) || (steps.some(({ isDone }) => isDone === undefined) && isQuiet(view));

const guide: Step = { key: "guide", href: "/help" };
const mark = "grid size-7 shrink-0 place-items-center rounded-full border font-semibold text-sm";

/** The first steps of a role on an empty desk, those that are done ticked. */
export function FirstDay({ view, words }: Readonly<{ view: DeskView; words: Words }>) {
  const { firstDay } = words.help;
  const steps = stepsByRole[view.role](view);
  if (!isFirstDay(steps, view)) return null;
  return (
    <section aria-labelledby="first-day" className="my-6 rounded-lg border border-line p-5">
      <h2 className="font-semibold text-lg" id="first-day">
        {firstDay.title}
      </h2>
      <ol className="mt-3 divide-y divide-line">
        {[...steps, guide].map(({ key, href, isDone = false }, index) => (
          <li className="flex min-h-11 items-center gap-3 py-2" key={key}>
            {isDone ? (
              <span
                aria-label={firstDay.done}
                className={`${mark} border-success bg-success-soft text-success`}
                role="img"
              >
                ✓
              </span>
            ) : (
              <span className={`${mark} border-line text-muted`}>{index + 1}</span>
            )}
            {href ? (
              <a className="link" href={href}>
                {firstDay.steps[key]}
              </a>
            ) : (
              firstDay.steps[key]
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
