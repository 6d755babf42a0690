import type { OwnReportForm } from "@/lib/mentoring/reports/form-queries";
import { ownQuestions } from "@/lib/mentoring/reports/schema";
import { numberOf } from "@/lib/mentoring/reports/terms";
import { formatDay } from "@/lib/primitives/day";
import { capital } from "@/lib/text/sentence";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../../dossier/sealed";
import { caseTrail } from "../../layout/menu";
import { Form } from "../../ui/form";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { TermLinks } from "./term-links";

type Props = Readonly<{ form: OwnReportForm; action: FormAction; initial: FormState; words: Words }>;

/** What the form begins with: of a correction, the version it corrects. */
export const ownReportValues = ({ caseId, first, latest }: OwnReportForm, words: Words) => ({
  ...{ caseId, half: first, version: String(latest?.version ?? 0) },
  ...(latest
    ? Object.fromEntries(ownQuestions.map((question) => [question, sealedText(latest.answers[question], words)]))
    : {}),
});

/** One's own report of a half-year: four questions, answered in own words. */
export function OwnReportFormPage({ form, action, initial, words }: Props) {
  const { reports } = words;
  const of = reports.half(numberOf("half", form.first));
  const reportsHref = `/admissions/${form.caseId}/log/reports`;
  return (
    <>
      <PageHeading
        subtitle={reports.ownForm.intro}
        title={reports.ownForm.title(of)}
        trail={caseTrail({ id: form.caseId, name: form.name, isOwn: true }, words, {
          href: reportsHref,
          label: reports.title,
        })}
      />
      <TermLinks
        chosen={form.first}
        firsts={form.halves}
        href={(first) => `/admissions/${form.caseId}/log/own-report?half=${first}`}
        label={reports.form.otherHalf}
        nameOf={(first) => capital(reports.half(numberOf("half", first)))}
      />
      {form.latest && (
        <Notice tone="info">
          {reports.form.correcting(form.latest.version, form.latest.authorName, formatDay(form.latest.recordedOn))}
        </Notice>
      )}
      {form.isLogOpen && form.hasBegun ? (
        <Form
          action={action}
          fields={[
            ...["caseId", "half", "version"].map((name) => ({ name, label: "", kind: "hidden" as const })),
            ...ownQuestions.map((question) => ({
              name: question,
              label: reports.questions[question],
              hint: reports.questionHints[question],
              kind: "prose" as const,
              max: 3_000,
              ...(question === "wishes" ? { optional: true } : {}),
            })),
          ]}
          initial={initial}
          submit={reports.ownForm.submit}
          words={words.layout.form}
        />
      ) : (
        <Notice tone="info">
          {form.hasBegun ? reports.form.closed : reports.form.notBegun(of, formatDay(form.first))}
        </Notice>
      )}
      <p className="mt-4 text-muted text-sm">{reports.ownRead}</p>
      <p className="text-muted text-sm">{reports.form.due(form.days)}</p>
    </>
  );
}
