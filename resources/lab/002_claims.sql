-- Who asks a model about which papers, so that each is paid for once, and what that may cost. All by the server's clock.

-- A program of a member's that asks, or whose batches are under way. One that is not heard of is dead, and what it has
-- claimed comes free.
CREATE TABLE sitting (
    id uuid PRIMARY KEY, -- the program's own: asked twice, it is the same
    member text NOT NULL DEFAULT session_user,
    is_batch boolean NOT NULL,
    begun timestamptz NOT NULL DEFAULT clock_timestamp(),
    life interval NOT NULL, -- so long it need not be heard of
    expires timestamptz NOT NULL,
    allowed numeric NOT NULL DEFAULT 0, -- US dollars it may spend in all
    spent numeric NOT NULL DEFAULT 0
);

-- A paper that somebody wants to ask about.
CREATE TABLE claim (
    criteria_hash text NOT NULL,
    model text NOT NULL,
    pass text NOT NULL CHECK (pass IN ('screening', 'scoring')),
    arxiv_id text NOT NULL,
    version integer NOT NULL,
    sitting uuid REFERENCES sitting ON DELETE CASCADE, -- null: nobody asks yet
    given_up text, -- why no answer counted; asked about again only by who wants that
    PRIMARY KEY (criteria_hash, model, pass, arxiv_id, version)
);
CREATE INDEX claim_by_sitting ON claim (sitting);
SELECT allow('SELECT', 'TABLE winnow.sitting');
SELECT allow('SELECT', 'TABLE winnow.claim');

-- A server that was away could not hear anybody: each has its life, or a minute, to be heard once it is back. The row's lock
-- decides between who buries and who is heard just then.
CREATE FUNCTION bury_sittings() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    DELETE FROM sitting WHERE id IN (
        SELECT id FROM sitting
        WHERE expires < clock_timestamp()
            AND pg_postmaster_start_time() + least(life, interval '1 minute') < clock_timestamp()
        ORDER BY id FOR UPDATE SKIP LOCKED)
$$;

-- False: it is buried.
CREATE FUNCTION renew_sitting(of_sitting uuid, seconds integer) RETURNS boolean
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
BEGIN
    UPDATE sitting SET expires = greatest(expires, clock_timestamp() + make_interval(secs => seconds))
    WHERE id = of_sitting AND member = session_user;
    RETURN FOUND;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.renew_sitting(uuid, integer)');

-- The month is the server's, in UTC.
CREATE FUNCTION spent_this_month() RETURNS numeric LANGUAGE sql STABLE SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    SELECT coalesce(sum(cost), 0) FROM spending WHERE at >= date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'
$$;
SELECT allow('EXECUTE', 'FUNCTION winnow.spent_this_month()');

-- What it may spend in all from now on: `good`, or `at_least`, or what it may already. Null: there is no cap.
CREATE FUNCTION allow_spending(of_sitting uuid, at_least numeric, good numeric) RETURNS numeric
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
DECLARE cap numeric; room numeric; wish numeric; own sitting;
BEGIN
    SELECT monthly_cap INTO cap FROM lab;
    IF cap IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT * INTO own FROM sitting WHERE id = of_sitting;
    IF good <= own.allowed THEN
        RETURN own.allowed;
    END IF;
    SELECT monthly_cap INTO cap FROM lab FOR UPDATE; -- one at a time
    SELECT cap - spent_this_month() - coalesce(sum(greatest(allowed - spent, 0)), 0) INTO room FROM sitting WHERE id <> of_sitting;
    FOREACH wish IN ARRAY ARRAY[good, at_least] LOOP
        IF wish > own.allowed AND wish - own.spent <= room THEN
            UPDATE sitting SET allowed = wish WHERE id = of_sitting;
            RETURN wish;
        END IF;
    END LOOP;
    RETURN own.allowed;
END $$;

-- Up to `most` of the papers, [["2501.00001", 1], …] in the order in which they are wanted, for a sitting that lives so many seconds unheard, and
-- what is known of the others. is_known: it was begun before. "lost": it was buried since.
CREATE FUNCTION claim_papers(of_sitting uuid, is_known boolean, in_batch boolean, seconds integer, hash text, of_model text, of_pass text,
                             papers jsonb, most integer, retries boolean, at_least numeric, good numeric) RETURNS jsonb
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
DECLARE answer jsonb;
BEGIN
    IF NOT renew_sitting(of_sitting, seconds) THEN
        IF is_known THEN
            RETURN jsonb_build_object('lost', true);
        END IF;
        INSERT INTO sitting (id, is_batch, life, expires)
        VALUES (of_sitting, in_batch, make_interval(secs => seconds), clock_timestamp() + make_interval(secs => seconds));
    END IF;
    PERFORM bury_sittings(); -- who renews their own first never waits for another who does
    IF jsonb_array_length(papers) > 0 THEN
        PERFORM want_papers(hash, of_model, of_pass, papers);
        WITH wanted AS (
            SELECT e.value ->> 0 AS arxiv_id, (e.value ->> 1)::integer AS version, e.place
            FROM jsonb_array_elements(papers) WITH ORDINALITY e (value, place)
        ), unclaimed AS (
            SELECT c.arxiv_id, c.version FROM wanted w JOIN claim c USING (arxiv_id, version)
            WHERE c.criteria_hash = hash AND c.model = of_model AND c.pass = of_pass
                AND c.sitting IS NULL AND (c.given_up IS NULL OR retries)
                AND outcome_of(hash, of_model, of_pass, c.arxiv_id, c.version) IS NULL
            ORDER BY w.place LIMIT most FOR UPDATE OF c SKIP LOCKED
        )
        UPDATE claim c SET sitting = of_sitting, given_up = NULL FROM unclaimed u
        WHERE c.criteria_hash = hash AND c.model = of_model AND c.pass = of_pass
            AND c.arxiv_id = u.arxiv_id AND c.version = u.version;
    END IF;
    WITH wanted AS (
        SELECT w.arxiv_id, CASE WHEN w.outcome IS NOT NULL THEN w.outcome
                                WHEN c.sitting = of_sitting THEN 'ours'
                                WHEN s.is_batch AND NOT in_batch THEN 'in batch' -- takes a day
                                WHEN c.sitting IS NOT NULL THEN 'held'
                                WHEN c.given_up IS NOT NULL AND NOT retries THEN 'settled'
                                ELSE 'unclaimed' END AS state, s.member
        FROM (SELECT e.value ->> 0 AS arxiv_id, (e.value ->> 1)::integer AS version,
                  outcome_of(hash, of_model, of_pass, e.value ->> 0, (e.value ->> 1)::integer) AS outcome
              FROM jsonb_array_elements(papers) e) w
        LEFT JOIN claim c ON c.criteria_hash = hash AND c.model = of_model AND c.pass = of_pass
            AND c.arxiv_id = w.arxiv_id AND c.version = w.version
        LEFT JOIN sitting s ON s.id = c.sitting
    )
    SELECT jsonb_build_object(
        'ours', coalesce(jsonb_agg(arxiv_id) FILTER (WHERE state = 'ours'), '[]'),
        'passed', coalesce(jsonb_agg(arxiv_id) FILTER (WHERE state = 'passed'), '[]'),
        'settled', coalesce(jsonb_agg(arxiv_id) FILTER (WHERE state = 'settled'), '[]'),
        'in_batches', coalesce(jsonb_agg(arxiv_id) FILTER (WHERE state = 'in batch'), '[]'),
        'batch_holder', string_agg(DISTINCT member, ', ') FILTER (WHERE state = 'in batch'),
        'held', count(*) FILTER (WHERE state = 'held'),
        'holder', string_agg(DISTINCT member, ', ') FILTER (WHERE state = 'held'),
        'unclaimed', count(*) FILTER (WHERE state = 'unclaimed'),
        'allowance', allow_spending(of_sitting, at_least, good)) INTO answer
    FROM wanted;
    RETURN answer;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.claim_papers(uuid, boolean, boolean, integer, text, text, text, jsonb, integer, boolean, numeric, numeric)');

-- Null: nothing is known of it yet.
CREATE FUNCTION outcome_of(hash text, of_model text, of_pass text, id text, of_version integer) RETURNS text
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    SELECT CASE WHEN EXISTS (SELECT FROM score WHERE arxiv_id = id AND version = of_version AND criteria_hash = hash
                             AND scorer = 'llm' AND model = of_model) THEN 'settled'
                WHEN of_pass = 'screening' THEN (
                    SELECT CASE outcome WHEN 'passed' THEN 'passed' ELSE 'settled' END FROM screening
                    WHERE arxiv_id = id AND version = of_version AND criteria_hash = hash AND model = of_model) END
$$;

CREATE FUNCTION want_papers(hash text, of_model text, of_pass text, papers jsonb) RETURNS void
    LANGUAGE sql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    INSERT INTO claim (criteria_hash, model, pass, arxiv_id, version)
    SELECT hash, of_model, of_pass, w.arxiv_id, w.version
    FROM (SELECT DISTINCT e.value ->> 0 AS arxiv_id, (e.value ->> 1)::integer AS version FROM jsonb_array_elements(papers) e) w
    WHERE NOT EXISTS (SELECT FROM claim c WHERE c.criteria_hash = hash AND c.model = of_model AND c.pass = of_pass
                      AND c.arxiv_id = w.arxiv_id AND c.version = w.version)
        AND outcome_of(hash, of_model, of_pass, w.arxiv_id, w.version) IS NULL
    ORDER BY w.arxiv_id, w.version -- two who want the same wait for one another, and not crosswise
    ON CONFLICT DO NOTHING
$$;

-- What was asked is here: papers, [["2501.00001", 1], …] are claimed no longer, of `given_up`, [["2501.00001", 1, "why"], …] no
-- answer counted. by_now: what the sitting has spent in all, US dollars.
CREATE FUNCTION settle_papers(of_sitting uuid, hash text, of_model text, of_pass text, papers jsonb, given_up jsonb, by_now numeric)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
DECLARE own uuid;
BEGIN
    UPDATE sitting SET spent = greatest(spent, by_now) WHERE id = of_sitting AND member = session_user RETURNING id INTO own;
    DELETE FROM claim c USING jsonb_array_elements(papers) e
    WHERE c.criteria_hash = hash AND c.model = of_model AND c.pass = of_pass AND c.arxiv_id = e.value ->> 0
        AND c.version = (e.value ->> 1)::integer AND (c.sitting IS NULL OR c.sitting = own);
    UPDATE claim c SET sitting = NULL, given_up = e.value ->> 2 FROM jsonb_array_elements(settle_papers.given_up) e
    WHERE c.criteria_hash = hash AND c.model = of_model AND c.pass = of_pass AND c.arxiv_id = e.value ->> 0
        AND c.version = (e.value ->> 1)::integer AND c.sitting = own;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.settle_papers(uuid, text, text, text, jsonb, jsonb, numeric)');

-- What batches at a service ask about stays claimed, and nothing else of theirs: [["criteria", "model", "scoring", "2501.00001", 1],
-- …], for which so many US dollars are set aside.
CREATE FUNCTION keep_papers(of_sitting uuid, seconds integer, papers jsonb, set_aside numeric) RETURNS void
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
BEGIN
    IF jsonb_array_length(papers) = 0 THEN
        DELETE FROM sitting WHERE id = of_sitting AND member = session_user;
        RETURN;
    END IF;
    IF NOT renew_sitting(of_sitting, seconds) THEN
        INSERT INTO sitting (id, is_batch, life, expires)
        VALUES (of_sitting, true, make_interval(secs => seconds), clock_timestamp() + make_interval(secs => seconds));
    END IF;
    UPDATE sitting SET allowed = spent + set_aside WHERE id = of_sitting;
    DELETE FROM claim c WHERE c.sitting = of_sitting AND NOT EXISTS (
        SELECT FROM jsonb_array_elements(papers) e WHERE c.criteria_hash = e.value ->> 0 AND c.model = e.value ->> 1
            AND c.pass = e.value ->> 2 AND c.arxiv_id = e.value ->> 3 AND c.version = (e.value ->> 4)::integer);
    INSERT INTO claim (criteria_hash, model, pass, arxiv_id, version, sitting)
    SELECT DISTINCT e.value ->> 0, e.value ->> 1, e.value ->> 2, e.value ->> 3, (e.value ->> 4)::integer, of_sitting
    FROM jsonb_array_elements(papers) e ORDER BY 1, 2, 3, 4, 5
    ON CONFLICT (criteria_hash, model, pass, arxiv_id, version) DO UPDATE SET sitting = of_sitting WHERE claim.sitting IS NULL;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.keep_papers(uuid, integer, jsonb, numeric)');

-- Calls that were paid for, whatever for: [{"id": …, "model": …, "cost": …, "papers": …}, …]. The id is the caller's, so that one
-- told twice counts once.
CREATE FUNCTION put_spending(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE added integer;
BEGIN
    INSERT INTO spending (id, model, cost, papers)
    SELECT id, model, cost, coalesce(papers, 0) FROM jsonb_populate_recordset(NULL::spending, rows)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_spending(jsonb)');

-- What it has claimed still comes free. Of what nobody claims, and nobody waits for, nothing is kept.
CREATE FUNCTION end_sitting(of_sitting uuid) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    DELETE FROM sitting WHERE id = of_sitting AND member = session_user;
    DELETE FROM claim WHERE sitting IS NULL AND given_up IS NULL AND NOT EXISTS (SELECT FROM sitting);
    SELECT pg_notify('winnow_change', n::text) FROM counter; -- to who waits for what was claimed
$$;
SELECT allow('EXECUTE', 'FUNCTION winnow.end_sitting(uuid)');
