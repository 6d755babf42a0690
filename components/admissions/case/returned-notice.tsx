import type { CaseView } from "@/lib/admissions/queries";
import type { NamesOfKin } from "@/lib/dossier/relative-name-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { sealedText } from "../../dossier/sealed";
import { Notice } from "../../ui/notice";

type Return = CaseView["returns"][number];

/** Where the reader answers it; papers and votes are steps of the case file itself. */
const hrefOf = ({ kind, number }: Return["items"][number], caseId: string): string | null => {
  if (kind === "section") return `/dossiers/${caseId}/sections/${number}`;
  return kind === "verification" ? `/dossiers/${caseId}/verification` : null;
};

type Props = Readonly<{ view: CaseView; names: NamesOfKin; words: Words }>;

/** That the dossier was returned: when, why and what for, until everything is answered. */
export function ReturnedNotice({ view, names, words }: Props) {
  const { returns } = words;
  return view.returns.map(({ id, on, reason, name, items }) => (
    <Notice key={id} title={returns.title(formatDay(on))} tone="warning">
      <p className="whitespace-pre-wrap break-words">{returns.reason(sealedText(reason, words))}</p>
      <p className="text-muted text-sm">{returns.by(name)}</p>
      <p className="mt-3 font-medium">{returns.answer}</p>
      <ul className="list-disc space-y-1 pl-5">
        {items.map((item) => {
          const href = view.sees.history && !item.isAnswered ? hrefOf(item, view.id) : null;
          const what = returns.person(returns.item(item.spoken), names.get(item.key));
          return (
            <li key={item.key}>
              {href ? (
                <a className="link" href={href}>
                  {what}
                </a>
              ) : (
                what
              )}
              <span className="text-muted"> · {item.isAnswered ? returns.answered : returns.open}</span>
            </li>
          );
        })}
      </ul>
      <p className="mt-3">{returns.next}</p>
    </Notice>
  ));
}
