"use client";

import { type FormEvent, useState } from "react";

export type UploadWords = Readonly<{
  file: string;
  hint: string;
  keeps: string;
  send: string;
  sending: string;
  looking: string;
  tooLarge: string;
  failed: string;
}>;

type Props = Readonly<{
  address: string;
  requestId: string;
  accept: string;
  several: boolean;
  /** Bytes of one file at most. */
  most: number;
  /** In `sending` stands "{percent}", in `tooLarge` "{name}". */
  words: UploadWords;
}>;

/** Sends a form and tells how far it has come. @returns where to go on; null where the connection broke off */
const sent = (form: HTMLFormElement, tell: (percent: number) => void): Promise<string | null> =>
  new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", form.action);
    request.setRequestHeader("accept", "application/json");
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) => tell(Math.floor((loaded * 100) / total)));
    request.addEventListener("loadend", () =>
      resolve(request.status === 200 ? (request.response?.next ?? null) : null),
    );
    request.send(new FormData(form));
  });

/** Chooses files and sends them. A plain form; where scripts run, it shows how far the sending has come. */
export function UploadForm({ address, requestId, accept, several, most, words }: Props) {
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const send = async (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget;
    const box = form.elements.namedItem("files");
    const chosen = box instanceof HTMLInputElement ? [...(box.files ?? [])] : [];
    event.preventDefault();
    const large = chosen.find(({ size }) => size > most);
    if (large) return setProblem(words.tooLarge.replace("{name}", large.name));
    setProblem(null);
    setPercent(0);
    const next = await sent(form, setPercent);
    if (next) return window.location.assign(next);
    setPercent(null);
    setProblem(words.failed);
  };

  const said =
    percent === null ? "" : percent < 100 ? words.sending.replace("{percent}", String(percent)) : words.looking;
  return (
    <form action={address} className="max-w-2xl" encType="multipart/form-data" method="post" onSubmit={send}>
      <input name="requestId" type="hidden" value={requestId} />
      <label className="block font-semibold" htmlFor="files">
        {words.file}
      </label>
      <p className="mt-1 text-muted text-sm" id="files-hint">
        {words.hint}
      </p>
      {problem && (
        <p className="mt-2 font-semibold text-danger" role="alert">
          {problem}
        </p>
      )}
      <input
        accept={accept}
        aria-describedby="files-hint"
        className="my-3 block min-h-11 w-full rounded-md border border-line bg-paper p-2 file:mr-3 file:min-h-11 file:rounded-md file:border file:border-line file:bg-wash file:px-3 file:font-medium file:text-ink"
        id="files"
        multiple={several}
        name="files"
        required
        type="file"
      />
      <p className="my-3 text-muted text-sm">{words.keeps}</p>
      <button
        className="my-2 inline-flex min-h-11 items-center rounded-md bg-accent px-5 py-2 font-semibold text-white hover:bg-accent-strong disabled:opacity-70"
        disabled={percent !== null}
        type="submit"
      >
        {words.send}
      </button>
      {percent !== null && <progress aria-hidden="true" className="mt-2 block h-2 w-full" max={100} value={percent} />}
      <p aria-live="polite" className="mt-1 text-sm">
        {said}
      </p>
    </form>
  );
}
