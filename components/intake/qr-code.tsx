import { encode } from "uqr";

/** Light modules around the code, without which readers do not find it. Source: ISO/IEC 18004. */
const quietZone = 4;

/** A link as a QR code: one path of dark squares on white, also in the dark scheme, for readers need the contrast. */
export function QrCode({ link, label }: Readonly<{ link: string; label: string }>) {
  const { data, size } = encode(link, { ecc: "M", border: quietZone });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg aria-label={label} className="h-auto w-64 max-w-full" role="img" viewBox={`0 0 ${size} ${size}`}>
      <rect fill="white" height={size} width={size} />
      <path d={dark.join("")} fill="black" shapeRendering="crispEdges" />
    </svg>
  );
}
