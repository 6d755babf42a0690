-- A change of the calendar moves the due day of a reply whoever verifies: it gives nobody a part. Were it refused because a
-- relative was named after the verifier had left, one file would keep the calendar of all from being changed.
DROP TRIGGER no_part_for_the_tied ON "Verification";
CREATE TRIGGER no_part_for_the_tied BEFORE INSERT OR UPDATE OF "caseId", "verifierId", "answeredOn", result, "findingSealed"
  ON "Verification" FOR EACH ROW EXECUTE FUNCTION forbid_tied('verifierId');
