/** What every form carries besides its fields: its name among the forms of its page, and whose it was. */
export function FormMarks({ name, sender }: Readonly<{ name: string; sender: string }>) {
  return (
    <>
      <input name="$form" type="hidden" value={name} />
      <input name="$sender" type="hidden" value={sender} />
    </>
  );
}
