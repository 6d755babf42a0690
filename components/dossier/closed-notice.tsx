import { isOpenStage, stages } from "@/lib/admissions/case/stages";
import type { DossierView } from "@/lib/dossier/dossier-view-queries";
import type { Words } from "@/lib/text/text";
import { Notice } from "../ui/notice";

type Props = Readonly<{ head: Pick<DossierView, "stage" | "applicationOn" | "isOpen">; words: Words }>;

/** Why the history cannot be written or reviewed now, and what will open it. Empty when it can. */
export function ClosedNotice({ head, words }: Props) {
  const { notOpen } = words.dossier;
  if (head.isOpen) return null;
  if (head.stage === "dossier") {
    return (
      <Notice title={notOpen.noApplicationTitle} tone="warning">
        {notOpen.noApplication}
      </Notice>
    );
  }
  const isEarly = stages.indexOf(head.stage) < stages.indexOf("dossier");
  const text = isEarly ? notOpen.early : isOpenStage(head.stage) ? notOpen.late : notOpen.ended;
  return (
    <Notice title={notOpen.otherStageTitle(words.steps.stages[head.stage])} tone="info">
      {text}
    </Notice>
  );
}
