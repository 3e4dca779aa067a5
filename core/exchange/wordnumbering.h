// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <vector>

namespace parindex {

/// The numbers that Word writes before paragraphs by itself: they stand nowhere in the text, but a
/// column "STT" often holds nothing else.
class WordNumbering
{
public:
    explicit WordNumbering(const QByteArray &xml); ///< Of numbering.xml; what cannot be read numbers nothing.

    /// What stands before the next paragraph of this list at this level (from 0), with a blank
    /// behind it: "1.2. ", "b) ", "- ".
    QString next(const QString &list, int level);

private:
    static constexpr int Levels = 9;
    struct Level
    {
        QString text; ///< "%1.%2."
        QString format = QStringLiteral("decimal");
        int start = 1;
    };
    struct Form
    {
        std::vector<Level> levels = std::vector<Level>(Levels);
    };

    QMap<QString, QString> m_formOfList;
    QMap<QString, Form> m_forms;
    QMap<QString, std::vector<int>> m_counts; ///< By form: lists of one form count on.
};

} // namespace parindex
