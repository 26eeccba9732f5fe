-- Under which profile of criteria the reader decided: the first version that the criteria in use then went back to. Null:
-- there were none, and it counts for all.
ALTER TABLE decision ADD COLUMN profile INTEGER;
UPDATE decision SET profile = (
    WITH RECURSIVE line(version, parent) AS (
        SELECT version, parent FROM criteria WHERE is_current = 1
        UNION SELECT c.version, c.parent FROM criteria c JOIN line ON c.version = line.parent)
    SELECT min(version) FROM line);

-- What was learned from the reader's decisions under one profile of criteria. It is learned anew from the decisions as they
-- are, never added to: an undone one leaves no trace.
CREATE TABLE taste_model (
    profile INTEGER PRIMARY KEY,
    generation INTEGER NOT NULL,       -- the greater, the newer; never used again
    criteria_version INTEGER NOT NULL, -- that papers were read by
    trained TEXT NOT NULL, -- UTC
    evidence BLOB NOT NULL,            -- of which papers what was known, to tell what is new
    data BLOB NOT NULL
) STRICT;

-- What it makes of the papers, of 0 to 1.
CREATE TABLE taste (
    profile INTEGER NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    value REAL NOT NULL,
    generation INTEGER NOT NULL DEFAULT 0, -- of the model that said so
    PRIMARY KEY (profile, paper_id)
) STRICT, WITHOUT ROWID;

-- Decisions up to here are not learned from: the reader wanted to begin anew.
CREATE TABLE taste_start (
    profile INTEGER PRIMARY KEY,
    since TEXT NOT NULL
) STRICT;

-- Of another text it would say something else.
CREATE TRIGGER taste_of_changed_text AFTER UPDATE OF title, abstract ON paper
WHEN OLD.title <> NEW.title OR OLD.abstract <> NEW.abstract
BEGIN
    DELETE FROM taste WHERE profile IN (SELECT profile FROM taste_model) AND paper_id = NEW.id;
END;
