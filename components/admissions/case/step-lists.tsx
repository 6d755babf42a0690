import { isOpenStage } from "@/lib/admissions/case/stages";
import type { CaseHead, OpenStepView } from "@/lib/admissions/file/head-queries";
import { admission } from "@/lib/admissions/procedure/procedure";
import type { Words } from "@/lib/text/text";
import { destinations } from "@/lib/workflow/machine";
import { SectionHeading } from "../../ui/heading";
import { MissingList } from "../missing-list";
import { holderName, nextOf } from "./case-header";

type Part = Readonly<{ head: CaseHead; words: Words }>;
type Listed = Part & Readonly<{ steps: readonly OpenStepView[] }>;

/** Whether a step may end the case without membership. */
const leaves = ({ step }: OpenStepView): boolean =>
  destinations(admission[step].to).some((stage) => !isOpenStage(stage) && stage !== "official");

function Steps({ head, steps, words }: Listed) {
  return (
    <ul className="divide-y divide-line border-line border-t">
      {steps.map((step) => (
        <li className="py-1" key={step.step}>
          {step.mine ? (
            <a className="link flex min-h-10 items-center" href={`/admissions/${head.id}/steps/${step.step}`}>
              {words.steps.steps[step.step]}
            </a>
          ) : (
            <p className="py-1.5">
              {words.steps.steps[step.step]}
              <span className="block text-muted text-sm">
                {words.caseFile.steps.by(holderName(step.responsibleRole, words))}
              </span>
            </p>
          )}
          {step.missing.length > 0 && (
            <div className="pb-2 text-sm">
              <MissingList missing={step.missing} words={words} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

/** A list opened by its title. */
function FoldedSteps({ title, ...listed }: Listed & Readonly<{ title: string }>) {
  return (
    <details className="border-line border-b">
      <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{title}</summary>
      <Steps {...listed} />
    </details>
  );
}

/** The other steps of the stage: those that can be taken now, and, folded, those that lack something, with what they lack. */
export function OtherSteps({ head, words }: Part) {
  const { steps: said } = words.caseFile;
  const next = nextOf(head);
  const others = head.open.filter((step) => !step.sideStep && step !== next);
  const now = others.filter(({ missing }) => missing.length === 0);
  const lacking = others.filter(({ missing }) => missing.length > 0);
  if (others.length === 0) return null;
  return (
    <section className="print:hidden">
      <SectionHeading>{said.now}</SectionHeading>
      {now.length > 0 ? (
        <Steps head={head} steps={[...now].sort((a, b) => Number(b.mine) - Number(a.mine))} words={words} />
      ) : (
        <p className="border-line border-b pb-3 text-muted">{said.nowNone}</p>
      )}
      {lacking.length > 0 && (
        <FoldedSteps head={head} steps={lacking} title={said.notYet(lacking.length)} words={words} />
      )}
    </section>
  );
}

/** What changes or stops the case: shown only where nothing is missing, or what is missing can be confirmed. */
export function SideSteps({ head, words }: Part) {
  const { steps: said } = words.caseFile;
  const steps = head.open.filter(
    ({ sideStep, mine, missing }) => sideStep && mine && missing.every(({ confirmable }) => confirmable),
  );
  const leaving = steps.filter(leaves);
  const changing = steps.filter((step) => !leaves(step));
  if (steps.length === 0) return null;
  return (
    <section className="print:hidden">
      <SectionHeading>{said.aside}</SectionHeading>
      {changing.length > 0 && (
        <FoldedSteps head={head} steps={changing} title={said.counted(said.changing, changing.length)} words={words} />
      )}
      {leaving.length > 0 && (
        <FoldedSteps head={head} steps={leaving} title={said.counted(said.leaving, leaving.length)} words={words} />
      )}
    </section>
  );
}
