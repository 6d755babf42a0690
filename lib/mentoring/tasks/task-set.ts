type Sent = Readonly<Record<string, string>>;

/** The fields of a form of a set, "tasks.0.title", as the command takes them: a list of tasks, and what is the same for all. */
export const setIn = (sent: Sent): Readonly<Record<string, unknown>> => {
  const tasks: Record<string, string>[] = [];
  const rest: Record<string, string> = {};
  for (const [name, value] of Object.entries(sent)) {
    const [, place, field] = /^tasks\.(\d{1,2})\.(\w+)$/.exec(name) ?? [];
    if (place === undefined || field === undefined) rest[name] = value;
    else {
      const index = Number(place);
      tasks[index] = { ...tasks[index], [field]: value };
    }
  }
  return { ...rest, tasks: Array.from(tasks, (task) => task ?? {}) };
};
