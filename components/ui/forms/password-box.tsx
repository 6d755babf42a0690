"use client";

import { type InputHTMLAttributes, useEffect, useRef, useState } from "react";
import { useHasScript } from "../has-script";

export type PasswordWords = Readonly<Record<"show" | "hide" | "showLabel" | "hideLabel", string>>;

type Props = InputHTMLAttributes<HTMLInputElement> & Readonly<{ words: PasswordWords }>;

/** A box for a password, with a button, where scripts run, that shows what is typed until the form is sent. */
export function PasswordBox({ words, className = "input", ...input }: Props) {
  const isLive = useHasScript();
  const [isShown, setShown] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const form = box.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener("submit", hide);
    return () => form?.removeEventListener("submit", hide);
  }, []);
  return (
    <div className="relative">
      <input {...input} className={`${className} pr-16`} ref={box} type={isShown ? "text" : "password"} />
      {isLive && (
        <button
          aria-label={isShown ? words.hideLabel : words.showLabel}
          className="absolute inset-y-0 right-0 min-w-14 rounded-md px-2 font-medium text-link text-sm hover:underline"
          onClick={() => setShown(!isShown)}
          type="button"
        >
          {isShown ? words.hide : words.show}
        </button>
      )}
    </div>
  );
}
