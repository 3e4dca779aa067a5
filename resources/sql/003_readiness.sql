-- What "không phát sinh" does to the sums, row by row; points beside the maximum (bonus, penalty);
-- grading bands; findings that somebody answers for; and where a new year came from.

ALTER TABLE item ADD COLUMN applicability TEXT NOT NULL DEFAULT 'excluded';

ALTER TABLE item ADD COLUMN counting TEXT NOT NULL DEFAULT 'ordinary';

-- The total that a group is rescaled to where parts of it do not apply; NULL: its own maximum.
ALTER TABLE item ADD COLUMN rescaled_to INTEGER CHECK (rescaled_to BETWEEN 0 AND 10000000000);

-- Grading bands, a JSON text that docs/file-formats.md describes; '[]': this framework has none.
ALTER TABLE framework ADD COLUMN grading TEXT NOT NULL DEFAULT '[]';

-- A warning that was read and accepted, with the reason. Item 0 is the sheet as a whole.
CREATE TABLE accepted_finding (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    code TEXT NOT NULL CHECK (length(code) > 0),
    item_id INTEGER NOT NULL,
    detail TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (length(reason) > 0),
    PRIMARY KEY (assessment_id, code, item_id, detail)
) STRICT;

-- The earlier assessment that a new year was started from, and which of its rows a row continues.
CREATE TABLE continued_assessment (
    assessment_id INTEGER PRIMARY KEY REFERENCES assessment (id),
    earlier_id INTEGER NOT NULL REFERENCES assessment (id) CHECK (earlier_id <> assessment_id)
) STRICT;

CREATE TABLE continued_item (
    assessment_id INTEGER NOT NULL REFERENCES assessment (id),
    item_id INTEGER NOT NULL REFERENCES item (id),
    earlier_item_id INTEGER NOT NULL REFERENCES item (id),
    relation TEXT NOT NULL,
    PRIMARY KEY (assessment_id, item_id, earlier_item_id)
) STRICT;
