// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Asks how and where, and writes the documents of an assessment as a folder tree or zip with an
/// index. What is missing or altered is named before anything is written.
void exportEvidence(Session &session, QWidget *parent);

} // namespace parindex
