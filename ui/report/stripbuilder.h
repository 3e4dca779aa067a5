// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "ui/report/strip.h"

namespace parindex {

/// Turns a report into strips of one width, from top to bottom.
class StripBuilder
{
public:
    explicit StripBuilder(int width) : m_width(width) {}

    std::vector<Strip> build(const Report &report);

private:
    struct Gap
    {
        int above = 0;
        int below = 0;
    };

    void addMasthead(const Report::Masthead &masthead);
    void addTitles(const Report &report);
    void add(const Report::Heading &heading);
    void add(const Report::Paragraph &paragraph);
    void add(const Report::Table &table);
    void addSignatures(const std::vector<Report::Signature> &signatures);
    /// One block of text across the page; nothing when there is no text.
    Strip *addText(const QString &text, const TextStyle &style, Gap gap);

    int m_width;
    std::vector<Strip> m_strips;
};

} // namespace parindex
