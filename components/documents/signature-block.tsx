import type { Signatures } from "@/lib/documents/forms/register-signature";

/** Who signs below a register or table, on paper only, with room for the hand. As on the paper itself, in Vietnamese. */
export function SignatureBlock({ signatures }: Readonly<{ signatures: Signatures }>) {
  return (
    <div className="mt-3 hidden break-inside-avoid grid-cols-2 gap-6 pb-[10mm] text-center print:grid" lang="vi">
      {signatures.map(([first, onBehalfOf, ...rest]) => (
        <div className={signatures.length === 1 ? "col-start-2" : undefined} key={onBehalfOf}>
          <p className="min-h-6 italic">{first}</p>
          <p className="font-semibold">{onBehalfOf}</p>
          {rest.map((line) => (
            <p className={line.startsWith("(") ? "italic" : "font-semibold"} key={line}>
              {line}
            </p>
          ))}
        </div>
      ))}
    </div>
  );
}
