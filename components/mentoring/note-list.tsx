import type { LogView } from "@/lib/mentoring/log-queries";
import { formatDay } from "@/lib/primitives/day";
import type { Words } from "@/lib/text/text";
import { Sealed } from "../dossier/sealed";

/** The latest notes of conversations and observations. */
export function NoteList({ notes, words }: Readonly<{ notes: LogView["notes"]; words: Words }>) {
  if (notes.length === 0) return <p className="text-muted">{words.mentoring.notes.none}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {notes.map((note) => (
        <li className="py-3" id={`note-${note.id}`} key={note.id}>
          <p className="text-muted text-sm">{words.mentoring.notes.by(note.authorName, formatDay(note.notedOn))}</p>
          <p className="mt-1 whitespace-pre-line">
            <Sealed text={note.text} words={words} />
          </p>
        </li>
      ))}
    </ul>
  );
}
