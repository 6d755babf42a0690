import { admission } from "@/lib/admissions/procedure/procedure";
import type { CaseView } from "@/lib/admissions/queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Notice } from "../../ui/notice";

type Props = Readonly<{ view: CaseView; words: Words }>;
type Other = CaseView["related"]["here"][number];

const isJoinable = (stage: CaseView["stage"]): boolean => admission.joinCase.from.includes(stage);

function Named({ other: { id, name, bornOn, unit }, words }: Readonly<{ other: Other; words: Words }>) {
  return (
    <a className="link" href={`/admissions/${id}`}>
      {words.joining.file.one(name, formatDay(bornOn), unit)}
    </a>
  );
}

/** Open cases of people who are alike, with the two ways to join one into the other. */
function Alike({ view, words }: Props) {
  const { file, page } = words.joining;
  if (view.related.alike.length === 0) return null;
  return (
    <Notice title={file.alike} tone="warning">
      <p>{file.alikeText}</p>
      <ul className="mt-2 space-y-3">
        {view.related.alike.map((other) => (
          <li key={other.id}>
            <Named other={other} words={words} />
            <span className="text-muted"> · {words.steps.stages[other.stage]}</span>
            <span className="mt-1 flex flex-wrap gap-x-6 gap-y-2 print:hidden">
              {isJoinable(view.stage) && (
                <a className="link" href={`/admissions/${view.id}/steps/joinCase`}>
                  {file.joinThis}
                </a>
              )}
              {isJoinable(other.stage) && (
                <a className="link" href={`/admissions/${other.id}/steps/joinCase`}>
                  {page.keepThis}
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** What the case has to do with other cases of the same person: joined into one, one joined into it, or perhaps to be joined. */
export function RelatedCases({ view, words }: Props) {
  const { file } = words.joining;
  const { into, here } = view.related;
  return (
    <>
      {into && (
        <Notice tone="info">
          <p>{file.into(into.name, into.unit)}</p>
          {into.id && (
            <p className="mt-2">
              <a className="link" href={`/admissions/${into.id}`}>
                {file.open}
              </a>
            </p>
          )}
        </Notice>
      )}
      {here.length > 0 && (
        <Notice tone="info">
          <p>{file.here}</p>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {here.map((other) => (
              <li key={other.id}>
                <Named other={other} words={words} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Alike view={view} words={words} />
    </>
  );
}
