// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace parindex {

/// A level as an annex writes it, cut into what must hold and what is then given.
struct LevelPhrase
{
    QString label;
    QString award;
};

/// What is longer than this is prose and no level: nothing is read out of it.
inline constexpr qsizetype LongestRuleLine = 1000;

/// The lines of a rule without bullets, leaders ("……") and what ends a line.
QStringList ruleLinesOf(const QString &text);

/// "Hoàn thành 100%: 2; dưới 100%: 0" as two pieces; a line that has one level stays whole.
QStringList rulePiecesOf(const QString &line);

/// "Dưới 80% thì điểm đánh giá là 0", "1 điểm: gửi đúng hạn", "Gửi đúng hạn được 1 điểm", "100% – 2 điểm" and
/// the other ways to write a level, in the order in which they are to be tried: the first whose award can be
/// read is the right one.
QList<LevelPhrase> levelPhrasesOf(const QString &piece);

/// "Cộng mục 5: 6", "Tổng I: 3": a sum that slipped in among the levels.
bool isSumRow(const QString &line);

/// "Trường hợp không phát sinh …": says when the rule does not count, and is no level of it.
bool isNotApplicableLine(const QString &line);

/// "Cách tính:", "Tính tỷ lệ …:": announces the levels and says nothing itself.
bool isLeadInLine(const QString &line);

} // namespace parindex
