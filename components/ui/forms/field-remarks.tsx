import type { ReactNode } from "react";
import { fieldId } from "./field-id";

/** What helps to answer a field. */
export function Hint({ id, children }: Readonly<{ id: string; children: ReactNode }>) {
  return (
    <p className="mb-1 text-muted text-sm" id={id}>
      {children}
    </p>
  );
}

/** What is wrong with what was answered. */
export function FieldError({ name, error }: Readonly<{ name: string; error: string | null }>) {
  if (!error) return null;
  return (
    <p className="mb-1 font-medium text-danger" id={`${fieldId(name)}-error`}>
      {error}
    </p>
  );
}
