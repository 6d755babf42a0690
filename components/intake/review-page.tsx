import { verdicts } from "@/lib/intake/introduction";
import type { YearReviewView } from "@/lib/intake/review-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../dossier/sealed";
import { placeOf } from "../layout/menu";
import { LinkButton } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import type { FieldSpec } from "../ui/field";
import { Filter } from "../ui/filter";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading, SectionHeading } from "../ui/heading";
import { DoneNotice, Notice } from "../ui/notice";
import { PrintButton } from "../ui/print-button";
import { Table } from "../ui/table";
import { cellFields } from "./cell-field";
import { IntakeLinks } from "./intake-links";

type Reviewed = YearReviewView["people"][number];
type Props = FormBinding & Readonly<{ view: YearReviewView; done: string | null; words: Words }>;

const lastFinding = ({ findings: [last] }: Reviewed, { intake }: Words): string | null =>
  last ? intake.review.found(intake.verdicts[last.verdict], formatDay(last.reviewedOn), last.reviewedBy) : null;

/** For each person who is still to be looked at: a finding and a sentence. */
const fieldsOf = ({ people, on }: YearReviewView, words: Words): FieldSpec[] => {
  const { review, verdicts: names, queue } = words.intake;
  return [
    { name: "unitId", label: "", kind: "hidden" },
    { name: "year", label: "", kind: "hidden" },
    { name: "reviewedOn", label: review.reviewedOn, kind: "day", today: on },
    ...people
      .filter(({ isProposed }) => !isProposed)
      .flatMap((person, index): FieldSpec[] => {
        const { id, name, bornOn, occupation } = person;
        const about = [queue.born(formatDay(bornOn), occupation), lastFinding(person, words)].filter(Boolean);
        return [
          { name: `rows.${index}.personId`, label: "", kind: "hidden", value: id },
          {
            ...{ name: `rows.${index}.verdict`, label: name, hint: about.join(" · "), kind: "radio", value: "" },
            options: [
              ...verdicts.map((value) => ({ value, label: names[value] })),
              { value: "", label: review.notSeen },
            ],
          },
          {
            name: `rows.${index}.sentence`,
            label: `${review.sentence}: ${name}`,
            kind: "line",
            max: 500,
            optional: true,
          },
        ];
      }),
  ];
};

/** What was found of each, the last finding above earlier ones. */
const rowOf = (person: Reviewed, words: Words) => {
  const { id, name, bornOn, occupation, findings, isProposed } = person;
  const { intake } = words;
  const [last] = findings;
  return {
    key: id,
    cells: [
      { text: name, href: `/people/${id}`, notes: [intake.queue.born(formatDay(bornOn), occupation)] },
      { text: last ? intake.verdicts[last.verdict] : isProposed ? intake.review.proposed : intake.review.notSeen },
      {
        text: last ? sealedText(last.sentence, words) : "",
        notes: findings.map((each) =>
          intake.review.found(intake.verdicts[each.verdict], formatDay(each.reviewedOn), each.reviewedBy),
        ),
      },
    ],
  };
};

/** The yearly review of a cell: its non-members looked over one by one. */
export function ReviewPage({ action, initial, view, done, words }: Props) {
  const { intake } = words;
  const { review } = intake;
  const { people, year, unit, cells, mayReview } = view;
  const isOpen = mayReview && people.some(({ isProposed }) => !isProposed);
  const seen = people.filter(({ findings, isProposed }) => findings.length > 0 || isProposed);
  const years = [0, 1, 2, 3, 4].map((back) => String(Number(view.on.slice(0, 4)) - back));
  return (
    <>
      <PageHeading
        actions={<PrintButton label={words.layout.print} />}
        subtitle={
          <>
            <p>{unit.name}</p>
            {mayReview && <p className="print:hidden">{review.intro}</p>}
          </>
        }
        title={review.title(year)}
        trail={[placeOf("cases", words), { href: "/intake", label: intake.title }]}
      />
      <DoneNotice done={done} sentences={intake.done} />
      <IntakeLinks mayDecide={mayReview} words={words} />
      <Filter
        action="/intake/review"
        apply={review.apply}
        fields={[
          {
            ...{ name: "year", label: review.year, kind: "select", value: String(year) },
            options: years.map((value) => ({ value, label: value })),
          },
          ...cellFields({ cells, unit, label: review.cell }),
        ]}
      />
      {view.noCell && <Notice tone="warning">{intake.noCell(view.noCell)}</Notice>}
      {people.length === 0 ? (
        <EmptyState hint={view.isPresent ? review.noneHint : review.nonePast} title={review.none}>
          {mayReview && (
            <LinkButton href="/people/new" tone="quiet">
              {review.enter}
            </LinkButton>
          )}
        </EmptyState>
      ) : (
        <>
          {seen.length > 0 && (
            <Table
              caption={review.progress(seen.length, people.length)}
              columns={[review.name, review.verdict, review.sentence]}
              rows={seen.map((person) => rowOf(person, words))}
            />
          )}
          {isOpen && (
            <div className="print:hidden">
              <SectionHeading>{review.submit}</SectionHeading>
              <Form
                action={action}
                fields={fieldsOf(view, words)}
                initial={initial}
                submit={review.submit}
                words={words.layout.form}
              />
            </div>
          )}
        </>
      )}
    </>
  );
}
