// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace parindex {

/// The kinds of documents that a framework asks for, where its words leave no doubt. Each entry is
/// a list of alternatives of which one is enough: "Kế hoạch; Báo cáo hoặc Thông báo" asks for a kế
/// hoạch, and for one of báo cáo and thông báo. Whatever does not begin with the name of a kind,
/// kinds that come with another document, "nếu có", and alternatives of which one is something
/// else, are left to the reader.
std::vector<QStringList> requiredKinds(const QString &requiredEvidence);

/// Of what is required, the entries that none of the kinds fulfils, as "Kế hoạch", "Báo cáo / Thông báo".
QStringList kindsMissing(const QString &requiredEvidence, const QStringList &kinds);

} // namespace parindex
