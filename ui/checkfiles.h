// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Reads every attached file in another thread, with a dialog that shows how far it is; what is
/// missing or altered stands among the findings afterwards. False when it was stopped.
bool checkAttachedFiles(Session &session, QWidget *parent);

} // namespace parindex
