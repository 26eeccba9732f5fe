-- What a search goes through beside the texts.
CREATE TABLE catalog (
    paper_id INTEGER PRIMARY KEY REFERENCES paper(id),
    names TEXT NOT NULL,     -- the authors, folded for comparing, one a line: " tri dao "
    categories TEXT NOT NULL -- one a line
) STRICT;
CREATE VIRTUAL TABLE catalog_fts USING fts5(
    names, categories,
    content = 'catalog', content_rowid = 'paper_id', tokenize = "unicode61 remove_diacritics 2 tokenchars '.-'"
);
CREATE TABLE category (
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- How many papers have a word.
CREATE VIRTUAL TABLE paper_word USING fts5vocab(paper_fts, row);

-- Which of a paper's scores and days is shown, read off in one go.
CREATE INDEX score_by_paper ON score(paper_id, criteria_version, scorer, paper_version, relevance, novelty);
DROP INDEX day_paper_by_paper;
CREATE INDEX day_paper_by_paper ON day_paper(paper_id, day, scanned, type);
