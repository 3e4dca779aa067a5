// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identifier.h"
#include "core/domain/points.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace parindex {

/// A chart as plain values: what it shows, never how it is drawn. Every value is exact, every
/// label is the text to print, and the table behind it says the same in words and figures.
struct Chart
{
    enum class Kind {
        StackedBars, ///< Parts of a whole, a bar for each category.
        GroupedBars, ///< Bars side by side in each category.
        Radar        ///< A line over the categories, values from 0 to 100.
    };
    enum class Unit { Points, Percent }; ///< Of the values.

    /// What the values stand for; decides the colour and the pattern.
    enum class Role { Achieved, Lost, Unscored, Earlier, Later, Own, Other };

    struct Category
    {
        QString code;
        QString title;
        QString label;              ///< "9,44/9,5"; printed at the end of a stacked bar or a spoke.
        std::optional<ItemId> item; ///< Where a click leads.

        QString name() const; ///< "1.2. Title", or one of the two.
        bool operator==(const Category &) const = default;
    };

    struct Series
    {
        QString name;
        Role role = Role::Achieved;
        std::vector<std::optional<Points>> values; ///< One for each category; nothing is a gap.
        QStringList labels;                        ///< For bars side by side; one for each category.

        bool operator==(const Series &) const = default;
    };

    Kind kind = Kind::StackedBars;
    Unit unit = Unit::Points;
    QString title; ///< Says what is shown, of whom and of when.
    std::vector<Category> categories;
    std::vector<Series> series;
    QStringList notes; ///< What was published, subtracted or left out.
    QStringList headings;          ///< Of the table behind.
    std::vector<QStringList> rows; ///< The categories first, in their order.

    bool isEmpty() const { return categories.empty(); }
    /// A row of the table in words, with its headings.
    QString rowText(std::size_t row) const;
    /// One text that says it all, for those who cannot see the picture.
    QString description() const;
    /// The table for a spreadsheet: cells between tabs, rows between new lines. Cells that a
    /// spreadsheet would take for a formula are kept from being one.
    QString tableText() const;

    bool operator==(const Chart &) const = default;
};

} // namespace parindex
