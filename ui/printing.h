// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// The prints of the assessment that is looked at. Does nothing while there is none.
void previewScoreSheet(const Session &session, QWidget *parent);
void previewEvidenceRegister(const Session &session, QWidget *parent);
void previewRequirementMatrix(const Session &session, QWidget *parent);
void saveScoreSheet(Session &session, QWidget *parent); ///< As PDF, where the user says.

} // namespace parindex
