// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace parindex {

/// One thing that a framework asks for as proof of a leaf.
struct Requirement
{
    QStringList kinds; ///< Kinds of documents of which one is enough; none: the words are left to the reader.
    QString words;     ///< As the framework says it; several wordings of the same kinds stand behind each other.

    bool isLeftToReader() const { return kinds.isEmpty(); }
    QString name() const; ///< "Báo cáo / Thông báo", or the words where no kind is recognised.
    bool operator==(const Requirement &) const = default;
};

/// All that the words of a framework ask for. A kind is recognised where they leave no doubt: "Kế
/// hoạch; Báo cáo hoặc Thông báo" asks for a kế hoạch, and for one of báo cáo and thông báo.
/// Whatever does not begin with the name of a kind, kinds that come with another document, "nếu
/// có", and alternatives of which one is something else, are left to the reader.
std::vector<Requirement> requirementsOf(const QString &requiredEvidence);

} // namespace parindex
