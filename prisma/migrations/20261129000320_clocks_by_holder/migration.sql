-- The clocks of one holder: a committee has few of its own among all that run in its cells.
CREATE INDEX "Deadline_holder_path_idx" ON "Deadline" (holder, path);
