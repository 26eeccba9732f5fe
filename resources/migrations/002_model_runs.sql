-- What scoring with a language model adds.
ALTER TABLE run ADD COLUMN calls INTEGER NOT NULL DEFAULT 0;
ALTER TABLE run ADD COLUMN cached_tokens INTEGER NOT NULL DEFAULT 0; -- of the prompt tokens
ALTER TABLE run ADD COLUMN cost_known INTEGER NOT NULL DEFAULT 1;    -- 0: the costs lack those of some call
ALTER TABLE run ADD COLUMN screened INTEGER NOT NULL DEFAULT 0;

-- Every call to a model, as it was billed.
CREATE TABLE call (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the greater, the newer
    run_id INTEGER NOT NULL REFERENCES run(id),
    started TEXT NOT NULL,
    elapsed INTEGER NOT NULL, -- milliseconds
    kind TEXT NOT NULL,
    papers INTEGER NOT NULL, -- asked about
    answered INTEGER NOT NULL,
    dropped INTEGER NOT NULL, -- of these, by screening
    prompt_tokens INTEGER NOT NULL,
    cached_tokens INTEGER NOT NULL,
    cache_write_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    tokens_known INTEGER NOT NULL,     -- 0: the service did not say, the figures are estimates
    estimated_prompt INTEGER NOT NULL, -- tokens as they were guessed beforehand
    prompt_cost REAL,                  -- US dollars; null, all three: the price was not known
    completion_cost REAL,
    total_cost REAL,
    outcome TEXT NOT NULL,
    problem TEXT NOT NULL,
    reply TEXT NOT NULL -- where it could not be read in full
) STRICT;
CREATE INDEX call_by_run ON call(run_id);
CREATE INDEX call_by_start ON call(started);

-- How a paper without a score stands, keyed by all that this depends on, as a score is. A score under the same
-- key removes it.
CREATE TABLE verdict (
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    paper_version INTEGER NOT NULL,
    criteria_version INTEGER NOT NULL,
    scorer TEXT NOT NULL,
    model TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('passed', 'dropped', 'failed')), -- the first two by screening
    reason TEXT NOT NULL,
    run_id INTEGER NOT NULL REFERENCES run(id),
    PRIMARY KEY (paper_id, paper_version, criteria_version, scorer, model)
) STRICT, WITHOUT ROWID;
CREATE INDEX verdict_by_run ON verdict(run_id, kind);

INSERT INTO verdict
SELECT f.paper_id, p.version, r.criteria_version, r.scorer, r.model, 'failed', f.cause, f.run_id
FROM scoring_failure f JOIN run r ON r.id = f.run_id JOIN paper p ON p.id = f.paper_id;
INSERT INTO verdict
SELECT g.paper_id, p.version, r.criteria_version, r.scorer, r.model, 'dropped', g.reason, g.run_id
FROM screening g JOIN run r ON r.id = g.run_id JOIN paper p ON p.id = g.paper_id WHERE 1
ON CONFLICT DO NOTHING; -- a failure came after it
DROP TABLE scoring_failure;
DROP TABLE screening;
