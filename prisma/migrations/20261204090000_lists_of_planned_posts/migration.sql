-- A list may also hold the posts for which units plan successors; whoever keeps the people of a unit reads it, as the policy of
-- "Import" says of every list but that of Party posts.
ALTER TABLE "Import" DROP CONSTRAINT "Import_kind_check";
ALTER TABLE "Import" ADD CONSTRAINT "Import_kind_check"
  CHECK ("kind" IN ('people', 'cells', 'posts', 'certificates', 'planned'));
