"use client";

import { useState } from "react";
import { FileBox } from "../../ui/forms/file-box";

type Props = Readonly<{
  label: string;
  hint: string;
  accept: string;
  /** Bytes in all at most. */
  most: number;
  tooLarge: string;
}>;

/** The choice of what is handed in. More than may be sent is said at once, and not chosen: the words are not sent in vain. */
export function ProductBox({ label, hint, accept, most, tooLarge }: Props) {
  const [isTooLarge, setTooLarge] = useState(false);
  return (
    <div
      onChange={({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        const size = [...(target.files ?? [])].reduce((sum, file) => sum + file.size, 0);
        setTooLarge(size > most);
        if (size > most) target.value = "";
      }}
    >
      <FileBox accept={accept} hint={hint} label={label} name="file" several />
      {isTooLarge && (
        <p className="font-semibold text-danger" role="alert">
          {tooLarge}
        </p>
      )}
    </div>
  );
}
