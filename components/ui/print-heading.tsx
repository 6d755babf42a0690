type Props = Readonly<{ above: string; issuer: string; party: string; place: string }>;

/** The heading of a printed document: on the left the organisation above and the one it is about, on the right the Party. */
export function PrintHeading({ above, issuer, party, place }: Props) {
  return (
    <div className="mb-6 hidden grid-cols-2 gap-6 text-center print:grid">
      <div>
        <p className="uppercase">{above}</p>
        <p className="font-bold uppercase">{issuer}</p>
        <p>*</p>
      </div>
      <div>
        <p className="font-bold underline underline-offset-4">{party}</p>
        <p className="mt-1 italic">{place}</p>
      </div>
    </div>
  );
}
