type Props = Readonly<{
  superior: string | null;
  issuer: string;
  /** What stands at the right. */
  party: string;
  titles: readonly string[];
}>;

/** The head of a register or table on paper: the issuer at the left, the Party at the right, and what it is. */
export function OfficialHeading({ superior, issuer, party, titles: [title, ...below] }: Props) {
  return (
    <div className="own-heading hidden print:block">
      <div className="grid grid-cols-2 gap-6 text-center leading-snug">
        <div className="uppercase">
          {superior && <p>{superior}</p>}
          <p className="font-semibold">{issuer}</p>
          <p aria-hidden="true">*</p>
        </div>
        <p className="font-semibold">
          <span className="underline underline-offset-4">{party}</span>
        </p>
      </div>
      <p className="mt-4 text-center font-semibold text-lg">{title}</p>
      {below.map((line) => (
        <p className="text-center last:mb-4" key={line}>
          {line}
        </p>
      ))}
    </div>
  );
}
