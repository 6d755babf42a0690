import type { Words } from "@/lib/text/text";
import type { PictureName } from "./guides";

/** A picture of a screen of the demonstration, made by tests/support/make-help-pictures.mjs: of a phone or of a desk. */
export function Picture({ name, words }: Readonly<{ name: PictureName; words: Words }>) {
  const isPhone = name.startsWith("phone-");
  return (
    <figure className={isPhone ? "max-w-60 print:max-w-32" : "print:max-w-72"}>
      {/* biome-ignore lint/performance/noImgElement: a small file of a fixed size gains nothing from an image service. */}
      <img
        alt={words.help.pictures[name]}
        className="h-auto w-full rounded-md border border-line"
        height={isPhone ? 640 : 700}
        src={`/help/${name}.webp`}
        width={isPhone ? 360 : 1120}
      />
    </figure>
  );
}
