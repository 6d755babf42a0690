import { isRole } from "@/lib/access/roles";
import { isOpenStage, openStages, type Stage, stages } from "@/lib/admissions/case/stages";
import type { CaseHead, OpenStepView } from "@/lib/admissions/file/head-queries";
import { isStep } from "@/lib/admissions/procedure/procedure";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../../dossier/sealed";
import { StageTerm } from "../../help/stage-term";
import { placeOf } from "../../layout/menu";
import { LinkButton } from "../../ui/button";
import { Breadcrumb } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Stepper } from "../../ui/stepper";
import { Tag } from "../../ui/tag";
import { type Tab, tabName } from "./case-tabs";
import { DueLine } from "./deadlines";

type Part = Readonly<{ head: CaseHead; words: Words }>;

/** A role in words; somebody who is no role bears their name. */
export const holderName = (holder: string, { steps }: Words): string => (isRole(holder) ? steps.roles[holder] : holder);

/** The step that is proposed next; none where nothing is open. */
export const nextOf = ({ open }: CaseHead): OpenStepView | undefined => open.find(({ sideStep }) => !sideStep);

/** For example "5/7 Xét kết nạp"; of a case that has ended, the name of its end. */
export const stageText = (stage: Stage, { caseFile, steps }: Words): string => {
  if (!isOpenStage(stage)) return steps.stages[stage];
  return caseFile.stage(stages.indexOf(stage) + 1, openStages.length, steps.stages[stage]);
};

/** That a day or a step was computed by earlier rules: a small tag, explained when opened. */
function Provisional({ words }: Readonly<{ words: Words }>) {
  return (
    <details className="text-sm">
      <summary className="min-h-8 cursor-pointer py-1">
        <Tag tone="warning">{words.caseFile.provisional}</Tag>
      </summary>
      <p className="max-w-prose py-1">{words.admissions.file.provisional}</p>
    </details>
  );
}

/** Why nothing goes on: the pause, or how and when the case ended. */
export function Halt({ head: { halt, stage, pausedSince, transferPoint, transferPeriods }, words }: Part) {
  if (!halt) return null;
  const { caseFile, leaving, steps } = words;
  const happened = isStep(halt.step) ? steps.happened[halt.step] : halt.step;
  return (
    <Notice title={caseFile.halted(happened, formatDay(halt.on))} tone={pausedSince ? "warning" : "info"}>
      {halt.reason && <p className="line-clamp-3 break-words">{caseFile.reason(sealedText(halt.reason, words))}</p>}
      {pausedSince && <p>{leaving.file.paused(formatDay(pausedSince))}</p>}
      {!isOpenStage(stage) && transferPoint && <p>{leaving.file.point[transferPoint](transferPeriods)}</p>}
    </Notice>
  );
}

/** The next act: what it is, who owes it, by when, and the way to it. */
export function NextAct({ head, step, words }: Part & Readonly<{ step: OpenStepView }>) {
  const { file } = words.admissions;
  return (
    <section
      aria-labelledby="next-act"
      className="my-3 gap-6 rounded-lg border border-line border-l-4 border-l-accent bg-wash px-4 py-3 sm:flex sm:items-center sm:justify-between"
    >
      <div className="min-w-0">
        <h2 className="text-muted text-sm" id="next-act">
          {file.next}
        </h2>
        <p className="font-semibold text-lg">{words.steps.steps[step.step]}</p>
        <p>{file.responsibleRole(holderName(step.responsibleRole, words))}</p>
        <DueLine view={head} words={words} />
      </div>
      {step.mine && (
        <p className="mt-3 shrink-0 sm:mt-0 print:hidden">
          <LinkButton href={`/admissions/${head.id}/steps/${step.step}`}>{file.doIt}</LinkButton>
        </p>
      )}
    </section>
  );
}

/** The head of every page of a case file: who it is, where the case stands, what is next, who owes it and by when. */
export function CaseHeader({ head, tab, words }: Part & Readonly<{ tab: Tab }>) {
  const { caseFile, steps } = words;
  const part = tab === "work" ? "" : caseFile.part(tabName(tab, head, words));
  const next = nextOf(head);
  return (
    <div>
      <PageTitle page={`${head.person.name}${part}`} />
      <Breadcrumb trail={[placeOf(head.sees.list ? "cases" : "desk", words)]} />
      <h1 className="font-semibold text-xl md:text-2xl">
        {head.person.name}
        {part && <span className="sr-only">{part}</span>}
      </h1>
      <div className="flex flex-wrap items-center gap-x-4">
        <p className="text-muted">{head.unit.name}</p>
        <StageTerm stage={head.stage} words={words} />
        {head.provisional && <Provisional words={words} />}
      </div>
      <Stepper
        current={isOpenStage(head.stage) ? head.stage : null}
        done={head.stage === "official"}
        label={words.admissions.file.stageLine}
        steps={openStages.map((stage) => ({ key: stage, label: steps.stages[stage] }))}
        text={stageText(head.stage, words)}
      />
      <Halt head={head} words={words} />
      {next && !head.isApplicant && <NextAct head={head} step={next} words={words} />}
    </div>
  );
}
