-- 1. The organisation whose terms are those of a unit's books. In the first definition "path" was read as the column of "Unit", so that
-- every unit was told one and the same organisation: where a database holds several, the books and next numbers of the others followed
-- the terms of a committee that is not theirs.
CREATE OR REPLACE FUNCTION organisation_of_books(path text) RETURNS uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN (
  SELECT o.id FROM "Unit" o
  WHERE o.kind = 'organisation'
    AND (starts_with(organisation_of_books.path, o.path) OR starts_with(current_setting('app.from', true), o.path))
  ORDER BY starts_with(organisation_of_books.path, o.path) DESC, length(o.path) LIMIT 1);

-- 2. "to" is the last day of a term, as its form and the refusal of overlapping terms say. A number of that day stood in the series of
-- the year, where the numbers of the term were given again.
CREATE OR REPLACE FUNCTION book_of_day(organisation uuid, on_day date, OUT "firstDay" date, OUT "lastDay" date, OUT term text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT coalesce(t."from", date_trunc('year', on_day)::date), coalesce(t."to", (date_trunc('year', on_day) + interval '1 year - 1 day')::date), t.name
  FROM (SELECT organisation AS id) o
  LEFT JOIN "Term" t ON t."unitId" = o.id AND on_day BETWEEN t."from" AND t."to"
  ORDER BY t."from" DESC NULLS LAST LIMIT 1;
END;

CREATE OR REPLACE FUNCTION days_of_series(case_id uuid, on_day date, OUT first_day date, OUT last_day date, OUT is_term boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  SELECT coalesce(t."from", date_trunc('year', on_day)::date), coalesce(t."to", (date_trunc('year', on_day) + interval '1 year - 1 day')::date), t.id IS NOT NULL
  FROM (SELECT keeper_of_numbers(case_id, 'committee') AS id) o
  LEFT JOIN "Term" t ON t."unitId" = o.id AND on_day BETWEEN t."from" AND t."to"
  ORDER BY t."from" DESC NULLS LAST LIMIT 1;
END;

CREATE OR REPLACE FUNCTION numbers_in_books(of_issuer uuid, of_kind text)
RETURNS TABLE ("issuerId" uuid, kind text, number text, "datedOn" date, "caseId" uuid, sequence integer, "verificationId" uuid, "termId" uuid,
  "issuedPaperId" uuid, "givenNumberId" uuid, list text, "firstDay" date, "lastDay" date, term text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  WITH issuer AS MATERIALIZED (
    SELECT u.id, u.kind, in_range(u.path) AS within, organisation_of_books(u.path) AS organisation
    FROM "Unit" u
    WHERE (of_issuer IS NULL OR u.id = of_issuer) AND (
      app_files() = 'all' AND (in_range(u.path)
        OR u.kind = 'superior' AND EXISTS (SELECT FROM "Unit" own WHERE own.kind = 'organisation' AND own.path = current_setting('app.from', true)))
      OR app_files() = 'submitted' AND u.path = current_setting('app.from', true)))
  SELECT n."issuerId", n.kind, n.number, n."datedOn", n."caseId", n.sequence, n."verificationId", n."termId", n."issuedPaperId", n."givenNumberId", n.list,
    coalesce(t."from", b."firstDay"), coalesce(t."to", b."lastDay"), coalesce(t.name, b.term)
  FROM issuer i JOIN "PaperNumber" n ON n."issuerId" = i.id AND (of_kind IS NULL OR n.kind = of_kind)
  LEFT JOIN "Term" t ON t.id = n."termId"
  CROSS JOIN LATERAL book_of_day(i.organisation, n."datedOn") b
  WHERE i.within OR EXISTS (SELECT FROM "AdmissionCase" c WHERE c.id = n."caseId" AND in_range(c.path));
END;
