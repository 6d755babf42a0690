-- The facts a change of rules is judged by, as in 20261127000990_facts_for_rules, with what four more rules are judged by: which
-- relatives are verified, who gave the opinion of the residence, and what showed the schooling when the history was certified.
CREATE OR REPLACE FUNCTION facts_for_rules(open boolean, since date) RETURNS SETOF jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT to_jsonb(c) - '{nextHolder,decisionNumber,returnedBy}'::text[] || jsonb_build_object(
    'unit', jsonb_build_object('id', u.id, 'name', '', 'shortName', u."shortName", 'parent',
      (SELECT jsonb_build_object('kind', a.kind, 'path', a.path, 'from', a."from", 'to', a."to",
                                 'parent', (SELECT jsonb_build_object('path', b.path) FROM "Unit" b WHERE b.id = a."parentId"))
       FROM "Unit" a WHERE a.id = u."parentId")),
    'person', jsonb_build_object('id', p.id, 'fullName', '', 'bornOn', p."bornOn", 'schooling', p.schooling),
    'transitions', (SELECT coalesce(jsonb_agg(to_jsonb(t) - '{actorName,accountId,requestId,facts}'::text[] ||
                 jsonb_build_object('actorName', '', 'facts', jsonb_strip_nulls(jsonb_build_object('redo', t.facts->'redo', 'corrects', t.facts->'corrects'))) ORDER BY t.sequence), '[]') FROM "Transition" t WHERE t."caseId" = c.id),
    'papers', (SELECT coalesce(jsonb_agg(to_jsonb(x) - '{number,issuer,details}'::text[] || jsonb_build_object('number', NULL, 'issuer', NULL, 'details',
                 -- What is sealed stays sealed: whose it is would be the same under any rules.
                 coalesce((SELECT jsonb_object_agg(d.key, d.value) FROM jsonb_each(x.details) d WHERE d.key = ANY
                   ('{togetherSince,union,madeBy,isMember,youthUnion,tradeUnion,unionOfficer,replaces,days,arrival,competent,point,transferredOn,decidedOn,receivedOn,elsewhere,givenBy,schoolingShownBy}'::text[])), '{}')) ORDER BY x.sequence, x.id), '[]') FROM "Paper" x WHERE x."caseId" = c.id),
    'votes', (SELECT coalesce(jsonb_agg(to_jsonb(v) - '{resolution,electorate}'::text[] || '{"resolution":"","electorate":{}}' ORDER BY v.sequence, v.id), '[]') FROM "Vote" v WHERE v."caseId" = c.id),
    'mentorships', (SELECT coalesce(jsonb_agg(to_jsonb(m) - '{personName,resolution}'::text[] || '{"personName":"","resolution":""}' ORDER BY m."from", m.id), '[]') FROM "Mentorship" m WHERE m."caseId" = c.id),
    'deadlines', (SELECT coalesce(jsonb_agg(to_jsonb(d) ORDER BY d."dueOn"), '[]') FROM "Deadline" d WHERE d."caseId" = c.id),
    'delegations', (SELECT coalesce(jsonb_agg(jsonb_build_object('from', g."from", 'to', g."to") ORDER BY g."from"), '[]') FROM "Delegation" g WHERE starts_with(c.path, g.path)),
    'evaluations', (SELECT coalesce(jsonb_agg(jsonb_build_object('evaluatedOn', e."evaluatedOn") ORDER BY e."evaluatedOn"), '[]') FROM "Evaluation" e WHERE e."caseId" = c.id),
    'sections', (SELECT coalesce(jsonb_agg(jsonb_build_object('number', s.number, 'passedAt', s."passedAt")), '[]') FROM "DossierSection" s WHERE s."caseId" = c.id),
    -- Which kinds of relative are verified depends on the rules; who the relatives are is not handed out.
    'relatives', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'kinship', f.kinship, 'personId', NULL) ORDER BY f.id), '[]') FROM "Relative" f WHERE f."caseId" = c.id),
    'verifications', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'relativeId', r."relativeId", 'checksId', r."checksId", 'ground', r.ground, 'receivedOn', r."receivedOn", 'dueOn', r."dueOn", 'abroad', r.abroad, 'answeredOn', r."answeredOn", 'result', r.result)), '[]') FROM "Verification" r WHERE r."caseId" = c.id AND r."voidedBy" IS NULL),
    'named', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', n.id, 'name', '', 'official',
                (SELECT coalesce(jsonb_agg(jsonb_build_object('from', s."from", 'to', s."to") ORDER BY s."from"), '[]') FROM "Standing" s WHERE s."personId" = n.id AND s.kind = 'official'))), '[]')
              FROM (SELECT m."personId" AS id FROM "Mentorship" m WHERE m."caseId" = c.id UNION SELECT x."personId" FROM "Paper" x WHERE x."caseId" = c.id AND x."personId" IS NOT NULL) n))
  FROM "AdmissionCase" c JOIN "Unit" u ON u.id = c."unitId" JOIN "Person" p ON p.id = c."personId"
  WHERE keeps_regulations() AND in_range(c.path)
    AND CASE WHEN open THEN c."closedOn" IS NULL ELSE c."closedOn" >= since END
  ORDER BY c.path, c."openedOn", c.id LIMIT 5000
$$;
