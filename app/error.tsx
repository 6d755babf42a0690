"use client";

import { Failure } from "@/components/layout/failure";

export default function ErrorPage({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return <Failure code={error.digest} retry={reset} />;
}
