import type { ReactNode } from "react";
import { type Day, formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";

type Props = Readonly<{
  issuer: string;
  number: string | null;
  kind: "CV" | "GGT";
  on: Day;
  words: Words;
  children?: ReactNode;
}>;

/** The head of a paper of a Party committee: issuer and number on the left, the Party's name and the day on the right. */
export function PaperHead({ issuer, number, kind, on, words, children }: Props) {
  const { paper } = words.verificationWork;
  return (
    <div className="own-heading grid gap-x-6 gap-y-2 text-center sm:grid-cols-2 print:grid-cols-2">
      <div>
        <p className="font-semibold">{paper.organisation(issuer)}</p>
        <p aria-hidden="true">*</p>
        <p>{paper.number(number, kind)}</p>
        {children}
      </div>
      <div>
        <p className="font-semibold underline">{paper.party}</p>
        <p className="mt-2 italic">{paper.day(formatDay(on))}</p>
      </div>
    </div>
  );
}

/** Who signs, with room for the signature. */
export function PaperSignature({ words }: Readonly<{ words: Words }>) {
  const [body, post, how] = words.verificationWork.paper.signature;
  return (
    <div className="mt-8 mb-16 ml-auto w-64 max-w-full text-center">
      <p className="font-semibold">{body}</p>
      <p className="font-semibold">{post}</p>
      <p className="text-sm italic">{how}</p>
    </div>
  );
}
