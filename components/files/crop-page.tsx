import { fileTitle } from "@/lib/files/papers";
import type { CropView } from "@/lib/files/queries";
import type { Words } from "@/lib/text/text";
import { Form } from "../ui/form";
import type { FormBinding } from "../ui/form-state";
import { PageHeading } from "../ui/heading";
import { fileTrail } from "./file-page";

/** A frame as the address of the page holds it, in hundredths. */
export type Frame = Readonly<{ width: number; left: number; top: number }>;

type Props = Readonly<{ view: CropView; frame: Frame; act: FormBinding; words: Words }>;

function Slider({
  name,
  label,
  value,
  least,
}: Readonly<{ name: string; label: string; value: number; least: number }>) {
  return (
    <label className="my-3 block">
      {label}
      <input
        className="block min-h-11 w-full accent-link"
        defaultValue={value}
        max={100}
        min={least}
        name={name}
        step={1}
        type="range"
      />
    </label>
  );
}

/** Cuts a portrait: the frame begins in the middle; sliders move it, and the page shows what it would cut out. */
export function CropPage({ view, frame, act, words }: Props) {
  const { crop } = words.files;
  const { caseId, attachment, versionId, pass } = view;
  const here = `/dossiers/${caseId}/files/${attachment.id}`;
  const asked = new URLSearchParams({
    ...{ pass, width: String(frame.width) },
    ...{ left: String(frame.left), top: String(frame.top) },
  });
  return (
    <>
      <PageHeading
        subtitle={view.head.person.name}
        title={crop.title}
        trail={[...fileTrail(view, words), { href: here, label: fileTitle(attachment.paper, words) }]}
      />
      <p className="my-3 max-w-prose text-muted">{crop.intro}</p>
      <div className="grid max-w-2xl gap-6 sm:grid-cols-[15rem_minmax(0,1fr)]">
        {/* biome-ignore lint/performance/noImgElement: the picture is private, and as small as it gets. */}
        <img
          alt={crop.alt}
          className="w-60 rounded-md border border-line bg-wash"
          height={320}
          src={`/api/files/versions/${versionId}/frame?${asked}`}
          width={240}
        />
        <form action={`${here}/crop`}>
          <Slider label={crop.width} least={20} name="width" value={frame.width} />
          <Slider label={crop.left} least={0} name="left" value={frame.left} />
          <Slider label={crop.top} least={0} name="top" value={frame.top} />
          <button
            className="my-2 inline-flex min-h-11 items-center rounded-md border border-link bg-paper px-5 py-2 font-semibold text-link hover:bg-link-soft"
            type="submit"
          >
            {crop.tryIt}
          </button>
        </form>
      </div>
      <Form
        action={act.action}
        fields={Object.entries({ caseId, attachmentId: attachment.id, ...frame }).map(([name, value]) => ({
          ...{ name, kind: "hidden" as const, label: "", value: String(value) },
        }))}
        initial={act.initial}
        submit={crop.use}
        words={words.layout.form}
      />
    </>
  );
}
