-- What is sealed opens only in its own row, so a declaration is told with the paper it stands in.
CREATE OR REPLACE FUNCTION register_of(person uuid) RETURNS jsonb LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
RETURN jsonb_build_object(
  'standings', (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', s.kind, 'from', s."from", 'to', s."to", 'ending', s.ending,
                                                             'caseId', c.id, 'decidedOn', coalesce(s."decidedOn", c."decisionOn"),
                                                             'admittedOn', c."admittedOn", 'officialOn', c."officialOn") ORDER BY s."from", s.id), '[]')
                FROM "Standing" s LEFT JOIN "Transition" t ON t.id = s."openedBy" LEFT JOIN "AdmissionCase" c ON c.id = t."caseId"
                WHERE s."personId" = person AND s.kind IN ('probationary', 'official')),
  'declared', (SELECT coalesce(jsonb_agg(jsonb_build_object('caseId', d."caseId", 'id', d.id, 'details', d.details) ORDER BY d."recordedAt", d.id), '[]')
               FROM "Paper" d JOIN "AdmissionCase" c ON c.id = d."caseId"
               WHERE c."personId" = person AND d.kind = 'formerMembership'
                 AND NOT EXISTS (SELECT FROM "Transition" t JOIN "Transition" a ON a."annulsId" = t.id
                                 WHERE t."caseId" = d."caseId" AND t.sequence = d.sequence)));
