-- "to" is the last day of a term, as in book_of_day and days_of_series. Here it was read as the first day of the next one: a document
-- of the last day was not seen, and the resolution of the term could have its number.
CREATE OR REPLACE FUNCTION keep_term_number(unit_id uuid, term_id uuid, of_kind text, of_number text, on_day date, from_day date, to_day date)
RETURNS jsonb LANGUAGE plpgsql VOLATILE SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry "PaperNumber";
BEGIN
  IF NOT EXISTS (SELECT FROM "Unit" u WHERE u.id = unit_id AND in_range(u.path)) THEN
    RAISE EXCEPTION 'No number may be kept for this committee.' USING ERRCODE = 'insufficient_privilege';
  END IF;
  entry."termId" := term_id; entry."issuerId" := unit_id;
  entry.kind := of_kind; entry.number := of_number; entry."datedOn" := on_day;
  RETURN enter_number(entry, least(from_day, on_day), to_day, TRUE, FALSE);
END $$;
