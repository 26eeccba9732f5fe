-- What pre-screening made of a paper before a model was asked, keyed as verdicts are: a run that goes on keeps to it, whatever was
-- learned meanwhile. Dropped ones have a verdict as well; audited ones would have been dropped, and were asked about to see what
-- is missed.
CREATE TABLE prescreening (
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    paper_version INTEGER NOT NULL,
    criteria_version INTEGER NOT NULL,
    model TEXT NOT NULL,
    recall INTEGER NOT NULL, -- that the reader had chosen, per cent
    outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'dropped', 'audited')),
    run_id INTEGER NOT NULL REFERENCES run(id),
    PRIMARY KEY (paper_id, paper_version, criteria_version, model)
) STRICT, WITHOUT ROWID;
CREATE INDEX prescreening_by_run ON prescreening(run_id, outcome);
