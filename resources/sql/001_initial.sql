-- The first released form of a workspace file. Points are whole ten-thousandths of a point,
-- dates are ISO texts ('' when unknown), times are UTC. No number of a row is ever used again,
-- so that the history never speaks of another thing. Points lie within a million, so that sums
-- never overflow, whatever program wrote the file.

CREATE TABLE agency (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL CHECK (length(name) > 0),
    kind TEXT NOT NULL
) STRICT;

CREATE TABLE framework (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    decision TEXT NOT NULL,
    title TEXT NOT NULL,
    issuer TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    audience TEXT NOT NULL,
    first_year INTEGER NOT NULL,
    last_year INTEGER NOT NULL,
    official INTEGER NOT NULL CHECK (official IN (0, 1)),
    revision INTEGER NOT NULL CHECK (revision >= 1),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    framework_id INTEGER NOT NULL REFERENCES framework (id),
    parent_id INTEGER REFERENCES item (id) CHECK (parent_id < id),
    position INTEGER NOT NULL,
    level TEXT NOT NULL,
    code TEXT NOT NULL CHECK (length(code) > 0),
    title TEXT NOT NULL,
    maximum INTEGER NOT NULL CHECK (maximum BETWEEN -10000000000 AND 10000000000),
    source TEXT NOT NULL,
    rule_text TEXT NOT NULL,
    guidance TEXT NOT NULL,
    required_evidence TEXT NOT NULL,
    not_applicable TEXT NOT NULL,
    lead_agency TEXT NOT NULL,
    supporting_agencies TEXT NOT NULL,
    UNIQUE (framework_id, code),
    UNIQUE (framework_id, position)
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    agency_id INTEGER NOT NULL REFERENCES agency (id),
    framework_id INTEGER NOT NULL REFERENCES framework (id),
    year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
    state TEXT NOT NULL,
    UNIQUE (agency_id, framework_id, year)
) STRICT;

-- A row without points says something all the same: an explanation, or that the leaf does not apply.
CREATE TABLE score (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    item_id INTEGER NOT NULL REFERENCES item (id),
    stage TEXT NOT NULL CHECK (stage IN ('self', 'round1', 'round2')),
    points INTEGER CHECK (points BETWEEN -10000000000 AND 10000000000),
    explanation TEXT NOT NULL,
    applies INTEGER NOT NULL CHECK (applies IN (0, 1)),
    PRIMARY KEY (assessment_id, item_id, stage)
) STRICT;

CREATE TABLE evidence (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    number TEXT NOT NULL,
    issued_on TEXT NOT NULL,
    issuer TEXT NOT NULL,
    kind TEXT NOT NULL,
    abstract TEXT NOT NULL,
    signer TEXT NOT NULL
) STRICT;

CREATE TABLE attachment (
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
    file_name TEXT NOT NULL CHECK (length(file_name) > 0),
    size INTEGER NOT NULL CHECK (size > 0),
    pages INTEGER NOT NULL CHECK (pages >= 0),
    PRIMARY KEY (evidence_id, position)
) STRICT;

CREATE TABLE citation (
    evidence_id INTEGER NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    item_id INTEGER NOT NULL REFERENCES item (id),
    section TEXT NOT NULL,
    page TEXT NOT NULL,
    PRIMARY KEY (evidence_id, position),
    UNIQUE (evidence_id, assessment_id, item_id)
) STRICT;

CREATE INDEX citation_by_item ON citation (assessment_id, item_id);

-- Percent figures are ten-thousandths of a percent. Figures stand in the order they were given.
CREATE TABLE published_figure (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    position INTEGER NOT NULL,
    subject TEXT NOT NULL,
    code TEXT NOT NULL,
    title TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN -10000000000 AND 10000000000),
    maximum INTEGER CHECK (maximum BETWEEN -10000000000 AND 10000000000),
    percent INTEGER CHECK (percent BETWEEN -10000000000 AND 10000000000),
    rank INTEGER CHECK (rank > 0),
    rank_of INTEGER CHECK (rank_of > 0),
    rank_change INTEGER,
    score_change INTEGER CHECK (score_change BETWEEN -10000000000 AND 10000000000),
    origin TEXT NOT NULL,
    note TEXT NOT NULL,
    publication TEXT NOT NULL,
    PRIMARY KEY (assessment_id, position)
) STRICT;

CREATE TABLE reference_figure (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL,
    scope TEXT NOT NULL,
    measure TEXT NOT NULL,
    name TEXT NOT NULL,
    percent INTEGER CHECK (percent BETWEEN -10000000000 AND 10000000000),
    rank INTEGER CHECK (rank > 0),
    rank_of INTEGER CHECK (rank_of > 0),
    origin TEXT NOT NULL,
    note TEXT NOT NULL,
    publication TEXT NOT NULL
) STRICT;

-- Every change of a field: who, when, old and new. Subjects are texts such as
-- 'score 3 17 self' or 'evidence 12', so that a history outlives what it speaks of.
CREATE TABLE history (
    id INTEGER PRIMARY KEY,
    changed_at TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    subject TEXT NOT NULL,
    field TEXT NOT NULL,
    old_value TEXT NOT NULL,
    new_value TEXT NOT NULL
) STRICT;

CREATE INDEX history_by_subject ON history (subject);

-- What the workspace remembers about itself, such as the assessment that was last looked at.
CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
