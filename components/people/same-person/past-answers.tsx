import type { PastAnswer } from "@/lib/people/same-person/answer-queries";
import { pairFields } from "@/lib/people/same-person/pair";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../../dossier/sealed";
import { SectionHeading } from "../../ui/heading";
import { fieldLabel, valueText } from "./side-by-side";

type Part = Readonly<{ answer: PastAnswer; words: Words }>;

/** What the two said before they were joined, where they differed. The number is not repeated. */
function Before({ answer: { values }, words }: Part) {
  const { answers } = words.samePerson;
  if (!values) return null;
  const { kept, gone, taken } = values;
  const text = (field: (typeof pairFields)[number], value: string | null) =>
    field === "nationalId" && value ? `•••${value.slice(-3)}` : valueText(field, value, words);
  return (
    <ul className="list-disc pl-5 text-sm">
      {pairFields
        .filter((field) => kept[field] !== gone[field])
        .map((field) => (
          <li key={field}>
            {answers.before(fieldLabel(field, words), text(field, kept[field]), text(field, gone[field]))}
            {taken.includes(field) && ` (${answers.taken})`}
          </li>
        ))}
    </ul>
  );
}

/** All that was decided on two records, with who said it, when, and why. */
export function PastAnswers({ answers: past, words }: Readonly<{ answers: readonly PastAnswer[]; words: Words }>) {
  const { answers } = words.samePerson;
  if (past.length === 0) return null;
  return (
    <section>
      <SectionHeading>{answers.title}</SectionHeading>
      <ul className="max-w-3xl divide-y divide-line">
        {past.map((answer) => (
          <li className="py-3" key={answer.id}>
            <p className="font-medium">{answer.atEntry ? answers.atEntry : answers[answer.answer]}</p>
            {answer.paper && <p>{answers.paper(answer.paper)}</p>}
            {answer.reason !== null && <p>{answers.reason(sealedText(answer.reason, words))}</p>}
            <Before answer={answer} words={words} />
            <p className="text-muted text-sm">{answers.by(answer.actorName, formatDay(answer.answeredOn))}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
