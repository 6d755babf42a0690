-- Days away of the people somebody helps, and of whoever helps the same people, from a day on: for the mentor, who plans talks and
-- work by them. Days alone: what somebody is away for is told to whoever keeps people. Runs as the owner: a mentor sees no absences
-- but the own. A person nobody of whom is away stands there with no days, so that the page can say so.
CREATE FUNCTION absences_beside_mentor(on_day date)
RETURNS TABLE ("personId" uuid, name text, "isHelped" boolean, "from" date, "lastDay" date)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
BEGIN ATOMIC
  WITH helped AS (
    SELECT c.id, c."personId" FROM "Mentorship" m JOIN "AdmissionCase" c ON c.id = m."caseId" AND c."closedOn" IS NULL
    WHERE m."personId" = app_own_person() AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day)
  ), beside AS (
    SELECT h."personId", true AS "isHelped" FROM helped h
    UNION
    SELECT m."personId", false FROM helped h JOIN "Mentorship" m ON m."caseId" = h.id
    WHERE m."personId" <> app_own_person() AND m."from" <= on_day AND (m."to" IS NULL OR m."to" > on_day)
  )
  SELECT p.id, p."fullName", b."isHelped", a."from", a."lastDay"
  FROM beside b JOIN "Person" p ON p.id = b."personId"
  LEFT JOIN "Absence" a ON a."personId" = p.id AND a."lastDay" >= on_day
  ORDER BY b."isHelped" DESC, p."sortKey", p.id, a."from"
  LIMIT 200;
END;
REVOKE ALL ON FUNCTION absences_beside_mentor(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION absences_beside_mentor(date) TO nguon_app;
