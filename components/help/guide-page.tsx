import type { Role } from "@/lib/access/roles";
import type { Words } from "@/lib/text/text";
import { Source } from "../regulations/source";
import { PageHeading } from "../ui/heading";
import { PrintButton } from "../ui/print-button";
import { type Answer, type GuideName, guides } from "./guides";
import { Picture } from "./picture";
import { places } from "./places";

type Props = Readonly<{ guide: GuideName; reader: Role; words: Words }>;
type Question = Readonly<{ key: string; ask: string; answer: string } & Answer>;

const questionsOf = (guide: GuideName, { help }: Words): readonly Question[] => {
  const answers: Readonly<Record<string, Answer>> = guides[guide].answers;
  return Object.entries(help.guides[guide].questions).flatMap(([key, said]) => {
    const answer = answers[key];
    return answer ? [{ key, ...said, ...answer }] : [];
  });
};

/** Where the answer is done; only in the reader's own guide, since others may not open the screens. */
function Links({ links, words }: Readonly<{ links: Answer["links"]; words: Words }>) {
  return (
    <p className="mt-3 print:hidden">
      {words.help.go}{" "}
      {links.map((name, index) => (
        <span key={name}>
          {index > 0 && ", "}
          <a className="link" href={places[name].href}>
            {places[name].label(words)}
          </a>
        </span>
      ))}
    </p>
  );
}

/** Ten questions of one role, each with its answer, the picture of the screen, and the provision where there is one. */
export function GuidePage({ guide, reader, words }: Props) {
  const { help, layout } = words;
  const { title, about } = help.guides[guide];
  const questions = questionsOf(guide, words);
  const isOwn = guides[guide].roles.includes(reader);
  return (
    <>
      <PageHeading
        actions={<PrintButton label={layout.print} />}
        subtitle={about}
        title={help.guideTitle(title)}
        trail={[{ href: "/help", label: help.title }]}
      />
      <nav aria-label={help.contents} className="rounded-md border border-line bg-wash p-4 print:hidden">
        <ol className="list-decimal space-y-1 pl-6 lg:columns-2 lg:gap-10">
          {questions.map(({ key, ask }) => (
            <li key={key}>
              <a className="link" href={`#${key}`}>
                {ask}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {questions.map(({ key, ask, answer, picture, links, cites }, index) => (
        <section
          aria-labelledby={key}
          className="help-answer mt-8 grid items-start gap-x-8 gap-y-3 border-line border-t pt-6 lg:grid-cols-2 print:mt-4 print:grid-cols-[1fr_auto] print:pt-3"
          key={key}
        >
          <div>
            <h2 className="mb-2 font-semibold text-lg" id={key}>
              {index + 1}. {ask}
            </h2>
            <p className="max-w-prose">{answer}</p>
            {isOwn && <Links links={links} words={words} />}
            {cites && (
              <p className="mt-2 text-muted text-sm">
                {help.basis} <Source cites={cites} />
              </p>
            )}
          </div>
          <Picture name={picture} words={words} />
        </section>
      ))}
    </>
  );
}
