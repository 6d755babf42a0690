import type { TipLibrary } from "@/lib/dossier/rework/tip-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { placeOf } from "../../layout/menu";
import type { FormAction, FormState } from "../../ui/form-state";
import { PageHeading, SectionHeading } from "../../ui/heading";
import { Notice } from "../../ui/notice";
import { OneButton } from "../review/one-button";
import { causeLabel } from "../review/point-options";

type Props = Readonly<{
  view: TipLibrary;
  retire: FormAction;
  initialOf: (values: Readonly<Record<string, string>>) => FormState;
  isDone: boolean;
  words: Words;
}>;

type Counted = Pick<TipLibrary["candidates"][number], "section" | "cause" | "causeName" | "times">;

/** The item, the cause and how often it was given. */
const headOf = ({ section, cause, causeName, times }: Counted, words: Words): string => {
  const { dossier, rework, sectionReview } = words;
  return [
    dossier.itemTitle(section, dossier.items[section - 1]?.title ?? ""),
    causeLabel({ cause, causeName }, words) ?? sectionReview.noCause,
    ...(times > 0 ? [rework.tips.times(times)] : []),
  ].join(" · ");
};

/** The library of a committee's own errors: the tips that are shown, and the closed remarks that could become one. */
export function TipsPage({ view, retire, initialOf, isDone, words }: Props) {
  const { rework } = words;
  const { tips } = rework;
  return (
    <>
      <PageHeading
        subtitle={tips.hint}
        title={tips.title}
        trail={[placeOf("cases", words), { href: "/dossiers/quality", label: rework.title }]}
      />
      {isDone && <Notice tone="success">{tips.done}</Notice>}
      <SectionHeading>{tips.published}</SectionHeading>
      {view.tips.length === 0 && <p className="text-muted">{tips.noPublished}</p>}
      <ul className="max-w-3xl divide-y divide-line">
        {view.tips.map((tip) => (
          <li className="py-2" key={tip.id}>
            <p className="text-muted text-sm">{headOf(tip, words)}</p>
            <p className="whitespace-pre-wrap break-words">{tip.text}</p>
            <OneButton
              action={retire}
              initial={initialOf({ tipId: tip.id })}
              label={tips.retire}
              spoken={tips.retireOf(tip.text)}
              words={words}
            />
          </li>
        ))}
      </ul>
      <SectionHeading>{tips.candidates}</SectionHeading>
      {view.candidates.length === 0 && <p className="text-muted">{tips.noCandidates}</p>}
      <ul className="max-w-3xl divide-y divide-line">
        {view.candidates.map((each) => (
          <li className="flex flex-wrap items-center justify-between gap-x-4 py-1" key={each.remarkId}>
            <span>{headOf(each, words)}</span>
            <a
              aria-label={tips.makeOf(headOf(each, words))}
              className="link inline-flex min-h-11 items-center"
              href={`/dossiers/tips/${each.remarkId}`}
            >
              {tips.make}
              {each.closedOn && <span className="ml-2 text-muted text-sm">{formatDay(each.closedOn)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
