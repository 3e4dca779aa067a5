// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/evidencetree/evidenceindex.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace parindex {

namespace {

using State = EvidenceTree::State;

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::EvidenceIndex", source, nullptr, count);
}

/// The limit that the entry is above.
qint64 limitOf(const EvidenceTree &tree, const EvidenceTree::Entry &entry)
{
    const EvidenceTreeOptions &options = tree.options;
    return options.largestFile > 0 && entry.file.size > options.largestFile ? options.largestFile : options.largestPart;
}

} // namespace

QString EvidenceIndex::title()
{
    return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "Index of the evidence documents"));
}

QString EvidenceIndex::partsTitle()
{
    return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "Parts"));
}

QString EvidenceIndex::sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QString EvidenceIndex::remarkOf(const EvidenceTree &tree, const EvidenceTree::Entry &entry)
{
    switch (entry.state) {
    case State::Stored:
        return entry.isAboveLimit ? text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "larger than %1")).arg(sizeText(limitOf(tree, entry))) : QString();
    case State::Elsewhere:
        return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "see %1")).arg(entry.firstPlace);
    case State::NoFile:
        return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "no file"));
    case State::TooLarge:
        return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "left out, larger than %1: %2")).arg(sizeText(limitOf(tree, entry)), entry.file.fileName);
    case State::Missing:
        return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "missing: %1")).arg(entry.file.fileName);
    case State::Altered:
        return text(QT_TRANSLATE_NOOP("parindex::EvidenceIndex", "left out, altered or unreadable: %1")).arg(entry.file.fileName);
    }
    return {};
}

int EvidenceIndex::leftOut(const EvidenceTree &tree)
{
    return int(std::count_if(tree.entries.begin(), tree.entries.end(), [](const EvidenceTree::Entry &entry) {
        return entry.state == State::TooLarge || entry.state == State::Missing || entry.state == State::Altered;
    }));
}

QString EvidenceIndex::totals(const EvidenceTree &tree)
{
    const int files = tree.files();
    const int missing = leftOut(tree);
    const auto parts = int(tree.parts.size());
    QStringList all{text(QT_TRANSLATE_N_NOOP("parindex::EvidenceIndex", "%n file(s)"), files), sizeText(tree.bytes())};
    if (tree.hasParts())
        all << text(QT_TRANSLATE_N_NOOP("parindex::EvidenceIndex", "%n part(s)"), parts);
    if (missing > 0)
        all << text(QT_TRANSLATE_N_NOOP("parindex::EvidenceIndex", "%n file(s) left out"), missing);
    return all.join(QStringLiteral("; "));
}

} // namespace parindex
