// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachfiles.h"

#include "ui/prompts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>

namespace parindex {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("parindex::AttachFiles", source);
}

struct Copied
{
    std::vector<Attachment> attachments;
    QStringList refusals;
    bool cancelled = false;
};

/// Runs in a worker thread: touches the store only.
Copied copyAll(const Workspace &workspace, const QStringList &paths, const Prompts::Progress &progress)
{
    qint64 total = 0;
    for (const QString &path : paths)
        total += QFileInfo(path).size();
    Copied copied;
    qint64 done = 0;
    for (const QString &path : paths) {
        auto attachment = workspace.storeFile(path, [&](qint64 bytes) { return progress(done + bytes, total); });
        done += QFileInfo(path).size();
        if (attachment) {
            copied.attachments.push_back(std::move(*attachment));
        } else if (attachment.error().code == ErrorCode::Cancelled) {
            copied.cancelled = true;
            return copied;
        } else {
            copied.refusals << attachment.error().message;
        }
    }
    return copied;
}

const Evidence *holderOf(const Workspace &workspace, const Attachment &attachment)
{
    for (const Evidence &evidence : workspace.evidence()) {
        for (const Attachment &held : evidence.attachments) {
            if (held.digest == attachment.digest)
                return &evidence;
        }
    }
    return nullptr;
}

/// Collects what is to be changed, so that one drop is one step to undo.
class Changes
{
public:
    Changes(Session &session, const Item *leaf) : m_session(session), m_leaf(leaf) {}

    void add(const Attachment &attachment)
    {
        const Evidence *holder = holderOf(m_session.workspace(), attachment);
        const bool again = std::any_of(changes.begin(), changes.end(), [&](const Workspace::EvidenceChange &change) {
            return change.evidence->attachments.front().digest == attachment.digest;
        });
        if (again)
            return;
        if (holder) {
            remarks << text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "“%1” is already attached to %2, so it was not added again.")).arg(attachment.fileName, holder->label());
            cite(*holder);
            return;
        }
        Evidence evidence = proposedEvidence(attachment);
        if (m_leaf)
            evidence.citations.push_back({*m_session.assessment(), m_leaf->id, {}, {}});
        changes.push_back({{}, std::move(evidence)});
    }

    std::vector<Workspace::EvidenceChange> changes;
    QStringList remarks;

private:
    void cite(const Evidence &holder)
    {
        if (!m_leaf || holder.citationOf(*m_session.assessment(), m_leaf->id))
            return;
        Evidence cited = holder;
        cited.citations.push_back({*m_session.assessment(), m_leaf->id, {}, {}});
        changes.push_back({holder.id, std::move(cited)});
    }

    Session &m_session;
    const Item *m_leaf;
};

QStringList localPaths(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

Evidence proposedEvidence(const Attachment &attachment)
{
    Evidence evidence;
    evidence.attachments.push_back(attachment);
    const QString stem = QFileInfo(attachment.fileName).completeBaseName();
    static const QRegularExpression number(QStringLiteral("^(\\d{1,5})[-_](QĐ|QD|KH|BC|TB|NQ|CT|TTr|HD|GM)[-_](\\p{Lu}[\\p{Lu}\\d]*)(?=$|[\\s_.-])"),
                                           QRegularExpression::UseUnicodePropertiesOption);
    const auto match = number.match(stem);
    if (match.hasMatch()) {
        const QString kind = match.captured(2) == u"QD" ? QStringLiteral("QĐ") : match.captured(2);
        evidence.number = QStringLiteral("%1/%2-%3").arg(match.captured(1), kind, match.captured(3));
    }
    const QString rest = stem.mid(match.hasMatch() ? match.capturedEnd() : 0).replace(u'_', u' ').trimmed();
    evidence.abstract = rest;
    return evidence;
}

void attachFiles(Session &session, QWidget *parent, const QStringList &paths, const Item *leaf)
{
    if (paths.isEmpty())
        return;
    Copied copied;
    const Workspace &workspace = session.workspace();
    Prompts::instance().runWithProgress(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Adding files…")),
                                        [&](const Prompts::Progress &progress) { copied = copyAll(workspace, paths, progress); });
    if (copied.cancelled)
        return;
    Changes changes(session, leaf);
    for (const Attachment &attachment : copied.attachments)
        changes.add(attachment);
    const int count = static_cast<int>(changes.changes.size());
    session.changeEvidence(std::move(changes.changes), QCoreApplication::translate("parindex::AttachFiles", "adding %n document(s)", nullptr, count));
    const QStringList messages = copied.refusals + changes.remarks;
    if (!messages.isEmpty())
        Prompts::instance().showMessage(parent, text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Add files")), messages.join(QStringLiteral("\n\n")));
}

bool canAttach(const QMimeData &data)
{
    return data.hasImage() || !localPaths(data).isEmpty();
}

void attachData(Session &session, QWidget *parent, const QMimeData &data, const Item *leaf)
{
    const QStringList paths = localPaths(data);
    if (!paths.isEmpty())
        return attachFiles(session, parent, paths, leaf);
    const QImage image = qvariant_cast<QImage>(data.imageData());
    QTemporaryDir folder;
    const QString path = folder.filePath(text(QT_TRANSLATE_NOOP("parindex::AttachFiles", "Image %1.png")).arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HHmmss"))));
    if (!image.isNull() && image.save(path))
        attachFiles(session, parent, {path}, leaf);
}

} // namespace parindex
