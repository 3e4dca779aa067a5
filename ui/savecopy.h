// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Asks where to, and writes the workspace as it is now there, with all its files; work goes on in the
/// workspace that is open. False when nothing was written.
bool saveCopy(Session &session, QWidget *parent);

} // namespace parindex
