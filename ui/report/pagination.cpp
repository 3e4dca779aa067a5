// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pagination.h"

#include <algorithm>

namespace parindex {

namespace {

/// Fewer lines than these look like a mistake at the foot of a page.
constexpr int FewestLines = 3;

class Paginator
{
public:
    Paginator(const std::vector<StripSize> &strips, int pageHeight) : m_strips(strips), m_pageHeight(pageHeight), m_pages(1) {}

    std::vector<PlacedPage> run()
    {
        for (int strip = 0; strip < int(m_strips.size()); ++strip) {
            if (mustMove(strip))
                startPage(strip);
            place(strip);
        }
        return std::move(m_pages);
    }

private:
    const StripSize &at(int strip) const { return m_strips[std::size_t(strip)]; }
    int room() const { return m_pageHeight - m_used; }

    /// The height of a new page below the repeated header of this strip.
    int freshRoom(int strip) const
    {
        const int header = at(strip).header;
        return m_pageHeight - (header >= 0 && header != strip ? at(header).height() : 0);
    }

    bool isBroken(int strip) const { return at(strip).lines > 1 && at(strip).height() > freshRoom(strip); }

    /// What has to find room where the strip begins: all of it, or the first lines of one that is
    /// broken anyway.
    int leastHeight(int strip) const
    {
        const StripSize &size = at(strip);
        return isBroken(strip) ? std::min(FewestLines, size.lines) * size.lineHeight + size.padding : size.height();
    }

    /// The strip together with all that must not be torn from it, as far as a page can hold that.
    int groupHeight(int strip) const
    {
        int height = leastHeight(strip);
        for (int next = strip + 1; at(next - 1).keepsWithNext && next < int(m_strips.size()); ++next) {
            if (height + leastHeight(next) > freshRoom(strip))
                break;
            height += leastHeight(next);
        }
        return height;
    }

    /// Where a group begins it is decided for all of it; its later members stay with the first.
    bool mustMove(int strip) const
    {
        const bool isInGroup = strip > 0 && at(strip - 1).keepsWithNext;
        const int needed = isInGroup ? leastHeight(strip) : groupHeight(strip);
        return !m_isEmpty && (at(strip).startsPage || needed > room());
    }

    void startPage(int strip)
    {
        m_pages.emplace_back();
        m_used = 0;
        const int header = at(strip).header;
        if (header >= 0 && header != strip)
            put(header, 0, at(header).lines);
        m_isEmpty = true;
    }

    void place(int strip)
    {
        const StripSize &size = at(strip);
        int line = 0;
        while (isBroken(strip) && size.height() - line * size.lineHeight > room()) {
            const int fitting = std::max(1, (room() - size.padding) / size.lineHeight);
            put(strip, line, std::min(fitting, size.lines - line));
            line = std::min(line + fitting, size.lines);
            if (line == size.lines)
                return;
            startPage(strip);
        }
        put(strip, line, size.lines - line);
    }

    void put(int strip, int firstLine, int lines)
    {
        m_pages.back().push_back({strip, m_used, firstLine, lines});
        m_used += lines * at(strip).lineHeight + at(strip).padding;
        m_isEmpty = false;
    }

    const std::vector<StripSize> &m_strips;
    int m_pageHeight;
    std::vector<PlacedPage> m_pages;
    int m_used = 0;
    bool m_isEmpty = true; ///< Nothing but a repeated header stands on the page.
};

} // namespace

std::vector<PlacedPage> paginate(const std::vector<StripSize> &strips, int pageHeight)
{
    return Paginator(strips, pageHeight).run();
}

} // namespace parindex
