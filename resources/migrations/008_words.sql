-- The words of a paper's texts as the search index has them, each written one way: "co2" of "CO$_2$". Null: the
-- text says them by itself, and stands in the index as it is.
CREATE TABLE paper_words (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    title TEXT,
    authors TEXT,
    abstract TEXT
) STRICT;

-- What earlier versions read otherwise and is to be read anew, some at a time: papers in the search index, and
-- built-in scores by criteria.
CREATE TABLE outdated_entry (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id)
) STRICT;
CREATE TABLE outdated_score (
    criteria_version INTEGER NOT NULL,
    paper_id INTEGER NOT NULL REFERENCES paper(id),
    PRIMARY KEY (criteria_version, paper_id)
) STRICT, WITHOUT ROWID;
INSERT INTO outdated_entry SELECT id FROM paper;
INSERT INTO outdated_score SELECT DISTINCT criteria_version, paper_id FROM score WHERE scorer = 'builtin';
