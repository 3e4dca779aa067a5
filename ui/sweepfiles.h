// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace parindex {

class Session;

/// Looks, in another thread, for attached files that no document uses, no step that can be undone
/// and no backup needs; where there are any, asks whether they are to be removed. Asks nothing where
/// nothing can be written.
void offerToRemoveUnusedFiles(Session &session, QWidget *parent);

} // namespace parindex
