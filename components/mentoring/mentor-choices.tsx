import { daysText } from "@/lib/absences/absence";
import type { MentorChoices } from "@/lib/mentoring/mentors/choice-queries";
import type { Warning } from "@/lib/mentoring/mentors/warnings";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Table } from "../ui/table";

type Choice = MentorChoices["choices"][number];

/** What a member is to the person, within a sentence. */
const kinshipText = (kinship: string, { verification }: Words): string => {
  const names: Readonly<Record<string, string>> = verification.spoken;
  return names[kinship] ?? kinship;
};

/** What is to be heeded about a member, as a sentence. */
const warningText = (warning: Warning, words: Words): string => {
  const { warnings } = words.mentors.choice;
  switch (warning.kind) {
    case "load":
      return warnings.load(warning.load, warning.most);
    case "away":
      return warnings.away(daysText(warning));
    case "kin":
      return warnings.kin(kinshipText(warning.kinship, words));
    case "nearKin":
      return warnings.nearKin(kinshipText(warning.kinship, words));
  }
};

const rowOf = ({ id, name, bornOn, isPresent, load, away, warnings }: Choice, words: Words) => {
  const { choice } = words.mentors;
  return {
    key: id,
    cells: [
      { text: name, notes: [formatDay(bornOn), ...(isPresent ? [choice.present] : [])] },
      { text: choice.load(load), notes: away.map((each) => choice.away(daysText(each))) },
      {
        text: "",
        tagsBelow: warnings.map((warning) => ({
          text: warningText(warning, words),
          tag: warning.kind === "nearKin" ? ("danger" as const) : ("warning" as const),
        })),
      },
    ],
  };
};

type Option = Readonly<{ value: string; label: string }>;

/** The members a form offers, each with how many others the member helps. */
export const withLoads = (people: readonly Option[], { choices }: MentorChoices, { mentors }: Words): Option[] =>
  people.map(({ value, label }) => {
    const load = choices.find(({ id }) => id === value)?.load ?? 0;
    return { value, label: load > 0 ? mentors.choice.option(label, load) : label };
  });

/** Each member who could be named as mentor, with load, travel and kinship, and what of it is to be heeded. */
export function MentorChoiceTable({ view, words }: Readonly<{ view: MentorChoices; words: Words }>) {
  const { choice } = words.mentors;
  if (view.choices.length === 0) return null;
  return (
    <details className="mb-6" open={view.choices.length <= 12}>
      <summary className="link inline-flex min-h-11 cursor-pointer items-center">{choice.title}</summary>
      <p className="mb-2 text-muted text-sm">{choice.hint(view.most)}</p>
      <Table
        brief
        caption={choice.title}
        columns={[choice.columns.name, choice.columns.load, choice.columns.heed]}
        hideCaption
        rows={view.choices.map((each) => rowOf(each, words))}
      />
    </details>
  );
}

/** What is to be heeded about the member a form names, as a part of what is confirmed. */
export const heededOf = (view: MentorChoices | null, mentorId: string | undefined, words: Words) => {
  const lines = (view?.choices ?? [])
    .filter(({ id }) => id === mentorId)
    .flatMap(({ warnings }) => warnings.map((warning) => warningText(warning, words)));
  return lines.length > 0 ? [{ label: words.mentors.choice.review, lines }] : [];
};
