"use client";

import { Failure } from "@/components/layout/failure";

export default function ErrorPage({
  error,
  reset,
}: Readonly<{ error: Error & { digest?: string }; reset: () => void }>) {
  return <Failure error={error} retry={reset} />;
}
