// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/publishednotes.h"

namespace parindex {

namespace {

QString valueOf(const PublishedFigure &figure)
{
    const bool isTotal = figure.subject == PublishedFigure::Subject::Total || figure.subject == PublishedFigure::Subject::Appraised;
    const Decimals decimals = isTotal ? Decimals::Fixed : Decimals::Trimmed;
    const QString score = figure.score->toString(decimals);
    return figure.maximum ? score + u'/' + figure.maximum->toString(decimals) : score;
}

QString withSign(Points change)
{
    return (change > Points() ? QStringLiteral("+") : QString()) + change.toString();
}

} // namespace

QString PublishedNotes::mark(const QString &name, const PublishedFigure *figure, const ShownSum &shown)
{
    if (!figure)
        return {};
    const QString number = QStringLiteral("[%1]").arg(++m_numbered);
    m_notes << number + u' ' + sentence(name, *figure);
    if (!figure->score)
        return number;
    const bool differs = shown.achieved != figure->score;
    const QString origin = figure->origin == Origin::Published ? tr("published") : tr("by subtraction");
    return origin + (differs ? u' ' + valueOf(*figure) : QString()) + u' ' + number;
}

void PublishedNotes::add(const QString &name, const PublishedFigure &figure)
{
    m_others << sentence(name, figure);
}

QStringList PublishedNotes::lines() const
{
    QStringList result = m_notes;
    if (!m_others.isEmpty())
        result << tr("Other figures that were published:") << m_others;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        result << tr("Source (%1): %2").arg(i + 1).arg(m_sources.at(i));
    return result;
}

QString PublishedNotes::sentence(const QString &name, const PublishedFigure &figure)
{
    QStringList parts;
    if (figure.score)
        parts << (figure.origin == Origin::Published ? tr("published %1") : tr("%1 by subtraction")).arg(valueOf(figure));
    if (figure.percent)
        parts << tr("share %1%").arg(figure.percent->toString());
    if (figure.rank)
        parts << (figure.rankOf ? tr("rank %1 of %2").arg(*figure.rank).arg(*figure.rankOf) : tr("rank %1").arg(*figure.rank));
    if (figure.rankChange)
        parts << (*figure.rankChange < 0 ? tr("%n place(s) down", nullptr, -*figure.rankChange) : tr("%n place(s) up", nullptr, *figure.rankChange));
    if (figure.scoreChange)
        parts << tr("%1 points against the year before").arg(withSign(*figure.scoreChange));
    QString result = name + QStringLiteral(": ") + parts.join(QStringLiteral("; ")) + u'.';
    if (!figure.note.isEmpty())
        result += u' ' + figure.note;
    if (!figure.source.isEmpty())
        result += u' ' + sourceMark(figure.source);
    return result;
}

QString PublishedNotes::sourceMark(const QString &source)
{
    if (!m_sources.contains(source))
        m_sources << source;
    return tr("Source (%1).").arg(m_sources.indexOf(source) + 1);
}

} // namespace parindex
