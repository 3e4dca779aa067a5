// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/files.h"

#include <QDir>
#include <QRandomGenerator>

namespace parindex::test {

/// Batches of files that become documents of a workspace; batch number N holds the same files in
/// every process.
class NumberedBatches
{
public:
    static constexpr int FilesOfBatch = 10;
    static constexpr int LargestFile = 200'000; ///< Bytes.

    explicit NumberedBatches(Workspace &workspace) : m_workspace(workspace) {}

    Status bringIn(int number) const
    {
        std::vector<Workspace::EvidenceChange> changes;
        for (const auto &file : m_workspace.storeFiles(sources(number))) {
            if (!file)
                return file.error();
            Evidence document;
            document.abstract = QStringLiteral("Đợt %1").arg(number);
            document.attachments.push_back(*file);
            changes.push_back({{}, std::move(document)});
        }
        const auto before = m_workspace.replaceEvidence(std::move(changes));
        return before ? Status() : Status(before.error());
    }

private:
    QStringList sources(int number) const
    {
        const QString folder = m_workspace.path() + QStringLiteral(".sources");
        QDir().mkpath(folder);
        QStringList paths;
        for (int file = 0; file < FilesOfBatch; ++file) {
            const int seed = number * FilesOfBatch + file;
            QRandomGenerator random(static_cast<quint32>(seed));
            const QByteArray content = QByteArray::number(seed) + QByteArray(random.bounded(LargestFile), char(random.bounded(256)));
            paths << writeFile(QStringLiteral("%1/%2.bin").arg(folder).arg(file), content);
        }
        return paths;
    }

    Workspace &m_workspace;
};

} // namespace parindex::test
