-- Papers whose texts were changed after they came, the newest change last: programs beside each other read only
-- those anew.
CREATE TABLE paper_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper_id INTEGER NOT NULL UNIQUE REFERENCES paper(id)
) STRICT;

-- The oldest version with the newest one's title and abstract: what was said of that one still holds.
ALTER TABLE paper ADD COLUMN text_version INTEGER NOT NULL DEFAULT 0;
UPDATE paper SET text_version = version;
-- Withdrawn by its authors, as its comment or abstract says.
ALTER TABLE paper ADD COLUMN is_withdrawn INTEGER NOT NULL DEFAULT 0;
UPDATE paper SET is_withdrawn = 1
WHERE abstract LIKE 'This paper has been withdrawn%' OR comment LIKE '%paper has been withdrawn%';
CREATE INDEX paper_withdrawn ON paper(id) WHERE is_withdrawn = 1;

-- How a paper stood before a newer version of it came: of papers that the reader had kept, put off or marked.
CREATE TABLE paper_version (
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    comment TEXT NOT NULL,
    replaced_at TEXT NOT NULL,
    PRIMARY KEY (paper_id, version)
) STRICT, WITHOUT ROWID;
