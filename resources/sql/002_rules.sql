-- Rules that can be worked out, beside their words, and what was entered for them. Both are JSON
-- texts, described in docs/file-formats.md: '{}' is a rule that is read by people, and nothing
-- entered.

ALTER TABLE item ADD COLUMN rule_shape TEXT NOT NULL DEFAULT '{}';

ALTER TABLE score ADD COLUMN inputs TEXT NOT NULL DEFAULT '{}';
