import { fieldId } from "./field-id";

type Props = Readonly<{ name: string; label: string; hint: string; accept: string }>;

/** A labelled choice of one file. */
export function FileBox({ name, label, hint, accept }: Props) {
  const id = fieldId(name);
  return (
    <div className="my-5">
      <label className="mb-1 block font-medium" htmlFor={id}>
        {label}
      </label>
      <p className="mb-1 text-muted text-sm" id={`${id}-hint`}>
        {hint}
      </p>
      <input accept={accept} aria-describedby={`${id}-hint`} className="input" id={id} name={name} type="file" />
    </div>
  );
}
