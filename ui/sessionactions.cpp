// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sessionactions.h"

#include "ui/exportevidence.h"
#include "ui/importdocuments.h"
#include "ui/locking.h"
#include "ui/mainwindowactions.h"
#include "ui/newyear.h"
#include "ui/printing.h"
#include "ui/savecopy.h"
#include "ui/session.h"
#include "ui/takeoverlastyear.h"

#include <QAction>

#include <utility>
#include <vector>

namespace parindex {

void connectSessionActions(const MainWindowActions &actions, QWidget *window, const std::function<Session *()> &session)
{
    using Id = MainWindowActions::Id;
    using Deed = std::function<void(Session &, QWidget *)>;
    const std::vector<std::pair<Id, Deed>> deeds{
        {Id::NewYear, startNewYear},
        {Id::RemoveYear, removeEmptyYear},
        {Id::SaveCopy, saveCopy},
        {Id::PrintScores, previewScoreSheet},
        {Id::PrintEvidence, previewEvidenceRegister},
        {Id::PrintMatrix, previewRequirementMatrix},
        {Id::SaveScores, saveScoreSheet},
        {Id::ExportEvidence, exportEvidence},
        {Id::Unlock, unlockAssessment},
        {Id::AddFolder, [](Session &open, QWidget *parent) { importFolder(open, parent); }},
        {Id::ImportList, importList},
        {Id::TakeOverYear, takeOverLastYear},
    };
    for (const auto &[id, deed] : deeds)
        QObject::connect(actions[id], &QAction::triggered, window, [deed = deed, session, window] { deed(*session(), window); });
}

} // namespace parindex
