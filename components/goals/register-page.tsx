import type { ReactNode } from "react";
import { isStep } from "@/lib/admissions/procedure/procedure";
import type { RegisterLine } from "@/lib/goals/register-queries";
import { type Day, daysBetween, formatDay, isOverdue } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { PageHeading } from "../ui/heading";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";

type Props = Readonly<{ line: RegisterLine; on: Day; words: Words }>;

const dueOf = ({ nextDueOn, nextDueHolder }: RegisterLine, on: Day, { goals, steps }: Words): ReactNode => {
  if (!nextDueOn) return null;
  const holder = steps.roles[nextDueHolder as keyof typeof steps.roles];
  return (
    <>
      {[formatDay(nextDueOn), ...(holder ? [holder] : [])].join(", ")}{" "}
      {isOverdue(nextDueOn, on) && <Tag tone="danger">{goals.register.late(daysBetween(nextDueOn, on))}</Tag>}
    </>
  );
};

/** What a reader of registers may know of somebody, and why the file does not open. */
export function RegisterPage({ line, on, words }: Props) {
  const { register } = words.goals;
  const { steps } = words;
  const { decisionNumber, decisionOn, nextStep, nextHolder } = line;
  const day = (value: Day | null) => (value ? formatDay(value) : null);
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [register.unit, line.unit],
    [register.stage, steps.stages[line.stage]],
    [register.openedOn, day(line.openedOn)],
    [register.decision, decisionNumber && decisionOn ? register.decided(decisionNumber, formatDay(decisionOn)) : null],
    [register.admittedOn, day(line.admittedOn)],
    [register.officialOn, day(line.officialOn)],
    [register.next, nextStep && isStep(nextStep) ? steps.steps[nextStep] : null],
    [register.holder, nextHolder ? steps.roles[nextHolder as keyof typeof steps.roles] : null],
    [register.due, dueOf(line, on, words)],
    [register.closedOn, day(line.closedOn)],
  ];
  return (
    <>
      <PageHeading title={line.name} trail={[placeOf("goals", words)]} />
      <dl className="grid max-w-prose grid-cols-[minmax(8rem,auto)_1fr] gap-x-6 gap-y-2">
        {facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div className="contents" key={label}>
              <dt className="text-muted">{label}</dt>
              <dd className="tabular-nums">{value}</dd>
            </div>
          ))}
      </dl>
      {line.opens ? (
        <p className="mt-6">
          <LinkButton href={`/admissions/${line.id}`} tone="quiet">
            {register.opens}
          </LinkButton>
        </p>
      ) : (
        <Notice tone="info">{register.closed}</Notice>
      )}
    </>
  );
}
