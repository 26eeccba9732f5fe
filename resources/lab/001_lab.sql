-- A lab's shared tables, for PostgreSQL 15 and later. Carried out by the lab's owner, in one transaction, in a schema
-- `winnow` that is empty, with the search path on it. Days are dates, times of the library Unix milliseconds, times of the
-- server its own. Lists stand one entry a line, as in the library.

-- What a member may do is granted one by one: after each script nobody else may call its functions.
REVOKE ALL ON SCHEMA winnow FROM PUBLIC;

CREATE TABLE lab (
    one integer PRIMARY KEY DEFAULT 1 CHECK (one = 1),
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    created timestamptz NOT NULL DEFAULT now(),
    members_role name NOT NULL, -- the group that every member's role is in
    monthly_cap numeric CHECK (monthly_cap >= 0) -- US dollars; null: none
);

-- Roles belong to the whole server, and outlive a database: the name is this lab's alone.
DO $$
DECLARE role name := 'winnow_' || substr(replace(gen_random_uuid()::text, '-', ''), 1, 12);
BEGIN
    EXECUTE format('CREATE ROLE %I NOLOGIN', role);
    INSERT INTO lab (members_role) VALUES (role);
    EXECUTE format('GRANT USAGE ON SCHEMA winnow TO %I', role);
    EXECUTE format('GRANT CONNECT ON DATABASE %I TO %I', current_database(), role);
END $$;

-- For the scripts: allow('SELECT, INSERT', 'TABLE score') grants it to the members.
CREATE FUNCTION allow(privileges text, object text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('GRANT %s ON %s TO %I', privileges, object, (SELECT members_role FROM winnow.lab));
END $$;

-- For the scripts: a policy for the members, allow_rows('score', 'read', 'SELECT', 'USING (true)').
CREATE FUNCTION allow_rows(of_table text, policy text, command text, rule text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('CREATE POLICY %I ON winnow.%I FOR %s TO %I %s', policy, of_table, command,
                   (SELECT members_role FROM winnow.lab), rule);
END $$;

-- For the scripts: rows of others are read, only one's own are added.
CREATE FUNCTION share_table(of_table text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    EXECUTE format('ALTER TABLE winnow.%I ENABLE ROW LEVEL SECURITY', of_table);
    PERFORM winnow.allow('SELECT, INSERT', format('TABLE winnow.%I', of_table));
    PERFORM winnow.allow_rows(of_table, 'read', 'SELECT', 'USING (true)');
    PERFORM winnow.allow_rows(of_table, 'add_own', 'INSERT', 'WITH CHECK (member = session_user)');
END $$;

-- Change numbers. The counter's row stays locked until the transaction that counted is over, so numbers become visible in
-- their order: who sees N sees every change up to N.
CREATE TABLE counter (
    one integer PRIMARY KEY DEFAULT 1 CHECK (one = 1),
    n bigint NOT NULL DEFAULT 0,
    taken_by xid8 -- the transaction that counted last: it counts once
) WITH (fillfactor = 50);
INSERT INTO counter DEFAULT VALUES;

-- Of each number a mark that no other copy of the server has: by it a reader sees that it talks to an older copy.
CREATE TABLE history (
    n bigint PRIMARY KEY,
    token uuid NOT NULL DEFAULT gen_random_uuid()
);

CREATE FUNCTION next_change() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
DECLARE number bigint;
BEGIN
    SELECT n INTO number FROM counter WHERE taken_by = pg_current_xact_id();
    IF FOUND THEN
        RETURN number;
    END IF;
    UPDATE counter SET n = n + 1, taken_by = pg_current_xact_id() RETURNING n INTO number;
    INSERT INTO history (n) VALUES (number);
    PERFORM pg_notify('winnow_change', number::text); -- a hint; the numbers are the truth
    RETURN number;
END $$;

CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
BEGIN
    NEW.change := next_change();
    RETURN NEW;
END $$;

SELECT allow('SELECT', 'TABLE winnow.lab');
SELECT allow('SELECT', 'TABLE winnow.counter');
SELECT allow('SELECT', 'TABLE winnow.history');
SELECT allow('SELECT', 'TABLE winnow.schema_version');

-- Added by the owner only.
CREATE TABLE member (
    name text PRIMARY KEY, -- of the role
    added timestamptz NOT NULL DEFAULT now(),
    joined timestamptz, -- null: not yet
    removed timestamptz,
    shares_decisions boolean NOT NULL DEFAULT false,
    change bigint NOT NULL
);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON member FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT allow('SELECT', 'TABLE winnow.member');

CREATE FUNCTION join_lab() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    UPDATE member SET joined = now() WHERE name = session_user AND joined IS NULL
$$;
SELECT allow('EXECUTE', 'FUNCTION winnow.join_lab()');

-- A version of a paper. Nobody changes one; put_papers() fills what was missing.
CREATE TABLE paper (
    arxiv_id text NOT NULL CHECK (arxiv_id <> ''),
    version integer NOT NULL CHECK (version >= 1),
    text_version integer NOT NULL DEFAULT 1, -- the oldest known to read the same: what was said of it holds
    title text NOT NULL,
    authors text NOT NULL,
    abstract text NOT NULL,
    categories text NOT NULL,
    comment text NOT NULL DEFAULT '',
    doi text NOT NULL DEFAULT '',
    journal_reference text NOT NULL DEFAULT '',
    license text NOT NULL DEFAULT '',
    gaps text NOT NULL DEFAULT '', -- what its source could not say, as paper_gap.what in the library
    member text NOT NULL DEFAULT session_user,
    change bigint NOT NULL,
    PRIMARY KEY (arxiv_id, version)
);
CREATE INDEX paper_by_change ON paper (change, arxiv_id, version);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON paper FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT share_table('paper');

-- What a feed said on a day.
CREATE TABLE announcement (
    day date NOT NULL,
    feed text NOT NULL,
    arxiv_id text NOT NULL,
    version integer NOT NULL DEFAULT 1, -- of the paper on that day
    type integer NOT NULL CHECK (type BETWEEN 0 AND 3), -- as in the library
    position integer NOT NULL,
    member text NOT NULL DEFAULT session_user,
    change bigint NOT NULL,
    PRIMARY KEY (day, feed, arxiv_id)
);
CREATE INDEX announcement_by_change ON announcement (change, day, feed, arxiv_id);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON announcement FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT share_table('announcement');

-- How far each member's program got with a feed's day.
CREATE TABLE ledger (
    day date NOT NULL,
    feed text NOT NULL,
    member text NOT NULL DEFAULT session_user,
    turn integer NOT NULL,
    state text NOT NULL,
    announced integer NOT NULL,
    scanned integer NOT NULL,
    fetched_at bigint NOT NULL,
    note text NOT NULL DEFAULT '',
    source text NOT NULL DEFAULT 'feed',
    change bigint NOT NULL,
    PRIMARY KEY (day, feed, member)
);
CREATE INDEX ledger_by_change ON ledger (change, day, feed, member);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON ledger FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT share_table('ledger');
SELECT allow('UPDATE (turn, state, announced, scanned, fetched_at, note, source)', 'TABLE winnow.ledger');
SELECT allow_rows('ledger', 'change_own', 'UPDATE', 'USING (member = session_user) WITH CHECK (member = session_user)');

-- Version numbers of a library mean nothing to others: criteria go by what they ask.
CREATE FUNCTION criteria_hash(system_prompt text, scoring_prompt text, screening_prompt text, paused_topics text DEFAULT '')
    RETURNS text
    LANGUAGE sql IMMUTABLE AS $$
    SELECT encode(sha256(convert_to(system_prompt || E'\x1f' || scoring_prompt || E'\x1f' || screening_prompt
        || E'\x1f' || paused_topics, 'UTF8')), 'hex')
$$;
SELECT allow('EXECUTE', 'FUNCTION winnow.criteria_hash(text, text, text, text)');

CREATE TABLE criteria (
    hash text PRIMARY KEY,
    name text NOT NULL,
    system_prompt text NOT NULL,
    scoring_prompt text NOT NULL,
    screening_prompt text NOT NULL,
    paused_topics text NOT NULL DEFAULT '',
    created bigint NOT NULL,
    member text NOT NULL DEFAULT session_user,
    change bigint NOT NULL,
    CONSTRAINT hash_is_of_the_text CHECK (hash = winnow.criteria_hash(system_prompt, scoring_prompt, screening_prompt, paused_topics))
);
CREATE INDEX criteria_by_change ON criteria (change, hash);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON criteria FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT share_table('criteria');

-- Paid for once, by one, for all; never changed. What costs nothing is no row here: each gives it to itself.
CREATE TABLE score (
    arxiv_id text NOT NULL,
    version integer NOT NULL,
    criteria_hash text NOT NULL REFERENCES criteria,
    scorer text NOT NULL DEFAULT 'llm' CHECK (scorer = 'llm'),
    model text NOT NULL CHECK (model <> ''),
    relevance integer NOT NULL CHECK (relevance BETWEEN 1 AND 10),
    novelty integer NOT NULL CHECK (novelty BETWEEN 1 AND 10),
    fine double precision NOT NULL CHECK (fine BETWEEN 0 AND 1),
    comment text NOT NULL,
    topic text, -- null: it was not asked; empty: none fits
    other_topics text NOT NULL DEFAULT '',
    topic_reason text NOT NULL DEFAULT '',
    scored_at bigint NOT NULL,
    member text NOT NULL DEFAULT session_user,
    change bigint NOT NULL,
    PRIMARY KEY (arxiv_id, version, criteria_hash, scorer, model),
    FOREIGN KEY (arxiv_id, version) REFERENCES paper
);
CREATE INDEX score_by_change ON score (change, arxiv_id, version, criteria_hash, model);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON score FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT share_table('score');

-- What the cheap pass before a score, which is paid for as well, made of a paper.
CREATE TABLE screening (
    arxiv_id text NOT NULL,
    version integer NOT NULL,
    criteria_hash text NOT NULL REFERENCES criteria,
    model text NOT NULL CHECK (model <> ''),
    outcome text NOT NULL CHECK (outcome IN ('passed', 'dropped')),
    reason text NOT NULL DEFAULT '',
    member text NOT NULL DEFAULT session_user,
    change bigint NOT NULL,
    PRIMARY KEY (arxiv_id, version, criteria_hash, model),
    FOREIGN KEY (arxiv_id, version) REFERENCES paper
);
CREATE INDEX screening_by_change ON screening (change, arxiv_id, version, criteria_hash, model);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON screening FOR EACH ROW EXECUTE FUNCTION stamp();
SELECT share_table('screening');

-- Of members who share theirs, and of nobody else. One taken back is 'none': nothing is deleted.
CREATE TABLE decision (
    member text NOT NULL DEFAULT session_user,
    arxiv_id text NOT NULL,
    state text NOT NULL CHECK (state IN ('none', 'keep', 'skip', 'later')),
    decided_at bigint NOT NULL,
    change bigint NOT NULL,
    PRIMARY KEY (member, arxiv_id)
);
CREATE INDEX decision_by_change ON decision (change, member, arxiv_id);
CREATE TRIGGER stamped BEFORE INSERT OR UPDATE ON decision FOR EACH ROW EXECUTE FUNCTION stamp();
ALTER TABLE decision ENABLE ROW LEVEL SECURITY;
SELECT allow('SELECT, INSERT', 'TABLE winnow.decision');
SELECT allow('UPDATE (state, decided_at)', 'TABLE winnow.decision');
SELECT allow_rows('decision', 'read', 'SELECT', 'USING (member = session_user OR EXISTS (
    SELECT FROM winnow.member m WHERE m.name = decision.member AND m.shares_decisions))');
SELECT allow_rows('decision', 'add_own', 'INSERT', 'WITH CHECK (member = session_user)');
SELECT allow_rows('decision', 'change_own', 'UPDATE', 'USING (member = session_user) WITH CHECK (member = session_user)');

-- Who shares again shows all that was decided meanwhile: it is new to the others.
CREATE FUNCTION share_decisions(share boolean) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
    UPDATE member SET shares_decisions = share WHERE name = session_user AND shares_decisions <> share;
    UPDATE decision SET state = state WHERE member = session_user AND share;
$$;
SELECT allow('EXECUTE', 'FUNCTION winnow.share_decisions(boolean)');

-- Every call a member paid for; the id is the caller's, so that one told twice counts once. The time is the server's.
CREATE TABLE spending (
    id uuid PRIMARY KEY,
    member text NOT NULL DEFAULT session_user,
    at timestamptz NOT NULL DEFAULT now(),
    model text NOT NULL,
    cost numeric CHECK (cost >= 0), -- US dollars; null: the price was not known
    papers integer NOT NULL DEFAULT 0
);
CREATE INDEX spending_by_time ON spending (at);
CREATE FUNCTION tell_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER timed BEFORE INSERT ON spending FOR EACH ROW EXECUTE FUNCTION tell_time();
SELECT share_table('spending');

-- Many rows a call: an array of objects whose keys are the columns' names. Each returns how many rows are new or were filled.
-- What is there already costs no change number.

-- A field is filled where it is empty, or was said to be missing and now is not.
CREATE FUNCTION filled(stored text, stored_gaps text, field text, given text, given_gaps text) RETURNS text
    LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN coalesce(given, '') = '' THEN stored
                WHEN stored = '' THEN given
                WHEN field = ANY (string_to_array(stored_gaps, E'\n')) AND NOT field = ANY (string_to_array(given_gaps, E'\n')) THEN given
                ELSE stored END
$$;

-- Who is cross-listed days later keeps their version.
CREATE FUNCTION with_lines(stored text, given text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT concat_ws(E'\n', nullif(stored, ''), (
        SELECT string_agg(line, E'\n' ORDER BY place) FROM unnest(string_to_array(given, E'\n')) WITH ORDINALITY g(line, place)
        WHERE line <> ALL (string_to_array(stored, E'\n'))))
$$;

CREATE FUNCTION put_papers(rows jsonb) RETURNS integer LANGUAGE plpgsql SECURITY DEFINER SET search_path = winnow, pg_temp AS $$
DECLARE added integer; completed integer;
BEGIN
    PERFORM FROM counter FOR UPDATE; -- before any paper is locked: two that complete the same ones take turns
    UPDATE paper p SET text_version = f.text_version, title = f.title, authors = f.authors, abstract = f.abstract, categories = f.categories,
        comment = f.comment, doi = f.doi, journal_reference = f.journal_reference, license = f.license, gaps = f.gaps
    FROM (
        SELECT s.arxiv_id, s.version,
            filled(s.title, s.gaps, 'title', g.title, coalesce(g.gaps, '')) AS title,
            filled(s.authors, s.gaps, 'authors', g.authors, coalesce(g.gaps, '')) AS authors,
            filled(s.abstract, s.gaps, 'abstract', g.abstract, coalesce(g.gaps, '')) AS abstract,
            with_lines(s.categories, g.categories) AS categories,
            least(s.text_version, g.text_version) AS text_version,
            filled(s.comment, s.gaps, 'comment', g.comment, coalesce(g.gaps, '')) AS comment,
            filled(s.doi, s.gaps, 'doi', g.doi, coalesce(g.gaps, '')) AS doi,
            filled(s.journal_reference, s.gaps, 'journal', g.journal_reference, coalesce(g.gaps, '')) AS journal_reference,
            filled(s.license, s.gaps, 'license', g.license, coalesce(g.gaps, '')) AS license,
            coalesce((SELECT string_agg(gap, E'\n' ORDER BY gap) FROM unnest(string_to_array(s.gaps, E'\n')) gap
                      WHERE gap = ANY (string_to_array(coalesce(g.gaps, ''), E'\n'))), '') AS gaps
        FROM jsonb_populate_recordset(NULL::paper, rows) g JOIN paper s USING (arxiv_id, version)
    ) f
    WHERE p.arxiv_id = f.arxiv_id AND p.version = f.version
        AND (p.text_version, p.title, p.authors, p.abstract, p.categories, p.comment, p.doi, p.journal_reference, p.license, p.gaps)
            IS DISTINCT FROM
            (f.text_version, f.title, f.authors, f.abstract, f.categories, f.comment, f.doi, f.journal_reference, f.license, f.gaps);
    GET DIAGNOSTICS completed = ROW_COUNT;
    INSERT INTO paper (arxiv_id, version, text_version, title, authors, abstract, categories, comment, doi, journal_reference, license, gaps)
    SELECT g.arxiv_id, g.version, coalesce(g.text_version, g.version), g.title, g.authors, g.abstract, g.categories, coalesce(g.comment, ''), coalesce(g.doi, ''),
        coalesce(g.journal_reference, ''), coalesce(g.license, ''), coalesce(g.gaps, '')
    FROM jsonb_populate_recordset(NULL::paper, rows) g
    WHERE NOT EXISTS (SELECT FROM paper s WHERE s.arxiv_id = g.arxiv_id AND s.version = g.version)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added + completed;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_papers(jsonb)');

CREATE FUNCTION put_announcements(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE added integer;
BEGIN
    INSERT INTO announcement (day, feed, arxiv_id, version, type, position)
    SELECT g.day, g.feed, g.arxiv_id, coalesce(g.version, 1), g.type, g.position
    FROM jsonb_populate_recordset(NULL::announcement, rows) g
    WHERE NOT EXISTS (SELECT FROM announcement s WHERE s.day = g.day AND s.feed = g.feed AND s.arxiv_id = g.arxiv_id)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_announcements(jsonb)');

CREATE FUNCTION put_ledger(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE changed integer;
BEGIN
    INSERT INTO ledger AS s (day, feed, turn, state, announced, scanned, fetched_at, note, source)
    SELECT g.day, g.feed, g.turn, g.state, g.announced, g.scanned, g.fetched_at, coalesce(g.note, ''), coalesce(g.source, 'feed')
    FROM jsonb_populate_recordset(NULL::ledger, rows) g
    WHERE NOT EXISTS (
        SELECT FROM ledger s WHERE s.day = g.day AND s.feed = g.feed AND s.member = session_user
            AND (s.turn, s.state, s.announced, s.scanned, s.fetched_at, s.note, s.source)
                IS NOT DISTINCT FROM
                (g.turn, g.state, g.announced, g.scanned, g.fetched_at, coalesce(g.note, ''), coalesce(g.source, 'feed')))
    ON CONFLICT (day, feed, member) DO UPDATE SET turn = excluded.turn, state = excluded.state, announced = excluded.announced,
        scanned = excluded.scanned, fetched_at = excluded.fetched_at, note = excluded.note, source = excluded.source;
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_ledger(jsonb)');

CREATE FUNCTION put_criteria(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE added integer;
BEGIN
    INSERT INTO criteria (hash, name, system_prompt, scoring_prompt, screening_prompt, paused_topics, created)
    SELECT g.hash, g.name, g.system_prompt, g.scoring_prompt, g.screening_prompt, coalesce(g.paused_topics, ''), g.created
    FROM jsonb_populate_recordset(NULL::criteria, rows) g
    WHERE NOT EXISTS (SELECT FROM criteria s WHERE s.hash = g.hash)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_criteria(jsonb)');

CREATE FUNCTION put_scores(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE added integer;
BEGIN
    INSERT INTO score (arxiv_id, version, criteria_hash, scorer, model, relevance, novelty, fine, comment, topic, other_topics,
        topic_reason, scored_at)
    SELECT g.arxiv_id, g.version, g.criteria_hash, coalesce(g.scorer, 'llm'), g.model, g.relevance, g.novelty,
        coalesce(g.fine, 0), g.comment, g.topic, coalesce(g.other_topics, ''), coalesce(g.topic_reason, ''), g.scored_at
    FROM jsonb_populate_recordset(NULL::score, rows) g
    WHERE NOT EXISTS (
        SELECT FROM score s WHERE s.arxiv_id = g.arxiv_id AND s.version = g.version AND s.criteria_hash = g.criteria_hash
            AND s.scorer = coalesce(g.scorer, 'llm') AND s.model = g.model)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_scores(jsonb)');

CREATE FUNCTION put_screenings(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE added integer;
BEGIN
    INSERT INTO screening (arxiv_id, version, criteria_hash, model, outcome, reason)
    SELECT g.arxiv_id, g.version, g.criteria_hash, g.model, g.outcome, coalesce(g.reason, '')
    FROM jsonb_populate_recordset(NULL::screening, rows) g
    WHERE NOT EXISTS (
        SELECT FROM screening s WHERE s.arxiv_id = g.arxiv_id AND s.version = g.version
            AND s.criteria_hash = g.criteria_hash AND s.model = g.model)
    ON CONFLICT DO NOTHING;
    GET DIAGNOSTICS added = ROW_COUNT;
    RETURN added;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_screenings(jsonb)');

CREATE FUNCTION put_decisions(rows jsonb) RETURNS integer LANGUAGE plpgsql SET search_path = winnow, pg_temp AS $$
DECLARE changed integer;
BEGIN
    INSERT INTO decision AS s (arxiv_id, state, decided_at)
    SELECT g.arxiv_id, g.state, g.decided_at FROM jsonb_populate_recordset(NULL::decision, rows) g
    WHERE NOT EXISTS (
        SELECT FROM decision s WHERE s.member = session_user AND s.arxiv_id = g.arxiv_id
            AND s.state = g.state AND s.decided_at = g.decided_at)
    ON CONFLICT (member, arxiv_id) DO UPDATE SET state = excluded.state, decided_at = excluded.decided_at;
    GET DIAGNOSTICS changed = ROW_COUNT;
    RETURN changed;
END $$;
SELECT allow('EXECUTE', 'FUNCTION winnow.put_decisions(jsonb)');
