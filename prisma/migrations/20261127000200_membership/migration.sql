-- How a membership ended. Who left the Party is re-admitted under conditions that depend on it, or not at all; who went to
-- another organisation, died, or was admitted by a decision that was annulled has not left it. Null where a standing passed
-- into another one, and where nothing was said.
ALTER TABLE "Standing" ADD COLUMN ending TEXT;
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_ending" CHECK (ending IS NULL OR ("to" IS NOT NULL AND kind IN ('probationary', 'official')
  AND ending IN ('hardship', 'lessSeriousCrime', 'populationPolicy', 'abandoned', 'resigned', 'disunity', 'corruption', 'seriousCrime', 'other',
                 'transferred', 'died', 'annulled')));

-- The decision of admission of a member who was entered by hand: party age counts from it (QĐ 294-QĐ/TW 4.5.1).
ALTER TABLE "Standing" ADD COLUMN "decidedOn" DATE;
ALTER TABLE "Standing" ADD CONSTRAINT "Standing_decided" CHECK ("decidedOn" IS NULL OR "decidedOn" <= "from" AND kind IN ('probationary', 'official'));

-- What steps ended before this column existed is told by the step.
UPDATE "Standing" s SET ending = CASE t.step WHEN 'transferAway' THEN 'transferred' WHEN 'annulAdmission' THEN 'annulled' ELSE 'other' END
FROM "Transition" t
WHERE t.id = s."endedBy" AND t.step IN ('recordRemoval', 'transferAway', 'annulAdmission') AND s.kind IN ('probationary', 'official');

-- What the register knows of a person as a member: the times, how each ended, and the decision of the case that began it; and the
-- former memberships declared in any case of theirs, as they are stored. A guard asks for it whoever takes the step: a former
-- membership does not depend on what the actor may read. For somebody already known by id, as in official_periods.
CREATE FUNCTION register_of(person uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN jsonb_build_object(
  'standings', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s."from", 'to', s."to", 'ending', s.ending,
                                                             'caseId', c.id, 'decidedOn', coalesce(s."decidedOn", c."decisionOn"),
                                                             'admittedOn', c."admittedOn", 'officialOn', c."officialOn") ORDER BY s."from", s.id), '[]')
                FROM "Standing" s LEFT JOIN "Transition" t ON t.id = s."openedBy" LEFT JOIN "AdmissionCase" c ON c.id = t."caseId"
                WHERE s."personId" = person AND s.kind IN ('probationary', 'official')),
  'declared', (SELECT coalesce(jsonb_agg(jsonb_build_object('caseId', d."caseId", 'details', d.details) ORDER BY d."recordedAt", d.id), '[]')
               FROM "Paper" d JOIN "AdmissionCase" c ON c.id = d."caseId"
               WHERE c."personId" = person AND d.kind = 'formerMembership'
                 AND NOT EXISTS (SELECT FROM "Transition" t JOIN "Transition" a ON a."annulsId" = t.id
                                 WHERE t."caseId" = d."caseId" AND t.sequence = d.sequence)));
REVOKE ALL ON FUNCTION register_of(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION register_of(uuid) TO nguon_app;
