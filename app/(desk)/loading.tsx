import { readWords } from "../language";

export default async function Loading() {
  return (
    <p className="py-10 text-muted" role="status">
      {(await readWords()).frame.loading}
    </p>
  );
}
