import type { ReportForm } from "@/lib/mentoring/reports/form-queries";
import { lastDayOf, numberOf } from "@/lib/mentoring/reports/terms";
import { criteria, levels } from "@/lib/mentoring/schema";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed, sealedText } from "../../dossier/sealed";
import type { FieldSpec } from "../../ui/field";
import { BesidePart } from "../../ui/forms/beside";
import { Notice } from "../../ui/notice";
import { EntryFormPage, type EntryProps } from "../entry-form-page";
import { TermLinks } from "./term-links";

type Props = EntryProps & Readonly<{ form: ReportForm }>;
type Part = Readonly<{ form: ReportForm; words: Words }>;

function Tasks({ form, words }: Part) {
  const { mentoring, reports } = words;
  if (form.tasks.length === 0) return <p className="text-muted">{reports.form.beside.none}</p>;
  return (
    <ul className="list-disc space-y-1 pl-5">
      {form.tasks.map(({ id, title, state, returnedCount }) => (
        <li key={id}>
          {title} · {mentoring.tasks.states[state]}
          {returnedCount > 0 && `, ${reports.form.beside.returned(returnedCount)}`}
        </li>
      ))}
    </ul>
  );
}

function Notes({ form, words }: Part) {
  const { beside } = words.reports.form;
  if (form.notes.length === 0) return <p className="text-muted">{beside.none}</p>;
  return (
    <>
      <ul className="space-y-2">
        {form.notes.map(({ id, notedOn, text }) => (
          <li key={id}>
            <span className="text-muted text-sm">{formatDay(notedOn)}</span>{" "}
            <span className="whitespace-pre-line">
              <Sealed text={text} words={words} />
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-muted text-sm">{beside.notesStay}</p>
    </>
  );
}

function Evaluations({ form, words }: Part) {
  const { mentoring, reports } = words;
  if (form.evaluations.length === 0) return <p className="text-muted">{reports.form.beside.none}</p>;
  return (
    <ul className="space-y-1">
      {form.evaluations.map(({ id, evaluatedOn, authorName, ...levelsOf }) => (
        <li key={id}>
          {mentoring.evaluations.by(authorName, formatDay(evaluatedOn))}:{" "}
          {criteria.map((each) => `${mentoring.criteria[each]} ${levelsOf[each]}/4`).join(", ")}
        </li>
      ))}
    </ul>
  );
}

/** What the form begins with: of a correction the version it corrects, of a new report the log of the quarter. */
export const reportValues = ({ caseId, first, latest, levels: known, work }: ReportForm, words: Words) => ({
  ...{ caseId, quarter: first, version: String(latest?.version ?? 0), work: sealedText(work, words) },
  ...(known
    ? {
        ...{ attitude: String(known.attitude), responsibility: String(known.responsibility) },
        motive: String(known.motive),
      }
    : {}),
  ...(latest ? { words: sealedText(latest.words, words) } : {}),
});

/** The mentor's report of a quarter: three levels, each described, the work, and own words; beside it the log of the quarter. */
export function ReportFormPage({ form, ...rest }: Props) {
  const { reports, mentoring } = rest.words;
  const { fields, hints, beside } = reports.form;
  const of = reports.quarter(numberOf("quarter", form.first));
  const part = { form, words: rest.words };
  const criterionFields = criteria.map(
    (criterion): FieldSpec => ({
      name: criterion,
      label: mentoring.criteria[criterion],
      kind: "radio",
      options: levels.map((level) => ({
        value: level,
        label: mentoring.evaluationForm.option(level, mentoring.levels[level], mentoring.anchors[criterion][level]),
      })),
    }),
  );
  return (
    <EntryFormPage
      {...rest}
      closed={form.hasBegun ? reports.form.closed : reports.form.notBegun(of, formatDay(form.first))}
      fields={[
        { name: "quarter", label: "", kind: "hidden" },
        { name: "version", label: "", kind: "hidden" },
        { name: "work", label: fields.work, hint: hints.work, kind: "prose", max: 3_000, optional: true, rows: 5 },
        ...criterionFields,
        { name: "words", label: fields.words, hint: hints.words, kind: "prose", max: 3_000 },
      ]}
      log={{ ...form, isLogOpen: form.isLogOpen && form.hasBegun }}
      matter={[
        <BesidePart key="tasks" title={beside.tasks}>
          <Tasks {...part} />
        </BesidePart>,
        <BesidePart key="notes" title={beside.notes}>
          <Notes {...part} />
        </BesidePart>,
        <BesidePart key="evaluations" title={beside.evaluations}>
          <Evaluations {...part} />
        </BesidePart>,
        <p className="text-muted text-sm" key="due">
          {reports.form.due(form.days)}
        </p>,
      ]}
      submit={reports.form.submit}
      subtitle={`${formatDay(form.first)}–${formatDay(lastDayOf("quarter", form.first))}`}
      title={reports.form.title(of, form.name)}
    >
      <TermLinks
        chosen={form.first}
        firsts={form.quarters}
        href={(first) => `/admissions/${form.caseId}/log/report?quarter=${first}`}
        label={reports.form.other}
        nameOf={(first) => reports.quarter(numberOf("quarter", first))}
      />
      {form.latest && (
        <Notice tone="info">
          {reports.form.correcting(form.latest.version, form.latest.authorName, formatDay(form.latest.recordedOn))}
        </Notice>
      )}
    </EntryFormPage>
  );
}
