// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/stripbuilder.h"

#include "ui/report/tablestrips.h"

#include <algorithm>

namespace parindex {

namespace {

constexpr int mm(double millimetres) { return dotsOfMillimetres(millimetres); }
constexpr int StripsWithSignature = 3;

TextStyle centred(int points, bool bold, bool italic = false)
{
    return {points, bold, italic, Qt::AlignHCenter};
}

QLine ruleAt(int left, int top, int length)
{
    return {left, top, left + length, top};
}

/// Puts texts and rules below each other in a column of a strip that is never broken.
class ColumnFiller
{
public:
    ColumnFiller(Strip &strip, int left, int width) : m_strip(strip), m_left(left), m_width(width) {}

    void add(const QString &text, const TextStyle &style)
    {
        if (text.isEmpty())
            return;
        TextBlock block(text, style, m_width);
        m_textWidth = block.naturalWidth();
        const int top = m_bottom;
        m_bottom += block.height();
        m_strip.boxes.push_back({std::move(block), {m_left, top}});
    }

    /// A rule in the middle below the last text, some percent as long as that.
    void addRule(int percent)
    {
        const int length = m_textWidth * percent / 100;
        m_strip.rules.push_back(ruleAt(m_left + (m_width - length) / 2, m_bottom + mm(0.7), length));
        m_bottom += mm(2);
    }

    void skip(int height) { m_bottom += height; }
    void moveTo(int top) { m_bottom = std::max(m_bottom, top); }
    int bottom() const { return m_bottom; }

private:
    Strip &m_strip;
    int m_left;
    int m_width;
    int m_bottom = 0;
    int m_textWidth = 0;
};

} // namespace

std::vector<Strip> StripBuilder::build(const Report &report)
{
    addMasthead(report.masthead);
    addTitles(report);
    for (const Report::Block &block : report.blocks)
        std::visit([this](const auto &content) { add(content); }, block);
    addSignatures(report.signatures);
    return std::move(m_strips);
}

void StripBuilder::addMasthead(const Report::Masthead &masthead)
{
    Strip strip;
    const int half = m_width * 42 / 100;
    ColumnFiller left(strip, 0, half);
    left.add(masthead.superior, centred(12, false));
    left.add(masthead.issuer, centred(12, true));
    left.addRule(40);
    ColumnFiller right(strip, half, m_width - half);
    right.add(nationalName(), centred(12, true));
    right.add(nationalMotto(), centred(13, true));
    right.addRule(100);
    const int dateLine = std::max(left.bottom(), right.bottom()) + mm(1);
    left.moveTo(dateLine);
    right.moveTo(dateLine);
    left.add(masthead.number, centred(13, false));
    right.add(masthead.placeAndDate, centred(13, false, true));
    strip.size.lineHeight = std::max(left.bottom(), right.bottom());
    m_strips.push_back(std::move(strip));
}

void StripBuilder::addTitles(const Report &report)
{
    const std::size_t first = m_strips.size();
    addText(report.title, centred(14, true), {mm(6), 0});
    addText(report.subtitle, centred(14, true), {0, 0});
    addText(report.reference, centred(12, false, true), {mm(1), 0});
    if (m_strips.size() > first) {
        Strip &last = m_strips.back();
        const int length = std::min(last.boxes.front().text.naturalWidth(), m_width) / 3;
        last.rules.push_back(ruleAt((m_width - length) / 2, last.size.height() + mm(1), length));
        last.size.padding += mm(6);
    }
    for (std::size_t i = first; i < m_strips.size(); ++i)
        m_strips[i].size.keepsWithNext = true;
}

void StripBuilder::add(const Report::Heading &heading)
{
    if (Strip *strip = addText(heading.text, {13, true, false, Qt::AlignLeft}, {mm(3), mm(1)})) {
        strip->size.keepsWithNext = true;
        strip->size.startsPage = heading.startsPage;
    }
}

void StripBuilder::add(const Report::Paragraph &paragraph)
{
    if (Strip *strip = addText(paragraph.text, {13, false, false, Qt::AlignJustify, mm(12.7)}, {mm(1), mm(1.2)}))
        strip->size.startsPage = paragraph.startsPage;
}

void StripBuilder::add(const Report::Table &table)
{
    for (Strip &strip : tableStrips(table, m_width, int(m_strips.size())))
        m_strips.push_back(std::move(strip));
    for (const QString &note : table.notes)
        addText(note, {10, false, false, Qt::AlignLeft}, {mm(1), 0});
}

void StripBuilder::addSignatures(const std::vector<Report::Signature> &signatures)
{
    if (signatures.empty())
        return;
    Strip strip;
    const int columns = std::max(2, int(signatures.size()));
    const int width = m_width / columns;
    for (int i = 0; i < int(signatures.size()); ++i) {
        const Report::Signature &signature = signatures[std::size_t(i)];
        ColumnFiller column(strip, (columns - int(signatures.size()) + i) * width, width);
        column.skip(mm(6));
        column.add(signature.capacity, centred(13, true));
        column.add(signature.instruction, centred(12, false, true));
        column.skip(mm(22));
        column.add(signature.name, centred(13, true));
        strip.size.lineHeight = std::max(strip.size.lineHeight, column.bottom());
    }
    // Nobody signs a page that says nothing: the last rows and notes go along.
    const std::size_t company = std::min<std::size_t>(StripsWithSignature, m_strips.size());
    for (std::size_t i = m_strips.size() - company; i < m_strips.size(); ++i)
        m_strips[i].size.keepsWithNext = true;
    m_strips.push_back(std::move(strip));
}

Strip *StripBuilder::addText(const QString &text, const TextStyle &style, Gap gap)
{
    if (text.isEmpty())
        return nullptr;
    Strip strip;
    TextBlock block(text, style, m_width);
    strip.size.lines = block.lineCount();
    strip.size.lineHeight = block.lineHeight();
    strip.size.padding = gap.above + gap.below;
    strip.boxes.push_back({std::move(block), {0, gap.above}});
    m_strips.push_back(std::move(strip));
    return &m_strips.back();
}

} // namespace parindex
