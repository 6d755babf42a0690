"use client";

/** Prints the page. Hidden on phones, where the browser's menu prints. */
export function PrintButton({ label }: Readonly<{ label: string }>) {
  return (
    <button
      className="inline-flex min-h-11 items-center max-sm:hidden rounded-md border border-line px-4 py-2 font-medium hover:border-link hover:text-link"
      onClick={() => window.print()}
      type="button"
    >
      {label}
    </button>
  );
}
