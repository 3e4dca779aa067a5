// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/takeoverlastyear.h"

#include "ui/dialogs/yeartakeoverdialog.h"
#include "ui/prompts.h"

#include <QCoreApplication>

#include <set>

namespace parindex {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("parindex::TakeOverLastYear", source, nullptr, count);
}

void say(QWidget *parent, const QString &sentence)
{
    Prompts::instance().showMessage(parent, text(QT_TRANSLATE_NOOP("parindex::TakeOverLastYear", "Take over last year's documents")), sentence);
}

std::vector<EvidenceId> write(Session &session, std::vector<Evidence> documents)
{
    std::set<EvidenceId> before;
    for (const Evidence &document : session.workspace().evidence())
        before.insert(document.id);
    std::vector<Workspace::EvidenceChange> changes;
    std::vector<EvidenceId> ids;
    for (Evidence &document : documents) {
        if (document.id.isValid())
            ids.push_back(document.id);
        changes.push_back({document.id, std::move(document)});
    }
    const int count = static_cast<int>(changes.size());
    if (!session.changeEvidence(std::move(changes), text(QT_TRANSLATE_N_NOOP("parindex::TakeOverLastYear", "taking over %n document(s)"), count)))
        return {};
    for (const Evidence &document : session.workspace().evidence()) {
        if (!before.contains(document.id))
            ids.push_back(document.id);
    }
    return ids;
}

} // namespace

std::vector<EvidenceId> takeOverLastYear(Session &session, QWidget *parent)
{
    const Continuation *continuation = session.assessment() ? session.workspace().continuationOf(*session.assessment()) : nullptr;
    if (!continuation || !session.canCite()) {
        say(parent, continuation ? text(QT_TRANSLATE_NOOP("parindex::TakeOverLastYear", "Documents cannot be cited in this year now, because it is locked or the file is open for reading only."))
                                 : text(QT_TRANSLATE_NOOP("parindex::TakeOverLastYear", "This year continues no earlier one, so there are no documents to take over. “Start a new year” makes one that does.")));
        return {};
    }
    const int earlierYear = session.workspace().assessment(continuation->earlier)->year;
    const int year = session.view().assessment().year;
    std::vector<YearTakeoverRow> rows = yearTakeover(session.workspace().evidence(), *continuation, earlierYear);
    if (rows.empty()) {
        say(parent, text(QT_TRANSLATE_NOOP("parindex::TakeOverLastYear", "Every document of last year has its counterpart in this one.")));
        return {};
    }
    YearTakeoverDialog dialog(session, std::move(rows), parent);
    if (dialog.exec() != QDialog::Accepted)
        return {};
    return write(session, takenOver(session.workspace().evidence(), dialog.rows(), earlierYear, year));
}

} // namespace parindex
