import type { GivenWord } from "@/lib/accounts/session-queries";
import { formatMoment } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Notice } from "../ui/notice";

type Props = Readonly<{ given: readonly GivenWord[]; words: Words }>;

/** Tells a person that a password was given in their place: when, by whom, and when it was used. */
export function GivenWords({ given, words: { admin } }: Props) {
  if (given.length === 0) return null;
  const { told } = admin.own;
  return (
    <Notice title={told.title} tone="warning">
      <ul className="space-y-1">
        {given.map(({ at, by, isNew, usedAt }) => (
          <li key={at.getTime()}>
            {isNew ? told.created(by, formatMoment(at)) : told.reset(by, formatMoment(at))}{" "}
            {usedAt ? told.used(formatMoment(usedAt)) : told.unused}
          </li>
        ))}
      </ul>
      <p className="mt-2">{told.otherwise}</p>
    </Notice>
  );
}
