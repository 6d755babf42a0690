import type { TaskView } from "@/lib/mentoring/tasks/queries";
import { mostSent } from "@/lib/mentoring/tasks/schema";
import type { Words } from "@/lib/text/text";
import { DraftForm } from "../../dossier/section/draft-form";
import { draftFormWords } from "../../dossier/section/section-write";
import { Form } from "../../ui/form";
import type { FormBinding } from "../../ui/form-state";
import { SectionHeading } from "../../ui/heading";
import { LeftWords } from "./left-words";
import { ProductBox } from "./product-box";

const accepted =
  "image/jpeg,image/png,image/heic,image/heif,.heic,application/pdf,.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document";

type Props = Readonly<{ task: TaskView; handIn: FormBinding; askTime: FormBinding; words: Words }>;

const ofTask = [
  { name: "caseId", label: "", kind: "hidden" },
  { name: "taskId", label: "", kind: "hidden" },
] as const;

/** What the person does with a task: hands in, or asks for more time. What is typed is kept on the device until it is sent. */
export function OwnTaskForms({ task, handIn, askTime, words }: Props) {
  const { handInForm, timeForm } = words.tasks;
  if (!task.draftPlace) return null;
  if (!task.mayHandIn) return <LeftWords hint={handInForm.leftHint} place={task.draftPlace} title={handInForm.left} />;
  const shared = draftFormWords(words);
  const title =
    task.waitsFor === "verdict" ? handInForm.more : task.returnedCount > 0 ? handInForm.again : handInForm.title;
  return (
    <>
      <section>
        <SectionHeading>{title}</SectionHeading>
        <DraftForm
          {...handIn}
          buttons={[{ intent: "send", label: handInForm.submit }]}
          draftPlace={task.draftPlace}
          fields={[
            ...ofTask,
            {
              ...{ name: "words", label: handInForm.fields.words, hint: handInForm.hints.words },
              ...{ kind: "prose", max: 5_000, rows: 4 },
            },
            {
              ...{ name: "place", label: handInForm.fields.place, hint: handInForm.hints.place },
              ...{ kind: "line", max: 300, optional: true },
            },
          ]}
          version={task.entries.length}
          words={{ ...shared, unsent: handInForm.offline, draft: { ...shared.draft, newer: handInForm.newer } }}
        >
          <ProductBox
            accept={accepted}
            hint={handInForm.fileHint}
            label={handInForm.file}
            most={mostSent}
            tooLarge={handInForm.tooLarge}
          />
        </DraftForm>
      </section>
      {task.waitsFor === null && (
        <details className="my-6">
          <summary className="min-h-11 cursor-pointer py-2 font-semibold">{timeForm.title}</summary>
          <Form
            {...askTime}
            fields={[
              ...ofTask,
              { name: "askedDueOn", label: timeForm.fields.askedDueOn, kind: "day" },
              {
                ...{ name: "reason", label: timeForm.fields.reason, hint: timeForm.hints.reason },
                ...{ kind: "prose", max: 1_000, rows: 3 },
              },
            ]}
            submit={timeForm.submit}
            tone="quiet"
            words={words.layout.form}
          />
        </details>
      )}
    </>
  );
}
