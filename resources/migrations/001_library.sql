-- Days are ISO dates in arXiv's time zone, times ISO UTC with milliseconds. Lists stand one entry a line.
-- "Winw" in ASCII.
PRAGMA application_id = 1466527351;

-- What arXiv said of a paper, at its newest version. Without categories: known from an imported digest only.
CREATE TABLE paper (
    id INTEGER PRIMARY KEY,
    arxiv_id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    abstract TEXT NOT NULL,
    categories TEXT NOT NULL,
    comment TEXT NOT NULL,
    doi TEXT NOT NULL,
    journal_reference TEXT NOT NULL,
    license TEXT NOT NULL,
    plain TEXT NOT NULL, -- the TeX in the texts above read out, for the index; only what differs
    added TEXT NOT NULL
) STRICT;

-- Kept in step by the program: with triggers FTS5 would write to disk after every row, three times slower.
CREATE VIRTUAL TABLE paper_fts USING fts5(
    title, authors, abstract, plain,
    content = 'paper', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

-- What each feed said on each day. The feed '' is an imported digest.
CREATE TABLE announcement (
    day TEXT NOT NULL,
    feed TEXT NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    type INTEGER NOT NULL,     -- 0 new, 1 cross, 2 replace, 3 replace-cross
    position INTEGER NOT NULL, -- the feed's turn on that day, then the place in the feed
    scanned INTEGER NOT NULL,
    PRIMARY KEY (day, feed, paper_id)
) STRICT, WITHOUT ROWID;

-- The announcements of a day merged over its feeds: written anew from them with every change of the day.
CREATE TABLE day_paper (
    day TEXT NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    type INTEGER NOT NULL,
    position INTEGER NOT NULL, -- from 0
    scanned INTEGER NOT NULL,
    PRIMARY KEY (day, paper_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX day_paper_by_paper ON day_paper(paper_id, day, scanned);

CREATE TABLE day_ledger (
    day TEXT NOT NULL,
    feed TEXT NOT NULL,
    turn INTEGER NOT NULL, -- the order in which the day's feeds came
    state TEXT NOT NULL,
    announced INTEGER NOT NULL,
    scanned INTEGER NOT NULL,
    fetched_at TEXT NOT NULL,
    note TEXT NOT NULL,
    PRIMARY KEY (day, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE feed_tag (
    feed TEXT PRIMARY KEY,
    etag BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE criteria (
    version INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    system_prompt TEXT NOT NULL,
    scoring_prompt TEXT NOT NULL,
    screening_prompt TEXT NOT NULL,
    created TEXT NOT NULL,
    parent INTEGER NOT NULL, -- 0: none
    is_current INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE UNIQUE INDEX criteria_current ON criteria(is_current) WHERE is_current = 1;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL,
    criteria_version INTEGER NOT NULL, -- 0: an imported digest without prompts
    scorer TEXT NOT NULL,
    model TEXT NOT NULL,
    started TEXT NOT NULL,
    finished TEXT,
    state TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    prompt_tokens INTEGER NOT NULL DEFAULT 0,
    completion_tokens INTEGER NOT NULL DEFAULT 0,
    total_tokens INTEGER NOT NULL DEFAULT 0,
    prompt_cost REAL NOT NULL DEFAULT 0,
    completion_cost REAL NOT NULL DEFAULT 0,
    total_cost REAL NOT NULL DEFAULT 0,
    scored INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX run_by_day ON run(day);

-- Paid for once, never overwritten: the key is all that a score depends on.
CREATE TABLE score (
    id INTEGER PRIMARY KEY AUTOINCREMENT, -- the greater, the newer
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    paper_version INTEGER NOT NULL,
    criteria_version INTEGER NOT NULL,
    scorer TEXT NOT NULL,
    model TEXT NOT NULL,
    relevance INTEGER NOT NULL CHECK (relevance BETWEEN 1 AND 10),
    novelty INTEGER NOT NULL CHECK (novelty BETWEEN 1 AND 10),
    fine REAL NOT NULL,
    comment TEXT NOT NULL,
    run_id INTEGER NOT NULL REFERENCES run(id),
    UNIQUE (paper_id, paper_version, criteria_version, scorer, model)
) STRICT;
CREATE INDEX score_by_run ON score(run_id);

-- Papers that the newest run to touch them could not score, or dropped beforehand. A score removes both.
CREATE TABLE scoring_failure (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    run_id INTEGER NOT NULL REFERENCES run(id),
    cause TEXT NOT NULL
) STRICT;
CREATE INDEX scoring_failure_by_run ON scoring_failure(run_id);
CREATE TABLE screening (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    run_id INTEGER NOT NULL REFERENCES run(id),
    reason TEXT NOT NULL
) STRICT;

-- What the reader decided; no row: nothing.
CREATE TABLE decision (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    state TEXT NOT NULL,
    decided_at TEXT NOT NULL
) STRICT;

-- Acts that undo takes back as a whole, and what each changed. Undone acts stay until the next act.
CREATE TABLE decision_act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE decision_log (
    act_id INTEGER NOT NULL REFERENCES decision_act(id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    before TEXT NOT NULL,
    before_at TEXT,
    after TEXT NOT NULL,
    PRIMARY KEY (act_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE paper_status (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    is_read INTEGER NOT NULL
) STRICT;

-- Imported digests word for word, so that they can be written again byte for byte whatever the library
-- learns of their papers later.
CREATE TABLE imported_digest (
    day TEXT PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES run(id),
    newest_score INTEGER NOT NULL, -- of the library when it was imported: a greater one of this day is newer
    model TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL,
    completion_tokens INTEGER NOT NULL,
    total_tokens INTEGER NOT NULL,
    prompt_cost REAL NOT NULL,
    completion_cost REAL NOT NULL,
    total_cost REAL NOT NULL,
    announced INTEGER NOT NULL,
    scanned INTEGER NOT NULL,
    relevant INTEGER NOT NULL,
    system_prompt TEXT, -- both prompts or neither
    user_prompt TEXT,
    seam TEXT           -- Digest::seam
) STRICT;
CREATE TABLE imported_entry (
    day TEXT NOT NULL REFERENCES imported_digest(day) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    arxiv_id TEXT NOT NULL,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    abstract TEXT NOT NULL,
    comment TEXT NOT NULL,
    relevance INTEGER,
    novelty INTEGER,
    PRIMARY KEY (day, place)
) STRICT;
