import { fieldId } from "./field-id";

type Props = Readonly<{ name: string; label: string; hint: string; accept: string; several?: boolean }>;

/** A labelled choice of one file, or of several. */
export function FileBox({ name, label, hint, accept, several = false }: Props) {
  const id = fieldId(name);
  return (
    <div className="my-5">
      <label className="mb-1 block font-medium" htmlFor={id}>
        {label}
      </label>
      <p className="mb-1 text-muted text-sm" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        accept={accept}
        aria-describedby={`${id}-hint`}
        className="input"
        id={id}
        multiple={several}
        name={name}
        type="file"
      />
    </div>
  );
}
