import { daysText } from "@/lib/absences/absence";
import type { MentorChoices } from "@/lib/mentoring/mentors/choice-queries";
import type { Warning } from "@/lib/mentoring/mentors/warnings";
import type { Words } from "@/lib/text/text";
import { BesidePart } from "../ui/forms/beside";

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

type Option = Readonly<{ value: string; label: string }>;

/** Load, travel and kinship of a member in a few words, but for what a warning says already. */
const knownOf = ({ load, away, kinship }: Choice, words: Words, said: readonly Warning[] = []): readonly string[] => {
  const { choice } = words.mentors;
  const isUnsaid = (...kinds: readonly Warning["kind"][]) => !said.some(({ kind }) => kinds.includes(kind));
  return [
    ...(load > 0 && isUnsaid("load") ? [choice.load(load)] : []),
    ...(isUnsaid("away") ? away.map((each) => choice.away(daysText(each))) : []),
    ...(kinship !== null && isUnsaid("kin", "nearKin") ? [choice.kin(kinshipText(kinship, words))] : []),
  ];
};

/** The members a form offers, each with what is known. */
export const withKnown = (people: readonly Option[], { choices }: MentorChoices, words: Words): Option[] =>
  people.map(({ value, label }) => {
    const choice = choices.find(({ id }) => id === value);
    return { value, label: [label, ...(choice ? knownOf(choice, words) : [])].join(" · ") };
  });

/** The members of whom something is to be known, with what is to be heeded of it: beside the form that names one. */
export function MentorChoiceList({ view, words }: Readonly<{ view: MentorChoices; words: Words }>) {
  const { choice } = words.mentors;
  const told = view.choices.filter((each) => knownOf(each, words).length > 0);
  return (
    <BesidePart title={choice.title}>
      {told.length === 0 && <p>{choice.nothing}</p>}
      <ul className="space-y-2">
        {told.map((each) => (
          <li key={each.id}>
            <p className="font-medium">{each.name}</p>
            {each.warnings.map((warning) => (
              <p
                className={warning.kind === "nearKin" ? "font-semibold text-danger text-sm" : "text-sm text-warning"}
                key={warning.kind}
              >
                {warningText(warning, words)}
              </p>
            ))}
            <p className="text-sm">{knownOf(each, words, each.warnings).join("; ")}</p>
          </li>
        ))}
      </ul>
      <p className="mt-2 text-muted text-sm">{choice.hint(view.most)}</p>
    </BesidePart>
  );
}

/** What is to be heeded about the member a form names, as a part of what is confirmed. */
export const heededOf = (view: MentorChoices | null, mentorId: string | undefined, words: Words) => {
  const lines = (view?.choices ?? [])
    .filter(({ id }) => id === mentorId)
    .flatMap(({ warnings }) => warnings.map((warning) => warningText(warning, words)));
  return lines.length > 0 ? [{ label: words.mentors.choice.review, lines }] : [];
};
