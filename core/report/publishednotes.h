// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/assessmentview.h"

#include <QCoreApplication>
#include <QStringList>

namespace parindex {

/// What a report has to say about published figures: a mark beside the value, a numbered note
/// below the table, and the publications that the notes come from.
class PublishedNotes
{
    Q_DECLARE_TR_FUNCTIONS(parindex::PublishedNotes)

public:
    /// What stands below a shown value: "published [1]", "by subtraction [2]", or the published
    /// value itself where it is another one. Empty when nothing has been published.
    QString mark(const QString &name, const PublishedFigure *figure, const ShownSum &shown);
    /// A note about a figure that has no row of its own.
    void add(const QString &name, const PublishedFigure &figure);

    QStringList lines() const; ///< The notes, then the publications.

private:
    QString sentence(const QString &name, const PublishedFigure &figure);
    QString sourceMark(const QString &source);

    int m_numbered = 0;
    QStringList m_notes;
    QStringList m_others;
    QStringList m_sources;
};

} // namespace parindex
